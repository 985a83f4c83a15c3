import type { ReglaDeRedondeo } from "../../planes/parametros";
import { cifrasDeDinero } from "../../cifras/cifrasDeDinero";
import { onHundred } from "../../cifras/medida";
import { agrupacionesDe, type Grupo } from "../../fichas/agrupaciones";
import type { Evaluation } from "../../plan/evaluation";
import { dineroJson } from "./cifrasJson";

/** The plan by dependencia, sector, ODS, población and source, where the matriz says them; percentages and points on 0–100. */
export function agrupacionesJson(evaluation: Evaluation): readonly object[] {
  return agrupacionesDe(evaluation).map(({ por, seRepiten, grupos }) => ({
    por,
    seRepiten,
    grupos: grupos.map((grupo) => grupoJson(grupo, evaluation.parametros)),
  }));
}

function grupoJson(
  { nombre, programado, avance, cumplimiento, nivel, conteo, montos }: Grupo,
  regla: ReglaDeRedondeo,
): object {
  return {
    nombre,
    programado: onHundred(programado),
    avance: onHundred(avance),
    cumplimiento: onHundred(cumplimiento),
    nivel,
    conteo,
    dinero: dineroJson({ cifras: cifrasDeDinero(montos, regla) }),
  };
}

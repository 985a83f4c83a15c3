import type { ReglaDeRedondeo } from "../../planes/parametros";
import { cifrasDeDinero } from "../../cifras/cifrasDeDinero";
import { onHundred } from "../../cifras/medida";
import type { Cifras } from "../../cifras/cifrasOf";
import type { Montos } from "../../plan/dinero";
import type { Evaluation } from "../../plan/evaluation";
import { recursosOf, type ParteConRecursos } from "../../recursos/recursos";
import { dineroJson } from "./cifrasJson";

/**
 * R34: the money of the vigencia by component, dependencia, source and project, beside what each reached;
 * pesos, and percentages on 0–100. `null`: the matriz says nothing of money.
 */
export function recursosJson(evaluation: Evaluation, cifras: Cifras): object | null {
  const { parametros } = evaluation;
  const recursos = recursosOf(evaluation, cifras);
  const ofParte = (one: ParteConRecursos) => parteJson(one, parametros);
  return (
    recursos && {
      base: recursos.base,
      componentes: recursos.nodos.map((one) => ({ codigo: one.codigo, ...ofParte(one) })),
      dependencias: recursos.dependencias.map(ofParte),
      fuentes: recursos.fuentes.map(({ nombre, montos }) => ({
        nombre,
        dinero: montosJson(montos, parametros),
      })),
      proyectos: recursos.proyectos.map((one) => ({ ...ofParte(one), metas: one.metas })),
      gastoSinAvance: recursos.gastoSinAvance.map(({ codigo }) => codigo),
      avanceSinGasto: recursos.avanceSinGasto.map(({ codigo }) => codigo),
    }
  );
}

function parteJson(
  { nombre, montos, fisico, nivel, financiero }: ParteConRecursos,
  regla: ReglaDeRedondeo,
) {
  return {
    nombre,
    dinero: montosJson(montos, regla),
    cumplimiento: onHundred(fisico),
    nivel,
    financiero: onHundred(financiero),
  };
}

function montosJson(montos: Montos, regla: ReglaDeRedondeo): object {
  return dineroJson({ cifras: cifrasDeDinero(montos, regla) });
}

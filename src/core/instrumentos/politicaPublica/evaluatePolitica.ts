import type { Ask } from "../../evaluateRows";
import { foldText } from "../../grid/foldText";
import { grupos } from "../../listas/conteos";
import { mesDeCorte } from "../../listas/periodos";
import { hechosDe } from "../../listas/regla";
import type { Unrecognised } from "../../matriz/matriz";
import { err, ok, type Result } from "../../result";
import { askAll } from "../../rules/allRules";
import { parametrosDe } from "../parametrosDe";
import { actividadIn } from "./actividad";
import { cifrasOf, quotient } from "./cifras";
import type {
  Actividad,
  Cifras,
  EvaluacionDePolitica,
  Politica,
  PoliticaLeida,
} from "./evaluation";
import { metasServidas } from "./metas";
import { corteOf, lastMonth, lastWithExecution, sinPeriodo, vigenciasOf } from "./periodo";
import { preguntasDePolitica } from "./preguntas";
import { lacksProgramme } from "./programa";
import { REGLAS } from "./reglas";

/** R23: what was done of what was programmed, and its impact: two figures, for each policy and component. */
export function evaluatePolitica(
  leida: PoliticaLeida,
  ask: Ask,
): Result<EvaluacionDePolitica, Unrecognised> {
  const { lectura, formatos } = leida;
  const vigencias = vigenciasOf(leida);
  const vigencia = ask.vigencia ?? lastWithExecution(leida, vigencias) ?? leida.declared.vigencia;
  if (ask.vigencia !== undefined && vigencias.length > 0 && !vigencias.includes(ask.vigencia))
    return err({ type: "noSuchVigencia", closest: null, sheets: [], questions: [], vigencias });
  const mes =
    ask.corte === undefined ? lastMonth(leida, vigencia) : mesDeCorte(ask.corte, vigencia);
  const preguntas = preguntasDePolitica(leida, vigencia, (other) =>
    cumplimientoOf(other, vigencia, mes),
  );
  const isOpen =
    preguntas.some(({ tipo }) => tipo === "columna") ||
    lacksProgramme(leida) ||
    (mes < 12 && sinPeriodo(leida, vigencia).length > 0);
  const actividades = lectura.filas.map(actividadIn(leida, vigencia, mes, preguntas));
  const isAskedOf = (campo: string): boolean => preguntas.some((one) => one.campo === campo);
  const parametros = parametrosDe(ask, leida.ajustes, corteOf(vigencia, mes));
  const figures = (some: readonly Actividad[]): Cifras => {
    const whole = cifrasOf(some, parametros);
    if (!isOpen) return whole;
    const programadas = isAskedOf("programada") ? null : whole.programadas;
    const realizadas = programadas === null || isAskedOf("realizada") ? null : whole.realizadas;
    return { ...whole, programadas, realizadas, cumplimiento: null, nivel: null };
  };
  const evaluation = {
    leida,
    vigencia,
    mes,
    actividadesDe: actividades,
    ...figures(actividades),
    politicas: politicasOf(leida, actividades, figures),
    ...metasOf(actividades, ask),
    formatos: [...formatos.values()].filter((formato) => Object.keys(formato).length > 0),
    preguntas,
  };
  return ok({
    ...evaluation,
    findings: askAll("lista", hechosDe(REGLAS, { ...evaluation, parametros })),
  });
}

function cumplimientoOf(leida: PoliticaLeida, vigencia: number | null, mes: number): number | null {
  const actividades = leida.lectura.filas.map(actividadIn(leida, vigencia, mes));
  return quotient(actividades).cumplimiento;
}

/** The metas that the activities name, beside those of the plan where it is known. */
function metasOf(
  actividades: readonly Actividad[],
  { metasDelPlan }: Ask,
): Pick<EvaluacionDePolitica, "metas" | "hasPlan"> {
  const named = metasServidas(actividades, []);
  const plan = named.length === 0 ? [] : (metasDelPlan?.() ?? []);
  const hasPlan = plan.length > 0;
  return { metas: hasPlan ? metasServidas(actividades, plan) : named, hasPlan };
}

function politicasOf(
  leida: PoliticaLeida,
  actividades: readonly Actividad[],
  figures: (some: readonly Actividad[]) => Cifras,
): readonly Politica[] {
  const formatoOf = (politica: string) =>
    [...leida.formatos.values()].find(
      (one) => foldText(one.politica?.text ?? "") === foldText(politica),
    );
  return grupos(actividades, ({ politica }) => politica).map(([nombre, own]) => {
    const formato =
      formatoOf(nombre) ??
      (leida.formatos.size === 1 ? [...leida.formatos.values()][0] : undefined);
    return {
      nombre,
      responsable: formato?.responsable?.text ?? null,
      fecha: formato?.fecha?.text ?? null,
      ...figures(own),
      componentes: grupos(own, ({ componente }) => componente).map(([componente, part]) => ({
        nombre: componente,
        ...figures(part),
      })),
    };
  });
}

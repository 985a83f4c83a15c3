import type { ParteDelPlan } from "../plan/evaluation";
import { count, longDate } from "../text/format";
import type { Periodo } from "../vocabulary";

/** Words for the workbook of one dependencia that stay the same. */
export const PARTE = {
  /** Over its cumplimiento, in place of the plan's. */
  headline: "Cumplimiento de sus metas",
  /** Of metas of the plan that no one dependencia answers for, as in DNP's follow-up. */
  sinDependencia: "Este libro",
  listo: "Listo para enviar",
  /** R30: nothing can be looked at yet. */
  enEspera: "se revisa cuando se responda lo que se pregunta del libro",
  sinPlan:
    "El cumplimiento y los puntos se calculan con los pesos del plan, que este libro no trae: elija el libro del plan.",
  /** What is said of the whole plan, and so of no part of it. */
  soloDelPlan:
    "Es el libro de una dependencia, y esto se hace con todo el plan: use la matriz del plan o el consolidado.",
  elegirPlan: "Elegir el libro del plan",
  plan: "Libro del plan",
  same: "Las cifras siguen como estaban.",
  otherPlan: (name: string) => `Ninguna de las metas de este libro es del plan de «${name}».`,
  noPlan: (name: string) => `«${name}» no se reconoce como la matriz del plan.`,
} as const;

/** "Secretaría de Hacienda: 4 de las 477 metas del plan". */
export function parteText({ dependencia, metasDelPlan }: ParteDelPlan, metas: number): string {
  return `${dependencia ?? PARTE.sinDependencia}: ${count(metas)} de ${metasDelPlan === 1 ? "la única meta" : `las ${count(metasDelPlan)} metas`} del plan`;
}

/** What its figures stand on, or why it has none. In a consolidation of another period it may not count. */
export function baseDeParteText({
  parte,
  periodo: { vigencia, corte },
}: {
  readonly parte: ParteDelPlan;
  readonly periodo: Periodo;
}): string {
  if (parte.planSinVigencia !== undefined)
    return `El plan de «${parte.planSinVigencia}» no programa nada${vigencia === null ? "" : ` en ${vigencia}`}: no se sabe cuánto pesan en él estas metas, y no hay cumplimiento ni puntos.`;
  if (parte.planEnEspera !== undefined)
    return `El cumplimiento y los puntos se calcularán con los pesos del plan de «${parte.planEnEspera}» cuando se responda lo que se pregunta del libro.`;
  if (parte.plan === null) return PARTE.sinPlan;
  const when =
    corte !== null
      ? ` con corte al ${longDate(corte)}`
      : vigencia !== null
        ? ` de la vigencia ${vigencia}`
        : "";
  return `Calculado con los pesos del plan: es la cifra que dará la consolidación${when}.`;
}

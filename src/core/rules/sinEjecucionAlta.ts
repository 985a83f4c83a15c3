import { byNombre, dependenciaOf } from "../plan/byNombre";
import type { Finding, FindingOf } from "../finding";
import type { MetaEvaluada, NodoEvaluado } from "../plan/evaluation";
import { pendientesOf } from "../plan/pendientes";
import type { RowsContext } from "../checks/check";
import { pointsOfAll } from "../checks/points";
import { count, countOf, percent } from "../text/format";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly sinEjecucionAlta: {
      readonly severity: "advertencia" | "info";
      /** What the metas without execution, and those without reporte, promise. */
      readonly points: number | null;
      readonly de: "plan" | "nodo" | "dependencia";
      readonly nombre: string;
      readonly sinEjecucion: number;
      /** R7: no file reported them; the early warning counts them too. */
      readonly sinReporte: number;
      readonly programadas: number;
    };
  }
}

/** R19: nodes and dependencias in which too few of the programmed metas report anything. */
function check(context: RowsContext): readonly Finding[] {
  const { raiz, metas } = context;
  // If it is so of the whole plan, one sentence says it better than one for each part of it.
  const plan = findingOf(context, "plan", "", metas, raiz);
  if (plan.length > 0) return plan;
  const nodos = raiz.branches.flatMap((nodo) =>
    findingOf(context, "nodo", nodo.node.codigo, metasBelow(nodo), nodo),
  );
  return [
    ...nodos,
    ...[...byNombre(metas, dependenciaOf)].flatMap(([dependencia, own]) =>
      findingOf(context, "dependencia", dependencia, own, null),
    ),
  ];
}

export const sinEjecucionAlta: Rule<"sinEjecucionAlta"> = {
  name: "Muchas metas sin ejecución",
  scope: "plan",
  check: { evaluacion: check },
  sentence: (finding) =>
    `${pendientesText(finding)} (${percent((finding.sinEjecucion + finding.sinReporte) / finding.programadas)}).`,
  fix: "Pida a los responsables el reporte pendiente o un plan de choque para lo que falta de la vigencia.",
};

function findingOf(
  context: RowsContext,
  de: "plan" | "nodo" | "dependencia",
  nombre: string,
  metas: readonly MetaEvaluada[],
  nodo: NodoEvaluado | null,
): Finding[] {
  const { sinEjecucion, metasParaAlertar } = context.parametros;
  const { programadas, metas: sin, ...counts } = pendientesOf(metas);
  const [first] = sin;
  if (
    first === undefined ||
    programadas < metasParaAlertar.valor ||
    sin.length < programadas * sinEjecucion.valor
  )
    return [];
  return [
    {
      // In the first quarter most things have yet to begin.
      type: "sinEjecucionAlta",
      severity: context.periodo.trimestre === 1 ? "info" : "advertencia",
      meta: null,
      at: nodo ? nodo.node.at : first.meta.fila.at,
      points: pointsOfAll(context, sin, () => 1),
      de,
      nombre,
      ...counts,
      programadas,
    },
  ];
}

function metasBelow({ metas, branches }: NodoEvaluado): readonly MetaEvaluada[] {
  return [...metas, ...branches.flatMap(metasBelow)];
}

/** Each state under its own name: "3 de 8 metas programadas de 2 están sin ejecución y 2 sin reporte". */
function pendientesText(finding: FindingOf<"sinEjecucionAlta">): string {
  const { sinEjecucion, sinReporte, programadas } = finding;
  const [first, state] =
    sinEjecucion > 0 ? [sinEjecucion, "sin ejecución"] : [sinReporte, "sin reporte"];
  const silent = sinEjecucion > 0 && sinReporte > 0 ? ` y ${count(sinReporte)} sin reporte` : "";
  return `${count(first)} de ${countOf(programadas, "meta programada", "metas programadas")} ${whose(finding)} ${first === 1 ? "está" : "están"} ${state}${silent}`;
}

function whose({ de, nombre }: FindingOf<"sinEjecucionAlta">): string {
  return { plan: "del plan", nodo: `de ${nombre}`, dependencia: `a cargo de ${nombre}` }[de];
}

import { byNombre, dependenciaOf } from "../plan/byNombre";
import type { Finding, FindingOf } from "../finding";
import type { MetaEvaluada, NodoEvaluado } from "../plan/evaluation";
import type { RowsContext } from "../checks/check";
import { pointsOfAll } from "../checks/points";
import { count, countOf, percent } from "../text/format";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly sinEjecucionAlta: {
      readonly severity: "advertencia" | "info";
      /** What the metas without execution promise. */
      readonly points: number | null;
      readonly de: "plan" | "nodo" | "dependencia";
      readonly nombre: string;
      readonly sinEjecucion: number;
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
    `${count(finding.sinEjecucion)} de ${countOf(finding.programadas, "meta programada", "metas programadas")} ${whose(finding)} ${finding.sinEjecucion === 1 ? "está" : "están"} sin ejecución (${percent(finding.sinEjecucion / finding.programadas)}).`,
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
  const sin = metas.filter(({ estado }) => estado === "sinEjecucion");
  const programadas = metas.filter(
    ({ estado }) =>
      estado === "conEjecucion" || estado === "sinEjecucion" || estado === "sinReporte",
  );
  const [first] = sin;
  if (
    first === undefined ||
    programadas.length < metasParaAlertar.valor ||
    sin.length < programadas.length * sinEjecucion.valor
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
      sinEjecucion: sin.length,
      programadas: programadas.length,
    },
  ];
}

function metasBelow({ metas, branches }: NodoEvaluado): readonly MetaEvaluada[] {
  return [...metas, ...branches.flatMap(metasBelow)];
}

function whose({ de, nombre }: FindingOf<"sinEjecucionAlta">): string {
  return { plan: "del plan", nodo: `de ${nombre}`, dependencia: `a cargo de ${nombre}` }[de];
}

import type { Finding } from "../finding";
import type { MetaEvaluada, NodoEvaluado } from "../plan/evaluation";
import type { CheckContext } from "./check";
import { pointsOfAll } from "./points";

/** R19: nodes and dependencias in which too few of the programmed metas report anything. */
export function sinEjecucionAlta(context: CheckContext): readonly Finding[] {
  const { raiz, metas } = context;
  // If it is so of the whole plan, one sentence says it better than one for each part of it.
  const plan = findingOf(context, "plan", "", metas, raiz);
  if (plan.length > 0) return plan;
  const nodos = raiz.branches.flatMap((nodo) =>
    findingOf(context, "nodo", nodo.node.codigo, metasBelow(nodo), nodo),
  );
  const byDependencia = new Map<string, MetaEvaluada[]>();
  for (const one of metas) {
    const { dependencia } = one.meta.fila;
    if (dependencia === null) continue;
    const own = byDependencia.get(dependencia);
    if (own) own.push(one);
    else byDependencia.set(dependencia, [one]);
  }
  return [
    ...nodos,
    ...[...byDependencia].flatMap(([dependencia, own]) =>
      findingOf(context, "dependencia", dependencia, own, null),
    ),
  ];
}

function findingOf(
  context: CheckContext,
  de: "plan" | "nodo" | "dependencia",
  nombre: string,
  metas: readonly MetaEvaluada[],
  nodo: NodoEvaluado | null,
): Finding[] {
  const { sinEjecucion, metasParaAlertar } = context.parametros;
  const estados = metas.map((one) => ({ one, estado: context.reportadoOf(one.meta).estado }));
  const programadas = estados.filter(
    ({ estado }) => estado === "conEjecucion" || estado === "sinEjecucion",
  );
  const sin = estados.filter(({ estado }) => estado === "sinEjecucion").map(({ one }) => one);
  if (
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
      at: nodo ? nodo.node.at : sin[0]!.meta.fila.at,
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

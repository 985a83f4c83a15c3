import { dependenciaInTitles } from "../consolidate/titulos";
import { foldText } from "../grid/foldText";
import type { Sheet } from "../grid/grid";
import { areAlike } from "../grid/similarity";
import type { Fila } from "../matriz/filas/fila";
import { isConsolidada } from "../matriz/recognise/consolidada";
import type { Evaluation, ParteDelPlan } from "../plan/evaluation";
import type { Branch } from "../plan/plan";
import type { PlanOficial } from "../planes/planOficial";

/**
 * R36: whether a workbook holds the metas of one dependencia and not the plan: its top level is of an approved
 * plan that has more than twice its metas, and one dependencia answers for most of its rows or is named in its
 * titles. A consolidado is never a part: it says what it stands on.
 */
export function parteOf(
  { plan, lectura: { filas }, matriz }: Evaluation,
  { rows }: Sheet,
  planes: readonly PlanOficial[],
): ParteDelPlan | null {
  if (isConsolidada(matriz)) return null;
  const metasDelPlan = metasOfPlan(plan, planes);
  if (metasDelPlan === null || filas.length * 2 > metasDelPlan) return null;
  const dependencia =
    answeringFor(filas) ?? dependenciaInTitles(rows.slice(0, matriz.headerRows[0] ?? 0));
  return dependencia === null ? null : { dependencia, metasDelPlan, plan: null };
}

/** Who answers for most of the rows; a row of another dependencia may stand among them by mistake. */
function answeringFor(filas: readonly Fila[]): string | null {
  const times = new Map<string, number>();
  for (const { dependencia } of filas)
    if (dependencia !== null) times.set(dependencia, (times.get(dependencia) ?? 0) + 1);
  const [most] = [...times].sort(([, a], [, b]) => b - a);
  return most !== undefined && most[1] * 2 > filas.length ? most[0] : null;
}

/** How many metas the approved plan has of which all of the top level is; `null`: it is of none that is known. */
function metasOfPlan({ children }: Branch, planes: readonly PlanOficial[]): number | null {
  const top = children.filter((child) => child.kind === "Branch");
  if (top.length === 0 || top.length < children.length) return null;
  const oficial = planes.find(({ estructura }) =>
    top.every(({ nombre }) =>
      estructura.valor.some((nodo) => areAlike(foldText(nodo.nombre), foldText(nombre), SAME_NAME)),
    ),
  );
  return oficial?.estructura.valor.reduce((sum, { metas }) => sum + metas, 0) ?? null;
}

const SAME_NAME = 0.85;

import type { CellRef } from "../grid/grid";
import { scopeOfRule } from "../rules/allRules";
import type { Diferencia } from "./diferencia";
import { rowKey } from "./rowKey";

/** Something said of a cell of a file. */
interface Dicho {
  readonly type: string;
  readonly at: CellRef | null;
}

/**
 * R36: whether what a file says in that cell is not taken, because the plan rules there. It is told once, as a
 * difference with the plan: what a rule says of the value by itself ("se toma como 0") is not what happens to it.
 */
export function setAsideByPlan(
  diferencias: readonly Pick<Diferencia, "at" | "vale">[],
): (dicho: Dicho) => boolean {
  const cells = new Set(
    diferencias.flatMap(({ at, vale }) => (vale === "plan" ? [keyOf(at)] : [])),
  );
  return ({ type, at }) => at !== null && cells.has(keyOf(at)) && scopeOfRule(type) === "fila";
}

function keyOf(at: CellRef): string {
  return `${at.workbook} ${rowKey(at)} ${at.column}`;
}

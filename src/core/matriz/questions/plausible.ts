import type { Sheet } from "../../grid/grid";
import type { TipoDeMeta } from "../../vocabulary";
import { numberAt } from "../columns/numberAt";

/** What one row promises first, by the type of its meta, and the top node that it hangs under. */
export interface RowSense {
  readonly row: number;
  readonly tipo: TipoDeMeta;
  readonly promised: number | null;
  readonly node: string | null;
}

/**
 * Whether numbers could be what was done of what others promise: most of them are a fair part of it. A
 * priority, a comuna or a head count is not.
 */
export function couldBeDone(
  sheet: Sheet,
  rows: readonly RowSense[],
  done: number,
  promised: number,
): boolean {
  const shares = rows.flatMap(({ row }) => {
    const [one, all] = [numberAt(sheet, row, done), numberAt(sheet, row, promised)];
    return one === null || all === null || all <= 0 ? [] : [one / all];
  });
  return (
    shares.length >= FEWEST &&
    shares.filter((share) => share >= LEAST_PART && share <= MOST_PART).length >=
      shares.length * MOST_ROWS
  );
}

const FEWEST = 3;
const LEAST_PART = 0.2;
const MOST_PART = 1.3;
const MOST_ROWS = 0.7;

/** R2: whether numbers could be where metas start from: below what grows, above what falls. */
export function couldBeBase(sheet: Sheet, rows: readonly RowSense[], column: number): boolean {
  const held = rows.flatMap(({ row, tipo, promised }) => {
    const base = numberAt(sheet, row, column);
    if (base === null || promised === null) return [];
    if (tipo === "creciente") return [base <= promised];
    return tipo === "reduccion" ? [base >= promised] : [];
  });
  return held.length > 0 && held.filter(Boolean).length >= held.length * NEARLY_ALL;
}

const NEARLY_ALL = 0.9;

/** R8: whether numbers could be the weights of the top level: one for each node, and together the whole. */
export function couldWeigh(sheet: Sheet, rows: readonly RowSense[], column: number): boolean {
  const byNode = new Map<string, number>();
  for (const { row, node } of rows) {
    const value = numberAt(sheet, row, column);
    if (value === null || node === null) continue;
    if (value <= 0 || (byNode.get(node) ?? value) !== value) return false;
    byNode.set(node, value);
  }
  const sum = [...byNode.values()].reduce((total, value) => total + value, 0);
  return byNode.size >= 2 && (Math.abs(sum - 1) < 0.005 || Math.abs(sum - 100) < 0.5);
}

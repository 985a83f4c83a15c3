import type { Area } from "../grid/grid";
import type { RowSpec } from "./reportSpec";

/** The rows of a sheet as they are written one below the other, and the cells that are joined in them. */
export interface Page {
  readonly rows: RowSpec[];
  readonly merges: Area[];
  /** @returns the row's index */
  readonly add: (row: RowSpec) => number;
  readonly merge: (row: number, spans: readonly (readonly [left: number, right: number])[]) => void;
}

export function pageOf(): Page {
  const rows: RowSpec[] = [];
  const merges: Area[] = [];
  return {
    rows,
    merges,
    add: (row) => rows.push(row) - 1,
    merge: (row, spans) =>
      merges.push(...spans.map(([left, right]) => ({ top: row, left, bottom: row, right }))),
  };
}

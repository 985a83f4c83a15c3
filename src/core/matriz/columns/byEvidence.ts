import { foldText, isBlank } from "../../grid/foldText";
import { cellAt, type Sheet } from "../../grid/grid";
import { namesAnOffice } from "../../grid/oficina";
import type { Column } from "../matriz";

/**
 * R25: columns with equal right to a campo that is told once, the one whose values suit it best first: offices for
 * a dependencia; else what says more, and says it of more metas. Where each stands says nothing.
 *
 * @param firstRow zero-based row below the header
 */
export function byEvidence(
  rivals: readonly Column[],
  sheet: Sheet,
  firstRow: number,
): readonly Column[] {
  const told = new Map(rivals.map((column) => [column, valuesOf(column, sheet, firstRow)]));
  const of = (column: Column): Values => told.get(column) ?? NONE;
  return [...rivals].sort(
    (a, b) =>
      of(b).offices - of(a).offices ||
      b.confidence - a.confidence ||
      of(b).filled - of(a).filled ||
      of(b).distinct - of(a).distinct ||
      (a.heading < b.heading ? -1 : a.heading > b.heading ? 1 : a.column - b.column),
  );
}

/** R25: the rivals of the first that are of offices as well, or as little, and by their words as good. */
export function equalInEvidence(
  [first, ...others]: readonly Column[],
  sheet: Sheet,
  firstRow: number,
): readonly Column[] {
  if (first === undefined) return [];
  const { offices } = valuesOf(first, sheet, firstRow);
  return others.filter(
    (other) =>
      first.confidence - other.confidence < CLEAR_LEAD &&
      valuesOf(other, sheet, firstRow).offices === offices,
  );
}

/** A lead below this is no lead. */
const CLEAR_LEAD = 0.02;

interface Values {
  /** Of a dependencia: 1 where most cells name an office. */
  readonly offices: 0 | 1;
  readonly filled: number;
  readonly distinct: number;
}

const NONE: Values = { offices: 0, filled: 0, distinct: 0 };

function valuesOf({ campo, column }: Column, sheet: Sheet, firstRow: number): Values {
  const texts: string[] = [];
  for (let row = firstRow; row < sheet.rows.length; row++) {
    const cell = cellAt(sheet, row, column);
    if (!isBlank(cell)) texts.push(foldText(cell));
  }
  const offices = campo === "dependencia" ? texts.filter(namesAnOffice).length : 0;
  return {
    offices: offices > 0 && offices * 2 >= texts.length ? 1 : 0,
    filled: texts.length,
    distinct: new Set(texts).size,
  };
}

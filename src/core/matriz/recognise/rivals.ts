import { foldText, isBlank } from "../../grid/foldText";
import { cellAt, cellKey, type Sheet } from "../../grid/grid";
import type { Campo } from "../../vocabulary";
import { byEvidence, equalInEvidence } from "../columns/byEvidence";
import type { ColumnReading } from "../columns/hypotheses";
import { areInTurn } from "../words/inTurn";
import { baseByYears } from "../contrapruebas/baseByYears";
import { withoutCounts, type Counts } from "../contrapruebas/counts";
import type { Column } from "../matriz";

/** The columns that have the best right to a campo: several where neither words nor values tell them apart. */
export function bestOf(
  claims: readonly Column[],
  sheet: Sheet,
  firstRow: number,
  read: readonly ColumnReading[],
  counts: Counts,
): readonly Column[] {
  const [any] = claims;
  if (any === undefined || claims.length === 1) return claims;
  const rivals = withoutEmpty(
    OF_FIGURES.has(any.campo) ? withoutCounts(claims, counts) : claims,
    ({ column }) => saysAnything(sheet, firstRow, column),
  );
  const inOrder = DECISIVE.has(any.campo)
    ? [...rivals].sort((a, b) => b.confidence - a.confidence || a.column - b.column)
    : byEvidence(rivals, sheet, firstRow);
  const base = any.campo === "lineaBase" ? baseByYears(sheet, firstRow, rivals, read) : null;
  if (base !== null) return [base];
  const [first, ...others] = inOrder;
  if (first === undefined) return [];
  const differs = (other: Column): boolean =>
    areInTurn(first.heading, other.heading) ||
    !sameValues(sheet, firstRow, first.column, other.column);
  if (!DECISIVE.has(first.campo))
    return ASKED.has(first.campo)
      ? [first, ...equalInEvidence(inOrder, sheet, firstRow).filter(differs)]
      : [first];
  const lead = OF_FIGURES.has(first.campo) ? LEAD_IN_FIGURES : CLEAR_LEAD;
  const equals = others.filter(
    (other) => first.confidence - other.confidence < lead && differs(other),
  );
  return [first, ...equals];
}

/**
 * An empty column is no rival of one that is filled in and by its words as good, nor what was promised where
 * another says it; what was done may not be done yet.
 */
function withoutEmpty(
  rivals: readonly Column[],
  saysSomething: (column: Column) => boolean,
): readonly Column[] {
  const most = (columns: readonly Column[]): number =>
    Math.max(0, ...columns.map(({ confidence }) => confidence));
  const told = rivals.filter(saysSomething);
  const isPromise = told.length > 0 && rivals[0]?.campo === "programado";
  return isPromise || most(told) === most(rivals) ? told : rivals;
}

/** Whether something stands, or is still to be calculated, in a column below the header. */
export function saysAnything(sheet: Sheet, firstRow: number, column: number): boolean {
  for (let row = firstRow; row < sheet.rows.length; row++)
    if (!isBlank(cellAt(sheet, row, column)) || sheet.uncalculated.has(cellKey(row, column)))
      return true;
  return false;
}

function sameValues(sheet: Sheet, firstRow: number, a: number, b: number): boolean {
  for (let row = firstRow; row < sheet.rows.length; row++) {
    if (foldText(cellAt(sheet, row, a)) !== foldText(cellAt(sheet, row, b))) return false;
  }
  return true;
}

/** A lead below this is no lead: the user is asked. */
const CLEAR_LEAD = 0.02;
/** Of columns that are figures the band's help or a spelling make no difference: what is asked is priced. */
const LEAD_IN_FIGURES = 0.12;
const OF_FIGURES: ReadonlySet<Campo> = new Set(["programado", "ejecutado", "avance"]);

/** Campos whose column changes a figure: a wrong one is worse than a question. */
const DECISIVE: ReadonlySet<Campo> = new Set([
  "codigo",
  "programado",
  "ejecutado",
  "avance",
  "lineaBase",
  "metaCuatrienio",
  "tipo",
  "bpin",
  "peso",
  "estadoProgramacion",
  "nivel",
  "ponderadorVigencia",
  "armonizada",
]);

/** Campos that may change a figure, or whose it is: what words and values leave equal is asked, and priced. */
const ASKED: ReadonlySet<Campo> = new Set(["dependencia", "meta", "indicador", "unidad"]);

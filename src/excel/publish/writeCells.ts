import type { CellSpec, RowSpec, SheetSpec } from "../../core/report/reportSpec";
import { typedText } from "../../core/report/typedText";
import type { Step } from "../inRequests";

/** Puts what the cells hold, and how their numbers read. */
export function* writeCells(worksheet: Excel.Worksheet, sheet: SheetSpec): Generator<Step> {
  const width = widthOf(sheet);
  if (width === 0) return;
  // A link types its words into the cell, where "1.2" is a number: what the cell holds comes after.
  yield* writeLinks(worksheet, sheet);
  const step = Math.max(1, Math.floor(CELLS_AT_ONCE / width));
  for (let first = 0; first < sheet.rows.length; first += step) {
    const rows = sheet.rows.slice(first, first + step);
    const range = worksheet.getRangeByIndexes(first, 0, rows.length, width);
    // The format goes first: a cell that is still text would keep a number as text.
    range.numberFormat = gridOf(rows, width, formatOf) as string[][];
    range.formulas = gridOf(rows, width, enteredOf);
    const actions = 8 + Math.ceil((rows.length * width) / CELLS_FOR_AN_ACTION);
    yield { actions, characters: weightOf(rows) };
  }
}

// Excel answers no other request while it takes one range, however long it is.
const CELLS_AT_ONCE = 2_000;
// office.js itself cuts what is written into pieces, and names the first and the last row of each.
const CELLS_FOR_AN_ACTION = 50;

/** How many columns of a sheet are written. */
function widthOf({ rows }: SheetSpec): number {
  return rows.reduce((width, { cells }) => Math.max(width, cells.length), 0);
}

/** How much rows weigh when they are sent, in characters, about. */
function weightOf(rows: readonly RowSpec[]): number {
  return rows.reduce(
    (sum, { cells }) =>
      cells.reduce(
        (line, cell) => line + String(cell === null ? "" : enteredOf(cell)).length + BESIDE,
        sum,
      ),
    0,
  );
}

const BESIDE = 16;

// `null` leaves a cell as it is, which is empty.
function gridOf(
  rows: readonly RowSpec[],
  width: number,
  of: (cell: CellSpec) => string | number | null,
): (string | number | null)[][] {
  return rows.map(({ cells }) =>
    Array.from({ length: width }, (_, column) => (cells[column] ? of(cells[column]) : null)),
  );
}

function enteredOf(cell: CellSpec): string | number | null {
  switch (cell.kind) {
    case "text":
      return cell.text === "" ? null : typedText(cell.text);
    case "number":
      return cell.value;
    case "formula":
      return cell.formula;
    case "empty":
      return null;
  }
}

function formatOf(cell: CellSpec): string | null {
  return cell.kind === "number" || cell.kind === "formula" ? cell.format : null;
}

function* writeLinks(worksheet: Excel.Worksheet, { rows }: SheetSpec): Generator<Step> {
  for (const [row, { cells }] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell?.kind !== "text" || cell.link === undefined || cell.text === "") continue;
      worksheet.getCell(row, column).hyperlink = { documentReference: cell.link };
      yield { actions: 7, characters: cell.link.length };
    }
  }
}

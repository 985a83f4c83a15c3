import { isBlank } from "../../grid/foldText";
import { cellAt, type Sheet } from "../../grid/grid";
import { headingsOf } from "../words/headerRows";
import { headingWordsOf, saysSomething } from "../words/headingWords";
import type { Column, RowsOfTable } from "../matriz";

/** A header that was found, with what its columns are. */
interface Table {
  readonly headerRows: readonly number[];
  readonly columns: readonly Column[];
}

/**
 * The first row of another table below: one that names columns of what was promised or done as this header
 * does not, such as those of another year. `null` where there is none; a header that is repeated is none.
 */
export function nextTable(sheet: Sheet, { headerRows, columns }: Table): RowsOfTable | null {
  const quantities = columns.filter(isQuantity);
  const first = (headerRows.at(-1) ?? 0) + 1;
  let parted = false;
  for (let row = first; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row] ?? [];
    // Few rows need be read as a header: those below a gap, and those that say words where numbers stand.
    const isOdd = quantities.slice(0, LOOKED_AT).some(({ column }) => isWords(cells[column]));
    if ((parted || isOdd) && namesOthers(sheet, row, quantities))
      return { from: startOf(sheet, row, first), until: sheet.rows.length };
    parted = isThin(cells);
  }
  return null;
}

/** The same sheet with nothing in it but the rows of one of its tables, each where it stood. */
export function onlyRows(sheet: Sheet, { from, until }: RowsOfTable): Sheet {
  return {
    ...sheet,
    rows: sheet.rows.slice(0, until).map((cells, row) => (row < from ? NOTHING : cells)),
  };
}

const NOTHING: Sheet["rows"][number] = [];
const LOOKED_AT = 2;

function isQuantity({ campo }: Pick<Column, "campo">): boolean {
  return campo === "programado" || campo === "ejecutado" || campo === "avance";
}

function isWords(cell: unknown): boolean {
  return typeof cell === "string" && /\p{L}{3}/u.test(cell);
}

function isThin(cells: Sheet["rows"][number]): boolean {
  let filled = 0;
  for (const cell of cells) if (!isBlank(cell) && ++filled > FEW) return false;
  return true;
}

/** A title, or a label with what it says. */
const FEW = 2;

function namesOthers(sheet: Sheet, row: number, quantities: readonly Column[]): boolean {
  if (!(sheet.rows[row] ?? []).every((cell) => isBlank(cell) || isNameOfColumn(cell))) return false;
  const headings = headingsOf(sheet, [row]);
  const said = headings.filter(saysSomething);
  if (said.length < FEWEST || said.length * 2 < headings.length) return false;
  return said.some((heading) => {
    const { byTime } = headingWordsOf(heading);
    return (
      byTime !== null &&
      isQuantity(byTime) &&
      byTime.vigencia !== undefined &&
      !quantities.some(
        ({ column, campo, vigencia, trimestre }) =>
          column === heading.column &&
          vigencia === byTime.vigencia &&
          trimestre === byTime.trimestre &&
          (campo === byTime.campo || campo === "avance"),
      )
    );
  });
}

const FEWEST = 3;

function isNameOfColumn(cell: unknown): boolean {
  return typeof cell === "string" ? /\p{L}/u.test(cell) : /^20\d{2}$/.test(String(cell));
}

/** With the titles and bands right above the header, as far as they say no numbers. */
function startOf(sheet: Sheet, row: number, first: number): number {
  let from = row;
  for (let above = row - 1; above >= Math.max(first, row - MOST_ABOVE); above--) {
    const cells = sheet.rows[above] ?? [];
    if (
      !cells.every((cell, column) => isBlank(cell) || isNameOfColumn(cellAt(sheet, above, column)))
    )
      break;
    from = above;
  }
  return from;
}

const MOST_ABOVE = 4;

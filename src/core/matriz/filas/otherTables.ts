import { foldText, isBlank } from "../../grid/foldText";
import { cellAt, type CellValue, type Sheet } from "../../grid/grid";
import { readNumber } from "../../grid/readNumber";
import type { Column, Matriz } from "../matriz";

/** What each row was taken for, by its number, from the top; `null`: nothing stands in it. */
type Kinds = ReadonlyMap<number, string | null>;

/** A sign and what it means, with a number perhaps. */
export const FEW = 3;

/**
 * R24: rows of other tables below the metas (what the colours mean, how each dependencia does): a blank row
 * parts them from the metas, each says little and nothing where metas have their figures.
 */
export function otherTables(
  sheet: Sheet,
  columns: readonly Column[],
  kinds: Kinds,
): readonly number[] {
  const figures = columns.filter(({ campo }) => FIGURES.has(campo));
  const isThin = (row: number): boolean =>
    (sheet.rows[row] ?? []).filter((cell) => !isBlank(cell)).length <= FEW &&
    figures.every(({ column }) => isBlank(cellAt(sheet, row, column)));
  const below = headedTables(sheet, columns, figures, kinds);
  const pending: number[] = [];
  for (const [row, kind] of [...kinds].reverse()) {
    if (kind === null) below.push(...pending.splice(0));
    else if (!isThin(row)) return below;
    else if (kind === "meta") pending.push(row);
  }
  // Where no row says more than these, they are the metas.
  return [];
}

/**
 * Rows under a few names of their own and in those columns alone: some of them where metas have figures, or below
 * a blank row and no words where metas have their text. Where metas say no more than that, none: a header that is
 * repeated in other words has the same columns.
 */
function headedTables(
  sheet: Sheet,
  columns: readonly Column[],
  figures: readonly Column[],
  kinds: Kinds,
): number[] {
  const texts = columns.filter(({ campo }) => campo === "meta" || campo === "indicador");
  const rows: number[] = [];
  let most = 0;
  let isApart = false;
  const isOver = (row: number, column: number): boolean =>
    readNumber(cellAt(sheet, row + 1, column)).value !== null;
  let names: ReadonlySet<number> = new Set();
  for (const [row, kind] of kinds) {
    const cells = sheet.rows[row] ?? [];
    const filled = filledIn(cells);
    if (kind === "meta") most = Math.max(most, filled.length);
    const named = texts.filter(({ column }) => filled.includes(column));
    const isOverNumbers = named.length > 0 && named.every(({ column }) => isOver(row, column));
    const isBelow = isApart && texts.length > 0 && (named.length === 0 || isOverNumbers);
    const isSmall = filled.length * 2 <= most || (isApart && isOverNumbers);
    const isHeader =
      filled.length >= 2 &&
      filled.length <= FEW + 1 &&
      isSmall &&
      filled.every((column) => isName(cells[column] ?? null, isApart)) &&
      (isBelow || figures.some(({ column }) => filled.includes(column)));
    if (isHeader) names = new Set(filled);
    else if (kind === null || !filled.every((column) => names.has(column))) names = new Set();
    if (names.size > 0 && kind === "meta") rows.push(row);
    isApart = kind === null;
  }
  return rows;
}

const FIGURES: ReadonlySet<Column["campo"]> = new Set([
  "lineaBase",
  "metaCuatrienio",
  "programado",
  "ejecutado",
  "avance",
]);

/** R24: what stands above the header is of the sheet: over each of its tables again, it is no meta. */
export function repeatedAbove(
  sheet: Sheet,
  { headerRows, tabla }: Matriz,
): (row: number, filled: number) => boolean {
  const above = sheet.rows
    .slice(tabla?.from ?? 0, headerRows[0])
    .map((cells) => cells.filter((cell) => !isBlank(cell)))
    .filter(({ length }) => length > 0);
  return (row, filled) => {
    const alike = above.filter(({ length }) => length === filled);
    if (alike.length === 0) return false;
    const own = (sheet.rows[row] ?? []).filter((cell) => !isBlank(cell));
    return alike.some((said) =>
      said.every((cell, at) => foldText(cell) === foldText(own[at] ?? null)),
    );
  };
}

/** The columns in which a row says something, as far as few and many are told apart. */
function filledIn(cells: Sheet["rows"][number]): readonly number[] {
  const filled: number[] = [];
  for (let column = 0; column < cells.length && filled.length < MANY; column++)
    if (!isBlank(cells[column] ?? null)) filled.push(column);
  return filled;
}

const MANY = 2 * (FEW + 1);

/** Below a blank row the columns of a table may be years: "Fuente", 2024, 2025. */
function isName(cell: CellValue, isApart: boolean): boolean {
  return isWords(cell) || (isApart && /^20\d{2}$/.test(String(cell).trim()));
}

function isWords(cell: CellValue): boolean {
  return typeof cell === "string" && /\p{L}{2,}/u.test(cell);
}

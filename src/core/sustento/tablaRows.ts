import { cellKey, type CellValue, type Sheet } from "../grid/grid";

/**
 * The rows of a table as texts, each cell with its number format and whether it is a formula without a
 * result (R18), where it is so: what is read back is the same table.
 */
export function textsOfTabla({ rows, formats, uncalculated }: Sheet): readonly string[] {
  return rows.map((cells, row) =>
    JSON.stringify(
      cells.map((cell, column) => {
        const key = cellKey(row, column);
        const format = formats.get(key);
        if (uncalculated.has(key)) return [cell, format ?? null, UNCALCULATED];
        return format === undefined ? [cell] : [cell, format];
      }),
    ),
  );
}

const UNCALCULATED = 1;

/** The table that such texts say; what is not understood is an empty cell. */
export function tablaOfTexts(name: string, texts: readonly string[]): Sheet {
  const read = texts.map(cellsOf);
  const formats = new Map<number, string>();
  const uncalculated = new Set<number>();
  for (const [row, cells] of read.entries())
    for (const [column, cell] of cells.entries()) {
      if (cell.format !== null) formats.set(cellKey(row, column), cell.format);
      if (cell.uncalculated) uncalculated.add(cellKey(row, column));
    }
  return {
    name,
    hidden: false,
    rows: read.map((cells) => cells.map(({ value }) => value)),
    merges: [],
    formats,
    formulas: new Map(),
    uncalculated,
  };
}

interface Cell {
  readonly value: CellValue;
  readonly format: string | null;
  readonly uncalculated: boolean;
}

function cellsOf(text: string): readonly Cell[] {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return [];
  }
  return Array.isArray(content) ? content.map(cellOf) : [];
}

function cellOf(told: unknown): Cell {
  const [value, format, mark]: readonly unknown[] = Array.isArray(told) ? told : [];
  const isValue =
    typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  return {
    value: isValue ? value : null,
    format: typeof format === "string" ? format : null,
    uncalculated: mark === UNCALCULATED,
  };
}

import { cellKey, type CellValue, type Sheet } from "../grid/grid";

/** The rows of a table as texts, each cell with its number format where it has one: what is read back is the same table. */
export function textsOfTabla({ rows, formats }: Sheet): readonly string[] {
  return rows.map((cells, row) =>
    JSON.stringify(
      cells.map((cell, column) => {
        const format = formats.get(cellKey(row, column));
        return format === undefined ? [cell] : [cell, format];
      }),
    ),
  );
}

/** The table that such texts say; what is not understood is an empty cell. */
export function tablaOfTexts(name: string, texts: readonly string[]): Sheet {
  const read = texts.map(cellsOf);
  const formats = new Map<number, string>();
  for (const [row, cells] of read.entries())
    for (const [column, { format }] of cells.entries())
      if (format !== null) formats.set(cellKey(row, column), format);
  return {
    name,
    hidden: false,
    rows: read.map((cells) => cells.map(({ value }) => value)),
    merges: [],
    formats,
    formulas: new Map(),
    uncalculated: new Set(),
  };
}

interface Cell {
  readonly value: CellValue;
  readonly format: string | null;
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
  const [value, format]: readonly unknown[] = Array.isArray(told) ? told : [];
  const isValue =
    typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  return { value: isValue ? value : null, format: typeof format === "string" ? format : null };
}

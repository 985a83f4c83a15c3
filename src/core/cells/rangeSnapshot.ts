import { basicValue } from "./basicValue";
import type { CellValue, WorkbookSnapshot } from "../grid/grid";

/**
 * The cells of a formula's argument as a workbook of one sheet. Excel hands over an empty cell as ""
 * or null, and on some desktops as 0: a 0 among words is such a cell: no user writes one there.
 */
export function rangeSnapshot(values: readonly (readonly unknown[])[]): WorkbookSnapshot {
  const rows = withoutFalseZeros(values.map((row) => row.map(cellOf)));
  const sheet = {
    name: RANGE,
    hidden: false,
    rows,
    merges: [],
    formats: new Map(),
    formulas: new Map(),
    uncalculated: new Set<number>(),
  };
  return { name: RANGE, sheets: [sheet], remembered: null };
}

function withoutFalseZeros(
  rows: readonly (readonly CellValue[])[],
): readonly (readonly CellValue[])[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const wordColumns = Array.from({ length: width }, (_, column) =>
    isOfWords(rows.map((row) => row[column] ?? null)),
  );
  return rows.map((row) => {
    const ofWords =
      row.some((cell) => cell !== null && cell !== 0) &&
      row.every((cell) => cell === null || cell === 0 || typeof cell === "string");
    return row.map((cell, column) =>
      cell === 0 && (ofWords || wordColumns[column]) ? null : cell,
    );
  });
}

function isOfWords(cells: readonly CellValue[]): boolean {
  const filled = cells.filter((cell) => cell !== null && cell !== 0);
  return (
    filled.length > 1 &&
    filled.filter((cell) => typeof cell === "string").length * 2 > filled.length &&
    !filled.slice(1).some((cell) => typeof cell === "number")
  );
}

function cellOf(given: unknown): CellValue {
  const value = basicValue(given);
  if (value === "" || value === null || value === undefined) return null;
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

const RANGE = "Rango";

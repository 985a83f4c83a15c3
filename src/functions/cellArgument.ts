import { basicValue } from "../core/cells/basicValue";
import type { CellValue } from "../core/grid/grid";

/** An argument as a cell: one left out, or an empty cell, is `null`; a cell handed over as a 1×1 range is its value. */
export function cellArgument(argument: unknown): CellValue {
  const value = basicValue(Array.isArray(argument) ? (argument as unknown[][])[0]?.[0] : argument);
  if (value === undefined || value === null || value === "") return null;
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

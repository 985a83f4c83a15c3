import { CellValueType } from "@univerjs/core";
import type { ICellData } from "@univerjs/core";
import { serialOf } from "../../files/serial";
import type { Cell } from "./hucre";

/** A value of the file as a Univer cell; `null` for an empty one. A date becomes its serial number. */
export function cellFromXlsx(value: Cell["value"]): ICellData | null {
  if (value === null) return null;
  if (value instanceof Date) return { v: serialOf(value), t: CellValueType.NUMBER };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.STRING };
}

import { CellValueType } from "@univerjs/core";
import type { ICellData } from "@univerjs/core";
import type { Cell } from "./hucre";

/** The value of a Univer cell as the file keeps it; Univer writes true as 1. */
export function valueToXlsx({ v, t }: ICellData): Cell["value"] {
  if (v === null || v === undefined) return null;
  if (t === CellValueType.BOOLEAN) return v === true || v === 1 || v === "1" || v === "TRUE";
  if (t === CellValueType.NUMBER && typeof v === "string" && v.trim() !== "") return Number(v);
  return v;
}

/** The kind that goes with a value: an error is a text that Excel must not read as one. */
export function typeToXlsx(value: Cell["value"]): Cell["type"] {
  if (value === null) return "empty";
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "boolean";
  return typeof value === "string" && ERRORS.has(value) ? "error" : "string";
}

const ERRORS = new Set(["#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!"]);

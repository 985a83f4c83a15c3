import { CellValueType, isTextFormat, numfmt, type ICellData } from "@univerjs/core";
import { fail } from "./hostError";
import { GENERAL } from "./cells";
import { isRefusedFormula } from "./refusedFormula";

/**
 * What Excel makes of a value written into a cell with number format `pattern`: typed text
 * becomes a number, a date, a formula. `null` leaves the cell alone, `""` empties it.
 */
export function cellInput(value: unknown, pattern: string): ICellData | null {
  if (value === null || value === undefined) return null;
  if (value === "") return { ...CLEAN, v: null };
  if (typeof value === "number") {
    if (!Number.isFinite(value)) fail("InvalidArgument");
    return { ...CLEAN, v: value, t: CellValueType.NUMBER };
  }
  if (typeof value === "boolean") return { ...CLEAN, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value !== "string") return fail("InvalidArgument");
  if (value.length > LONGEST_TEXT) fail("InvalidArgument");
  return isTextFormat(pattern) ? textCell(value) : typedText(value, pattern);
}

// Whatever a cell held before must not shine through what is written now.
const CLEAN = { f: null, si: null, p: null } as const;

const LONGEST_TEXT = 32_767;

function typedText(text: string, pattern: string): ICellData {
  if (text.startsWith("'")) return textCell(text.slice(1));
  if (text.startsWith("=") && text.length > 1) return formulaCell(text);
  const parsed = numfmt.parseValue(text);
  if (parsed) return typedNumber(parsed, pattern);
  // Excel takes a leading sign as the start of a formula: text from elsewhere must be guarded.
  if (/^[+\-@]./.test(text)) return formulaCell(`=${text}`);
  return { ...CLEAN, v: text, t: CellValueType.STRING };
}

function formulaCell(f: string): ICellData {
  if (isRefusedFormula(f)) fail("InvalidArgument");
  return { ...CLEAN, f, v: null, t: null };
}

function typedNumber(parsed: numfmt.ParseData, pattern: string): ICellData {
  if (typeof parsed.v === "boolean") {
    return { ...CLEAN, v: parsed.v ? 1 : 0, t: CellValueType.BOOLEAN };
  }
  const format = parsed.z && pattern === GENERAL ? { s: { n: { pattern: parsed.z } } } : {};
  return { ...CLEAN, v: Number(parsed.v), t: CellValueType.NUMBER, ...format };
}

function textCell(text: string): ICellData {
  // "12" typed as text must not turn into a number at the next recalculation.
  return { ...CLEAN, v: text, t: CellValueType.FORCE_STRING };
}

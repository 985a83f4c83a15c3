import { parseArea } from "../core/grid/a1";
import { foldText } from "../core/grid/foldText";
import { cellKey, type CellValue, type Sheet } from "../core/grid/grid";

/**
 * R18: a program that is not Excel may fill in a workbook and leave the results of its formulas as they
 * were; Excel calculates them when it opens the file. A heading is put together by joining texts: that
 * is calculated here too, so that file and Excel say the same. Every other result stays as it came.
 */
export function withJoinedTexts(sheets: readonly Sheet[]): readonly Sheet[] {
  return sheets.map((sheet) => {
    const joined = joinedIn(sheet, sheets);
    if (joined.size === 0) return sheet;
    const rows = [...sheet.rows];
    const uncalculated = new Set(sheet.uncalculated);
    for (const [row, texts] of joined) {
      const cells = [...(rows[row] ?? [])];
      for (const [column, text] of texts) {
        cells[column] = text;
        uncalculated.delete(cellKey(row, column));
      }
      rows[row] = cells;
    }
    return { ...sheet, rows, uncalculated };
  });
}

/** Headings stand at the top. */
const TOP = 40;
const DEEPEST = 8;

function joinedIn(
  sheet: Sheet,
  sheets: readonly Sheet[],
): ReadonlyMap<number, ReadonlyMap<number, string>> {
  const joined = new Map<number, Map<number, string>>();
  for (let row = 0; row < Math.min(TOP, sheet.rows.length); row++) {
    for (const [column, value] of sheet.rows[row]!.entries()) {
      const text = textAt(sheet, row, column, { sheets, depth: 0 });
      if (text === null || text === value || !sheet.formulas.has(cellKey(row, column))) continue;
      joined.set(row, (joined.get(row) ?? new Map<number, string>()).set(column, text));
    }
  }
  return joined;
}

interface Surroundings {
  readonly sheets: readonly Sheet[];
  readonly depth: number;
}

/** What a cell shows, where that is a text, a whole number or a join of such; else `null`. */
function textAt(sheet: Sheet, row: number, column: number, around: Surroundings): string | null {
  const formula = sheet.formulas.get(cellKey(row, column));
  if (formula === undefined) return plainText(sheet.rows[row]?.[column] ?? null);
  if (around.depth === DEEPEST) return null;
  return joinOf(formula, (reference) => {
    const found = cellOf(reference, sheet, around.sheets);
    return (
      found && textAt(found.sheet, found.row, found.column, { ...around, depth: around.depth + 1 })
    );
  });
}

function plainText(value: CellValue): string | null {
  if (value === null) return "";
  if (typeof value === "number") return Number.isInteger(value) ? String(value) : null;
  return typeof value === "string" ? value : null;
}

function cellOf(
  reference: string,
  own: Sheet,
  sheets: readonly Sheet[],
): { readonly sheet: Sheet; readonly row: number; readonly column: number } | null {
  const mark = reference.lastIndexOf("!");
  const name = reference.slice(0, Math.max(0, mark)).replace(/^'|'$/g, "").replace(/''/g, "'");
  const sheet = mark < 0 ? own : sheets.find((one) => foldText(one.name) === foldText(name));
  const area = parseArea(reference.slice(mark + 1));
  return sheet && area ? { sheet, row: area.top, column: area.left } : null;
}

/**
 * The text that a formula joins of texts and cells: `A1 & " de " & B1`, `CONCATENATE(…)`. `null` for
 * one that does anything else, or joins nothing.
 */
export function joinOf(
  formula: string,
  valueOf: (reference: string) => string | null,
): string | null {
  const words = formula.replace(/^=/, "").match(WORD) ?? [];
  if (
    words.join("") !== formula.replace(/^=/, "") ||
    !words.some((word) => /^(&|CONCAT)/i.test(word))
  )
    return null;
  let text = "";
  let open = 0;
  let wantsValue = true;
  for (const word of words) {
    if (/^\s+$/.test(word)) continue;
    if (/^(?:_xlfn\.)?CONCAT(?:ENATE)?\($/i.test(word)) {
      if (!wantsValue) return null;
      open++;
    } else if (word === ")") {
      if (wantsValue || open-- === 0) return null;
    } else if (word === "&" || (/^[,;]$/.test(word) && open > 0)) {
      if (wantsValue) return null;
      wantsValue = true;
    } else {
      const value = word.startsWith('"') ? word.slice(1, -1).replace(/""/g, '"') : valueOf(word);
      if (!wantsValue || value === null) return null;
      text += value;
      wantsValue = false;
    }
  }
  return wantsValue || open !== 0 ? null : text;
}

const WORD =
  /"(?:[^"]|"")*"|(?:_xlfn\.)?CONCAT(?:ENATE)?\(|(?:(?:(?<!')'(?:[^']|'')+'|(?<![\p{L}\p{N}_.])[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_(:!])|[&,;)]|\s+/giu;

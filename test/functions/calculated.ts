import type { CellValue, WorkbookSnapshot } from "../../src/core/grid/grid";
import * as functions from "../../src/functions/calculate";

/** What Excel gives for a formula: its text is taken apart and the function is called with the cells of its ranges. */
export function calculated(formula: string, workbook: WorkbookSnapshot): unknown {
  const { sheets } = workbook;
  const [, table, row, column] = /^=INDICE\((SOPO\..*);(\d+);(\d+)\)$/.exec(formula) ?? [];
  if (table !== undefined) {
    const rows = calculated(`=${table}`, workbook) as readonly (readonly unknown[])[];
    return rows[Number(row) - 1]?.[Number(column) - 1];
  }
  const inner = /^=SOPO\.NIVEL\((SOPO\..*?\))(?=;|\)$)/.exec(formula)?.[1];
  if (inner !== undefined)
    return calculated(formula.replace(inner, String(calculated(`=${inner}`, workbook))), workbook);
  const [, name = "", list = ""] = /^=SOPO\.(\w+)\((.*)\)$/.exec(formula) ?? [];
  const words = list.match(/(?:'(?:[^']|'')*'|"(?:[^"]|"")*"|[^;])+|(?<=;)(?=;)/g) ?? [];
  const call = functions[name as "AVANCE"] as (...given: readonly unknown[]) => unknown;
  return call(...words.map((word) => argumentOf(word.trim(), sheets)));
}

function argumentOf(word: string, sheets: WorkbookSnapshot["sheets"]): unknown {
  const range = /^(.+)!\$?A\$?1:\$?([A-Z]+)\$?(\d+)$/.exec(word);
  if (range === null) return word.startsWith('"') ? textIn(word) : numberIn(word);
  const [, quoted = "", letters = "", bottom = ""] = range;
  const name = quoted.replace(/^'|'$/g, "").replaceAll("''", "'");
  const width = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const { rows = [] } = sheets.find((sheet) => sheet.name === name) ?? {};
  return Array.from({ length: Number(bottom) }, (_, row) =>
    Array.from({ length: width }, (__, column): CellValue => rows[row]?.[column] ?? ""),
  );
}

function numberIn(word: string): string | number {
  return /^-?\d+(?:\.\d+)?(?:e-\d+)?$/.test(word) ? Number(word) : word;
}

/** `"a"&"b"` is ab. */
function textIn(word: string): string {
  return [...word.matchAll(/"((?:[^"]|"")*)"/g)]
    .map(([, part = ""]) => part.replaceAll('""', '"'))
    .join("");
}

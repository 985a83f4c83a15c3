import { cellKey, cellOfKey, type Sheet } from "../../grid/grid";
import { nth } from "../../nth";
import { foldHeading } from "../words/foldHeading";
import type { HojaLeida } from "./hojaLeida";

type Stack = readonly [HojaLeida, ...HojaLeida[]];

/**
 * R26: sheets of one form whose few rows tell little each ("one sheet per meta"), as the sheet that they would be
 * together: under the header of the first, the rows of one below those of the other. Each group of them once.
 */
export function stacksOf(hojas: readonly HojaLeida[]): readonly Stack[] {
  const byForm = new Map<string, HojaLeida[]>();
  for (const hoja of hojas) {
    if (hoja.rows > FEW || hoja.rows === 0) continue;
    const form = formOf(hoja);
    byForm.set(form, [...(byForm.get(form) ?? []), hoja]);
  }
  return [...byForm.values()].flatMap(([first, second, ...others]): Stack[] =>
    first && second ? [[first, second, ...others]] : [],
  );
}

/** Of so many metas it is told by chance which column lies within which. */
const FEW = 12;

function formOf({ headings }: HojaLeida): string {
  return headings
    .map(({ column, own, bands }) => `${column} ${[own, ...bands].map(foldHeading).join(" / ")}`)
    .join("\n");
}

/** The rows of several sheets below the header of the first; where each formula refers to its own row it still does. */
export function stackOf([first, ...others]: readonly [HojaLeida, ...HojaLeida[]]): Sheet {
  const rows = [...first.sheet.rows];
  const formats = new Map(first.sheet.formats);
  const formulas = new Map(first.sheet.formulas);
  const uncalculated = new Set(first.sheet.uncalculated);
  for (const { sheet, headerRows } of others) {
    const from = nth(headerRows, -1) + 1;
    const by = rows.length - from;
    const moved = (key: number): number | null => {
      const { row, column } = cellOfKey(key);
      return row < from ? null : cellKey(row + by, column);
    };
    rows.push(...sheet.rows.slice(from));
    for (const [key, format] of sheet.formats) {
      const at = moved(key);
      if (at !== null) formats.set(at, format);
    }
    for (const [key, formula] of sheet.formulas) {
      const at = moved(key);
      if (at !== null) formulas.set(at, inRow(formula, cellOfKey(key).row, by));
    }
    for (const key of sheet.uncalculated) {
      const at = moved(key);
      if (at !== null) uncalculated.add(at);
    }
  }
  return { ...first.sheet, rows, formats, formulas, uncalculated };
}

function inRow(formula: string, row: number, by: number): string {
  return formula.replace(/(\$?\b[A-Z]{1,3}\$?)(\d+)\b/g, (whole, column: string, number: string) =>
    number === String(row + 1) ? `${column}${row + 1 + by}` : whole,
  );
}

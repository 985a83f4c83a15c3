import type { SheetKey } from "../../core/report/reportSpec";
import { HOJAS } from "../../core/instrumentos/hojas";
import { markOf, sheetNames } from "../../core/report/sheetNames";

/** Asked for now, readable after the next sync. */
export interface RequestedMarks {
  /** Names of the sheets that carry our mark, by what they were published as. */
  readonly read: () => Partial<Readonly<Record<SheetKey, string>>>;
}

/** The sheets that this add-in published, told by the names that refer to their first cell. */
export function requestMarks(workbook: Excel.Workbook): RequestedMarks {
  const marks = PUBLISHED.map((key) => [key, markItem(workbook, key)] as const);
  for (const [, item] of marks) item.load("formula");
  return {
    read: () =>
      Object.fromEntries(
        marks.flatMap(([key, item]) => {
          const sheet = item.isNullObject ? null : sheetOfReference(item.formula);
          return sheet === null ? [] : [[key, sheet]];
        }),
      ),
  };
}

/** Every sheet that there may be: of the reports that all know, and of each instrument. */
const PUBLISHED = Object.keys(sheetNames([], {}, HOJAS)) as SheetKey[];

export function isKnownSheet(key: SheetKey): boolean {
  return PUBLISHED.includes(key);
}

export function markItem(workbook: Excel.Workbook, key: SheetKey): Excel.NamedItem {
  return workbook.names.getItemOrNullObject(markOf(key));
}

/** "='Resumen (SOPO)'!$A$1" → "Resumen (SOPO)"; `null` when the cell or its sheet was deleted. */
export function sheetOfReference(formula: string): string | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!#]+))!\$A\$1$/.exec(formula);
  return match === null ? null : (match[1]?.replaceAll("''", "'") ?? match[2]!);
}

/** What a sheet is called until it has its mark: no user calls one so. */
export function nameWhileMade(key: SheetKey): string {
  return `${WHILE_MADE}${key}`.slice(0, LONGEST_NAME);
}

const WHILE_MADE = "SOPO escribiendo ";
const LONGEST_NAME = 31;

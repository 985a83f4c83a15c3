import type { Sheet } from "../../grid/grid";
import { nth } from "../../nth";
import type { Answers } from "../matriz";
import { headingsOf } from "../words/headerRows";
import { saysSomething } from "../words/headingWords";
import { likelyHeaders } from "../words/likelyHeaders";
import type { HojaLeida } from "./hojaLeida";
import { isMatriz } from "./isMatriz";
import { readSheet } from "./readSheet";
import { sameName } from "./sameName";
import { nextTable, onlyRows } from "./tablesBelow";

/** R26: the tables of a sheet that hold metas, one below the other; most sheets have one. */
export function readTables(
  sheet: Sheet,
  workbookName: string,
  answers: Answers,
): readonly HojaLeida[] {
  const best = readSheet(sheet, workbookName, answers);
  if (best === null) return [];
  const first = tableAbove(sheet, best, workbookName, answers) ?? best;
  const tables = [first];
  for (let last = first; ;) {
    const { headerRows, mapped } = last;
    const rows = nextTable(sheet, { headerRows, columns: mapped.columns });
    const next = rows && readSheet(onlyRows(sheet, rows), workbookName, answers, rows.from);
    // What is below but holds no metas is not part of the plan, and is told row by row.
    if (next === null || !isMatriz(next)) break;
    tables.push(next);
    last = next;
  }
  if (tables.length === 1) return tables;
  const starts = tables.map(({ tabla }) => tabla?.from ?? 0);
  return tables.map((table, at): HojaLeida => {
    const tabla = { from: nth(starts, at), until: starts[at + 1] ?? sheet.rows.length };
    const name = at === 0 ? sheet.name : nameOfTable(sheet.name, tabla.from);
    const own = readSheet(onlyRows(sheet, tabla), workbookName, answers, tabla.from) ?? table;
    return { ...own, name, tabla };
  });
}

/** A table of metas that stands above one whose header says more. */
function tableAbove(
  sheet: Sheet,
  { headerRows }: HojaLeida,
  workbookName: string,
  answers: Answers,
): HojaLeida | null {
  const above = onlyRows(sheet, { from: 0, until: nth(headerRows, 0) });
  const isTelling = likelyHeaders(above).some(
    (rows) => headingsOf(above, rows).filter(saysSomething).length >= FEWEST_HEADINGS,
  );
  const table = isTelling ? readSheet(above, workbookName, answers) : null;
  return table !== null && isMatriz(table) ? table : null;
}

const FEWEST_HEADINGS = 3;

function nameOfTable(sheet: string, from: number): string {
  return `${sheet} (fila ${from + 1})`;
}

/** Whether a name is that of a table of a sheet that holds several. */
export function isTableOf(name: string, sheet: string): boolean {
  const [, own = ""] = /^(.*) \(fila \d+\)$/.exec(name) ?? [];
  return own !== "" && sameName(own, sheet);
}

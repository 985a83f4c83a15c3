import { nth } from "../../nth";
import { columnNumbers } from "../columns/columnValues";
import type { HojaLeida } from "./hojaLeida";
import { isMatriz } from "./isMatriz";
import { readAlike } from "./readAlike";
import { mapColumns } from "./mapColumns";
import { stackOf, stacksOf } from "./stacked";
import type { Answers } from "../matriz";
import { scoreOf } from "./readSheet";

/** Sheets of one form under one reading of their columns. */
export function alike(hojas: readonly HojaLeida[], answers: Answers): readonly HojaLeida[] {
  const tables = together(hojas, answers);
  const mapped = readAlike(
    tables.map((table) => ({
      ...table,
      isMatriz: isMatriz(table),
      numbersIn: (column: number) => numbersIn(table, column),
    })),
  );
  return tables.map((table, at) => {
    const own = nth(mapped, at);
    return own === table.mapped
      ? table
      : { ...table, mapped: own, score: scoreOf(own.columns) + (table.rows > 0 ? 1 : 0) };
  });
}

/** R26: what few rows of each sheet cannot tell, those of all the sheets of its form tell together. */
function together(hojas: readonly HojaLeida[], answers: Answers): readonly HojaLeida[] {
  const read = new Map<HojaLeida, HojaLeida>();
  for (const group of stacksOf(hojas)) {
    const { headings, headerRows } = group[0];
    const mapped = mapColumns(stackOf(group), headings, nth(headerRows, -1) + 1, answers);
    for (const hoja of group) {
      const own = { ...hoja, mapped, score: scoreOf(mapped.columns) + 1 };
      if (isMatriz(own) || !isMatriz(hoja)) read.set(hoja, own);
    }
  }
  return hojas.map((hoja) => read.get(hoja) ?? hoja);
}

function numbersIn({ sheet, headerRows }: HojaLeida, column: number): "none" | "shares" | "bare" {
  const { filled, numbers, signed } = columnNumbers(sheet, column, nth(headerRows, -1) + 1);
  return filled === 0 || numbers === 0 ? "none" : signed > 0 ? "shares" : "bare";
}

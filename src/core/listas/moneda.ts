import { foldText } from "../grid/foldText";
import { cellAt, cellKey } from "../grid/grid";
import type { Tabla } from "./lista";
import { textOf } from "./valores";

/** Whether a heading, or what is typed in a cell, says another currency than the peso: "Monto (USD)", "€ 300". */
export function isForeign(text: string): boolean {
  return FOREIGN.test(foldText(text));
}

const FOREIGN =
  /(?:\b|\d)(?:usd|us|dolar(?:es)?|euros?|eur|gbp|libras? esterlinas?|yen(?:es)?|jpy|chf|francos? suizos?)\b|[€£¥]/;

/** Whether the amount of a cell is in another currency: by its heading, itself, its format, or its row's «Moneda». */
export function isForeignAt(
  tabla: Tabla<string>,
  row: number,
  { column, heading }: { readonly column: number; readonly heading: string },
): boolean {
  const { sheet } = tabla;
  const cell = cellAt(sheet, row, column);
  if (isForeign(heading) || (typeof cell === "string" && isForeign(cell))) return true;
  if (FOREIGN_FORMAT.test(sheet.formats.get(cellKey(row, column)) ?? "")) return true;
  const said = monedaIn(tabla, row);
  return said !== null && !PESOS.test(foldText(said));
}

/** As Excel keeps them: `[$USD] #,##0`, `[$€-2] #,##0`; "[$$-409]" is chosen for a sign alone, and may be pesos. */
const FOREIGN_FORMAT = /(?:\[\$|")[^\]"-]*(?:USD|US\$|EUR|GBP|[€£¥])|^[€£¥]/;
const PESOS =
  /^(?:\$|cop\b|pesos?\b|m(?:oneda)?\.? ?(?:legal|nacional|local|colombiana|cte|l)\b|m\/cte)/;

/** What a row says in a column of currencies, where the table has one. */
function monedaIn({ sheet, sueltas }: Tabla<string>, row: number): string | null {
  const moneda = sueltas.find(({ heading }) => MONEDA.test(foldText(heading)));
  return moneda === undefined ? null : textOf(cellAt(sheet, row, moneda.column));
}

const MONEDA = /^(?:(?:tipo|clase) de )?(?:moneda|divisa)s?\b/;

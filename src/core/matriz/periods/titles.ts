import { dayText } from "../../grid/day";
import { isBlank, plainText } from "../../grid/foldText";
import { cellKey, type Sheet } from "../../grid/grid";
import { isDateFormat } from "../../grid/numberFormat";

/** The titles of a sheet: the texts of the rows above its header. */
export function titlesAbove(sheet: Sheet, headerRow: number): readonly string[] {
  return Array.from({ length: headerRow }, (_, row) => titlesOf(sheet, row)).flat();
}

/** The texts of a row above the header; what ends in a colon names the next one ("Corte:" "31/12/2025"), and so does "Fecha de corte". */
function titlesOf(sheet: Sheet, row: number): readonly string[] {
  const titles: string[] = [];
  for (const [column, cell] of (sheet.rows[row] ?? []).entries()) {
    if (isBlank(cell)) continue;
    const isDay =
      typeof cell === "number" && isDateFormat(sheet.formats.get(cellKey(row, column)) ?? "");
    const text = isDay ? dayText(cell) : plainText(cell);
    if (text.length > LONGEST_TITLE) continue;
    const before = titles.at(-1);
    if (before !== undefined && NAMES_THE_NEXT.test(before))
      titles[titles.length - 1] = `${before} ${text}`;
    else titles.push(text);
  }
  return titles;
}

const NAMES_THE_NEXT = /:$|^(?:fecha (?:de )?)?corte$/i;

/** Instructions give examples with years in them; a title is short. */
const LONGEST_TITLE = 200;

import { foldText, isBlank } from "../grid/foldText";
import type { Sheet, WorkbookSnapshot } from "../grid/grid";

/** Where a sheet is said to be one of these: on itself, in the name of its file, on another sheet, or nowhere. */
export type Titulado = "hoja" | "libro" | "otraHoja" | "nada";

/**
 * @param words of folded text
 * @returns what a sheet says, or what it says above one of its rows: a row of data titles nothing
 */
export function tituladoDe(
  words: RegExp,
  workbook: WorkbookSnapshot,
): (sheet: Sheet, above?: number) => Titulado {
  const own = new Map(workbook.sheets.map((sheet) => [sheet, says(words, sheet, ROWS_OF_TITLES)]));
  const elsewhere = words.test(foldText(workbook.name).replace(/[-_.]+/g, " "))
    ? "libro"
    : [...own.values()].includes(true)
      ? "otraHoja"
      : "nada";
  return (sheet, above = ROWS_OF_TITLES) => {
    const isOwn = own.get(sheet) === true && (above >= ROWS_OF_TITLES || says(words, sheet, above));
    return isOwn ? "hoja" : elsewhere;
  };
}

/** In its name, or in a title above its rows: a row of few and short texts. */
function says(words: RegExp, sheet: Sheet, above: number): boolean {
  if (words.test(foldText(sheet.name).replace(/[-_.]+/g, " "))) return true;
  return sheet.rows.slice(0, Math.min(above, ROWS_OF_TITLES)).some((row) => {
    const filled = row.filter((cell) => !isBlank(cell));
    return (
      new Set(filled).size <= MOST_IN_A_TITLE &&
      filled.some(
        (cell) => typeof cell === "string" && cell.length <= LONGEST && words.test(foldText(cell)),
      )
    );
  });
}

const ROWS_OF_TITLES = 15;
const MOST_IN_A_TITLE = 4;
const LONGEST = 160;

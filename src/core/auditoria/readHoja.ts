import { a1, quoteSheet } from "../grid/a1";
import { cellAt, cellKey, type Sheet } from "../grid/grid";
import type { CifraPublicada } from "./auditoria";
import { folded } from "./numeros";
import { printedNumber } from "./printedNumber";
import { medidaDeTitulo, numeroDeCelda } from "./readTablas";
import { AUDITORIA } from "./text";

/**
 * The figures of a sheet, wherever its tables begin: below a row of headings, what a column measures by its
 * heading, and whose row it is by the code or the name in it. A number of a row that names nobody, or below
 * a heading that says no measure, is kept, tied to nothing; codes and years are none. A sheet that names
 * nothing of the list, a matriz among them, gives none.
 *
 * @param sujetoOf the id of what a row is named after; `null`: of nothing in the list
 */
export function cifrasDeHoja(
  sheet: Sheet,
  sujetoOf: (label: readonly string[]) => string | null,
): readonly CifraPublicada[] {
  let headings: readonly string[] = [];
  const all = sheet.rows.flatMap((cells, row) => {
    const texts = cells.map((cell) => (typeof cell === "string" ? cell.trim() : ""));
    if (texts.some((text) => medidaDeTitulo(text) !== null)) {
      headings = cells.map((cell) => (cell === null ? "" : String(cell)));
      return [];
    }
    const sujeto = sujetoOf(texts.filter((text) => text !== ""));
    return cells.flatMap((_, column): readonly CifraPublicada[] => {
      const heading = headings[column] ?? "";
      const medida = medidaDeTitulo(heading);
      const texto = printed(sheet, row, column);
      const numero = numeroDeCelda(texto);
      if (numero === null || (medida === null && NAMES.test(folded(heading)))) return [];
      if (medida === null && typeof cellAt(sheet, row, column) === "string") return [];
      const id = sujeto === null || medida === null ? null : `${sujeto}/${medida}`;
      const lugar = AUDITORIA.celdaDeHoja(`${quoteSheet(sheet.name)}!${a1(row, column)}`);
      return [{ texto, ...numero, lugar, id }];
    });
  });
  return all.some(({ id }) => id !== null) ? all : [];
}

const NAMES = /codigo|^id$|^no\.?$|^n[°º.]|bpin|vigencia|^ano$|fecha/;

function printed(sheet: Sheet, row: number, column: number): string {
  const cell = cellAt(sheet, row, column);
  if (typeof cell === "string") return cell.trim();
  if (typeof cell !== "number") return "";
  return printedNumber(cell, sheet.formats.get(cellKey(row, column)) ?? "");
}

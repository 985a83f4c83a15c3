import { a1, quoteSheet } from "../grid/a1";
import { cellAt, cellKey, type Sheet } from "../grid/grid";
import type { CifraPublicada } from "./auditoria";
import { folded } from "./numeros";
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

/** A number as its format shows it: 0,629 with "0.0%" is "62,9 %". */
function printed(sheet: Sheet, row: number, column: number): string {
  const cell = cellAt(sheet, row, column);
  if (typeof cell === "string") return cell.trim();
  if (typeof cell !== "number") return "";
  const format = sheet.formats.get(cellKey(row, column)) ?? "";
  const decimals = /[0#]\.(0+)/.exec(format)?.[1]?.length ?? (/^[#,]*0%?$/.test(format) ? 0 : null);
  // A sign that is shown as text scales nothing (R15).
  const isPercent = /%/.test(format.replace(/"[^"]*"|\\./g, ""));
  const value = isPercent ? cell * 100 : cell;
  const digits =
    decimals === null ? String(Math.round(value * 1e9) / 1e9) : value.toFixed(decimals);
  return `${digits.replace(".", ",")}${isPercent ? " %" : ""}`;
}

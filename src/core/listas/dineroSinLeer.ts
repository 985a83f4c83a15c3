import { foldText, plainText } from "../grid/foldText";
import { cellAt, cellKey, type CellRef } from "../grid/grid";
import { isCurrencyFormat } from "../grid/numberFormat";
import type { ColumnaDeLista, Suelta, Tabla } from "./lista";
import { nth } from "../nth";
import type { Lectura } from "./readLista";
import { reglaDeLista, type ReglaDeLista } from "./regla";
import { cantidadAt, contenidoDe } from "./valores";

/** A column of money that is in no figure. */
interface DineroSuelto {
  readonly at: CellRef;
  readonly heading: string;
}

/** No column of money vanishes without a word: each that no campo took is told once. */
export const DINERO_SIN_LEER: readonly ReglaDeLista<Lectura<string>>[] = [
  reglaDeLista<Lectura<string>, DineroSuelto>({
    regla: "dineroSinLeer",
    severity: "advertencia",
    find: (lectura) => (hasMoney(lectura) ? dineroSuelto(lectura) : []),
    at: ({ at }) => at,
    sentence: ({ heading }) =>
      `La columna «${heading}» parece de dinero y no se lee: no está en ninguna cifra.`,
    fix: "Si es uno de los valores de la plantilla, escriba en el encabezado el nombre que tiene allí.",
  }),
  reglaDeLista<Lectura<string>, DineroSuelto>({
    regla: "dineroSinUso",
    severity: "info",
    find: (lectura) => (hasMoney(lectura) ? [] : dineroSuelto(lectura)),
    at: ({ at }) => at,
    sentence: ({ heading }) =>
      `La columna «${heading}» parece de dinero: este instrumento no lleva dinero y no la usa.`,
    fix: "No hay que hacer nada.",
  }),
];

function hasMoney({ lista }: Lectura<string>): boolean {
  return Object.values<ColumnaDeLista>(lista.columnas).some(({ clase }) => clase === "dinero");
}

function dineroSuelto({ tablas, filas }: Lectura<string>): readonly DineroSuelto[] {
  const told = new Set<string>();
  return tablas.flatMap((tabla) => {
    const first = filas.find((fila) => fila.tabla === tabla);
    if (first === undefined) return [];
    const rows = filas.filter((fila) => fila.tabla === tabla).map(({ at }) => at.row);
    return tabla.sueltas.flatMap(({ column, heading }): readonly DineroSuelto[] => {
      if (told.has(foldText(heading))) return [];
      if (!isMoney(tabla, { column, heading }, rows) || isReadBeside(tabla, column, rows))
        return [];
      told.add(foldText(heading));
      return [{ at: { ...first.at, row: nth(tabla.headerRows, -1), column }, heading }];
    });
  });
}

/** By the words of its heading, or as its cells show it; shares are none. */
function isMoney(
  { sheet, headerRows, end }: Tabla<string>,
  { column, heading }: Suelta,
  rows: readonly number[],
): boolean {
  const folded = foldText(heading);
  if (SHARE.test(folded)) return false;
  const { filled, numbers, percents } = contenidoDe(sheet, column, nth(headerRows, -1) + 1, end);
  if (numbers === 0 || percents > 0 || numbers * 2 < filled) return false;
  const amounts = rows.filter((row) => (cantidadAt(sheet, row, column).value ?? 0) !== 0);
  if (amounts.length === 0) return false;
  if (WORDS.test(folded)) return true;
  const shown = amounts.filter((row) => {
    const cell = cellAt(sheet, row, column);
    return typeof cell === "string"
      ? TYPED.test(foldText(plainText(cell)))
      : isCurrencyFormat(sheet.formats.get(cellKey(row, column)) ?? "");
  });
  return shown.length * 2 > amounts.length;
}

/** "Plazo del convenio" and "% de los recursos" are no amounts. */
const SHARE = /%|porcent|participaci|\bplazo|\bfecha|\bn(?:o|umero|ro)?\b\.? (?:de|del) /;
const WORDS =
  /presupuest|recurso|\bvalor(?:es)?\b|\bcostos?\b|inversi|\bmontos?\b|\bpesos\b|\$|apropiaci|comprometid|obligaci|\bpag(?:os?|ad)|aporte|contrapartida|cuantia|financiaci|desembols|donaci|donativo|\bgasto|millones/;
const TYPED = /^(?:\$|cop\b|usd\b|us\$|€)|millones|\bpesos\b/;

/** Whether a column that is read says the same: then no figure is without it. */
function isReadBeside(
  { lista, sheet, columnas }: Tabla<string>,
  column: number,
  rows: readonly number[],
): boolean {
  const valueAt = (row: number, of: number): number | null => cantidadAt(sheet, row, of).value;
  return columnas
    .filter(({ campo }) => lista.columnas[campo]?.clase === "dinero")
    .some((one) => rows.every((row) => valueAt(row, one.column) === valueAt(row, column)));
}

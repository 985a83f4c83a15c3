import { wholeIn } from "../grid/digits";
import { foldText } from "../grid/foldText";
import { cellAt, type CellValue } from "../grid/grid";
import { pesosPerUnit } from "../matriz/filas/dineroColumns";
import { declaredPeriodo } from "../matriz/periods/declaredPeriodo";
import { anoDeTabla } from "./anoDeTabla";
import { estadoAt, type Estado } from "./estado";
import { estadoPorPartes } from "./estadoPorPartes";
import { lastDayOf, ultimoDiaAt } from "../grid/fecha";
import { isForeignAt } from "./moneda";
import type { Leida, Lectura } from "./readLista";
import { cantidadAt, markOf, textOf } from "./valores";

/** Rows by what they say, as a reader sees it, in the order in which it first appears. */
export function grupos<T>(
  filas: readonly T[],
  nameOf: (fila: T) => string,
): readonly (readonly [string, readonly T[]])[] {
  const found = new Map<string, { readonly name: string; readonly own: T[] }>();
  for (const fila of filas) {
    const name = nameOf(fila);
    const group = found.get(foldText(name));
    if (group) group.own.push(fila);
    else found.set(foldText(name), { name, own: [fila] });
  }
  return [...found.values()].map(({ name, own }) => [name, own]);
}

/** The amount of a row in a column; `null` where there is none. */
export function montoDe<C extends string>(fila: Leida<C>, campo: C): number | null {
  return sumOf(montosDe(fila, campo).map(({ monto }) => monto));
}

/** The amounts of a row with the vigencia of each: the column of all of them, else one for each. */
export function montosDe<C extends string>(
  { tabla, at }: Leida<C>,
  campo: C,
): readonly { readonly vigencia: number | null; readonly monto: number }[] {
  const all = tabla.columnas.filter((one) => one.campo === campo);
  const whole = all.filter(({ periodo }) => periodo.vigencia === null);
  const isMoney = tabla.lista.columnas[campo].clase === "dinero";
  return (whole.length > 0 ? whole : all).flatMap((columna) => {
    const { column, heading, periodo } = columna;
    const { value } = cantidadAt(tabla.sheet, at.row, column);
    // Dollars are no pesos, and their rate is not known.
    if (value === null || (isMoney && isForeignAt(tabla, at.row, columna))) return [];
    const unit = isMoney ? pesosPerUnit(heading, []) : 1;
    // R2: what is negative is told, and counts 0.
    return [{ vigencia: periodo.vigencia, monto: Math.max(0, value * unit) }];
  });
}

/** R1: the sum of what is there; `null` where nothing is. */
export function sumaDe<C extends string>(filas: readonly Leida<C>[], campo: C): number | null {
  return sumOf(filas.flatMap((fila) => montoDe(fila, campo) ?? []));
}

/** R1: the sum of amounts; `null` of none. */
export function sumOf(amounts: readonly number[]): number | null {
  return amounts.length === 0 ? null : amounts.reduce((sum, one) => sum + one, 0);
}

/** The state of a row: in its column, or in those of years and of parts of them. */
export function estadoDe<C extends string>(
  fila: Leida<C>,
  campo: C,
  corte: string | null = null,
): Estado | null {
  const columnas = fila.tabla.columnas.filter((one) => one.campo === campo);
  const whole = columnas.find(
    ({ periodo: { vigencia, parte } }) => vigencia === null && parte === null,
  );
  return whole === undefined
    ? estadoPorPartes(fila, columnas, corte)
    : estadoAt(fila.tabla.sheet, fila.at.row, whole.column);
}

/**
 * The last day that any of these columns names: of columns of months, the end of the last that is marked.
 *
 * @param vigencia the campo that says the year of a row, for months that say none; else the title of its table does
 */
export function finDe<C extends string>(
  fila: Leida<C>,
  campos: readonly C[],
  vigencia: C | null = null,
): string | null {
  const { tabla, at, textos } = fila;
  const year =
    wholeIn((vigencia === null ? undefined : textos[vigencia])?.match(YEAR)?.at(-1)) ??
    anoDeTabla(tabla);
  for (const campo of campos) {
    const columnas = tabla.columnas.filter((columna) => columna.campo === campo);
    const days = columnas.flatMap(({ column, periodo }) =>
      periodo.parte === null
        ? (ultimoDiaAt(tabla.sheet, at.row, column) ?? [])
        : isMarked(cellAt(tabla.sheet, at.row, column))
          ? (lastDayOf(periodo.vigencia ?? year, periodo.parte.hasta) ?? [])
          : [],
    );
    const byMonths = columnas.some(({ periodo }) => periodo.parte !== null);
    const day = byMonths ? [...days].sort().at(-1) : days[0];
    if (day !== undefined) return day;
  }
  return null;
}

const YEAR = /\b20\d{2}\b/g;

/** Whatever is typed or counted in the column of a month is of it, but for what says no. */
function isMarked(cell: CellValue): boolean {
  return typeof cell === "number" ? cell !== 0 : textOf(cell) !== null && markOf(cell) !== 0;
}

/** The corte asked for, or that a sheet declares of itself. */
export function corteDe(
  lecturas: readonly Lectura<string>[],
  asked: string | undefined,
  workbook: string,
): string | null {
  if (asked !== undefined) return asked;
  const declared = lecturas.flatMap(({ tablas }) =>
    tablas.map(
      ({ sheet, headerRows }) => declaredPeriodo(sheet, headerRows[0] ?? 0, workbook).corte,
    ),
  );
  return declared.find((corte) => corte !== null) ?? null;
}

/** Over before the corte, and not done. */
export function isVencida(
  fin: string | null,
  estado: Estado | null,
  corte: string | null,
): boolean {
  if (fin === null || corte === null) return false;
  return fin < corte && estado !== "terminada" && estado !== "descartada";
}

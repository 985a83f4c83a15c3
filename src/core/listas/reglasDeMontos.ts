import { addressOf } from "../grid/a1";
import { foldText } from "../grid/foldText";
import { cellAt, cellKey, type CellRef } from "../grid/grid";
import { PRECISION } from "../precision";
import { quantity } from "../text/format";
import { sumOf } from "./conteos";
import { isForeign, isForeignAt } from "./moneda";
import type { Leida, Lectura } from "./readLista";
import { deCada, reglaDeLista, reglaDeUna, type ReglaDeLista } from "./regla";
import { cantidadAt, type Cantidad } from "./valores";

/** A total that a sheet prints, and what its rows add up to. */
interface TotalDistinto {
  readonly at: CellRef;
  readonly heading: string;
  readonly printed: number;
  readonly sum: number;
}

/** A column of an amount in another currency. */
interface OtraMoneda {
  readonly at: CellRef;
  readonly heading: string;
}

/** A cell of an amount. */
interface Monto {
  readonly fila: Leida<string>;
  readonly at: CellRef;
  readonly heading: string;
  readonly read: Cantidad;
}

/** Totals that a sheet prints beside what its rows add up to, and amounts that are no numbers (R1, R18, R29). */
export function reglasDeMontos<C extends string>(
  campos: readonly C[],
): readonly ReglaDeLista<Lectura<C>>[] {
  return [
    reglaDeLista<Lectura<C>, TotalDistinto>({
      regla: "totalDistinto",
      severity: "advertencia",
      find: (lectura) => totalesDistintos(lectura, campos),
      at: ({ at }) => at,
      sentence: ({ heading, at, printed, sum }) =>
        `El total de «${heading}» en ${addressOf(at)} dice ${quantity(printed)} y sus filas suman ${quantity(sum)}.`,
      fix: "Corrija el total, o la fila que falta o sobra.",
    }),
    reglaDeLista<Lectura<C>, OtraMoneda>({
      regla: "otraMoneda",
      severity: "error",
      find: (lectura) => enOtraMoneda(lectura, campos),
      at: ({ at }) => at,
      sentence: ({ heading }) => `«${heading}» no está en pesos: no se suma.`,
      fix: EN_PESOS,
    }),
    deCada((lectura: Lectura<C>) => celdasDeMonto(lectura, campos), DE_UN_MONTO),
  ];
}

const NUMERO = "Escriba un número, o deje la celda vacía si no hay dato.";

const EN_PESOS = "Escriba los montos en pesos, a la tasa de su fecha.";

/** At most one of them is broken by a cell. */
const DE_UN_MONTO: readonly ReglaDeLista<Monto>[] = [
  reglaDeUna<Monto>({
    regla: "montoEnOtraMoneda",
    severity: "error",
    isBroken: isInForeign,
    at: ({ at }) => at,
    sentence: ({ fila }) => `«${fila.nombre}» tiene un valor que no está en pesos: no se suma.`,
    fix: EN_PESOS,
  }),
  reglaDeUna<Monto>({
    regla: "valorNegativo",
    severity: "error",
    isBroken: (monto) =>
      monto.read.value !== null && monto.read.value < -PRECISION && !isInForeign(monto),
    at: ({ at }) => at,
    sentence: ({ fila }) => `«${fila.nombre}» tiene un valor negativo: se toma como 0.`,
    fix: NUMERO,
  }),
  reglaDeUna<Monto>({
    regla: "formulasSinCalcular",
    severity: "error",
    isBroken: isUncalculated,
    at: ({ at }) => at,
    sentence: ({ fila }) => `«${fila.nombre}» tiene una fórmula sin resultado: no se lee como 0.`,
    fix: "Abra el libro en Excel, guárdelo y vuelva a leerlo.",
  }),
  reglaDeUna<Monto>({
    regla: "valorIlegible",
    severity: "error",
    isBroken: (monto) =>
      monto.read.value === null &&
      !isUncalculated(monto) &&
      !isInForeign(monto) &&
      ["unreadable", "date", "error"].includes(monto.read.absence),
    at: ({ at }) => at,
    sentence: ({ fila, at }) =>
      `«${fila.nombre}» tiene «${String(cellAt(fila.tabla.sheet, at.row, at.column))}» donde va un valor: se toma como sin dato.`,
    fix: NUMERO,
  }),
];

/** An amount in another currency, in a column that does not say it of all of them; no amount where none is typed. */
function isInForeign({ fila, at, heading, read }: Monto): boolean {
  const isTyped = read.value !== null || read.absence === "unreadable";
  return (
    isTyped &&
    !isForeign(heading) &&
    isForeignAt(fila.tabla, at.row, { column: at.column, heading })
  );
}

function isUncalculated({ fila, at, read }: Monto): boolean {
  return read.value === null && fila.tabla.sheet.uncalculated.has(cellKey(at.row, at.column));
}

function celdasDeMonto<C extends string>(
  { filas }: Lectura<C>,
  campos: readonly C[],
): readonly Monto[] {
  return filas.flatMap((fila) =>
    fila.tabla.columnas
      .filter(({ campo }) => campos.includes(campo))
      .map(({ column, heading }) => ({
        fila,
        at: { ...fila.at, column },
        heading,
        read: cantidadAt(fila.tabla.sheet, fila.at.row, column),
      })),
  );
}

function enOtraMoneda<C extends string>(
  { filas, tablas }: Lectura<C>,
  campos: readonly C[],
): readonly OtraMoneda[] {
  return tablas.flatMap((tabla) => {
    const first = filas.find((fila) => fila.tabla === tabla);
    if (first === undefined) return [];
    return tabla.columnas
      .filter(({ campo, heading }) => campos.includes(campo) && isForeign(heading))
      .map(({ column, heading }) => ({
        at: { ...first.at, row: tabla.headerRows.at(-1) ?? 0, column },
        heading,
      }));
  });
}

function totalesDistintos<C extends string>(
  lectura: Lectura<C>,
  campos: readonly C[],
): readonly TotalDistinto[] {
  return lectura.totales.flatMap(({ tabla, row, filas }) =>
    tabla.columnas
      .filter(({ campo }) => campos.includes(campo))
      .flatMap(({ column, heading }): readonly TotalDistinto[] => {
        const printed = cantidadAt(tabla.sheet, row, column).value;
        const isGeneral = totalsAll(tabla.sheet.rows[row] ?? []);
        const added = isGeneral ? lectura.filas.filter((fila) => fila.tabla === tabla) : filas;
        // Each total is of its own column, and in its unit.
        const sum = sumOf(
          added.flatMap(({ at }) => cantidadAt(tabla.sheet, at.row, column).value ?? []),
        );
        if (printed === null || sum === null || Math.abs(printed - sum) <= HALF_A_PESO) return [];
        const at = { ...(filas[0]?.at ?? lectura.filas[0]?.at ?? NOWHERE), row, column };
        return [{ at, heading, printed, sum }];
      }),
  );
}

/** Rows in whole pesos add up to whole pesos: one too many is a misprint. How money is typed, no threshold of the office. */
const HALF_A_PESO = 0.5;
const NOWHERE = { workbook: "", sheet: "", row: 0, column: 0 };

function totalsAll(cells: readonly unknown[]): boolean {
  return cells.some((cell) =>
    /^(?:gran )?total(?: general)?$/.test(foldText(typeof cell === "string" ? cell : "")),
  );
}

import { ultimoDiaAt } from "../grid/fecha";
import { cellAt, type CellRef } from "../grid/grid";
import { count } from "../text/format";
import type { Discarded } from "../matriz/filas/fila";
import { DINERO_SIN_LEER } from "./dineroSinLeer";
import { NOMBRES_SIN_LEER } from "./nombresSinLeer";
import type { Leida, Lectura } from "./readLista";
import { reglaDeLista, type ReglaDeLista } from "./regla";
import { textOf } from "./valores";

interface Repetida {
  readonly fila: Leida<string>;
  /** Zero-based row of the first that says the same. */
  readonly antes: number;
}

/** What stands where a date is wanted. */
interface FechaEscrita {
  readonly fila: Leida<string>;
  readonly at: CellRef;
  readonly escrito: string;
}

/** Cells of a column that are read as the one above them. */
interface Heredada {
  /** The first of them. */
  readonly at: CellRef;
  readonly titulo: string;
  readonly cuantas: number;
}

/** What any list gives cause to look at: rows that say nothing, rows that are there twice, money that is not read. */
export const REGLAS_DE_LECTURA: readonly ReglaDeLista<Lectura<string>>[] = [
  reglaDeLista<Lectura<string>, Discarded>({
    regla: "filaSinNombre",
    severity: "error",
    find: ({ rejected }) => rejected,
    at: ({ at }) => at,
    sentence: ({ text }) =>
      `La fila empieza por «${text}» y no dice de qué se trata: no se tiene en cuenta.`,
    fix: "Escriba el nombre en su columna, o borre la fila.",
  }),
  reglaDeLista<Lectura<string>, Repetida>({
    regla: "filaRepetida",
    severity: "advertencia",
    find: repetidas,
    at: ({ fila }) => fila.at,
    sentence: ({ fila, antes }) =>
      `«${fila.nombre}» ya está en la fila ${antes + 1} con los mismos datos.`,
    fix: "Si es la misma, deje una sola fila; si no lo es, diga en qué se distinguen.",
  }),
  reglaDeLista<Lectura<string>, Heredada>({
    regla: "tomadoDeArriba",
    severity: "info",
    find: heredadas,
    at: ({ at }) => at,
    sentence: ({ titulo, cuantas }) =>
      cuantas === 1
        ? `Una celda vacía de «${titulo}» se lee como la de encima.`
        : `${count(cuantas)} celdas vacías de «${titulo}» se leen como la de encima.`,
    fix: "Si no es así, escriba lo de cada fila.",
  }),
  reglaDeLista<Lectura<string>, FechaEscrita>({
    regla: "fechaIlegible",
    severity: "advertencia",
    find: fechasIlegibles,
    at: ({ at }) => at,
    sentence: ({ fila, escrito }) =>
      `«${fila.nombre}» dice «${escrito}» como fecha, que no se entiende: no se juzga con ella si está vencida.`,
    fix: "Escriba el día, el mes y el año: 30/06/2021.",
  }),
  NOMBRES_SIN_LEER,
  ...DINERO_SIN_LEER,
];

/** What names no day, though it has figures: "permanente" is no date, and says so. */
function fechasIlegibles({ lista, filas }: Lectura<string>): readonly FechaEscrita[] {
  return filas.flatMap((fila) =>
    fila.tabla.columnas.flatMap(({ campo, column, periodo }): readonly FechaEscrita[] => {
      if (lista.columnas[campo]?.clase !== "fecha" || periodo.parte !== null) return [];
      const { sheet } = fila.tabla;
      const cell = cellAt(sheet, fila.at.row, column);
      const escrito = typeof cell === "string" ? textOf(cell) : null;
      if (escrito === null || !/\d/.test(escrito)) return [];
      if (ultimoDiaAt(sheet, fila.at.row, column) !== null) return [];
      return [{ fila, at: { ...fila.at, column }, escrito }];
    }),
  );
}

function heredadas({ filas, tablas }: Lectura<string>): readonly Heredada[] {
  return tablas.flatMap((tabla) =>
    tabla.columnas.flatMap(({ campo, column, heading }): readonly Heredada[] => {
      const own = filas.filter((one) => one.tabla === tabla && one.heredados.includes(campo));
      const [first] = own;
      if (first === undefined) return [];
      return [{ at: { ...first.at, column }, titulo: heading, cuantas: own.length }];
    }),
  );
}

function repetidas({ filas }: Lectura<string>): readonly Repetida[] {
  const seen = new Map<string, Leida<string>>();
  return filas.flatMap((fila) => {
    const key = JSON.stringify(fila.textos);
    const before = seen.get(key);
    seen.set(key, before ?? fila);
    return before === undefined ? [] : [{ fila, antes: before.at.row }];
  });
}

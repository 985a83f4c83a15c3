import { dayIn } from "../grid/day";
import { cellAt } from "../grid/grid";
import { nth } from "../nth";
import { estadoAt, type Estado } from "./estado";
import type { Hallada, Tabla } from "./lista";
import type { Leida } from "./readLista";
import { cantidadAt, textOf } from "./valores";

/**
 * R11: the state of a row in columns of parts of the year, "Trim I | Trim II": the last that is told, or
 * percentages added up where no row's come to more than all.
 *
 * @param corte parts of its year that end after it are not looked at, where their headings say their year
 */
export function estadoPorPartes<C extends string>(
  { tabla, at }: Leida<C>,
  columnas: readonly Hallada<C>[],
  corte: string | null,
): Estado | null {
  const told = columnas
    .filter((one) => hasEnded(one, corte))
    .sort((a, b) => beginOf(a) - beginOf(b))
    .filter(({ column }) => textOf(cellAt(tabla.sheet, at.row, column)) !== null);
  const { onHundred, isCumulative } = escalaDe(tabla, columnas);
  const numbers = told.flatMap(({ column }) => cantidadAt(tabla.sheet, at.row, column).value ?? []);
  if (told.length > 0 && numbers.length === told.length) {
    // R17: zeros written ahead say nothing of what was done before.
    const done = isCumulative
      ? (numbers.filter((part) => part > 0).at(-1) ?? 0)
      : numbers.reduce((sum, part) => sum + part, 0);
    return done <= 0
      ? "sinIniciar"
      : done >= (onHundred ? 100 : 1) - ROUNDING
        ? "terminada"
        : "enEjecucion";
  }
  const last = told.at(-1);
  return last === undefined ? null : estadoAt(tabla.sheet, at.row, last.column);
}

/** Tenths do not add up to 1 exactly. */
const ROUNDING = 1e-9;

function beginOf<C extends string>({ periodo }: Pick<Hallada<C>, "periodo">): number {
  return (periodo.vigencia ?? 0) * 12 + (periodo.parte?.hasta ?? 0);
}

function hasEnded<C extends string>(columna: Hallada<C>, corte: string | null): boolean {
  const day = corte === null ? null : dayIn(corte);
  const { vigencia, parte } = columna.periodo;
  if (day === null || vigencia === null) return true;
  // That of a whole year tells where it stands in it.
  if (parte === null) return vigencia <= day.year;
  return beginOf(columna) <= day.year * 12 + (day.day >= 28 ? day.month : day.month - 1);
}

/** What the columns of parts of a table hold, taken together. */
interface Escala {
  /** R15: the percentages stand on 0–100. */
  readonly onHundred: boolean;
  /** Some row's come to more than all: each tells what is done up to it. */
  readonly isCumulative: boolean;
}

// Each table is looked through once.
const escalas = new WeakMap<object, Escala>();

function escalaDe<C extends string>(tabla: Tabla<C>, columnas: readonly Hallada<C>[]): Escala {
  const before = escalas.get(tabla);
  if (before !== undefined) return before;
  let [most, mostOfARow] = [0, 0];
  for (let row = nth(tabla.headerRows, -1) + 1; row < tabla.end; row++) {
    const parts = columnas.flatMap(
      ({ column }) => cantidadAt(tabla.sheet, row, column).value ?? [],
    );
    most = Math.max(most, ...parts);
    mostOfARow = Math.max(
      mostOfARow,
      parts.reduce((sum, part) => sum + part, 0),
    );
  }
  const onHundred = most > MOST_OF_A_FRACTION;
  const made = { onHundred, isCumulative: mostOfARow > (onHundred ? 100 : 1) + ROUNDING };
  escalas.set(tabla, made);
  return made;
}

const MOST_OF_A_FRACTION = 1.5;

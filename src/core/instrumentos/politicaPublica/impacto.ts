import { wholeIn } from "../../grid/digits";
import { foldText, plainText } from "../../grid/foldText";
import { cellAt, type CellRef, type Sheet } from "../../grid/grid";
import type { Tabla } from "../../listas/lista";
import type { Leida } from "../../listas/readLista";
import { columnasDe } from "../../listas/periodos";
import { cantidadAt } from "../../listas/valores";
import type { CampoDePolitica } from "./lista";

/** The scale of a column of ratings: its greatest grade; `open` where nothing says which it is. */
export type EscalaDeImpacto =
  | { readonly type: "maximo"; readonly maximo: number }
  | { readonly type: "open"; readonly heading: string; readonly opciones: readonly number[] };

/**
 * R15: the scale of the ratings of a table, as it was answered, or as its heading, its sheet or its values
 * say it.
 *
 * @param maximos the greatest grade by heading, where a person said it
 */
export function escalaDe(
  tabla: Tabla<CampoDePolitica>,
  vigencia: number | null,
  maximos: Readonly<Record<string, number>>,
): EscalaDeImpacto {
  const columns = columnasDe(tabla, "impacto", vigencia);
  const answered = columns.map(({ heading }) => maximos[heading]).find((one) => one !== undefined);
  if (answered !== undefined) return { type: "maximo", maximo: answered };
  const told =
    columns.map(({ heading }) => maximumIn(heading)).find((maximo) => maximo !== null) ??
    scaleOnSheet(tabla.sheet);
  const values = columns.flatMap(({ column }) =>
    Array.from({ length: tabla.end }, (_, row) => row).flatMap((row) => {
      if (row <= (tabla.headerRows.at(-1) ?? 0)) return [];
      const read = cantidadAt(tabla.sheet, row, column);
      return read.value === null ? [] : [read];
    }),
  );
  const numbers = values.filter(({ percent }) => !percent).map(({ value }) => value);
  const most = Math.max(0, ...numbers);
  if (told !== null && told >= most) return { type: "maximo", maximo: told };
  if (values.length > 0 && numbers.length === 0) return { type: "maximo", maximo: 1 };
  if (most <= 1 && numbers.some((value) => !Number.isInteger(value)))
    return { type: "maximo", maximo: 1 };
  if (most > 10 || most === 0) return { type: "maximo", maximo: 100 };
  const heading = columns[0]?.heading ?? "";
  return {
    type: "open",
    heading,
    opciones: [1, 3, 4, 5, 10, 100].filter((maximo) => maximo >= most),
  };
}

/** "(1 a 5)", "0-100", "sobre 10", "/5" */
function maximumIn(text: string): number | null {
  const folded = foldText(text);
  const range = /\b[01] ?(?:a|al|-|–|hasta|y) ?(3|4|5|10|100)\b/.exec(folded);
  const over = /(?:sobre|\/|maximo|max\.?) ?(3|4|5|10|100)\b/.exec(folded);
  const told = wholeIn(range?.[1] ?? over?.[1]);
  if (told !== null) return told;
  return folded.includes("%") || folded.includes("porcentaje") ? 100 : null;
}

function scaleOnSheet({ rows }: Sheet): number | null {
  for (const row of rows)
    for (const cell of row)
      if (typeof cell === "string" && cell.length < 200 && /escala|califica/i.test(cell)) {
        const told = maximumIn(cell);
        if (told !== null) return told;
      }
  return null;
}

/** The impact of an activity, as a fraction of the greatest grade; `null` where it has none. */
export function impactoDe(
  { tabla, at }: Leida<CampoDePolitica>,
  vigencia: number | null,
  maximo: number,
): number | null {
  const rated = columnasDe(tabla, "impacto", vigencia).flatMap(({ column }) => {
    const word = GRADES.get(foldText(plainText(cellAt(tabla.sheet, at.row, column))));
    if (word !== undefined) return [word];
    const read = cantidadAt(tabla.sheet, at.row, column);
    if (read.value === null || read.value < 0) return [];
    const fraction = read.percent ? read.value : read.value / maximo;
    return fraction <= 1 ? [fraction] : [];
  });
  return rated.length === 0 ? null : rated.reduce((sum, one) => sum + one, 0) / rated.length;
}

/** The cells of a row where a rating is wanted and none of its scale stands. */
export function impactosIlegibles(
  { tabla, at }: Leida<CampoDePolitica>,
  vigencia: number | null,
  maximo: number,
): readonly CellRef[] {
  return columnasDe(tabla, "impacto", vigencia).flatMap(({ column }) => {
    if (GRADES.has(foldText(plainText(cellAt(tabla.sheet, at.row, column))))) return [];
    const read = cantidadAt(tabla.sheet, at.row, column);
    const isRead =
      read.value === null
        ? !["unreadable", "error", "date"].includes(read.absence)
        : read.value >= 0 && (read.percent ? read.value : read.value / maximo) <= 1;
    return isRead ? [] : [{ ...at, column }];
  });
}

/** Grades in words, in equal steps. */
const GRADES: ReadonlyMap<string, number> = new Map([
  ...["nulo", "ninguno", "sin impacto", "no genera impacto"].map((word) => [word, 0] as const),
  ...["bajo", "impacto bajo", "baja"].map((word) => [word, 1 / 3] as const),
  ...["medio", "impacto medio", "media", "moderado"].map((word) => [word, 2 / 3] as const),
  ...["alto", "impacto alto", "alta"].map((word) => [word, 1] as const),
]);

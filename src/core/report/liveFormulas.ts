import type { ResumenColumn } from "../cells/text";
import type { NodoEvaluado } from "../plan/evaluation";
import { longDate } from "../text/format";
import { FORMULAS } from "./text";

/** What a published cell may follow: a column of the table of figures, but for those that say which node it is. */
export type CifraViva = Exclude<ResumenColumn, "codigo" | "nombre" | "clave">;

/** How published figures follow the matriz. */
export interface LiveFormulas {
  /** What gives the figure, to be put after "=" or into more; `null`: nothing gives the same. */
  readonly of: (nodo: NodoEvaluado, cifra: CifraViva) => string | null;
  /** Which of the figures that have one follow the matriz. */
  readonly follow: "none" | "some" | "all";
}

/** Where the sheet of formulas says what it calculates, and its formula: in the first column, from 0. */
export const NOTE_ROW = 1;
export const FORMULA_ROW = 3;

/** Values only: what is published is what was read. */
export const NO_FORMULAS: LiveFormulas = { of: () => null, follow: "none" };

/** The same as the formula of a cell. */
export function formulaOf(expression: string | null): string | null {
  return expression === null ? null : `=${expression}`;
}

/** What a reader must know of a sheet of which some cells follow the matriz: which do not. */
export function followLines({
  live: { follow },
  time,
}: {
  readonly live: LiveFormulas;
  readonly time: string;
}): readonly string[] {
  if (follow === "none") return [];
  const line = FORMULAS.follow(longDate(time));
  return [follow === "all" ? line : `${line} ${FORMULAS.some}`];
}

/** What a published text says once the figures are values; `null`: it does not say what they follow. */
export function convertedText(said: string): string | null {
  if (said === FORMULAS.note || said === FORMULAS.noteSome) return FORMULAS.convertedTable;
  return said.includes(FORMULAS.following)
    ? said.replace(FORMULAS.following, FORMULAS.converted)
    : null;
}

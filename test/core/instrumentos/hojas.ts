import type { CellValue, Sheet, WorkbookSnapshot } from "../../../src/core/grid/grid";
import { cellKey } from "../../../src/core/grid/grid";
import { evaluateInstrumento } from "../../../src/core/instrumentos/evaluateInstrumento";
import { INSTRUMENTOS } from "../../../src/core/instrumentos/instrumentos";
import type { Ask } from "../../../src/core/evaluateRows";

export type Rows = readonly (readonly CellValue[])[];

/** A sheet of these rows; formats by column letter apply to every number of the column. */
export function hoja(
  name: string,
  rows: Rows,
  {
    formats = {},
    merges = [],
  }: {
    readonly formats?: Readonly<Record<number, string>>;
    readonly merges?: Sheet["merges"];
  } = {},
): Sheet {
  const shown = rows.flatMap((row, index) =>
    row.flatMap((cell, column): [number, string][] =>
      typeof cell === "number" && formats[column] !== undefined
        ? [[cellKey(index, column), formats[column]]]
        : [],
    ),
  );
  return {
    name,
    hidden: false,
    rows,
    merges,
    formats: new Map(shown),
    formulas: new Map(),
    uncalculated: new Set(),
  };
}

export function libro(...sheets: readonly Sheet[]): WorkbookSnapshot {
  return { name: "libro.xlsx", sheets, remembered: null };
}

/** What `evaluar --json` prints of a workbook; `null` where it is refused. */
export function jsonOf(
  workbook: WorkbookSnapshot,
  ask: Ask = {},
): Readonly<Record<string, unknown>> | null {
  const evaluated = evaluateInstrumento(INSTRUMENTOS, workbook, ask);
  if (!evaluated.ok) return null;
  const { evaluado, otros } = evaluated.value;
  return {
    ...(evaluado.json("libro.xlsx") as Readonly<Record<string, unknown>>),
    ...(otros.length > 0 && { otros: otros.map((otro) => otro.json("libro.xlsx")) }),
  };
}

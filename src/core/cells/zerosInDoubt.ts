import type { WorkbookSnapshot } from "../grid/grid";
import type { Campo } from "../vocabulary";
import { evaluatedOnce, NOTHING_BESIDE } from "./evaluatedOnce";
import { isOnlyNumbers } from "./numberColumns";

/** What a meta was promised, what it did, and all else that a range says of it: 0 and nothing differ in each. */
export type Parte = (typeof PARTES)[number];

const PARTES = ["programado", "ejecutado", "lodemas"] as const;

/**
 * Each way to take the 0 of numbers for empty cells that may give a figure its own value: none, all, and each
 * part of what a meta says apart, as a 0 beside an empty cell decides otherwise than two of one kind.
 */
export const WAYS: readonly ReadonlySet<Parte>[] = [
  [],
  [...PARTES],
  ...PARTES.map((parte) => [parte]),
  ...PARTES.map((parte) => PARTES.filter((other) => other !== parte)),
].map((partes) => new Set(partes));

/** Which part each column of a range is of. */
export function parteOfColumn(range: WorkbookSnapshot): (column: number) => Parte {
  const [sheet] = range.sheets;
  if (sheet !== undefined && isOnlyNumbers(sheet)) {
    // Peso, programado, ejecutado; or peso and avance.
    return (column) => (["lodemas", "programado", "ejecutado"] as const)[column] ?? "lodemas";
  }
  const evaluation = evaluatedOnce(range, undefined, NOTHING_BESIDE);
  const columns = evaluation.ok ? evaluation.value.matriz.columns : [];
  const partes = new Map(columns.map(({ column, campo }) => [column, BY_CAMPO[campo]]));
  return (column) => partes.get(column) ?? "lodemas";
}

const BY_CAMPO: Partial<Readonly<Record<Campo, Parte>>> = {
  programado: "programado",
  ejecutado: "ejecutado",
  avance: "ejecutado",
};

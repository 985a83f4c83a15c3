import { foldText } from "../grid/foldText";
import { cellAt, type WorkbookSnapshot } from "../grid/grid";
import { readNumber } from "../grid/readNumber";
import type { Column } from "../matriz/matriz";
import type { Evaluation, NodoEvaluado } from "../plan/evaluation";
import { ownHeading } from "../matriz/headingParts";

/** What was programmed of money below a node in the vigencia, by code; `null` where the matriz does not say. */
export type RecursosOf = (nodo: NodoEvaluado) => number | null;

/**
 * Money stays apart from the physical level (R16): it is read here only to show how the plan is made up.
 * A column of totals is preferred to the sum of its sources.
 */
export function recursosIn(
  workbook: WorkbookSnapshot,
  { matriz, periodo }: Evaluation,
): RecursosOf {
  const sheet = workbook.sheets.find(({ name }) => name === matriz.sheet);
  const columns = matriz.columns.filter(
    (column) =>
      column.campo === "recursos" &&
      column.trimestre === undefined &&
      (column.vigencia ?? periodo.vigencia) === periodo.vigencia,
  );
  const used = columns.some(isTotal) ? columns.filter(isTotal).slice(0, 1) : columns;
  if (sheet === undefined || used.length === 0) return () => null;
  const amountOf = (row: number): number =>
    used.reduce((sum, { column }) => sum + (readNumber(cellAt(sheet, row, column)).value ?? 0), 0);
  const total = ({ metas, branches }: NodoEvaluado): number =>
    metas.reduce((sum, { meta }) => sum + amountOf(meta.fila.at.row), 0) +
    branches.reduce((sum, branch) => sum + total(branch), 0);
  return total;
}

function isTotal({ heading }: Column): boolean {
  return /\btotal\b/.test(foldText(ownHeading(heading)));
}

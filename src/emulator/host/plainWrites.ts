import type { ICellData, Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { FWorkbook } from "@univerjs/sheets/facade";

/**
 * Lets a write without formulas, over cells that have none, cost what it writes. Univer collects the
 * formulas of the whole workbook for each write to learn which of them it changes: of such a write, none.
 */
export function letPlainWritesBeQuick(workbook: FWorkbook): void {
  const model = workbook.getActiveSheet().getInject().get(FormulaDataModel);
  const { updateFormulaData } = model;
  model.updateFormulaData = (unitId, sheetId, cells) => {
    const sheet = unitId === workbook.getId() ? workbook.getSheetBySheetId(sheetId) : null;
    const standing = sheet?.getSheet().getCellMatrix().getMatrix();
    return standing && !hasFormulas(cells) && !standOnFormulas(cells, standing)
      ? {}
      : updateFormulaData.call(model, unitId, sheetId, cells);
  };
}

type Cell = Nullable<ICellData>;
type Cells = Readonly<Record<number, Readonly<Record<number, Cell>>>>;

function hasFormulas(cells: Cells): boolean {
  return Object.values(cells).some((row) => Object.values(row ?? {}).some(isFormula));
}

function standOnFormulas(cells: Cells, standing: Cells): boolean {
  return Object.entries(cells).some(([row, columns]) => {
    const line = standing[Number(row)];
    return line && Object.keys(columns ?? {}).some((column) => isFormula(line[Number(column)]));
  });
}

function isFormula(cell: Cell): boolean {
  return Boolean(cell?.f || cell?.si);
}

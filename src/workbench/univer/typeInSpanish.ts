import type { ICellData, Nullable, Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { typedFormula } from "../spanish/typedFormula";
import { typedNumber } from "../spanish/typedNumber";

/**
 * Formulas and numbers are typed and pasted as in an Excel in Spanish of Colombia. The grid itself knows
 * English formulas only: it is these that it keeps, and shows.
 */
export function typeInSpanish(univer: Univer, api: FUniver): void {
  const { writeCellInterceptor } = univer.__getInjector().get(SheetInterceptorService);
  // Before the grid's own, which tells numbers from text.
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: 1_000,
    handler: (cell, _where, next) => next(understood(cell)),
  });
  api.addEvent(api.Event.BeforeClipboardPaste, (event) => {
    const { text = "", worksheet } = event;
    const formula = text.trim();
    if (!/^=[^\t\r\n]+$/.test(formula)) return;
    const range = worksheet.getActiveRange();
    if (range === null) return;
    event.cancel = true;
    range.setFormula(typedFormula(formula));
  });
}

function understood<Cell extends ICellData>(cell: Nullable<Cell>): Nullable<Cell> {
  if (!cell) return cell;
  if (cell.f) return { ...cell, f: typedFormula(cell.f) };
  const number = typeof cell.v === "string" ? typedNumber(cell.v) : null;
  return number === null ? cell : { ...cell, v: number };
}

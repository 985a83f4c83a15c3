import { CellValueType, type ICellData, type Nullable, type Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { shownFormula } from "../spanish/shownFormula";
import { shownNumber } from "../spanish/shownNumber";
import { typedFormula } from "../spanish/typedFormula";
import { typedNumber } from "../spanish/typedNumber";

/**
 * Formulas and numbers are typed, pasted and shown where they are edited as in an Excel in Spanish of
 * Colombia. The grid itself knows English formulas only: it is these that it keeps.
 */
export function typeInSpanish(univer: Univer, api: FUniver): void {
  editInSpanish(univer);
  pasteInSpanish(api);
}

/** What stands in a cell while it is edited, and in the bar above the grid; and what is made of it. */
export function editInSpanish(univer: Univer): void {
  const { writeCellInterceptor } = univer.__getInjector().get(SheetInterceptorService);
  // The grid's own end the chain where there is a formula: what they all give is asked for here, once.
  const last: typeof BEFORE_CELL_EDIT = {
    priority: FIRST,
    handler: (cell, where) => {
      const others = writeCellInterceptor.fetchThroughInterceptors(
        BEFORE_CELL_EDIT,
        (interceptor) => interceptor !== last,
      );
      return shown(others(cell, where), where.worksheet.getCellRaw(where.row, where.col));
    },
  };
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, last);
  // Before the grid's own, which tells numbers from text.
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, where, next) => {
      const before = where.worksheet.getCellRaw(where.row, where.col);
      const after = understood(cell);
      // A formula that was only looked at is not written again.
      return after?.f && after.f === before?.f ? before : next(after);
    },
  });
}

function pasteInSpanish(api: FUniver): void {
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

const FIRST = 1_000;

function shown<Cell extends ICellData>(
  cell: Nullable<Cell>,
  kept: Nullable<ICellData>,
): Nullable<Cell> {
  if (!cell) return cell;
  if (cell.f) return { ...cell, f: shownFormula(cell.f) };
  if (kept?.t !== CellValueType.NUMBER) return cell;
  return { ...cell, v: shownNumber(String(cell.v)) };
}

function understood<Cell extends ICellData>(cell: Nullable<Cell>): Nullable<Cell> {
  if (!cell) return cell;
  if (cell.f) return { ...cell, f: typedFormula(cell.f) };
  const number = typeof cell.v === "string" ? typedNumber(cell.v) : null;
  return number === null ? cell : { ...cell, v: number };
}

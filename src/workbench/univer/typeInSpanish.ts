import {
  CellValueType,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  type DocumentDataModel,
  type ICellData,
  IUniverInstanceService,
  type Nullable,
  type Univer,
} from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { FUniver } from "@univerjs/core/facade";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { shownFormula } from "../spanish/shownFormula";
import { shownNumber } from "../spanish/shownNumber";
import { typedDate } from "../spanish/typedDate";
import { typedFormula } from "../spanish/typedFormula";
import { typedMoney, typedNumber } from "../spanish/typedNumber";

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
  const injector = univer.__getInjector();
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  const typedText = (): string | null =>
    injector
      .get(IUniverInstanceService)
      .getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY)
      ?.getBody()
      ?.dataStream.replace(/\r\n$/, "") ?? null;
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
      const after = understood(cell, typedText(), injector.get(LexerTreeBuilder));
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
    const kept = typedFormula(formula);
    if (kept === null) range.setValue({ v: formula, t: CellValueType.FORCE_STRING });
    else range.setFormula(kept);
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

// What the grid hands over it has read as English already: of "-0,5" it made "0,5", of "1,05" "1,5". The
// text as it was typed still stands in the editor.
function understood<Cell extends ICellData>(
  cell: Nullable<Cell>,
  typed: string | null,
  lexer: LexerTreeBuilder,
): Nullable<Cell> {
  if (!cell) return cell;
  if (cell.f) {
    const text = typed?.startsWith("=") ? typed : cell.f;
    const formula = typedFormula(text);
    return formula === null ? asWords(cell, text) : { ...cell, f: closed(formula, lexer) };
  }
  if (typeof cell.v !== "string") return cell;
  const known = typedDate(cell.v) ?? typedMoney(cell.v);
  if (known !== null)
    return {
      ...cell,
      v: known.value,
      t: CellValueType.NUMBER,
      s: { n: { pattern: known.pattern } },
    };
  const number = typedNumber(cell.v);
  return number === null ? cell : { ...cell, v: number };
}

// Excel says that there is a problem with it and leaves it in the cell to be mended.
function asWords<Cell extends ICellData>(cell: Cell, typed: string): Cell {
  return { ...cell, f: null, v: typed, t: CellValueType.FORCE_STRING };
}

/** Brackets that were left open at the end are closed, as Excel does. */
function closed(formula: string, lexer: LexerTreeBuilder): string {
  return `${formula}${")".repeat(Math.max(0, lexer.checkIfAddBracket(formula)))}`;
}

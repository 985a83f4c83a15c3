import type { IBorderData, IStyleData } from "@univerjs/core";
import { SetRangeValuesCommand, SetStyleCommand } from "@univerjs/sheets";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Book } from "./book";
import { fail } from "./hostError";
import { intersection, sameRect, type Rect } from "./rect";
import { gridRange, type CellMatrix } from "./write";

/**
 * Styles that were set and that Univer has not heard of. An add-in sets them one by one, twenty for
 * a cell; Univer searches all its styles each time. So they are gathered until somebody looks.
 */
export interface PendingStyles {
  readonly add: (sheet: FWorksheet, rects: readonly Rect[], style: IStyleData) => void;
  /** Whether a border of these cells waits too. */
  readonly hasBorder: (sheet: FWorksheet, rects: readonly Rect[], side: BorderSide) => boolean;
  readonly flush: () => void;
}

export type BorderSide = keyof IBorderData;

export function createPendingStyles(book: () => Book): PendingStyles {
  let pending: Pending[] = [];
  return {
    add(sheet, rects, style) {
      const last = pending.at(-1);
      if (last && last.sheet === sheet && sameRects(last.rects, rects)) last.style = merged(last.style, style);
      else pending.push({ sheet, rects, style });
    },
    hasBorder(sheet, rects, side) {
      return pending.some(
        (one) =>
          one.sheet === sheet &&
          one.style.bd?.[side] !== undefined &&
          one.rects.some((rect) => rects.some((other) => intersection(rect, other))),
      );
    },
    flush() {
      const written = pending;
      pending = [];
      for (const sheet of new Set(written.map((one) => one.sheet))) {
        write(book(), sheet, cellsOf(sheet, written.filter((one) => one.sheet === sheet)));
      }
    },
  };
}

interface Pending {
  readonly sheet: FWorksheet;
  readonly rects: readonly Rect[];
  style: IStyleData;
}

function cellsOf(sheet: FWorksheet, pending: readonly Pending[]): CellMatrix {
  const cells: CellMatrix = {};
  for (const { rects, style } of pending) {
    for (const rect of rects) {
      const { startRow, endRow, startColumn, endColumn } = gridRange(sheet, rect);
      for (let row = startRow; row <= endRow; row++) {
        const line = (cells[row] ??= {});
        for (let column = startColumn; column <= endColumn; column++) {
          const known = line[column]?.s as IStyleData | undefined;
          line[column] = { s: known ? merged(known, style) : style };
        }
      }
    }
  }
  return cells;
}

// As a change of style Univer need not look for formulas in it.
function write({ univer, workbook, change }: Book, sheet: FWorksheet, value: CellMatrix): void {
  const isDone = change(() =>
    univer.syncExecuteCommand(SetRangeValuesCommand.id, {
      unitId: workbook.getId(),
      subUnitId: sheet.getSheetId(),
      range: { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 },
      value,
      trigger: SetStyleCommand.id,
    }),
  );
  if (!isDone) fail("GeneralException", "Univer refused to format the cells.");
}

// Borders are joined side by side; whatever else a style says replaces what it said before.
function merged(old: IStyleData, style: IStyleData): IStyleData {
  return { ...old, ...style, ...(old.bd && style.bd ? { bd: { ...old.bd, ...style.bd } } : {}) };
}

function sameRects(some: readonly Rect[], others: readonly Rect[]): boolean {
  return (
    some.length === others.length &&
    some.every((rect, index) => sameRect(rect, others[index]!))
  );
}

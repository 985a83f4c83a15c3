import type { IBorderData, IStyleData } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { cellKey } from "../../core/grid/grid";
import type { Book } from "./book";
import { sameRects, type Rect } from "./rect";
import { gridRange, writeBeside, type CellMatrix } from "./write";

/**
 * Styles that were set and that Univer has not heard of. An add-in sets them one by one, twenty for
 * a cell; Univer searches all its styles each time. So they are gathered until a cell is read.
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
  // Cells whose border waits, by sheet and side: asked for every line that is drawn.
  const lines = new Map<string, Set<number>>();
  return {
    add(sheet, rects, style) {
      for (const side of Object.keys(style.bd ?? {}))
        noteCells(lines, `${sheet.getSheetId()} ${side}`, rects);
      const last = pending.at(-1);
      if (last && last.sheet === sheet && sameRects(last.rects, rects))
        last.style = merged(last.style, style);
      else pending.push({ sheet, rects, style });
    },
    hasBorder(sheet, rects, side) {
      const waiting = lines.get(`${sheet.getSheetId()} ${side}`);
      return (
        waiting !== undefined &&
        rects.some((rect) => cellKeys(rect).some((key) => waiting.has(key)))
      );
    },
    flush() {
      const written = pending;
      pending = [];
      lines.clear();
      for (const sheet of new Set(written.map((one) => one.sheet))) {
        writeBeside(
          book(),
          sheet,
          cellsOf(
            sheet,
            written.filter((one) => one.sheet === sheet),
          ),
        );
      }
    },
  };
}

interface Pending {
  readonly sheet: FWorksheet;
  readonly rects: readonly Rect[];
  style: IStyleData;
}

function noteCells(lines: Map<string, Set<number>>, name: string, rects: readonly Rect[]): void {
  const cells = lines.get(name) ?? new Set();
  lines.set(name, cells);
  for (const rect of rects) for (const key of cellKeys(rect)) cells.add(key);
}

function cellKeys({ row, column, rows, columns }: Rect): number[] {
  return Array.from({ length: rows * columns }, (_, index) =>
    cellKey(row + Math.floor(index / columns), column + (index % columns)),
  );
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

// Borders are joined side by side; whatever else a style says replaces what it said before.
function merged(old: IStyleData, style: IStyleData): IStyleData {
  return { ...old, ...style, ...(old.bd && style.bd ? { bd: { ...old.bd, ...style.bd } } : {}) };
}

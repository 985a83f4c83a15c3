import { wholeIn } from "./digits";
import type { Area, CellRef } from "./grid";

/** "A" for 0, "AB" for 27. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** 0 for "A"; `null` for what is no column of Excel. */
export function columnIndex(name: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return null;
  const index = [...name.toUpperCase()].reduce((sum, c) => sum * 26 + c.charCodeAt(0) - 64, 0) - 1;
  return index < 16384 ? index : null;
}

/** "B7" for a zero-based row and column. */
export function a1(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** "Matriz!A12"; a sheet name that Excel would quote is quoted. */
export function addressOf(ref: CellRef): string {
  return `${quoteSheet(ref.sheet)}!${a1(ref.row, ref.column)}`;
}

/** "A1:C9" → area; also "A1", "$B$2:$C$3". `null` for anything else. */
export function parseArea(text: string): Area | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(text);
  if (!match) return null;
  const [, from = "", first, to = from, last = first] = match;
  const [left, right] = [columnIndex(from), columnIndex(to)];
  if (left === null || right === null) return null;
  const [top, bottom] = [(wholeIn(first) ?? 0) - 1, (wholeIn(last) ?? 0) - 1];
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}

export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

import { CellValueType } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Book } from "./book";
import { readCells, valueOf, type HostValue } from "./cells";
import { formulaReader } from "./formulaReader";
import { notImplemented } from "./hostError";
import { intersection, type Rect } from "./rect";
import { tablesOf } from "./shiftConflicts";
import { writeCells, type CellMatrix } from "./write";

/** Puts right the headings of the tables that were written into, as Excel does at once. */
export function mendHeadings(book: Book, sheet: FWorksheet, written: Rect): void {
  for (const table of tablesOf(sheet)) {
    const heading = { ...table, rows: 1 };
    if (intersection(heading, written)) writeHeadings(book, sheet, heading);
  }
}

/**
 * A heading is text, never empty and unlike the others: Excel writes "Columna1" where it must, and puts a number
 * behind one that repeats.
 */
export function writeHeadings(book: Book, sheet: FWorksheet, heading: Rect): void {
  const formulaOf = formulaReader(sheet);
  const [given = []] = readCells(sheet, heading, (cell, row, column) =>
    // What it gives is not known before all is calculated.
    formulaOf(cell, row, column) === null
      ? valueOf(cell)
      : notImplemented("a formula in the headings of a table"),
  );
  const cells: CellMatrix = {};
  headings(given).forEach((text, offset) => {
    if (text === given[offset]) return;
    const cell = { f: null, si: null, p: null, v: text, t: CellValueType.STRING };
    (cells[heading.row] ??= {})[heading.column + offset] = cell;
  });
  writeCells(book, sheet, cells);
}

function headings(given: readonly HostValue[]): readonly string[] {
  const texts = given.map((value, offset) =>
    value === "" ? `Columna${offset + 1}` : String(value),
  );
  const taken = new Set(texts.map((heading) => heading.toLowerCase()));
  const seen = new Set<string>();
  return texts.map((heading) => {
    let own = heading;
    for (let number = 2; seen.has(own.toLowerCase()); number++) {
      const next = `${heading}${number}`;
      if (!taken.has(next.toLowerCase())) own = next;
    }
    seen.add(own.toLowerCase());
    taken.add(own.toLowerCase());
    return own;
  });
}

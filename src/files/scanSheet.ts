import type { CellFault } from "../core/fileProblem";
import { cellKey } from "../core/grid/grid";
import { indexIn, isOfKind, kindIn, type CellKind } from "./cellValue";
import { LAST_COLUMN, LAST_ROW } from "./limits";
import {
  CELL,
  FORMULA,
  INLINE,
  nestingIn,
  ROW,
  SHEET_DATA,
  VALUE,
  WORKSHEET_PART,
  type Shape,
} from "./schema";
import type { XmlListener } from "./wellFormed";
import { attributeAt, nameKey, type XmlTag } from "./xmlTag";

/** What the reader of cells does not tell: formats of numbers, how far the values reach, and what is damaged. */
export interface SheetScan {
  readonly formats: ReadonlyMap<number, string>;
  /** Zero-based; -1 without values. Cells that only have a border do not count. */
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Cells of the smallest rectangle that holds the empty cells too. */
  readonly extent: number;
  /** There is a cell where Excel has none. */
  readonly outside: boolean;
  /** There is not one list of rows, but none or several. */
  readonly torn: boolean;
  /** What the first damaged cell suffers from, and how many suffer from that; `null` for a sound sheet. */
  readonly damage: CellDamage | null;
}

export interface CellDamage {
  readonly fault: CellFault;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  readonly count: number;
}

export interface SheetScanner extends XmlListener {
  readonly result: () => SheetScan;
}

/**
 * Reads the tags of rows and cells and the numbers between them, as they come, without making a
 * string or an object for any of the millions that there may be.
 *
 * @param sharedStrings how many texts the workbook shares among its cells
 */
export function sheetScanner(
  formatOfStyle: readonly (string | null)[],
  sharedStrings: number,
): SheetScanner {
  const formats = new Map<number, string>();
  const nesting = nestingIn(WORKSHEET_PART);
  const value = { bytes: new Uint8Array(LONGEST_VALUE), length: 0 };
  let damage: CellDamage | null = null;
  let lists = 0;
  let lastRow = -1;
  let lastColumn = -1;
  let bottom = -1;
  let right = -1;
  let row = -1;
  let column = -1;
  let kind: CellKind = "number";
  /** What of a cell came last: each of them comes once, in this order. */
  let part = 0;

  function damaged(fault: CellFault): void {
    damage ??= { fault, row: Math.max(0, row), column: Math.max(0, column), count: 0 };
    if (damage.fault === fault) damage = { ...damage, count: damage.count + 1 };
  }

  function readRow(tag: XmlTag): void {
    const before = row;
    const at = attributeAt(tag, R);
    column = -1;
    row = at < 0 ? row + 1 : rowIn(tag.bytes, tag.attributes[at + 1], tag.attributes[at + 2]);
    if (row <= before) damaged("lugar");
  }

  function readCell(tag: XmlTag): void {
    const before = column;
    const isInPlace = readPlace(tag);
    if (row > bottom) bottom = row;
    if (column > right) right = column;
    if (!isInPlace || column <= before) damaged("lugar");
    const named = attributeAt(tag, T);
    const said = named < 0 ? "number" : kindAt(tag, named);
    if (said === null || hasStrangeAttribute(tag)) damaged("forma");
    kind = said ?? "text";
    part = 0;
    // A cell that closes itself has a style and nothing in it.
    if (tag.empty) return;
    if (row > lastRow) lastRow = row;
    if (column > lastColumn) lastColumn = column;
    if (kind !== "number") return;
    const style = attributeAt(tag, S);
    const index = style < 0 ? null : numberIn(tag.bytes, tag.attributes[style + 1]);
    const format = index === null ? null : formatOfStyle[index];
    if (format) formats.set(cellKey(row, column), format);
  }

  /** Whether the cell stands in its row, as far as it says where it stands. */
  function readPlace(tag: XmlTag): boolean {
    const at = attributeAt(tag, R);
    if (at < 0) {
      column++;
      return true;
    }
    const [from = 0, to = 0] = [tag.attributes[at + 1], tag.attributes[at + 2]];
    let i = from;
    column = 0;
    for (; i < to && isLetter(tag.bytes[i] ?? 0); i++)
      column = column * 26 + (tag.bytes[i] ?? 0) - LETTER_A + 1;
    column--;
    const own = rowIn(tag.bytes, i, to);
    const isInRow = own === row;
    row = own;
    return isInRow && i > from;
  }

  /** What of a cell begins: each comes once, and before those that stand after it in the schema. */
  function begin(next: number): void {
    if (next <= part || (next === PARTS.indexOf(INLINE) && kind !== "inline")) damaged("forma");
    part = next;
    value.length = 0;
  }

  function judge(): void {
    if (value.length > LONGEST_VALUE) {
      if (kind !== "text") damaged("valor");
    } else if (!isOfKind(kind, value)) damaged("valor");
    else if (kind === "shared") {
      const index = indexIn(value.bytes, value.length);
      if (index !== null && index >= sharedStrings) damaged("texto");
    }
  }

  return {
    tag(tag) {
      const shape = nesting.take(tag);
      if (shape === undefined) damaged("forma");
      if (shape == null) return;
      if (!tag.closes) {
        if (shape === CELL) readCell(tag);
        else if (shape === ROW) readRow(tag);
        else if (shape === SHEET_DATA) lists++;
        else if (PARTS.includes(shape)) begin(PARTS.indexOf(shape));
      }
      if (shape === VALUE && (tag.closes || tag.empty)) judge();
    },
    text(bytes, from, to) {
      if (nesting.inside() === VALUE) {
        for (let i = from; i < to && value.length <= LONGEST_VALUE; i++)
          value.bytes[value.length++] = bytes[i] ?? 0;
      } else if (!nesting.admits(bytes, from, to)) damaged("forma");
    },
    result: () => ({
      formats,
      lastRow,
      lastColumn,
      extent: (bottom + 1) * (right + 1),
      outside: bottom > LAST_ROW || right > LAST_COLUMN,
      torn: lists !== 1,
      damage,
    }),
  };
}

/** What stands in a cell, in the order of the schema; nothing is the first. */
const PARTS: readonly (Shape | null)[] = [null, FORMULA, VALUE, INLINE];

/** No number that a program writes has as many digits. */
const LONGEST_VALUE = 400;

const [R, S, T] = [nameKey("r"), nameKey("s"), nameKey("t")];
const OF_CELLS: ReadonlySet<number> = new Set([
  R,
  S,
  T,
  ...["cm", "vm", "ph", "xmlns"].map(nameKey),
]);

const code = (character: string): number => character.charCodeAt(0);
const [LETTER_A, LETTER_Z, DIGIT_0, DIGIT_9] = [code("A"), code("Z"), code("0"), code("9")];
const [COLON, SPACE] = [code(":"), code(" ")];

function isLetter(byte: number): boolean {
  return byte >= LETTER_A && byte <= LETTER_Z;
}

function kindAt(tag: XmlTag, at: number): CellKind | null {
  return kindIn(tag.bytes, tag.attributes[at + 1] ?? 0, tag.attributes[at + 2] ?? 0);
}

/** A name of ours that the schema does not have is one of its names, damaged; others may have prefixes. */
function hasStrangeAttribute({ bytes, attributes }: XmlTag): boolean {
  for (let i = 0; i < attributes.length; i += 3) {
    if (OF_CELLS.has(attributes[i] ?? 0)) continue;
    let at = (attributes[i + 1] ?? 0) - 2;
    while ((bytes[at] ?? 0) > SPACE && bytes[at] !== COLON) at--;
    if (bytes[at] !== COLON) return true;
  }
  return false;
}

/** The zero-based row between these bytes; -1 where there are other than digits. */
function rowIn(bytes: Uint8Array, from = 0, to = 0): number {
  let number = 0;
  for (let i = from; i < to; i++) {
    const digit = (bytes[i] ?? 0) - DIGIT_0;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number - 1;
}

function numberIn(bytes: Uint8Array, from = 0): number {
  let number = 0;
  for (let i = from; (bytes[i] ?? 0) >= DIGIT_0 && (bytes[i] ?? 0) <= DIGIT_9; i++)
    number = number * 10 + (bytes[i] ?? 0) - DIGIT_0;
  return number;
}

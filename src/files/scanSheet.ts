import { cellKey } from "../core/grid/grid";
import { joinedPieces } from "./joinedPieces";
import { LAST_COLUMN, LAST_ROW } from "./limits";

/** What the reader of cells does not tell cheaply: formats of numbers, and how far the values reach. */
export interface SheetScan {
  readonly formats: ReadonlyMap<number, string>;
  /** Zero-based; -1 without values. Cells that only have a border do not count. */
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Cells of the smallest rectangle that holds the empty cells too. */
  readonly extent: number;
  /** There is a cell where Excel has none. */
  readonly outside: boolean;
}

export interface SheetScanner {
  /** The next piece of the worksheet. */
  readonly take: (piece: Uint8Array) => void;
  readonly result: () => SheetScan;
}

/**
 * Reads the start tags of rows and cells from the bytes of a worksheet as they come, without
 * making a string or an object for any of the millions that there may be.
 */
export function sheetScanner(formatOfStyle: readonly (string | null)[]): SheetScanner {
  const formats = new Map<number, string>();
  let lastRow = -1;
  let lastColumn = -1;
  let bottom = -1;
  let right = -1;
  let row = -1;
  let column = -1;
  let tail = new Uint8Array(0);

  function readRow(bytes: Uint8Array, from: number, end: number): void {
    row = rowIn(bytes, attributeAt(bytes, LETTER_R, from, end), row + 1);
    column = -1;
  }

  function readCell(bytes: Uint8Array, from: number, end: number): void {
    const reference = attributeAt(bytes, LETTER_R, from, end);
    row = rowIn(bytes, reference, row);
    column = columnIn(bytes, reference, column + 1);
    if (row > bottom) bottom = row;
    if (column > right) right = column;
    // A cell that closes itself has a style and nothing in it.
    if (bytes[end - 1] === SLASH) return;
    if (row > lastRow) lastRow = row;
    if (column > lastColumn) lastColumn = column;
    const kind = attributeAt(bytes, LETTER_T, from, end);
    if (kind >= 0 && bytes[kind] !== LETTER_N) return;
    const style = attributeAt(bytes, LETTER_S, from, end);
    const format = style < 0 ? null : formatOfStyle[numberAt(bytes, style)];
    if (format) formats.set(cellKey(row, column), format);
  }

  return {
    take(piece) {
      const bytes = tail.length === 0 ? piece : joinedPieces(tail, piece);
      let start = bytes.indexOf(LESS);
      while (start >= 0) {
        const end = bytes.indexOf(GREATER, start);
        if (end < 0) break;
        const name = localName(bytes, start + 1, end);
        if (bytes[name] === LETTER_C && isNameEnd(bytes[name + 1]!)) readCell(bytes, name + 1, end);
        else if (isRow(bytes, name)) readRow(bytes, name + 3, end);
        start = bytes.indexOf(LESS, end);
      }
      tail = start < 0 ? new Uint8Array(0) : bytes.slice(start);
    },
    result: () => ({
      formats,
      lastRow,
      lastColumn,
      extent: (bottom + 1) * (right + 1),
      outside: bottom > LAST_ROW || right > LAST_COLUMN,
    }),
  };
}

const code = (character: string) => character.charCodeAt(0);
const [LESS, GREATER, SLASH, COLON, SPACE] = [
  code("<"),
  code(">"),
  code("/"),
  code(":"),
  code(" "),
];
const [EQUALS, QUOTE, APOSTROPHE] = [code("="), code('"'), code("'")];
const [LETTER_C, LETTER_N, LETTER_R, LETTER_S, LETTER_T] = [..."cnrst"].map(code) as [
  number,
  number,
  number,
  number,
  number,
];
const [LETTER_O, LETTER_W] = [code("o"), code("w")];
const [LETTER_A, LETTER_Z, DIGIT_0, DIGIT_9] = [code("A"), code("Z"), code("0"), code("9")];

/** Where the name starts after its namespace prefix, if it has one. */
function localName(bytes: Uint8Array, start: number, end: number): number {
  for (let i = start; i < end && bytes[i]! > SPACE; i++) if (bytes[i] === COLON) return i + 1;
  return start;
}

function isRow(bytes: Uint8Array, name: number): boolean {
  return (
    bytes[name] === LETTER_R &&
    bytes[name + 1] === LETTER_O &&
    bytes[name + 2] === LETTER_W &&
    isNameEnd(bytes[name + 3]!)
  );
}

function isNameEnd(byte: number): boolean {
  return byte <= SPACE || byte === GREATER || byte === SLASH;
}

/** Where the value of a one-letter attribute starts; -1 without it. */
function attributeAt(bytes: Uint8Array, letter: number, from: number, end: number): number {
  for (let i = from; i + 3 < end; i++) {
    const quote = bytes[i + 3];
    if (
      bytes[i]! <= SPACE &&
      bytes[i + 1] === letter &&
      bytes[i + 2] === EQUALS &&
      (quote === QUOTE || quote === APOSTROPHE)
    ) {
      return i + 4;
    }
  }
  return -1;
}

/** The zero-based row in a reference such as B7; `otherwise` without one. */
function rowIn(bytes: Uint8Array, reference: number, otherwise: number): number {
  if (reference < 0) return otherwise;
  let i = reference;
  while (bytes[i]! >= LETTER_A && bytes[i]! <= LETTER_Z) i++;
  return numberAt(bytes, i) - 1;
}

/** The zero-based column in a reference such as B7; `otherwise` without one. */
function columnIn(bytes: Uint8Array, reference: number, otherwise: number): number {
  if (reference < 0) return otherwise;
  let column = 0;
  for (let i = reference; bytes[i]! >= LETTER_A && bytes[i]! <= LETTER_Z; i++) {
    column = column * 26 + bytes[i]! - LETTER_A + 1;
  }
  return column - 1;
}

function numberAt(bytes: Uint8Array, start: number): number {
  let number = 0;
  for (let i = start; bytes[i]! >= DIGIT_0 && bytes[i]! <= DIGIT_9; i++) {
    number = number * 10 + bytes[i]! - DIGIT_0;
  }
  return number;
}

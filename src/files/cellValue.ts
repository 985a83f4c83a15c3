/** What a cell says its value is: its attribute `t`. */
export type CellKind = "number" | "shared" | "boolean" | "error" | "inline" | "text" | "date";

const KINDS: ReadonlyMap<string, CellKind> = new Map([
  ["n", "number"],
  ["s", "shared"],
  ["b", "boolean"],
  ["e", "error"],
  ["inlineStr", "inline"],
  ["str", "text"],
  ["d", "date"],
]);

/** The kind between these bytes; `null` where there is none of that name. */
export function kindIn(bytes: Uint8Array, from: number, to: number): CellKind | null {
  // One letter in nearly every cell.
  const name = to - from === 1 ? String.fromCharCode(bytes[from] ?? 0) : textIn(bytes, from, to);
  return KINDS.get(name) ?? null;
}

function textIn(bytes: Uint8Array, from: number, to: number): string {
  return to - from > LONGEST_KIND ? "" : String.fromCharCode(...bytes.subarray(from, to));
}

const LONGEST_KIND = 9;

/** The bytes of a value as they come; longer ones are of no kind that is looked at. */
export interface ValueBytes {
  readonly bytes: Uint8Array;
  readonly length: number;
}

/**
 * Whether a value is of its kind. A number is what XML Schema calls a double, and of them one that
 * Excel has: "0x28", "1_000" and a space are none, though `Number` would make something of them.
 */
export function isOfKind(kind: CellKind, { bytes, length }: ValueBytes): boolean {
  switch (kind) {
    case "number":
      return length === 0 || isNumber(bytes, length);
    case "boolean":
      return length === 0 || /^(?:0|1|true|false)$/.test(textOf(bytes, length));
    case "error":
      return length === 0 || /^(?:#|Err:)/.test(textOf(bytes, length));
    case "shared":
      return indexIn(bytes, length) !== null;
    case "inline":
      return length === 0;
    case "text":
    case "date":
      return true;
  }
}

function textOf(bytes: Uint8Array, length: number): string {
  return String.fromCharCode(...bytes.subarray(0, length));
}

/** The number of a shared text: digits and nothing else. */
export function indexIn(bytes: Uint8Array, length: number): number | null {
  let index = 0;
  for (let i = 0; i < length; i++) {
    const digit = (bytes[i] ?? 0) - DIGIT_0;
    if (digit < 0 || digit > 9) return null;
    index = index * 10 + digit;
  }
  return length === 0 ? null : index;
}

/** [+-] digits [. digits] [e [+-] digits], with space around. */
function isNumber(bytes: Uint8Array, length: number): boolean {
  const from = endOf(SPACES, bytes, 0, length);
  const whole = afterSign(bytes, from);
  const dot = endOf(DIGITS, bytes, whole, length);
  const hasDot = dot < length && bytes[dot] === DOT;
  let at = hasDot ? endOf(DIGITS, bytes, dot + 1, length) : dot;
  if (at - whole === (hasDot ? 1 : 0)) return false;
  if (at < length && (bytes[at] === LETTER_E || bytes[at] === CAPITAL_E)) {
    const power = afterSign(bytes, at + 1);
    at = endOf(DIGITS, bytes, power, length);
    if (at === power) return false;
  }
  return endOf(SPACES, bytes, at, length) === length;
}

function afterSign(bytes: Uint8Array, at: number): number {
  return bytes[at] === PLUS || bytes[at] === MINUS ? at + 1 : at;
}

/** Where a run of bytes of a class ends. */
function endOf(kind: number, bytes: Uint8Array, from: number, length: number): number {
  let at = from;
  while (at < length && CLASS[bytes[at] ?? 0] === kind) at++;
  return at;
}

const code = (character: string): number => character.charCodeAt(0);
const [DIGIT_0, DIGIT_9, PLUS, MINUS, DOT] = [
  code("0"),
  code("9"),
  code("+"),
  code("-"),
  code("."),
];
const [LETTER_E, CAPITAL_E] = [code("e"), code("E")];
const [DIGITS, SPACES] = [1, 2];
const CLASS = new Uint8Array(256);
CLASS.fill(DIGITS, DIGIT_0, DIGIT_9 + 1);
for (const space of [0x20, 0x09, 0x0a, 0x0d]) CLASS[space] = SPACES;

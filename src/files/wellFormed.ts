import { joinedPieces } from "./joinedPieces";

/** Looks at the XML of a part as it comes, in pieces of any size. */
export interface WellFormedCheck {
  readonly take: (piece: Uint8Array) => void;
  /** Whether what came is one whole XML document; asked once, at the end. */
  readonly result: () => boolean;
}

/**
 * Whether a part is well-formed XML: tags that nest, with names, and attributes between quotes.
 * A reader that looks only for the tags it knows would lose the others of a damaged part in
 * silence (R24). References to characters and the text between tags are not looked at.
 */
export function wellFormedCheck(): WellFormedCheck {
  const open: number[] = [];
  let roots = 0;
  let good = true;
  let utf16 = false;
  let rest: Uint8Array = new Uint8Array(0);

  function readTag(bytes: Uint8Array, start: number, end: number): void {
    const closes = bytes[start + 1] === SLASH;
    const from = closes ? start + 2 : start + 1;
    if (!isNameStart(bytes[from] ?? 0)) {
      good = false;
      return;
    }
    let to = from;
    let name = 0;
    for (; to < end && isInName(bytes[to] ?? 0); to++) name = (name * 31 + (bytes[to] ?? 0)) | 0;
    if (closes) {
      good = open.pop() === name && good;
      return;
    }
    if (open.length === 0) roots++;
    if (bytes[end - 1] !== SLASH) open.push(name);
  }

  return {
    take(piece) {
      if (!good || utf16) return;
      const bytes = rest.length === 0 ? piece : joinedPieces(rest, piece);
      utf16 = roots === 0 && (bytes[0] ?? 0) >= 0xfe;
      let at = utf16 ? -1 : bytes.indexOf(LESS);
      while (good && at >= 0) {
        const end = endOfMarkup(bytes, at);
        if (end === TORN) good = false;
        if (end < 0) break;
        if (bytes[at + 1] !== BANG && bytes[at + 1] !== QUESTION) readTag(bytes, at, end);
        at = bytes.indexOf(LESS, end + 1);
      }
      rest = at < 0 || !good ? new Uint8Array(0) : bytes.slice(at);
    },
    result: () => utf16 || (good && open.length === 0 && roots === 1 && rest.length === 0),
  };
}

const UNFINISHED = -1;
const TORN = -2;
const code = (character: string): number => character.charCodeAt(0);
const [LESS, GREATER, SLASH, BANG] = [code("<"), code(">"), code("/"), code("!")];
const [QUESTION, EQUALS, QUOTE, APOSTROPHE] = [code("?"), code("="), code('"'), code("'")];
const [COLON, UNDERSCORE, HYPHEN, DOT] = [code(":"), code("_"), code("-"), code(".")];
const COMMENT = [..."<!--"].map(code);
const CDATA = [..."<![CDATA["].map(code);

/** Where the markup that starts there ends: at its ">", later (UNFINISHED), or nowhere (TORN). */
function endOfMarkup(bytes: Uint8Array, start: number): number {
  if (bytes[start + 1] === QUESTION) return endAt(bytes, start, "?>");
  if (bytes[start + 1] === BANG) {
    if (startsWith(bytes, start, COMMENT)) return endAt(bytes, start, "-->");
    if (startsWith(bytes, start, CDATA)) return endAt(bytes, start, "]]>");
    return endAt(bytes, start, ">");
  }
  let quote = 0;
  for (let i = start + 1; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte === LESS) return TORN;
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === GREATER) return i;
    else if (byte === QUOTE || byte === APOSTROPHE) {
      if (bytes[i - 1] !== EQUALS && (bytes[i - 1] ?? 0) > 0x20) return TORN;
      quote = byte;
    }
  }
  return UNFINISHED;
}

function endAt(bytes: Uint8Array, start: number, mark: string): number {
  const codes = [...mark].map(code);
  const last = codes.at(-1) ?? GREATER;
  for (let i = bytes.indexOf(last, start + 2); i >= 0; i = bytes.indexOf(last, i + 1)) {
    if (startsWith(bytes, i - codes.length + 1, codes)) return i;
  }
  return UNFINISHED;
}

function startsWith(bytes: Uint8Array, start: number, codes: readonly number[]): boolean {
  return codes.every((wanted, i) => bytes[start + i] === wanted);
}

function isNameStart(byte: number): boolean {
  const letter = byte | 0x20;
  return (letter >= 0x61 && letter <= 0x7a) || byte === UNDERSCORE || byte === COLON || byte > 0x7f;
}

function isInName(byte: number): boolean {
  const isDigit = byte >= 0x30 && byte <= 0x39;
  return isNameStart(byte) || isDigit || byte === HYPHEN || byte === DOT;
}

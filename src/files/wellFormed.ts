import { joinedPieces } from "./joinedPieces";
import { isNameStart, isSpace, tagReader, TORN, UNFINISHED, type XmlTag } from "./xmlTag";
import { isReference, isXmlCharacter, LONGEST_REFERENCE } from "./xmlText";

/** Looks at the XML of a part as it comes, in pieces of any size. */
export interface WellFormedCheck {
  readonly take: (piece: Uint8Array) => void;
  /** Whether what came is one whole XML document; asked once, at the end. */
  readonly result: () => boolean;
}

/** Hears what stands in a part, in its order. */
export interface XmlListener {
  readonly tag: (tag: XmlTag) => void;
  /** A stretch of the text between two tags, which may come in several. */
  readonly text: (bytes: Uint8Array, from: number, to: number) => void;
}

/**
 * Whether a part is well-formed, to the letter of XML 1.0: one root and nothing beside it, tags that
 * nest, attributes apart from each other, each once and between quotes, and no reference to what
 * there is not. A reader that looks only for what it knows would lose the rest of a damaged part in
 * silence (R24). Declarations of entities, which packages of Office do not have, are damage too.
 */
export function wellFormedCheck(listener?: XmlListener): WellFormedCheck {
  const open: number[] = [];
  const readTag = tagReader();
  const utf8 = new TextDecoder("utf-8", { fatal: true });
  let roots = 0;
  let good = true;
  let started = false;
  /** How many "]" came last: text may not say "]]>". */
  let brackets = 0;
  /** What ends the comment, the instruction or the plain characters in which one is. */
  let aside: string | null = null;
  let rest: Uint8Array = new Uint8Array(0);

  function readOn(bytes: Uint8Array, isEnd: boolean): number {
    let at = 0;
    if (!started && startsWith(bytes, 0, BYTE_ORDER)) at = BYTE_ORDER.length;
    const first = started ? -1 : at;
    started = true;
    while (at < bytes.length) {
      const from = at;
      at = aside !== null ? readAside(bytes, at, aside) : readContent(bytes, at, first, isEnd);
      if (at < 0) return TORN;
      if (at === from) break;
    }
    return at;
  }

  /** Reads a text or a tag; how far that went, which is nowhere where it must wait for more. */
  function readContent(bytes: Uint8Array, at: number, first: number, isEnd: boolean): number {
    if (bytes[at] === LESS) return readMarkup(bytes, at, at === first, isEnd);
    const less = bytes.indexOf(LESS, at);
    return less < 0 ? readText(bytes, at, bytes.length, isEnd) : readText(bytes, at, less, true);
  }

  function readText(bytes: Uint8Array, from: number, to: number, isWhole: boolean): number {
    const inside = open.length > 0;
    for (let i = from; i < to; i++) {
      const byte = bytes[i] ?? 0;
      if (byte < 0x20 ? !isXmlCharacter(byte) : !inside && byte !== SPACE) return TORN;
      if (byte === AMPERSAND) {
        const most = Math.min(to, i + LONGEST_REFERENCE);
        const end = bytes.subarray(i, most).indexOf(SEMICOLON);
        if (end < 0) return isWhole || most < to ? TORN : heardText(bytes, from, i);
        if (!isReference(bytes, i, i + end)) return TORN;
      }
      if (byte === GREATER && brackets >= 2) return TORN;
      brackets = byte === BRACKET ? brackets + 1 : 0;
    }
    return heardText(bytes, from, to);
  }

  function heardText(bytes: Uint8Array, from: number, to: number): number {
    if (to > from && open.length > 0) listener?.text(bytes, from, to);
    return to;
  }

  function readMarkup(bytes: Uint8Array, at: number, isFirst: boolean, isEnd: boolean): number {
    const next = bytes[at + 1];
    brackets = 0;
    if (next !== BANG && next !== QUESTION) {
      const tag = readTag(bytes, at);
      if (tag.end === UNFINISHED) return bytes.length - at > LONGEST_TAG ? TORN : at;
      return tag.end >= 0 && heardTag(tag) ? tag.end + 1 : TORN;
    }
    if (!isEnd && bytes.length - at < PLAIN.length) return at;
    if (next === QUESTION) {
      aside = INSTRUCTION_ENDS;
      const isDeclared = startsWith(bytes, at, DECLARATION) && isSpace(bytes[at + 5] ?? 0);
      return (isDeclared ? isFirst : isNameStart(bytes[at + 2] ?? 0)) ? at + 2 : TORN;
    }
    const isComment = startsWith(bytes, at, COMMENT);
    if (!isComment && !(open.length > 0 && startsWith(bytes, at, PLAIN))) return TORN;
    aside = isComment ? COMMENT_ENDS : PLAIN_ENDS;
    return at + (isComment ? COMMENT.length : PLAIN.length);
  }

  function heardTag(tag: XmlTag): boolean {
    if (tag.closes) {
      if (open.pop() !== tag.name) return false;
    } else {
      if (open.length === 0 && ++roots > 1) return false;
      if (!tag.empty) open.push(tag.name);
    }
    listener?.tag(tag);
    return true;
  }

  function readAside(bytes: Uint8Array, at: number, mark: string): number {
    const found = indexOf(bytes, at, mark);
    // The end of a piece may be the beginning of the mark.
    const to = found < 0 ? Math.max(at, bytes.length - mark.length + 1) : found;
    for (let i = at; i < to; i++) if (!isXmlCharacter(bytes[i] ?? 0)) return TORN;
    if (mark === PLAIN_ENDS) heardText(bytes, at, to);
    if (found < 0) return to;
    const end = found + mark.length;
    if (mark === COMMENT_ENDS) {
      if (end === bytes.length) return found;
      if (bytes[end] !== GREATER) return TORN;
    }
    aside = null;
    return mark === COMMENT_ENDS ? end + 1 : end;
  }

  return {
    take(piece) {
      if (!good) return;
      good = isDecoded(utf8, piece);
      const bytes = rest.length === 0 ? piece : joinedPieces(rest, piece);
      // Whether it begins with a declaration is seen in some bytes, not in one.
      const isShort = !started && bytes.length < PLAIN.length;
      const read = !good ? TORN : isShort ? 0 : readOn(bytes, false);
      good = read >= 0;
      rest = good ? bytes.slice(read) : new Uint8Array(0);
    },
    result: () =>
      good &&
      readOn(rest, true) === rest.length &&
      aside === null &&
      open.length === 0 &&
      roots === 1,
  };
}

function isDecoded(utf8: TextDecoder, piece: Uint8Array): boolean {
  try {
    utf8.decode(piece, { stream: true });
    return true;
  } catch {
    return false;
  }
}

const code = (character: string): number => character.charCodeAt(0);
const [LESS, GREATER, BANG, QUESTION] = [code("<"), code(">"), code("!"), code("?")];
const [AMPERSAND, SEMICOLON, BRACKET, SPACE] = [code("&"), code(";"), code("]"), code(" ")];
const DECLARATION = [..."<?xml"].map(code);
const COMMENT = [..."<!--"].map(code);
const PLAIN = [..."<![CDATA["].map(code);
const BYTE_ORDER = [0xef, 0xbb, 0xbf];
const INSTRUCTION_ENDS = "?>";
/** And a ">" after it: inside a comment there are no two hyphens. */
const COMMENT_ENDS = "--";
const PLAIN_ENDS = "]]>";

/** No tag of a workbook is longer, and looking for its end over and over would take for ever. */
const LONGEST_TAG = 1_048_576;

function indexOf(bytes: Uint8Array, from: number, mark: string): number {
  const codes = [...mark].map(code);
  const [first = GREATER] = codes;
  for (let i = bytes.indexOf(first, from); i >= 0; i = bytes.indexOf(first, i + 1)) {
    if (startsWith(bytes, i, codes)) return i;
  }
  return -1;
}

function startsWith(bytes: Uint8Array, start: number, codes: readonly number[]): boolean {
  return codes.every((wanted, i) => bytes[start + i] === wanted);
}

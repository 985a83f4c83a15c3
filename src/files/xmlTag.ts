import { isReference, isXmlCharacter } from "./xmlText";

/** A start tag or an end tag in the bytes of a part; the next one is told in the same object. */
export interface XmlTag {
  readonly bytes: Uint8Array;
  /** An end tag, or a start tag that ends its element itself. */
  readonly closes: boolean;
  readonly empty: boolean;
  /** Its name, and its name without the prefix of a namespace. */
  readonly name: number;
  readonly local: number;
  /** Three numbers for each attribute: its name, and where its value starts and ends. */
  readonly attributes: readonly number[];
  /** Where its ">" stands; `UNFINISHED`, or `TORN` where it is no tag. */
  readonly end: number;
}

export const UNFINISHED = -1;
export const TORN = -2;

/** A name as one number: names of millions of tags are compared without making a string of any. */
export function nameKey(name: string): number {
  return new TextEncoder().encode(name).reduce(withByte, NO_NAME);
}

/** FNV-1a: two names of one element, or of a tag and the next, never come to the same number but by design. */
function withByte(key: number, byte: number): number {
  return Math.imul(key ^ byte, 0x01000193);
}

const NO_NAME = 0x811c9dc5 | 0;

/** Which of its attributes has this name: where its value starts and ends stands behind it; -1 without it. */
export function attributeAt({ attributes }: XmlTag, name: number): number {
  for (let i = 0; i < attributes.length; i += 3) if (attributes[i] === name) return i;
  return -1;
}

/** Reads the tags of one part, each at the "<" where it starts. */
export function tagReader(): (bytes: Uint8Array, start: number) => XmlTag {
  const attributes: number[] = [];
  const tag = {
    bytes: new Uint8Array(0) as Uint8Array,
    closes: false,
    empty: false,
    name: 0,
    local: 0,
    attributes,
    end: TORN,
  };
  let at = 0;
  let local = 0;

  /** The name that starts there, which then lies behind; `NO_NAME` where there is none. */
  function readName(bytes: Uint8Array): number {
    let name = NO_NAME;
    local = NO_NAME;
    if (!isNameStart(bytes[at] ?? 0)) return name;
    for (let byte = bytes[at] ?? 0; isInName(byte); byte = bytes[++at] ?? 0) {
      name = withByte(name, byte);
      local = byte === COLON ? NO_NAME : withByte(local, byte);
    }
    return name;
  }

  function readAttribute(bytes: Uint8Array): boolean {
    const name = readName(bytes);
    if (name === NO_NAME) return false;
    skipSpace(bytes);
    if (bytes[at] !== EQUALS) return false;
    at++;
    skipSpace(bytes);
    const quote = bytes[at];
    if (quote !== QUOTE && quote !== APOSTROPHE) return false;
    const from = ++at;
    for (; at < bytes.length && bytes[at] !== quote; at++) {
      const byte = bytes[at] ?? 0;
      if (byte === LESS || !isXmlCharacter(byte)) return false;
      if (byte === AMPERSAND) {
        const end = bytes.indexOf(SEMICOLON, at);
        // What is not here yet may come with the next piece.
        if (end < 0) at = bytes.length;
        else if (!isReference(bytes, at, end)) return false;
      }
    }
    attributes.push(name, from, at);
    at++;
    return true;
  }

  function skipSpace(bytes: Uint8Array): void {
    while (isSpace(bytes[at] ?? 0)) at++;
  }

  function endOf(bytes: Uint8Array): number {
    for (;;) {
      const before = at;
      skipSpace(bytes);
      const byte = bytes[at];
      if (byte === GREATER) return at;
      if (byte === SLASH && !tag.closes) {
        tag.empty = true;
        at++;
        return bytes[at] === GREATER ? at : TORN;
      }
      if (at === before || tag.closes || !readAttribute(bytes)) return TORN;
    }
  }

  return (bytes, start) => {
    attributes.length = 0;
    tag.bytes = bytes;
    tag.closes = bytes[start + 1] === SLASH;
    tag.empty = false;
    at = tag.closes ? start + 2 : start + 1;
    tag.name = readName(bytes);
    tag.local = local;
    const end = tag.name === NO_NAME ? TORN : endOf(bytes);
    // What ran out of bytes is not finished, whatever it looks like.
    tag.end = at >= bytes.length ? UNFINISHED : end;
    if (tag.end >= 0 && hasTwice(attributes)) tag.end = TORN;
    return tag;
  };
}

/** Some attribute is there twice: of two values none is the right one. */
function hasTwice(attributes: readonly number[]): boolean {
  if (attributes.length <= 3 * FEW) {
    for (let i = 3; i < attributes.length; i += 3)
      for (let j = 0; j < i; j += 3) if (attributes[i] === attributes[j]) return true;
    return false;
  }
  const names = new Set(attributes.filter((_, place) => place % 3 === 0));
  return names.size * 3 < attributes.length;
}

/** Up to here each is compared with each, which is quicker than a set; elements of a sheet have fewer. */
const FEW = 16;

const code = (character: string): number => character.charCodeAt(0);
const [LESS, GREATER, SLASH, EQUALS] = [code("<"), code(">"), code("/"), code("=")];
const [QUOTE, APOSTROPHE, AMPERSAND, SEMICOLON] = [code('"'), code("'"), code("&"), code(";")];
const [COLON, UNDERSCORE, HYPHEN, DOT] = [code(":"), code("_"), code("-"), code(".")];

export function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

export function isNameStart(byte: number): boolean {
  const letter = byte | 0x20;
  return (letter >= 0x61 && letter <= 0x7a) || byte === UNDERSCORE || byte === COLON || byte > 0x7f;
}

function isInName(byte: number): boolean {
  const isDigit = byte >= 0x30 && byte <= 0x39;
  return isNameStart(byte) || isDigit || byte === HYPHEN || byte === DOT;
}

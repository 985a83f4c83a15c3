/** No letter of XML 1.0 is a control character, save a tab and the ends of lines. */
export function isXmlCharacter(byte: number): boolean {
  return byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}

/**
 * Whether what stands from an "&" to a ";" refers to a letter. Packages of Office have no
 * declarations of entities, so that only the five of XML itself have a name.
 */
export function isReference(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start > LONGEST_REFERENCE) return false;
  const said = String.fromCharCode(...bytes.subarray(start + 1, end));
  if (NAMED.has(said)) return true;
  const number = /^#(?:x([\da-f]+)|(\d+))$/i.exec(said);
  if (number === null || said.startsWith("#X")) return false;
  const letter = number[1] === undefined ? Number(number[2]) : parseInt(number[1], 16);
  return letter < 0x80
    ? isXmlCharacter(letter)
    : letter <= 0x10ffff && !(letter >= 0xd800 && letter <= 0xdfff);
}

/** "&#x10FFFF;" with room for zeros before it. */
export const LONGEST_REFERENCE = 24;

const NAMED: ReadonlySet<string> = new Set(["amp", "lt", "gt", "quot", "apos"]);

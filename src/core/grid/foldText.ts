import type { CellValue } from "./grid";

/**
 * What a reader sees of a text: no accents, case, line breaks or final punctuation.
 * Excel writes a carriage return inside a shared string as "_x000D_".
 */
export function foldText(value: CellValue): string {
  if (value === null) return "";
  const text = String(value);
  const known = folded.get(text);
  if (known !== undefined) return known;
  const result = fold(text);
  // A matriz repeats the texts of its levels hundreds of times.
  if (folded.size >= MOST_REMEMBERED) folded.clear();
  folded.set(text, result);
  return result;
}

const folded = new Map<string, string>();
const MOST_REMEMBERED = 20_000;

function fold(text: string): string {
  const bare = withoutAccents(text).toLowerCase();
  return withoutEnds(NOT_PLAIN.test(bare) ? inOneLine(bare) : bare);
}

function withoutAccents(text: string): string {
  if (BEYOND_LATIN.test(text)) return stripped(text);
  return text.replace(/[\u00c0-\u00ff]/g, (letter) => BARE.get(letter) ?? letter);
}

function stripped(text: string): string {
  return text.normalize("NFD").replace(/\p{Diacritic}/gu, "");
}

/** What only all of Unicode can tell a mark from a letter in; the letters of Spanish need no such search. */
const BEYOND_LATIN = /[^\s -~\u00c0-\u00ff]|[\^`]/;
const BARE: ReadonlyMap<string, string> = new Map(
  Array.from("ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ", (letter) => [
    letter,
    stripped(letter),
  ]),
);

function withoutEnds(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && ENDS.includes(text.charAt(start))) start++;
  while (end > start && ENDS.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

const ENDS = " *:.;,-–—";

/** A cell as one line of text, as it would be quoted to the user. */
export function plainText(value: CellValue): string {
  if (value === null) return "";
  const text = String(value);
  return NOT_PLAIN.test(text) ? inOneLine(text).trim() : text.trim();
}

function inOneLine(text: string): string {
  return text.replace(/_x000d_/gi, " ").replace(/[\s\u200b]+/g, " ");
}

/** Whether a text is as long as another, give or take spaces and marks. If not, the two differ, and neither needs to be folded. */
export function isAbout(text: string, other: string): boolean {
  return text.length >= other.length && text.length <= other.length + SPACES_AND_MARKS;
}

const SPACES_AND_MARKS = 24;
const NOT_PLAIN = /[^\S ]|\u200b| {2}|_x000d_/i;

/** R1: a cell of one space is as empty as an empty one. */
export function isBlank(value: CellValue): boolean {
  if (typeof value !== "string") return value === null;
  const first = value.charCodeAt(0);
  // What begins with a letter or a digit need not be read to its end.
  if (first > SPACE && first < NO_BREAK_SPACE && first !== UNDERSCORE) return false;
  return !/[^\s\u200b]/.test(value.replace(/_x000d_/gi, ""));
}

const SPACE = 0x20;
const UNDERSCORE = 0x5f;
const NO_BREAK_SPACE = 0xa0;

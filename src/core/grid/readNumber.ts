import type { CellValue } from "./grid";
import { foldText, isBlank } from "./foldText";
import { isDateFormat, isPercentFormat } from "./numberFormat";

/** R1: why a cell holds no number. */
export type Absence =
  | "blank"
  | "dash"
  | "notApplicable"
  | "noData"
  | "notProgrammed"
  | "error"
  | "uncalculated"
  /** R29: Excel turned what was typed into a date. */
  | "date"
  | "unreadable";

export type CellNumber =
  | {
      readonly value: number;
      /** The value is a fraction. */
      readonly percent: boolean;
      /** R15: shown with a percent sign that scales nothing, so that it stands on 0–100. */
      readonly ofHundred?: true;
    }
  | { readonly value: null; readonly absence: Absence };

/**
 * The number in a cell, or the reason there is none (R1); text is read as es-CO (R15):
 * "1.234,5" is 1234,5 and "62,6 %" is the fraction 0,626.
 *
 * @param format number format of the cell; where it scales by a hundred the value is a fraction already
 */
export function readNumber(cell: CellValue, format = ""): CellNumber {
  if (typeof cell === "number") {
    if (!Number.isFinite(cell)) return { value: null, absence: "unreadable" };
    return isDateFormat(format)
      ? { value: null, absence: "date" }
      : { value: cell, ...scaleOf(format) };
  }
  if (isBlank(cell)) return { value: null, absence: "blank" };
  if (typeof cell === "boolean" || cell === null) return { value: null, absence: "unreadable" };
  const text = cell.trim();
  if (text.startsWith("#") && (/^#[\p{L}0-9/]+[!?]?$/u.test(text) || /^#¡.*!$/.test(text)))
    return { value: null, absence: "error" };
  // Most cells of a matriz are sentences: they need not be taken apart to see that they are no number.
  if (text.length > LONGEST_NUMBER && /\p{L}{3}/u.test(text))
    return { value: null, absence: "unreadable" };
  const absence = absenceOf(text);
  if (absence) return { value: null, absence };
  const bare = withoutMarks(text);
  const value = NO_NUMBER.test(bare) ? null : parseNumber(bare);
  if (value === null) return { value: null, absence: "unreadable" };
  return bare.endsWith("%") ? { value: value / 100, percent: true } : { value, ...scaleOf(format) };
}

/**
 * What was typed around a number to say more of it, and does not change it: "30*", "30 (1)", "30 (parcial)",
 * "aprox. 30", "≥ 90", "30.", "=30". More than one number in a cell is none.
 */
function withoutMarks(text: string): string {
  if (text.length > LONGEST_NUMBER || !/\d/.test(text)) return text;
  return text
    .replace(/^=\s*(?=[\d.,]+$)/, "")
    .replace(/^(?:aprox\w*\.?|cerca de|alrededor de|al menos|[~≈≥≤]|[<>]=)\s*(?=\d)/iu, "")
    .replace(/(?<=\d)\s*(?:\*{1,3}|\(\*{1,3}\)|[¹²³])$/u, "")
    .replace(/(?<=\d)\s+\(\d\)$/, "")
    .replace(/(?<=\d)\s*\((?!mil|millon)\p{L}{4,}(?:\s\p{L}+){0,3}\)$/iu, "")
    .replace(/(?<=\d)\.$/, "");
}

function scaleOf(format: string): { percent: boolean; ofHundred?: true } {
  if (format === "") return { percent: false };
  const percent = isPercentFormat(format);
  return !percent && format.includes("%") ? { percent, ofHundred: true } : { percent };
}

const LONGEST_NUMBER = 48;
/** A sign with which no number is written: digits, marks, currency and exponent are all there is. */
const NO_NUMBER = /[^\d\s.,'’‘´`′()+\-−$%ecop]/i;

function absenceOf(text: string): Absence | null {
  if (!/\p{L}/u.test(text))
    return /^[-−–—_.]+$/.test(text) || /^\$\s*-+$/.test(text) ? "dash" : null;
  const folded = foldText(text).replace(/\./g, "");
  if (folded.length > LONGEST_ABSENCE) return null;
  if (/^(np|no programad[oa]s?|sin programar|no se programo)$/.test(folded)) return "notProgrammed";
  if (/^(n ?\/? ?a|no aplica|no aplicable)$/.test(folded)) return "notApplicable";
  if (
    /^(n ?\/? ?d|s ?\/? ?d|n ?\/? ?r|s ?\/ ?i|no disponible|sin (dato|datos|informacion|reporte|reportar|definir)|no reporta|no reporto|por definir|pendiente|ninguno|ninguna)$/.test(
      folded,
    )
  ) {
    return "noData";
  }
  // "S.I." is no "Sí".
  return /^s\.\s?i\.?$/i.test(text) ? "noData" : null;
}

/** "sin informacion" */
const LONGEST_ABSENCE = 15;

/**
 * A number typed as text, read as it is written in Colombia: the dot groups thousands and
 * the comma is decimal, unless the text itself shows that it is the other way round.
 */
function parseNumber(text: string): number | null {
  let digits = text
    .replace(/[\s\u00a0]/g, "")
    .replace(/[’‘´`′]/g, "'")
    .replace(/^'|'$/g, "")
    .replace(/^(\$|cop\$?)|(\$|cop|%)$/gi, "");
  const accounting = /^\((.+)\)$/.exec(digits);
  // What the pane prints has a minus sign, and is copied into cells.
  const negative = accounting !== null || /^[-−]/.test(digits);
  digits = (accounting?.[1] ?? digits).replace(/^[-−+]/, "").replace(/^\$|%$/g, "");
  const exponent = /^(\d+(?:[.,]\d+)?)e([-+]?\d{1,3})$/i.exec(digits);
  if (exponent) {
    const [, mantissa = "", power] = exponent;
    const value = Number(mantissa.replace(",", ".")) * 10 ** Number(power);
    return Number.isFinite(value) ? sign(negative, value) : null;
  }
  if (!/^[\d.,']+$/.test(digits) || !/\d/.test(digits)) return null;
  const plain = digits.includes("'") ? withoutApostrophes(digits) : withDecimalPoint(digits);
  const value = plain === null ? NaN : Number(plain);
  return Number.isFinite(value) ? sign(negative, value) : null;
}

/**
 * In Colombia the apostrophe stands before the last six digits, "1.500'000.000", or before any three: what has one
 * has groups of three, and a dot before three digits is another. "50'000,000" might be either, and "1'5" is none.
 */
function withoutApostrophes(digits: string): string | null {
  if (/^\d{1,3}(?:(?:'{1,2}|\.)\d{3})+(?:,(?:\d{1,2}|\d{4,}))?$/.test(digits))
    return digits.replace(/['.]/g, "").replace(",", ".");
  const [, whole, decimals] =
    /^(\d{1,3}(?:(?:'{1,2}|,)\d{3})+)\.(\d{1,2}|\d{4,})$/.exec(digits) ?? [];
  if (whole === undefined || decimals === undefined) return null;
  return `${whole.replace(/[',]/g, "")}.${decimals}`;
}

function withDecimalPoint(digits: string): string | null {
  const dot = digits.lastIndexOf(".");
  const comma = digits.lastIndexOf(",");
  if (dot >= 0 && comma >= 0) {
    const [group, decimal] = dot > comma ? [",", "."] : [".", ","];
    const at = digits.indexOf(decimal);
    if (at !== digits.lastIndexOf(decimal)) return null;
    const whole = digits.slice(0, at);
    const rest = digits.slice(at + 1);
    return isGrouped(whole, group) ? `${whole.split(group).join("")}.${rest}` : null;
  }
  const mark = dot >= 0 ? "." : comma >= 0 ? "," : null;
  if (mark === null) return digits;
  const marks = digits.split(mark).length - 1;
  // "1.234" groups; "0.125" and "12.5" cannot. A single comma is always decimal.
  const groups =
    isGrouped(digits, mark) && (marks > 1 || (mark === "." && !digits.startsWith("0")));
  if (groups) return digits.split(mark).join("");
  return marks === 1 ? digits.replace(mark, ".") : null;
}

function isGrouped(whole: string, mark: string): boolean {
  const [first = "", ...others] = whole.split(mark);
  return (
    others.length === 0 ||
    (/^\d{1,3}$/.test(first) && others.every((group) => /^\d{3}$/.test(group)))
  );
}

function sign(negative: boolean, value: number): number {
  return negative ? -value : value;
}

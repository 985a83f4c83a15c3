import { wholeIn } from "./digits";
import { foldText, isBlank } from "./foldText";
import { cellAt, cellKey, type Sheet } from "./grid";
import { dayOf } from "./day";
import { isDateFormat } from "./numberFormat";
import { MESES } from "../vocabulary";

/** The last day that a cell speaks of, ISO; `null` where it names none. "2021" ends on 31 December. */
export function ultimoDiaAt(sheet: Sheet, row: number, column: number): string | null {
  const cell = cellAt(sheet, row, column);
  if (typeof cell === "boolean" || isBlank(cell)) return null;
  if (typeof cell === "number") {
    if (isDateFormat(sheet.formats.get(cellKey(row, column)) ?? "")) return isoOf(dayOf(cell));
    return Number.isInteger(cell) && cell >= 2000 && cell < 2100 ? `${cell}-12-31` : null;
  }
  return ultimoDiaDe(foldText(cell));
}

/** @param text folded */
function ultimoDiaDe(text: string): string | null {
  const days = [
    ...[...text.matchAll(/\b(20\d{2})-(\d{1,2})-(\d{1,2})\b/g)].map(([, y, m, d]) =>
      dayAt(y, m, d),
    ),
    ...[...text.matchAll(/\b(\d{1,2})[/.-](\d{1,2})[/.-](20\d{2})\b/g)].map(([, d, m, y]) =>
      dayAt(y, m, d),
    ),
    ...[...text.matchAll(/\b(\d{1,2}) (?:de )?([a-z]{3,10})\.? (?:de |del )?(20\d{2})\b/g)].map(
      ([, d, m, y]) => dayAt(y, String(monthOf(m ?? "") ?? ""), d),
    ),
    ...[...text.matchAll(/\b(\d{1,2})[/.-]([a-z]{3,10})[/.-](?:20)?(\d{2})\b/g)].map(
      ([, d, m, y]) => dayAt(`20${y ?? ""}`, String(monthOf(m ?? "") ?? ""), d),
    ),
    ...[...text.matchAll(/^(\d{1,2})[/-](\d{1,2})[/-](\d{2})$/g)].map(([, d, m, y]) =>
      dayAt(`20${y ?? ""}`, m, d),
    ),
  ];
  const known = days.filter((day) => day !== null);
  if (known.length > 0) return known.sort().at(-1) ?? null;
  // A day that its month does not have is none, and no other is meant.
  if (days.length > 0) return null;
  const year =
    text
      .match(/\b20\d{2}\b/g)
      ?.sort()
      .at(-1) ?? shortSpan(text);
  if (year === undefined) return null;
  const months = (text.match(/[a-z]{3,10}/g) ?? []).flatMap((word) => monthOf(word) ?? []);
  const part = partOf(text);
  const month = months.at(-1) ?? part ?? 12;
  return `${year}-${two(month)}-${lastDay(wholeIn(year) ?? 0, month)}`;
}

/** "2022-23" ends in 2023. */
function shortSpan(text: string): string | undefined {
  const short = /\b20\d{2} ?[-/] ?(\d{2})\b/.exec(text)?.[1];
  return short === undefined ? undefined : `20${short}`;
}

/** @param word folded: a month, or its first three letters */
export function monthOf(word: string): number | null {
  if (word.length < 3) return null;
  const known = word.replace("setiembre", "septiembre").replace(/^sept$/, "sep");
  const index = MESES.findIndex(
    (mes) => mes === known || (known.length === 3 && mes.startsWith(known)),
  );
  return index < 0 ? null : index + 1;
}

/** Last month of a trimestre or a semestre. */
function partOf(text: string): number | null {
  const nth =
    /\b(iv|iii|ii|i|[1-4]|primer|segundo|tercer|cuarto) (trimestre|semestre)\b|\b(trimestre|semestre) (iv|iii|ii|i|[1-4])\b|\b(t|s)([1-4])\b/.exec(
      text,
    );
  if (nth === null) return null;
  const which = nth[1] ?? nth[4] ?? nth[6] ?? "";
  const months = (nth[2] ?? nth[3] ?? nth[5] ?? "").startsWith("s") ? 6 : 3;
  const order = {
    i: 1,
    ii: 2,
    iii: 3,
    iv: 4,
    primer: 1,
    segundo: 2,
    tercer: 3,
    cuarto: 4,
  } as Readonly<Record<string, number>>;
  return Math.min(12, (order[which] ?? wholeIn(which) ?? 0) * months);
}

function dayAt(year = "", month = "", day = ""): string | null {
  const [y, m, d] = [wholeIn(year) ?? 0, wholeIn(month) ?? 0, wholeIn(day) ?? 0];
  return m >= 1 && m <= 12 && d >= 1 && d <= lastDay(y, m) ? `${year}-${two(m)}-${two(d)}` : null;
}

function isoOf({
  year,
  month,
  day,
}: {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}): string {
  return `${year}-${two(month)}-${two(day)}`;
}

/** ISO; `null` where the year is not known. */
export function lastDayOf(year: number | null, month: number): string | null {
  return year === null ? null : `${year}-${two(month)}-${lastDay(year, month)}`;
}

/** How many days a month has. */
export function lastDay(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

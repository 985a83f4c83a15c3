import { dayIn } from "../grid/day";
import { wholeIn } from "../grid/digits";
import { DECIMALES, rounded, significant } from "../redondeo";
import { MESES } from "../vocabulary";

/**
 * R9: figures as they are printed, es-CO, rounded half up and only here.
 * `null` is what could not be measured, and is printed as such, never as 0.
 */

/** 0.6782 → "67,8 %". */
export function percent(fraction: number | null, decimals: number = DECIMALES.porcentaje): string {
  return fraction === null ? NOTHING : `${decimal(fraction * 100, decimals)}\u00a0%`;
}

/**
 * With the decimals that tell it from another fraction: 0.5598 beside a goal of 0.56 is "55,98 %",
 * not a "56,0 %" that would seem to reach it.
 */
export function percentApartFrom(fraction: number, other: number): string {
  for (let decimals: number = DECIMALES.porcentaje; decimals < EXACT; decimals++) {
    const text = percent(fraction, decimals);
    if (text !== percent(other, decimals)) return text;
  }
  return percent(fraction, EXACT);
}

/** Percentage points of the whole plan: 0.094 → "9,40". */
export function points(fraction: number | null, decimals: number = DECIMALES.puntos): string {
  return fraction === null ? NOTHING : decimal(fraction * 100, decimals);
}

/** The same as a change: "+0,09", "−0,09", "0,00". */
export function signedPoints(fraction: number): string {
  const text = points(Math.abs(fraction));
  return text === points(0) ? text : `${fraction < 0 ? "−" : "+"}${text}`;
}

/** 1318 → "1.318". */
export function count(value: number | null): string {
  return value === null ? NOTHING : decimal(value, 0);
}

/** "1 meta", "2 metas": a number agrees with what it counts. */
export function countOf(value: number, one: string, many: string): string {
  return `${count(value)} ${value === 1 ? one : many}`;
}

/** A quantity in the unit of its meta: as many decimals as it has, up to two. */
export function quantity(value: number | null): string {
  return value === null ? NOTHING : decimal(value, 2).replace(/,00$|(?<=,\d)0$/, "");
}

/** All the digits that it has, for what must not read alike: "0,3333333333". */
export function exact(value: number): string {
  return String(significant(value)).replace(".", ",");
}

/** Pesos: "$1.234.567". */
export function money(value: number | null): string {
  return value === null ? NOTHING : `$${decimal(value, 0)}`;
}

const NOTHING = "–";

/** Decimals of a percentage past which two figures are one. */
const EXACT = 7;

function decimal(value: number, decimals: number): string {
  const printed = Math.abs(rounded(value, decimals));
  const [whole = "", rest] = printed.toFixed(decimals).split(".");
  // eslint-disable-next-line regexp/no-super-linear-move -- a number has few digits
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  const sign = value < 0 && printed > 0 ? "−" : "";
  return sign + grouped + (rest === undefined ? "" : `,${rest}`);
}
/** "2021-09-30" → "30 de septiembre de 2021"; with a time, "…, 8:30". */
export function longDate(iso: string): string {
  const [, time] = iso.split("T");
  const day = dayIn(iso);
  const name = day === null ? undefined : MESES[day.month - 1];
  if (day === null || name === undefined) return iso;
  const [hours, minutes] = (time ?? "").split(":");
  return `${day.day} de ${name} de ${day.year}${minutes === undefined ? "" : `, ${wholeIn(hours) ?? hours}:${minutes}`}`;
}

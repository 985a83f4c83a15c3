import { dayOf } from "../../core/grid/day";
import type { TypedValue } from "./typedNumber";

/** "30/09/2021", day before month, as the day that the grid counts; `null`: it is no date. */
export function typedDate(typed: string): TypedValue | null {
  const parts = /^\s*(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})\s*$/.exec(typed);
  if (parts === null) return null;
  const [, day = "", , month = "", written = ""] = parts;
  const year =
    written.length === 2 ? Number(written) + (Number(written) < 30 ? 2000 : 1900) : Number(written);
  if (year < FIRST_YEAR) return null;
  const value = Date.UTC(year, Number(month) - 1, Number(day)) / DAY + DAYS_BEFORE_1970;
  const same = dayOf(value);
  // There is no 31st of February.
  return same.month === Number(month) && same.day === Number(day)
    ? { value, pattern: "dd/mm/yyyy" }
    : null;
}

const DAY = 86_400_000;
const DAYS_BEFORE_1970 = 25_569;
/** Before March of 1900 Excel counts a day that there never was. */
const FIRST_YEAR = 1901;

import { wholeIn } from "./digits";

/** A day of the calendar, month from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day of an ISO date, "2021-09-30", with or without a time; `null`: it is none. */
export function dayIn(iso: string): Day | null {
  const [, y, m, d] = /^(\d{1,4})-(\d{1,2})-(\d{1,2})(?:T.*)?$/.exec(iso) ?? [];
  const [year, month, day] = [wholeIn(y), wholeIn(m), wholeIn(d)];
  return year === null || month === null || day === null ? null : { year, month, day };
}

/** The day of a serial number of Excel (1900 system); Excel counts a 29th of February 1900 that never was. */
export function dayOf(serial: number): Day {
  const whole = Math.floor(serial);
  // Days since 1 March of year 0, in which leap days come last (proleptic Gregorian calendar).
  const days = whole + 693_899 + (whole < 60 ? 1 : 0);
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) /
      365,
  );
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const turn = Math.floor((5 * ofYear + 2) / 153);
  const month = turn < 10 ? turn + 3 : turn - 9;
  return {
    year: year + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * turn + 2) / 5) + 1,
  };
}

/** "3/04/2024" */
export function dayText(serial: number): string {
  const { year, month, day } = dayOf(serial);
  return `${day}/${String(month).padStart(2, "0")}/${year}`;
}

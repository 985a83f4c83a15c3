/**
 * Excel's serial number of a date, on the 1900 calendar whatever calendar the file counts in.
 * Dates from files are in UTC: the machine's time zone must not move a corte by a day.
 */
export function serialOf(date: Date): number | string {
  const days = (date.getTime() - EPOCH) / DAY;
  // A date format on a number that is no date: Excel shows #### and keeps no date either.
  if (Number.isNaN(days)) return "#NUM!";
  // Excel believes that 29 February 1900 existed.
  const serial = days >= FAKE_LEAP_DAY ? days + 1 : days;
  return Math.round(serial * 1e9) / 1e9;
}

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 31);
const FAKE_LEAP_DAY = 60;

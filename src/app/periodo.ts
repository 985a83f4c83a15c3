import type { Trimestre, Vigencia } from "../core/vocabulary";

/** The last day of a quarter, as the engine takes a corte. */
export function endOfTrimestre(vigencia: Vigencia, trimestre: Trimestre): string {
  return `${vigencia}-${LAST_DAYS[trimestre]}`;
}

const LAST_DAYS: Readonly<Record<Trimestre, string>> = {
  1: "03-31",
  2: "06-30",
  3: "09-30",
  4: "12-31",
};

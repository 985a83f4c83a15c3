/**
 * The headings that offices write over a column, year and punctuation left out. `exact` says only
 * one thing; `loose` is right when nothing in the sheet says it better. Repeated columns of numbers
 * (programado, ejecutado, money by year) are understood word by word in `timeHeading`.
 */
export interface Headings {
  readonly exact: readonly string[];
  readonly loose?: readonly string[];
  /** Says it only for want of anything better. */
  readonly weak?: readonly string[];
  /** What the values must be like: a column of texts is no peso. */
  readonly values: "text" | "number" | "code" | "any";
}

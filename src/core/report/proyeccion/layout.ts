/** Width of the column of names. */
export const NAMES_WIDTH = 46;
/** Widths of the columns of the sheet *Proyección*: every table on it stands in the same ones. */
export const WIDTHS = [2, 12, NAMES_WIDTH, 12, 12, 12, 12, 12, 12, 15, 15, 11];
/** First and last column that hold something. */
export const LEFT = 1;
export const LAST = WIDTHS.length - 1;
/** The column of names, of which the charts take their categories. */
export const NAMES = 2;

import { REPORT } from "./text";
import type { PrintSpec } from "./reportSpec";

/** A letter page as wide as the sheet, with nothing repeated on the next. */
export function letterPaper(orientation: PrintSpec["orientation"]): PrintSpec {
  return {
    paper: "letter",
    orientation,
    scale: "fitWidth",
    repeatRows: null,
    breaks: [],
    footer: REPORT.footer,
  };
}

/** The paper of a long table: as wide as a page, its heading (a row of the sheet) again on each. */
export function tablePaper(paper: PrintSpec["paper"], heading: number): PrintSpec {
  return {
    paper,
    orientation: "landscape",
    scale: "fitWidth",
    repeatRows: { first: heading, last: heading },
    breaks: [],
    footer: REPORT.footer,
  };
}

/**
 * How far a landscape letter page shrinks to hold these columns, in %: for a sheet with breaks of its own,
 * which "fitWidth" would not obey. Never over `most`.
 */
export function scaleToFit(widths: readonly number[], most: number): number {
  const pixels = widths.reduce((sum, width) => sum + width * 7 + 5, 0);
  return Math.min(most, Math.floor((100 * LETTER_LANDSCAPE) / pixels) - SLACK);
}

/** Points of rows that a landscape letter page holds at that scale, in %. */
export function pointsAtScale(scale: number): number {
  return (((8.5 - 0.5 - 0.6) * 72) / scale) * 100;
}

/** Pixels between its margins of 0,4 inches. */
const LETTER_LANDSCAPE = (11 - 2 * 0.4) * 96;
/** Another font than the default is a little wider. */
const SLACK = 1;

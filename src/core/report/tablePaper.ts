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

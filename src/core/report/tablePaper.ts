import { REPORT } from "./text";
import type { PrintSpec } from "./reportSpec";

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

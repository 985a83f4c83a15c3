import type { PlainValues } from "../host/plainObject";
import type { SheetState } from "../host/state";
import type { WriteSheet } from "./hucre";

/** How the add-in wants a sheet on paper, in the words of the file; nothing where it said nothing. */
export function paperToXlsx({ paper, rowBreaks }: SheetState): Partial<WriteSheet> {
  return {
    ...(Object.keys(paper).length > 0 ? { pageSetup: pageSetupOf(paper), ...footerOf(paper) } : {}),
    // The file names the last row of a page, Excel's API the first of the next.
    ...(rowBreaks.length > 0 ? { rowBreaks: rowBreaks.map((row) => row - 1) } : {}),
  };
}

function pageSetupOf(paper: PlainValues): NonNullable<WriteSheet["pageSetup"]> {
  const { scale, horizontalFitToPages, verticalFitToPages } = record(paper["zoom"]);
  const inches = (name: string, usual: number): number =>
    typeof paper[name] === "number" ? paper[name] / POINTS_PER_INCH : usual;
  return {
    paperSize: paper["paperSize"] === "Legal" ? "legal" : "letter",
    orientation: paper["orientation"] === "Landscape" ? "landscape" : "portrait",
    horizontalCentered: paper["centerHorizontally"] === true,
    margins: {
      left: inches("leftMargin", 0.7),
      right: inches("rightMargin", 0.7),
      top: inches("topMargin", 0.75),
      bottom: inches("bottomMargin", 0.75),
      header: inches("headerMargin", 0.3),
      footer: inches("footerMargin", 0.3),
    },
    ...(typeof scale === "number"
      ? { scale }
      : typeof horizontalFitToPages === "number"
        ? {
            fitToPage: true,
            fitToWidth: horizontalFitToPages,
            fitToHeight: typeof verticalFitToPages === "number" ? verticalFitToPages : 0,
          }
        : {}),
    ...(typeof paper["printTitleRows"] === "string"
      ? { printTitlesRow: paper["printTitleRows"] }
      : {}),
  };
}

function footerOf(paper: PlainValues): Pick<WriteSheet, "headerFooter"> {
  const { leftFooter, rightFooter } = record(record(paper["headersFooters"])["defaultForAllPages"]);
  const said = [
    ...(typeof leftFooter === "string" ? [`&L${leftFooter}`] : []),
    ...(typeof rightFooter === "string" ? [`&R${rightFooter}`] : []),
  ];
  return said.length > 0 ? { headerFooter: { oddFooter: said.join("") } } : {};
}

function record(value: unknown): PlainValues {
  return typeof value === "object" && value !== null ? (value as PlainValues) : {};
}

const POINTS_PER_INCH = 72;

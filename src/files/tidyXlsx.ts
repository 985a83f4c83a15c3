import {
  escapeXml,
  openPackage,
  relationsOf,
  setText,
  textOf,
  zipPackage,
  type Package,
} from "./writeReportPackage";
import { COLORS } from "../core/report/looks";
import { attribute, tagsOf } from "./xml";

/** What a workbook says that hucre has no word for. */
export interface BesideHucre {
  /** Names that are not listed to the user. */
  readonly hiddenNames?: ReadonlySet<string>;
  /** Names of the charts of each sheet, in the order of the sheets. */
  readonly chartNames?: readonly (readonly string[])[];
  /** The pages of every sheet are counted from 1. */
  readonly pagesOfEach?: boolean;
  /** Whatever else is to be put into the finished file. */
  readonly change?: (parts: Package) => void;
}

/**
 * A file that hucre has just written, put right: Excel opens what hucre writes, but the schema wants
 * the words of a font in an order of their own, and the depth of groups said once for the sheet, and that a trend has no equation;
 * the figures of bars that lines cross get a white ground.
 */
export async function tidyXlsx(
  bytes: Uint8Array,
  { hiddenNames = new Set(), chartNames = [], pagesOfEach = false, change }: BesideHucre = {},
): Promise<Uint8Array> {
  const opened = await openPackage(bytes);
  if (!opened.ok) throw new Error(`hucre wrote no workbook: ${opened.error.type}`);
  const parts = opened.value;
  if (parts.has(STYLES)) setText(parts, STYLES, withOrderedFonts(textOf(parts, STYLES)));
  if (hiddenNames.size > 0)
    setText(parts, WORKBOOK, withHiddenNames(textOf(parts, WORKBOOK), hiddenNames));
  for (const name of parts.keys()) {
    if (SHEET.test(name)) {
      const tidy = withOutlineDepth(textOf(parts, name));
      setText(parts, name, pagesOfEach ? withFirstPage(tidy) : tidy);
    }
    if (CHART.test(name))
      setText(parts, name, withGroundUnderLabels(withQuietTrends(textOf(parts, name))));
  }
  chartNames.forEach((names, index) =>
    nameCharts(parts, `xl/worksheets/sheet${index + 1}.xml`, names),
  );
  change?.(parts);
  return zipPackage(parts);
}

const CHART = /^xl\/charts\/[^/]+\.xml$/;
const STYLES = "xl/styles.xml";
const WORKBOOK = "xl/workbook.xml";
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;

/** The words of every font in the order of the schema (CT_Font), also in conditional formats. */
function withOrderedFonts(styles: string): string {
  return styles.replace(
    /(<font>)(.*?)(<\/font>)/gs,
    (_, start: string, words: string, end: string) => {
      const said = words.match(/<[^<>]+>/g) ?? [];
      return start + said.sort((one, other) => rankOf(one) - rankOf(other)).join("") + end;
    },
  );
}

function rankOf(word: string): number {
  return FONT_WORDS.indexOf(/^<([\w.-]+)/.exec(word)?.[1] ?? "");
}

const FONT_WORDS = [
  ...["b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign"],
  ...["sz", "color", "name", "family", "charset", "scheme"],
];

function withHiddenNames(workbook: string, hidden: ReadonlySet<string>): string {
  return workbook.replace(/<definedName\s[^>]*>/g, (tag) =>
    hidden.has(attribute(tag, "name") ?? "")
      ? tag.replace("<definedName", '<definedName hidden="1"')
      : tag,
  );
}

// LibreOffice writes the equation of a trend that does not say otherwise.
function withQuietTrends(chart: string): string {
  return chart.replaceAll("</c:trendline>", `${QUIET}</c:trendline>`);
}

// Lines that cross the bars would cross the figures at their ends.
function withGroundUnderLabels(chart: string): string {
  if (!chart.includes("<c:trendline>")) return chart;
  return chart.replace(/<c:dLbls>(?:<c:numFmt\s[^>]*>)?(?=<c:txPr>)/g, (start) => start + GROUND);
}

const GROUND = `<c:spPr><a:solidFill><a:srgbClr val="${COLORS.white}"/></a:solidFill></c:spPr>`;

const QUIET = '<c:dispRSqr val="0"/><c:dispEq val="0"/>';

// By its name an add-in finds a chart again.
function nameCharts(parts: Package, sheet: string, names: readonly string[]): void {
  const drawing = relationsOf(parts, sheet).find(({ type }) => type === "drawing")?.target;
  if (drawing === undefined) return;
  let drawn = 0;
  setText(
    parts,
    drawing,
    textOf(parts, drawing).replace(
      /(<xdr:nvGraphicFramePr><xdr:cNvPr\s[^>]*?name=")[^"]*"/g,
      (whole, start: string) => {
        const name = names[drawn++];
        return name === undefined ? whole : `${start}${escapeXml(name)}"`;
      },
    ),
  );
}

// Printed as a workbook, a sheet would go on from the last page of the one before.
function withFirstPage(sheet: string): string {
  return sheet.replace("<pageSetup ", '<pageSetup firstPageNumber="1" useFirstPageNumber="1" ');
}

// Without it Excel draws no room for the groups.
function withOutlineDepth(sheet: string): string {
  const depth = (element: string): number =>
    Math.max(
      0,
      ...tagsOf(sheet, element).map((tag) => Number(attribute(tag, "outlineLevel") ?? "0")),
    );
  const rows = depth("row");
  const columns = depth("col");
  const said =
    (rows > 0 ? ` outlineLevelRow="${rows}"` : "") +
    (columns > 0 ? ` outlineLevelCol="${columns}"` : "");
  return sheet.replace(
    /<sheetFormatPr((?:(?!outlineLevel)[^>])*?)\/>/,
    `<sheetFormatPr$1${said}/>`,
  );
}

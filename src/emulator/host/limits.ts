import { numfmt } from "@univerjs/core";
import { fail } from "./hostError";
import { isRefusedFormula } from "./refusedFormula";

/**
 * Refuses a value that the member of a type does not take: too large, too long, a fraction where whole numbers are
 * meant. What a member is like otherwise (its words, its shape) is checked where it is set.
 */
export function checkLimit(type: string, member: string, value: unknown): void {
  const isTaken = LIMITS[`${type}.${member}`];
  if (isTaken && value !== null && value !== undefined && !isTaken(value)) fail("InvalidArgument");
}

/** Whether Excel takes a number format: one that can be read, in up to four sections, of up to 255 characters. */
export function isNumberFormat(format: string): boolean {
  return format.length <= LONGEST_FORMAT && numfmt.isValidFormat(format);
}

type Limit = (value: unknown) => boolean;

function between(least: number, most: number): Limit {
  return (value) => typeof value === "number" && value >= least && value <= most;
}

function whole(least: number, most: number): Limit {
  const isBetween = between(least, most);
  return (value) => Number.isInteger(value) && isBetween(value);
}

function upTo(characters: number): Limit {
  return (value) => typeof value !== "string" || value.length <= characters;
}

const notNegative = between(0, Number.MAX_VALUE);

// An empty text stands for what Excel chooses by itself.
function orAutomatic(isTaken: Limit): Limit {
  return (value) => value === "" || isTaken(value);
}

function partly(part: string, isTaken: Limit): Limit {
  return (value) => {
    const found = (value as Readonly<Record<string, unknown>>)[part];
    return found === undefined || found === null || isTaken(found);
  };
}

function isRank(value: unknown): boolean {
  const { rank, type } = value as Partial<Excel.ConditionalTopBottomRule>;
  return rank === undefined || whole(1, String(type).endsWith("Percent") ? 100 : 1000)(rank);
}

/** What a rule compares with: a formula, which begins with its sign, or a constant. */
const operand: Limit = (value) =>
  typeof value !== "string" || !value.startsWith("=") || !isRefusedFormula(value);

const upright: Limit = (value) => value === 180 || whole(-90, 90)(value);
const margin = notNegative;
const headerOrFooter = upTo(255);

// A row of a sheet's width and height is documented elsewhere: `types/rangeFormat.ts`.
const LIMITS: Readonly<Record<string, Limit>> = {
  "RangeFormat.indentLevel": whole(0, 250),
  "RangeFormat.textOrientation": upright,
  "RangeFont.name": upTo(31),
  "RangeFont.size": between(1, 409),
  "Range.hyperlink": partly("screenTip", upTo(255)),
  "Chart.left": notNegative,
  "Chart.top": notNegative,
  "Chart.width": notNegative,
  "Chart.height": notNegative,
  "ChartSeries.name": upTo(255),
  "ChartSeries.overlap": between(-100, 100),
  "ChartSeries.gapWidth": between(0, 500),
  "ChartAxis.maximum": orAutomatic(between(-Number.MAX_VALUE, Number.MAX_VALUE)),
  "ChartAxis.minimum": orAutomatic(between(-Number.MAX_VALUE, Number.MAX_VALUE)),
  "ChartAxis.majorUnit": orAutomatic(notNegative),
  "ChartFont.size": between(1, 409),
  "ChartTrendline.forwardPeriod": notNegative,
  "ChartTrendline.backwardPeriod": notNegative,
  "TopBottomConditionalFormat.rule": isRank,
  "ConditionalFormatRule.formula": operand,
  "CellValueConditionalFormat.rule": (rule) =>
    partly("formula1", operand)(rule) && partly("formula2", operand)(rule),
  "NamedItem.formula": operand,
  "PageLayout.zoom": partly("scale", between(10, 400)),
  "PageLayout.leftMargin": margin,
  "PageLayout.rightMargin": margin,
  "PageLayout.topMargin": margin,
  "PageLayout.bottomMargin": margin,
  "PageLayout.headerMargin": margin,
  "PageLayout.footerMargin": margin,
  "HeaderFooter.leftHeader": headerOrFooter,
  "HeaderFooter.centerHeader": headerOrFooter,
  "HeaderFooter.rightHeader": headerOrFooter,
  "HeaderFooter.leftFooter": headerOrFooter,
  "HeaderFooter.centerFooter": headerOrFooter,
  "HeaderFooter.rightFooter": headerOrFooter,
};

const LONGEST_FORMAT = 255;

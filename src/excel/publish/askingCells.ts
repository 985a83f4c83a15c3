import type { Area } from "../../core/grid/grid";
import { convertedText } from "../../core/report/liveFormulas";
import type { SheetKey } from "../../core/report/reportSpec";
import { typedText } from "../../core/report/typedText";
import { rangeOf, requestArea } from "../block";
import { inHalves } from "../inHalves";

/** One of our sheets, and what is on it. */
export interface OurSheet {
  readonly key: SheetKey;
  readonly worksheet: Excel.Worksheet;
  /** `null`: the sheet is empty. */
  readonly used: Area | null;
}

/** A formula that asks a function of this add-in. */
export interface Asking {
  readonly sheet: OurSheet;
  readonly formula: string;
  /** Its cell alone, or with those that it fills. */
  readonly area: Area;
  /** What is entered in its place; `null`: a cell of it shows an error, so all of it stays (R1). */
  readonly values: readonly (readonly (string | number | boolean)[])[] | null;
}

/** A text that says what the figures follow, and what it says once they are values. */
export interface FollowLine {
  readonly sheet: OurSheet;
  readonly row: number;
  readonly column: number;
  readonly said: string;
  readonly converted: string;
}

export interface AskingCells {
  readonly asking: readonly Asking[];
  readonly lines: readonly FollowLine[];
  /** How many formulas looked up what was deleted. */
  readonly lost: number;
}

/** Looks for them in parts that Excel gives in one answer. */
export async function readAskingCells(
  context: Excel.RequestContext,
  sheets: readonly OurSheet[],
): Promise<AskingCells> {
  const entered = await inHalves(context, sheets.flatMap(wholeOf), requestEntered, halves);
  const cells = entered.flatMap((part) => part.cells);
  const candidates = cells.filter(({ said }) => asksUs(said));
  const areas = await inHalves(context, candidates, requestFilled, () => []);
  const parts = candidates.map((cell, index) => ({
    sheet: cell.sheet,
    area: areas[index] ?? {
      top: cell.row,
      left: cell.column,
      bottom: cell.row,
      right: cell.column,
    },
  }));
  const values = await inHalves(
    context,
    parts.flatMap((part, index) => ({ ...part, index })),
    requestValues,
    halves,
  );
  return {
    asking: candidates.flatMap(({ sheet, said }, index): readonly Asking[] => {
      const [part, shown] = [parts[index], values.filter((one) => one.index === index)];
      if (part === undefined) return [];
      const rows = shown.flatMap(({ rows }) => rows);
      // A text that begins with a sign reads as a formula and as itself.
      if (rows[0]?.[0] === typedText(said)) return [];
      const isFailing = shown.some((one) => one.isFailing);
      return [{ sheet, formula: said, area: part.area, values: isFailing ? null : rows }];
    }),
    lines: cells.flatMap((cell) => {
      const converted = convertedText(cell.said);
      return converted === null ? [] : [{ ...cell, converted }];
    }),
    lost: entered.reduce((sum, part) => sum + part.lost, 0),
  };
}

/** Rows of a sheet that are asked about at once. */
interface Part {
  readonly sheet: OurSheet;
  readonly area: Area;
}

function wholeOf(sheet: OurSheet): readonly Part[] {
  return sheet.used === null ? [] : [{ sheet, area: sheet.used }];
}

function halves<P extends Part>(part: P): readonly P[] {
  const { top, bottom } = part.area;
  if (top === bottom) return [];
  const middle = Math.floor((top + bottom) / 2);
  return [
    { ...part, area: { ...part.area, bottom: middle } },
    { ...part, area: { ...part.area, top: middle + 1 } },
  ];
}

interface Said {
  readonly sheet: OurSheet;
  readonly row: number;
  readonly column: number;
  readonly said: string;
}

interface Entered {
  readonly cells: readonly Said[];
  readonly lost: number;
}

function requestEntered({ sheet, area }: Part): () => Entered {
  const range = rangeOf(sheet.worksheet, area).load("formulas");
  return () => ({
    cells: range.formulas.flatMap((line, row) =>
      line.flatMap((said: unknown, column) =>
        typeof said === "string" && (asksUs(said) || convertedText(said) !== null)
          ? [{ sheet, row: area.top + row, column: area.left + column, said }]
          : [],
      ),
    ),
    lost: range.formulas.flat().filter((said) => LOOKS_UP_NOTHING.test(String(said))).length,
  });
}

/** The cells that a formula fills beside its own; `null`: none. */
function requestFilled({ sheet, row, column, said }: Said): () => Area | null {
  if (!FILLS_A_TABLE.test(said)) return () => null;
  return requestArea(sheet.worksheet.getCell(row, column).getSpillingToRangeOrNullObject()).read;
}

interface Shown {
  /** Of the formula. */
  readonly index: number;
  readonly rows: readonly (readonly (string | number | boolean)[])[];
  readonly isFailing: boolean;
}

function requestValues({ sheet, area, index }: Part & { readonly index: number }): () => Shown {
  const range = rangeOf(sheet.worksheet, area).load("values,valueTypes");
  return () => ({
    index,
    rows: (range.values as (string | number | boolean)[][]).map((line) =>
      line.map((value) => (typeof value === "string" ? typedText(value) : value)),
    ),
    isFailing: range.valueTypes.flat().includes("Error" as Excel.RangeValueType),
  });
}

/** Asked for now, readable after the next sync. */
export function requestOurSheet(key: SheetKey, worksheet: Excel.Worksheet): () => OurSheet {
  const used = requestArea(worksheet.getUsedRangeOrNullObject(true));
  worksheet.load("name");
  worksheet.protection.load("protected");
  return () => ({ key, worksheet, used: used.read() });
}

export function asksUs(said: string): boolean {
  return ASKS_US.test(said);
}

// Also as a file keeps the name of the function.
const ASKS_US = /^=(?:[^"]|"[^"]*")*?\b(?:_xldudf_)?SOPO[._][A-Z]/i;
const LOOKS_UP_NOTHING = /^=.*#REF!/s;
const FILLS_A_TABLE = /SOPO[._]RESUMEN\(/i;

import type { Area } from "../core/grid/grid";
import { requestBlock, requestMerges, type Block, type RequestedBlock, type RequestedMerges } from "./block";
import { REMEMBERED_KEY } from "./remember";

/** What two round trips tell of a workbook, however many rows it has. */
export interface Tops {
  readonly name: string;
  readonly remembered: unknown;
  readonly sheets: readonly SheetTop[];
}

export interface SheetTop {
  readonly worksheet: Excel.Worksheet;
  readonly name: string;
  readonly hidden: boolean;
  /** Where its values are; `null` for an empty sheet. */
  readonly used: Area | null;
  readonly block: Block | null;
  readonly merges: readonly Area[];
}

/** A header is looked for in the first 30 rows; a few more show what stands under it. */
export const TOP_ROWS = 40;

/** Reads the first rows of every sheet, hidden ones too: weights often hide there. */
export async function readTops(context: Excel.RequestContext): Promise<Tops> {
  const { workbook } = context;
  const { worksheets } = workbook;
  const setting = workbook.settings.getItemOrNullObject(REMEMBERED_KEY);
  workbook.load("name");
  worksheets.load("items/name,items/visibility");
  setting.load("value");
  await context.sync();

  const requested = worksheets.items.map(requestTop);
  await context.sync();

  return {
    name: workbook.name,
    remembered: setting.isNullObject ? null : (setting.value as unknown),
    sheets: requested.map(topOf),
  };
}

interface RequestedTop {
  readonly worksheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly block: RequestedBlock;
  readonly merges: readonly RequestedMerges[];
}

function requestTop(worksheet: Excel.Worksheet): RequestedTop {
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  return {
    worksheet,
    used,
    block: requestBlock(worksheet.getRange(TOP_ADDRESS).getUsedRangeOrNullObject(true)),
    merges: TOP_STRIPS.map((strip) => requestMerges(worksheet.getRange(strip))),
  };
}

// A row of more than 512 columns is no matriz, and one such sheet must not break the reading of the others.
const LAST_COLUMN = "SR";
const TOP_ADDRESS = `A1:${LAST_COLUMN}${TOP_ROWS}`;
// Excel refuses to list more than 512 merged areas at a time.
const TOP_STRIPS = [1, 11, 21, 31].map((row) => `A${row}:${LAST_COLUMN}${row + 9}`);

function topOf({ worksheet, used, block, merges }: RequestedTop): SheetTop {
  return {
    worksheet,
    name: worksheet.name,
    hidden: worksheet.visibility !== "Visible",
    used: used.isNullObject ? null : areaOf(used),
    block: block.read(),
    merges: merges.flatMap((merge) => merge.read()),
  };
}

function areaOf(range: Excel.Range): Area {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  };
}


import { RESPUESTAS } from "../core/matriz/questions/answers";
import type { Area } from "../core/grid/grid";
import {
  areaOf,
  rangeOf,
  requestBlock,
  requestMerges,
  type Block,
  type RequestedBlock,
  type RequestedMerges,
} from "./block";
import { requestLegend } from "./mark/legend";
import { requestMarks } from "./publish/publishedSheets";
import { requestContent } from "./remember";
import { tiles } from "./tiles";

/** What two round trips tell of a workbook, however many rows it has. */
export interface Tops {
  readonly name: string;
  readonly remembered: unknown;
  readonly sheets: readonly SheetTop[];
  /** Name of the sheet into which this add-in consolidated, if there is one. */
  readonly consolidado: string | null;
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

/** A header is looked for in the first 30 rows, one of weights in the first 60. */
export const TOP_ROWS = 60;

/**
 * Reads the first rows of every sheet, hidden ones too: weights often hide there. The sheets that this
 * add-in published, and the legend of its marks, are results, never a source: they are left out. What it
 * consolidated is a matriz too, where the workbook has no other.
 */
export async function readTops(context: Excel.RequestContext): Promise<Tops> {
  const { workbook } = context;
  const { worksheets } = workbook;
  const setting = requestContent(workbook, RESPUESTAS);
  workbook.load("name");
  worksheets.load("items/name,items/visibility");
  const marks = requestMarks(workbook);
  const legend = requestLegend(workbook);
  await context.sync();

  const { consolidado = null, ...results } = marks.read();
  const published = new Set([...Object.values(results), legend.read()]);
  const requested = worksheets.items.filter(({ name }) => !published.has(name)).map(requestTop);
  await context.sync();

  return {
    name: workbook.name,
    remembered: setting.read(),
    sheets: requested.map(topOf),
    consolidado,
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
    block: requestBlock(rangeOf(worksheet, TOP).getUsedRangeOrNullObject(true)),
    merges: TOP_STRIPS.map((strip) => requestMerges(worksheet, strip)),
  };
}

// A row of more than 512 columns is no matriz, and one such sheet must not break the reading of the others.
const TOP: Area = { top: 0, left: 0, bottom: TOP_ROWS - 1, right: 511 };
// Excel refuses to list more than 512 merged areas at a time; ten rows of a header have fewer.
const TOP_STRIPS = tiles(TOP, 10 * 512);

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

import { RESPUESTAS } from "../core/matriz/questions/answers";
import type { Area } from "../core/grid/grid";
import { rangeOf, requestArea, requestBlock, requestMerges, type Block } from "./block";
import { inHalves } from "./inHalves";
import { requestLegend } from "./mark/legend";
import { requestMarksOfOthers } from "./marksOfOthers";
import { requestMarks } from "./publish/publishedSheets";
import { requestContent } from "./remember";
import { cellCount, halves, tiles } from "./tiles";

/** What two round trips tell of a workbook, however many rows it has; texts that fill an answer take more, and so do sheets that a later version published. */
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
  readonly blocks: readonly Block[];
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
  const others = requestMarksOfOthers(context);
  await context.sync();

  // What the office set is a source like any other sheet of its own.
  const { consolidado = null, ajustes: _, ...results } = marks.read();
  const published = new Set([...Object.values(results), legend.read(), ...(await others.read())]);
  const sources = worksheets.items.filter(({ name }) => !published.has(name));
  const answers = await inHalves(
    context,
    sources.map((worksheet): Piece => ({ worksheet, area: TOP })),
    askTop,
    ({ worksheet, area }) => halves(area).map((half) => ({ worksheet, area: half })),
  );

  return {
    name: workbook.name,
    remembered: setting.read(),
    sheets: sources.map((worksheet) =>
      topOf(
        worksheet,
        answers.filter((answer) => answer.worksheet === worksheet),
      ),
    ),
    consolidado,
  };
}

/** The first rows of a sheet, or part of them. */
interface Piece {
  readonly worksheet: Excel.Worksheet;
  readonly area: Area;
}

interface Answer {
  readonly worksheet: Excel.Worksheet;
  readonly used: Area | null;
  readonly block: Block | null;
  readonly merges: readonly Area[];
}

function askTop({ worksheet, area }: Piece): () => Answer {
  const used = requestArea(worksheet.getUsedRangeOrNullObject(true));
  const block = requestBlock(rangeOf(worksheet, area).getUsedRangeOrNullObject(true));
  const strips = tiles(area, Math.ceil(cellCount(area) / STRIPS));
  const merges = strips.map((strip) => requestMerges(worksheet, strip));
  return () => ({
    worksheet,
    used: used.read(),
    block: block.read(),
    merges: merges.flatMap((merge) => merge.read()),
  });
}

// A row of more than 512 columns is no matriz, and one such sheet must not break the reading of the others.
const TOP: Area = { top: 0, left: 0, bottom: TOP_ROWS - 1, right: 511 };
// Excel refuses to list more than 512 merged areas at a time; ten rows of a header rarely have more.
const STRIPS = 6;

function topOf(worksheet: Excel.Worksheet, answers: readonly Answer[]): SheetTop {
  return {
    worksheet,
    name: worksheet.name,
    hidden: worksheet.visibility !== "Visible",
    used: answers[0]?.used ?? null,
    blocks: answers.flatMap(({ block }) => block ?? []),
    merges: answers.flatMap(({ merges }) => merges),
  };
}

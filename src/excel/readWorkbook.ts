import type { Area, Sheet, WorkbookSnapshot } from "../core/grid/grid";
import type { NeededColumns } from "../core/matriz/readingPlan";
import type { Problem } from "../core/problem";
import type { Result } from "../core/result";
import { attempt } from "./attempt";
import {
  rangeOf,
  requestBlock,
  requestMerges,
  type RequestedBlock,
  type RequestedMerges,
} from "./block";
import { readTops, TOP_ROWS, type SheetTop, type Tops } from "./readTops";
import { emptyDraft, place, sheetOf, type SheetDraft } from "./sheetDraft";
import { cellCount, tiles } from "./tiles";

/**
 * The workbook as data, in three round trips however many rows it has: what sheets there are,
 * their first rows, and of the sheets that matter the columns that matter. Only a workbook that
 * exceeds what one answer may weigh takes more.
 */
export function readWorkbook(
  columnsFor: (tops: WorkbookSnapshot) => readonly NeededColumns[],
): Promise<Result<WorkbookSnapshot, Problem>> {
  return attempt(async (context) => {
    const tops = await readTops(context);
    const drafts = new Map(tops.sheets.map((top) => [top.name, draftOf(top)]));
    const wanted = columnsFor(snapshotOf(tops, drafts));
    const pieces = wanted.flatMap(({ sheet, columns }) => {
      const top = tops.sheets.find(({ name }) => name === sheet);
      return top ? piecesOf(top, columns) : [];
    });
    await readInTurn(context, batchesOf(pieces), drafts);
    return snapshotOf(tops, drafts);
  });
}

interface Piece {
  readonly top: SheetTop;
  readonly area: Area;
}

interface RequestedPiece {
  readonly sheet: string;
  readonly block: RequestedBlock;
  readonly merges: readonly RequestedMerges[];
}

/** What is below the first rows, cut so that no piece is more than one answer may hold. */
function piecesOf(top: SheetTop, columns: readonly number[] | "all"): readonly Piece[] {
  const { used } = top;
  if (!used || used.bottom < TOP_ROWS) return [];
  const first = Math.max(used.top, TOP_ROWS);
  const all = Array.from({ length: used.right - used.left + 1 }, (_, index) => used.left + index);
  return runsOf(columns === "all" ? all : columns)
    .map(([left, right]): Area => ({ top: first, left, bottom: used.bottom, right }))
    .flatMap((area) => tiles(area, CELLS_PER_ANSWER))
    .map((area) => ({ top, area }));
}

/** Neighbouring columns are read together. */
function runsOf(columns: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const column of [...new Set(columns)].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && last[1] === column - 1) last[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}

function batchesOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const batches: Piece[][] = [];
  let cells = 0;
  for (const piece of pieces) {
    cells += cellCount(piece.area);
    const last = batches.at(-1);
    if (last && cells <= CELLS_PER_ANSWER) last.push(piece);
    else {
      batches.push([piece]);
      cells = cellCount(piece.area);
    }
  }
  return batches;
}

// Each batch is as much as Excel on the web lets through at once, so they cannot share a round trip.
async function readInTurn(
  context: Excel.RequestContext,
  [batch, ...rest]: readonly (readonly Piece[])[],
  drafts: ReadonlyMap<string, SheetDraft>,
): Promise<void> {
  if (!batch) return;
  const requested = batch.map(requestPiece);
  await context.sync();
  for (const { sheet, block, merges } of requested) {
    const draft = drafts.get(sheet);
    if (draft)
      place(
        draft,
        block.read(),
        merges.flatMap((merge) => merge.read()),
      );
  }
  await readInTurn(context, rest, drafts);
}

function requestPiece({ top, area }: Piece): RequestedPiece {
  const { worksheet, name } = top;
  return {
    sheet: name,
    block: requestBlock(rangeOf(worksheet, area)),
    merges: tiles(area, CELLS_PER_MERGE_LIST).map((tile) => requestMerges(worksheet, tile)),
  };
}

// An answer of Excel on the web may weigh 5 MB; a cell with its format is some 25 bytes on average.
const CELLS_PER_ANSWER = 200_000;
// Excel refuses to list more than 512 merged areas at a time, and a cell begins at most one.
const CELLS_PER_MERGE_LIST = 512;

function draftOf(top: SheetTop): SheetDraft {
  const draft = emptyDraft(top.name, top.hidden);
  place(draft, top.block, top.merges);
  return draft;
}

function snapshotOf(tops: Tops, drafts: ReadonlyMap<string, SheetDraft>): WorkbookSnapshot {
  const sheets: readonly Sheet[] = [...drafts.values()].map(sheetOf);
  return { name: tops.name, sheets, remembered: tops.remembered };
}

import { withCortesApart } from "../core/corte/readCortes";
import type { Area, Sheet, WorkbookSnapshot } from "../core/grid/grid";
import {
  FIRST_ROWS,
  together,
  wholeSheet,
  type NeededColumns,
  type PartialWorkbook,
} from "../core/readingPlan";
import type { Problem } from "../core/problem";
import type { Result } from "../core/result";
import { attempt } from "./attempt";
import { rangeOf, requestBlock, requestFormulas, requestMerges } from "./block";
import { readTops, TOP_ROWS, type SheetTop, type Tops } from "./readTops";
import { inHalves } from "./inHalves";
import { emptyDraft, place, placeFormulas, sheetOf, type SheetDraft } from "./sheetDraft";
import { cellCount, halves, tiles } from "./tiles";

/**
 * The workbook as data, in three round trips however many rows it has: what sheets there are,
 * their first rows, and of the sheets that matter the columns that matter. Only a workbook that
 * exceeds what one answer may weigh takes more. One that is not large is read whole, since what its
 * first rows say of a column may be other than what all of its rows say.
 */
export function readWorkbook(
  columnsFor: (tops: WorkbookSnapshot) => readonly NeededColumns[],
): Promise<Result<PartialWorkbook, Problem>> {
  return attempt(async (context) => {
    const found = await readTops(context);
    const drafts = new Map(found.sheets.map((top) => [top.name, draftOf(top)]));
    const wanted = columnsFor(snapshotOf(found, drafts));
    const tops = withoutConsolidado(found, wanted[0]?.sheet ?? null);
    const read = isSmall(tops)
      ? together(
          wanted,
          tops.sheets.map(({ name }) => wholeSheet(name)),
        )
      : wanted;
    const pieces = read.flatMap((needed) => {
      const top = tops.sheets.find(({ name }) => name === needed.sheet);
      return top
        ? [...piecesOf(top, needed.columns), ...formulaPiecesOf(top, needed.formulas)]
        : [];
    });
    await readInTurn(context, batchesOf(pieces), drafts);
    return { workbook: snapshotOf(tops, drafts), read };
  });
}

function isSmall({ sheets }: Tops): boolean {
  const cells = sheets.reduce((sum, { used }) => sum + (used === null ? 0 : cellCount(used)), 0);
  return cells <= CELLS_READ_WHOLE;
}

/** What was consolidated beside the matriz is a result, as any other sheet that this add-in published. */
function withoutConsolidado(tops: Tops, matriz: string | null): Tops {
  return matriz === null || matriz === tops.consolidado
    ? tops
    : { ...tops, sheets: tops.sheets.filter(({ name }) => name !== tops.consolidado) };
}

interface Piece {
  readonly top: SheetTop;
  readonly area: Area;
  readonly of: "cells" | "formulas";
}

/** Puts what a piece gave into the draft of its sheet. */
type Take = (draft: SheetDraft) => void;

interface RequestedPiece {
  readonly sheet: string;
  readonly take: Take;
}

/** What is below the tops, cut so that no piece is more than one answer may hold. */
function piecesOf(
  { used, ...top }: SheetTop,
  columns: readonly number[] | "all",
): readonly Piece[] {
  if (!used) return [];
  const whole = columns === "all" ? used.bottom : Math.min(used.bottom, FIRST_ROWS - 1);
  const areas = [
    { ...used, top: Math.max(used.top, TOP_ROWS), bottom: whole },
    ...runsOf(columns === "all" ? [] : columns).map(([left, right]): Area => ({
      top: Math.max(used.top, whole + 1),
      left,
      bottom: used.bottom,
      right,
    })),
  ];
  return areas
    .filter((area) => area.top <= area.bottom)
    .flatMap((area) => tiles(area, CELLS_PER_ANSWER))
    .map((area) => ({ top: { used, ...top }, area, of: "cells" }));
}

/** The first rows have been read without their formulas: which columns matter was not known then. */
function formulaPiecesOf(top: SheetTop, columns: readonly number[]): readonly Piece[] {
  const { used } = top;
  if (!used) return [];
  return runsOf(columns.filter((column) => column >= used.left && column <= used.right))
    .map(([left, right]): Area => ({ top: used.top, left, bottom: used.bottom, right }))
    .flatMap((area) => tiles(area, CELLS_PER_ANSWER))
    .map((area) => ({ top, area, of: "formulas" }));
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
    const weight = cellCount(piece.area) * (piece.of === "cells" ? 1 : FORMULA_WEIGHT);
    cells += weight;
    const last = batches.at(-1);
    if (last && cells <= CELLS_PER_ANSWER) last.push(piece);
    else {
      batches.push([piece]);
      cells = weight;
    }
  }
  return batches;
}

// Each batch is as much as Excel on the web lets through at once, so they cannot share a round trip.
async function readInTurn(
  context: Excel.RequestContext,
  batches: readonly (readonly Piece[])[],
  drafts: ReadonlyMap<string, SheetDraft>,
): Promise<void> {
  for (const batch of batches) {
    const takes = await inHalves(context, batch, askPiece, halvesOf);
    for (const { sheet, take } of takes) {
      const draft = drafts.get(sheet);
      if (draft) take(draft);
    }
  }
}

function halvesOf({ area, ...piece }: Piece): readonly Piece[] {
  return halves(area).map((half) => ({ ...piece, area: half }));
}

function askPiece(piece: Piece): () => RequestedPiece {
  const { worksheet, name } = piece.top;
  const range = rangeOf(worksheet, piece.area);
  const take =
    piece.of === "cells" ? requestCells(worksheet, piece.area, range) : takeFormulas(range);
  return () => ({ sheet: name, take });
}

function requestCells(worksheet: Excel.Worksheet, area: Area, range: Excel.Range): Take {
  const block = requestBlock(range);
  const merges = tiles(area, CELLS_PER_MERGE_LIST).map((tile) => requestMerges(worksheet, tile));
  return (draft) =>
    place(
      draft,
      block.read(),
      merges.flatMap((merge) => merge.read()),
    );
}

function takeFormulas(range: Excel.Range): Take {
  const formulas = requestFormulas(range);
  return (draft) => placeFormulas(draft, formulas.read());
}

// About as much as one answer may hold.
const CELLS_READ_WHOLE = 90_000;
// An answer of Excel on the web may weigh 5 MB; a cell of a matriz with its format weighs some 40 bytes. Long
// texts weigh more: what does not go through is halved. Its lists of merged areas are some 900 actions, and more
// than 1 000 in one request are too many.
const CELLS_PER_ANSWER = 60_000;
// A formula comes without a format, and most cells have none but a number.
const FORMULA_WEIGHT = 0.5;
// Excel refuses to list more than 512 merged areas at a time, and a cell begins at most one.
const CELLS_PER_MERGE_LIST = 512;

function draftOf(top: SheetTop): SheetDraft {
  const draft = emptyDraft(top.name, top.hidden);
  draft.merges.push(...top.merges);
  for (const block of top.blocks) place(draft, block, []);
  return draft;
}

function snapshotOf(tops: Tops, drafts: ReadonlyMap<string, SheetDraft>): WorkbookSnapshot {
  const sheets: readonly Sheet[] = tops.sheets.map((top) => sheetOf(drafts.get(top.name)!));
  return { name: tops.name, sheets: withCortesApart(sheets).sources, remembered: tops.remembered };
}

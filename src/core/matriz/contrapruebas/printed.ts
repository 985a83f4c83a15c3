import type { Sheet } from "../../grid/grid";
import { numberAt } from "../columns/numberAt";

/** How many rows of a printed percentage are what was done over what was promised. */
export interface Agreement {
  readonly agree: number;
  readonly of: number;
  /** Zero-based rows that say something else. */
  readonly differ: readonly number[];
}

/**
 * Compares a column of printed percentages with the division of two others, capped or not, on either
 * scale. Rows that lack one of the three say nothing, nor do those that promise nothing, nor, `uncapped`,
 * those that may be capped.
 */
export function printedRatio(
  sheet: Sheet,
  rows: readonly number[],
  printed: number,
  done: number,
  promised: number,
  reading: "capped" | "uncapped" = "capped",
): Agreement {
  const differ: number[] = [];
  let of = 0;
  for (const row of rows) {
    const percentage = numberAt(sheet, row, printed);
    const delivered = numberAt(sheet, row, done);
    const promise = numberAt(sheet, row, promised);
    if (percentage === null || delivered === null || promise === null || promise <= 0) continue;
    const ratio = delivered / promise;
    // A cap is reached by whatever is more than enough: it tells nothing of what was done.
    if (reading === "uncapped" && ratio > 1.01 && isPrinted(percentage, 1)) continue;
    // Within half a point of 0 nearly everything is within half a point of everything.
    const isTiny = Math.abs(percentage) < 1 && ratio < TINY && !isAlike(percentage, ratio);
    if (isTiny && isPrinted(percentage, ratio)) continue;
    of++;
    if (!isPrinted(percentage, ratio)) differ.push(row);
  }
  return { agree: of - differ.length, of, differ };
}

/** Within what one decimal of a percentage leaves open. */
function isPrinted(percentage: number, ratio: number): boolean {
  return (
    isAlike(percentage, ratio) ||
    [ratio, Math.min(1, ratio)].some(
      (meant) => Math.abs(percentage - meant * 100) <= HALF_A_PERCENT * 100,
    )
  );
}

/** On the scale of fractions. */
function isAlike(percentage: number, ratio: number): boolean {
  return [ratio, Math.min(1, ratio)].some(
    (meant) => Math.abs(percentage - meant) <= HALF_A_PERCENT,
  );
}

const TINY = 0.01;

/** A percentage printed without decimals is off by so much, with what floating point adds: how it was typed, no threshold of the office. */
const HALF_A_PERCENT = 0.00501;

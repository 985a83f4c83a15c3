import type { Sheet } from "../../grid/grid";
import type { Column } from "../matriz";
import type { CodeOf } from "./levels";
import { blocksOf, dataRows, isCodedBelow, nests, type Blocks } from "./blocks";

/**
 * R25: levels from the top as their values nest, whatever they are called and wherever they stand: what holds
 * several of another stands above it. Of two that go one to one the codes of their labels tell ("1." and "1.1."),
 * else which of them has weights; else their names.
 *
 * @param levels in the order of their names
 * @param isWeighed whether a column says what a level weighs
 */
export function levelOrder(
  sheet: Sheet,
  firstRow: number,
  levels: readonly Column[],
  meta: number | null,
  isWeighed: (level: Column) => boolean,
  codeOf: CodeOf,
): readonly Column[] {
  if (levels.length < 2 || meta === null) return levels;
  const rows = dataRows(sheet, firstRow, meta);
  if (rows.length === 0) return levels;
  const nodes = levels.map((column): Level => ({
    column,
    // Nodes of one name are told apart by their codes.
    blocks: blocksOf(sheet, rows, (codeOf(column) ?? column).column),
    isWeighed: isWeighed(column),
  }));
  // In few rows what lies within what is chance, and codes are not.
  const isOver =
    rows.length < FEWEST_ROWS
      ? (one: Level, other: Level): boolean => isCodedBelow(other.blocks, one.blocks)
      : isAbove;
  const left = [...nodes];
  const ordered: Column[] = [];
  while (left.length > 0) {
    const free = left.findIndex((level) => !left.some((other) => isOver(other, level)));
    const [next] = left.splice(Math.max(0, free), 1);
    if (next) ordered.push(next.column);
  }
  return ordered;
}

/** Columns that are called alike and of which each but the coarsest lies within another: levels, all of them. */
export function areNested(
  sheet: Sheet,
  firstRow: number,
  levels: readonly Column[],
  meta: number | null,
): boolean {
  const rows = meta === null ? [] : dataRows(sheet, firstRow, meta);
  const blocks = levels.map(({ column }) => blocksOf(sheet, rows, column));
  return (
    rows.length >= FEWEST_ROWS &&
    blocks.every((one, at) => blocks.slice(at + 1).every((other) => nests(one, other)))
  );
}

const FEWEST_ROWS = 4;

interface Level {
  readonly column: Column;
  readonly blocks: Blocks;
  readonly isWeighed: boolean;
}

function isAbove(one: Level, other: Level): boolean {
  const [a, b] = [one.blocks, other.blocks];
  if (one === other || a.distinct > b.distinct || !nests(a, b)) return false;
  if (a.distinct < 2) return isCodedBelow(b, a);
  if (a.distinct < b.distinct) return true;
  if (isCodedBelow(a, b)) return false;
  return isCodedBelow(b, a) || (one.isWeighed && !other.isWeighed);
}

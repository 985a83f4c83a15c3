import { isBlank } from "../../grid/foldText";
import { cellAt, type Sheet } from "../../grid/grid";
import type { Campo } from "../../vocabulary";
import type { ColumnReading } from "./hypotheses";

/**
 * R25: columns of another, shorter table that stands beside that of the metas ("Resumen", "Total metas") are
 * none of theirs. Such a table begins beyond an empty column with its own names, and all its columns end in one
 * row. Columns that say what was promised or done are kept all the same: they may be filled in for a part only.
 *
 * @param firstRow zero-based row below the header
 */
export function withoutTableBeside(
  read: readonly ColumnReading[],
  sheet: Sheet,
  firstRow: number,
): readonly ColumnReading[] {
  const blocks = blocksOf(read);
  if (blocks.length < 2) return read;
  const main = blocks.reduce((most, block) => (block.length > most.length ? block : most));
  const metas = Math.max(...main.slice(0, LOOKED_AT).map(filledIn(sheet, firstRow)));
  // A percentage of the metas themselves where nothing else says how far they got.
  const kept = main.some((column) => claims(column, DONE)) ? PROMISED_OR_DONE : FIGURES;
  const others = new Set(
    blocks
      .filter(
        (block) =>
          block !== main &&
          !block.some((column) => claims(column, kept)) &&
          isShorterTable(block, sheet, firstRow, metas),
      )
      .flat(),
  );
  if (others.size === 0) return read;
  return read.map((column) => (others.has(column) ? { ...column, readings: [] } : column));
}

const LOOKED_AT = 6;

/** Columns with a heading, side by side. */
function blocksOf(read: readonly ColumnReading[]): readonly (readonly ColumnReading[])[] {
  const blocks: ColumnReading[][] = [];
  for (const column of read) {
    const block = blocks.at(-1);
    const last = block?.at(-1)?.heading.column;
    if (block && last === column.heading.column - 1) block.push(column);
    else blocks.push([column]);
  }
  return blocks;
}

function isShorterTable(
  block: readonly ColumnReading[],
  sheet: Sheet,
  firstRow: number,
  metas: number,
): boolean {
  const [names, ...others] = block;
  if (names === undefined || others.length === 0) return false;
  const length = filledIn(sheet, firstRow)(names);
  if (length < FEWEST || length * 2 > metas) return false;
  const rows = Array.from({ length }, (_, at) => firstRow + at);
  const isWhole = ({ heading: { column } }: ColumnReading): boolean =>
    rows.every((row) => !isBlank(cellAt(sheet, row, column)));
  return (
    rows.every((row) => /\p{L}{2}/u.test(String(cellAt(sheet, row, names.heading.column)))) &&
    block.every((column) => isWhole(column) && filledIn(sheet, firstRow)(column) === length)
  );
}

/** How many cells of a column say something. */
function filledIn(sheet: Sheet, firstRow: number): (column: ColumnReading) => number {
  return ({ heading: { column } }) => {
    let filled = 0;
    for (let row = firstRow; row < sheet.rows.length; row++)
      if (!isBlank(cellAt(sheet, row, column))) filled++;
    return filled;
  };
}

const FEWEST = 2;

function claims({ readings: [best] }: ColumnReading, campos: ReadonlySet<Campo>): boolean {
  return best !== undefined && campos.has(best.campo);
}

const PROMISED_OR_DONE: ReadonlySet<Campo> = new Set(["programado", "ejecutado"]);
const DONE: ReadonlySet<Campo> = new Set(["ejecutado", "avance"]);
const FIGURES: ReadonlySet<Campo> = new Set(["programado", "ejecutado", "avance"]);

import { fingerprint } from "../fingerprint";
import { wholeIn } from "../grid/digits";
import { plainText } from "../grid/foldText";
import type { CellValue } from "../grid/grid";

/**
 * What a row of a consolidado says, in a few letters: whoever types something else in it changes it. Columns that
 * are put behind it do not.
 */
export function huellaDeFila(cells: readonly CellValue[], width = cells.length): string {
  const own = Array.from({ length: width }, (_, column) => saidIn(cells[column] ?? null));
  return `${width}:${fingerprint(own)}`;
}

/** Which of some huellas is that of a row, as it stands there now; `null`: none of them. */
export function huellaAmong(
  cells: readonly CellValue[],
  huellas: ReadonlySet<string>,
  widths: readonly number[],
): string | null {
  return widths.map((width) => huellaDeFila(cells, width)).find((one) => huellas.has(one)) ?? null;
}

/** The columns that some huellas are of. */
export function widthsOf(huellas: ReadonlySet<string>): readonly number[] {
  return [...new Set([...huellas].flatMap((one) => wholeIn(one.split(":")[0]) ?? []))];
}

/** Excel keeps fifteen digits of what is typed, and a text may lose the blanks at its ends. */
function saidIn(cell: CellValue): string {
  return typeof cell === "number" ? cell.toPrecision(12) : plainText(cell);
}

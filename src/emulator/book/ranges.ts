import type { IRange } from "@univerjs/core";
import { a1, parseArea } from "../../core/grid/a1";

/** "A1:C3 E1" → ranges; what is no address is left out. */
export function rangesOf(addresses: string): IRange[] {
  return addresses.split(/[\s,]+/).flatMap((address) => rangeOf(address) ?? []);
}

/** "$A$1:$C$3" → zero-based range; `null` for anything else. */
export function rangeOf(address: string): IRange | null {
  const area = parseArea(address);
  return (
    area && {
      startRow: area.top,
      startColumn: area.left,
      endRow: area.bottom,
      endColumn: area.right,
    }
  );
}

/** A range as the file writes it: "A1:C3", "A1". */
export function addressOfRange(
  range: Pick<IRange, "startRow" | "startColumn" | "endRow" | "endColumn">,
): string {
  const start = a1(range.startRow, range.startColumn);
  const end = a1(range.endRow, range.endColumn);
  return start === end ? start : `${start}:${end}`;
}

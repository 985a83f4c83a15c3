import { wholeIn } from "../grid/digits";
import { columnIndex } from "../grid/a1";

/**
 * A formula as its cell means it: "=SUM(AC7:AT7)" in AU7 and "=SUM(AC8:AT8)" in AU8 are both
 * "=SUM(RC[-18]:RC[-1])". Text in quotes and names of sheets are left as they are.
 */
export function relativeFormula(formula: string, row: number, column: number): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replace(
              REFERENCE,
              (
                text,
                before: string,
                absColumn: string,
                name: string,
                absRow: string,
                digits: string,
              ) => {
                const at = columnIndex(name);
                const target = (wholeIn(digits) ?? 0) - 1;
                if (at === null || target < 0 || target > LAST_ROW) return text;
                return `${before}R${absRow ? `${target + 1}` : offset(target - row)}C${absColumn ? `${at + 1}` : offset(at - column)}`;
              },
            )
            .replace(/\s+/g, "")
            .toUpperCase(),
    )
    .join("");
}

/** A cell that is no part of a name or a function: "LOG10(" and "TASA2021" are none. */
const REFERENCE = /(^|[^A-Za-z0-9_.$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![A-Za-z0-9_.(])/g;

const LAST_ROW = 1_048_575;

function offset(distance: number): string {
  return distance === 0 ? "" : `[${distance}]`;
}

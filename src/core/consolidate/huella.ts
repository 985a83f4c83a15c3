import type { WorkbookSnapshot } from "../grid/grid";

/** A short text that two workbooks share only if their cells do, whatever their names. */
export function huellaDe({ sheets }: WorkbookSnapshot): string {
  let [a, b] = [2166136261, 5381];
  const mix = (code: number): void => {
    a = Math.imul(a ^ code, 16777619);
    b = (Math.imul(b, 33) + code) | 0;
  };
  for (const { rows } of sheets) {
    mix(LINE);
    for (const row of rows) {
      for (const [column, cell] of row.entries()) {
        if (cell === null || cell === "") continue;
        const text = String(cell);
        mix(column + LINE);
        for (let index = 0; index < text.length; index++) mix(text.charCodeAt(index));
      }
      mix(LINE);
    }
  }
  return `${(a >>> 0).toString(16)}-${(b >>> 0).toString(16)}`;
}

const LINE = 0x10000;

import type { Matriz } from "../matriz";

/** The row that names the columns, the lowest of several, as Excel counts: 1 is the first. */
export function namingRow({ headerRows }: Pick<Matriz, "headerRows">): number {
  return (headerRows.at(-1) ?? 0) + 1;
}

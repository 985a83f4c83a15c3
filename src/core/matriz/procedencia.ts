import { headingKey } from "./headingKey";
import type { Matriz } from "./matriz";

/** Headings that only a consolidated matriz has: where each of its rows came from. */
export const PROCEDENCIA = {
  archivo: "Archivo de origen",
  hoja: "Hoja de origen",
  fila: "Fila de origen",
} as const;

/** Whether a matriz is one that a consolidation was written into. */
export function isConsolidada({
  columns,
  unmapped,
}: Pick<Matriz, "columns" | "unmapped">): boolean {
  const headings = new Set(
    [...columns, ...unmapped].map(({ heading }) => headingKey(heading.split(" / ").at(-1)!)),
  );
  return Object.values(PROCEDENCIA).every((heading) => headings.has(headingKey(heading)));
}

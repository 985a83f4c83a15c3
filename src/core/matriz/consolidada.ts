import { foldHeading } from "./foldHeading";
import { ownHeading } from "./headingParts";
import type { Matriz } from "./matriz";

/** Headings that only a consolidated matriz has: where each of its rows came from. */
export const ORIGIN_HEADINGS = {
  archivo: "Archivo de origen",
  hoja: "Hoja de origen",
  fila: "Fila de origen",
} as const;

/** Where a consolidated matriz says which file each row came from; `null` for any other matriz. */
export function columnOfArchivo(matriz: Pick<Matriz, "columns" | "unmapped">): number | null {
  if (!isConsolidada(matriz)) return null;
  const own = [...matriz.columns, ...matriz.unmapped].find(
    ({ heading }) => foldHeading(ownHeading(heading)) === foldHeading(ORIGIN_HEADINGS.archivo),
  );
  return own?.column ?? null;
}

/** Whether a matriz is one that a consolidation was written into. */
export function isConsolidada({
  columns,
  unmapped,
}: Pick<Matriz, "columns" | "unmapped">): boolean {
  const headings = new Set(
    [...columns, ...unmapped].map(({ heading }) => foldHeading(ownHeading(heading))),
  );
  return Object.values(ORIGIN_HEADINGS).every((heading) => headings.has(foldHeading(heading)));
}

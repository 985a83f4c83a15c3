import { foldHeading } from "../words/foldHeading";
import { ownHeading } from "../words/headingParts";
import type { Matriz } from "../matriz";

/** Headings that only a consolidated matriz has: where each of its rows came from. */
export const ORIGIN_HEADINGS = {
  archivo: "Archivo de origen",
  hoja: "Hoja de origen",
  fila: "Fila de origen",
} as const;

/** Where a consolidated matriz says which file each row came from; `null` for any other matriz. */
export function columnOfArchivo(matriz: Pick<Matriz, "columns" | "unmapped">): number | null {
  return columnsOfOrigin(matriz)?.archivo ?? null;
}

/** Its columns of file, sheet and row. */
export function columnsOfOrigin(
  matriz: Pick<Matriz, "columns" | "unmapped">,
): Readonly<Record<keyof typeof ORIGIN_HEADINGS, number>> | null {
  const [archivo, hoja, fila] = [
    ORIGIN_HEADINGS.archivo,
    ORIGIN_HEADINGS.hoja,
    ORIGIN_HEADINGS.fila,
  ].map((wanted) => columnHeaded(matriz, wanted));
  return archivo == null || hoja == null || fila == null ? null : { archivo, hoja, fila };
}

/** The column under a heading of ours, whether it has a use or not. */
export function columnHeaded(
  matriz: Pick<Matriz, "columns" | "unmapped">,
  wanted: string,
): number | null {
  return (
    [...matriz.columns, ...matriz.unmapped].find(
      ({ heading }) => foldHeading(ownHeading(heading)) === foldHeading(wanted),
    )?.column ?? null
  );
}

/** Whether a matriz is one that a consolidation was written into. */
export function isConsolidada(matriz: Pick<Matriz, "columns" | "unmapped">): boolean {
  return columnsOfOrigin(matriz) !== null;
}

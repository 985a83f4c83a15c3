import type { SheetKey } from "../core/report/reportSpec";

/**
 * Whether the tab Publicar writes a sheet: those of the results, and those that an instrument has of its
 * own, whose keys have a point. Projections and consolidations publish theirs elsewhere.
 */
export function isResultSheet(key: SheetKey): boolean {
  return RESULTS.has(key) || key.includes(".");
}

const RESULTS: ReadonlySet<SheetKey> = new Set([
  "resumen",
  "detalle",
  "alertas",
  "graficos",
  "recursos",
  "fichas",
  "agrupaciones",
  "evidencias",
  "evolucion",
  "formulas",
]);

import type { SheetKey } from "../core/report/reportSpec";

/** The sheets of the results, which the tab Publicar writes; projections and consolidations have their own. */
export const RESULT_KEYS: ReadonlySet<SheetKey> = new Set([
  "resumen",
  "detalle",
  "alertas",
  "graficos",
]);

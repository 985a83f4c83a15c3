import type { SheetKey } from "../report/reportSpec";

/** Names of the published sheets. */
export const SHEET_NAMES: Readonly<Record<SheetKey, string>> = {
  resumen: "Resumen",
  detalle: "Detalle",
  alertas: "Alertas",
  graficos: "Gráficos",
};

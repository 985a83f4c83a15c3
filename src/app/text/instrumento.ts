import type { TabSpec } from "../../core/instrumentos/instrumento";
import { PANE } from "./pane";

export const INSTRUMENTO = {
  ofWorkbook: "Lo que trae este libro",
} as const;

/** The tab of what the rules of an instrument found. */
export const ALERTAS_TAB = {
  id: "alertas-del-instrumento",
  title: PANE.alertas,
  headings: ["Gravedad", "Celda", "Alerta"],
} as const satisfies Partial<TabSpec>;

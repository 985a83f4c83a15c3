import type { EstadoDeEvidencia } from "./evidencias";

/** Where the evidence of a meta stands. */
export const EVIDENCIA: Readonly<Record<EstadoDeEvidencia, string>> = {
  sinEvidencia: "Sin evidencia",
  porRevisar: "Por revisar",
  sinColumna: "Su archivo no tiene columna de evidencias",
  conEvidencia: "Con evidencia",
  noSePide: "No se pide: sin ejecución reportada",
};

/** The same after a count of metas: "3 sin evidencia". */
export const EVIDENCIA_EN_FRASE: Readonly<Record<EstadoDeEvidencia, string>> = {
  sinEvidencia: "sin evidencia",
  porRevisar: "con evidencia por revisar",
  sinColumna: "sin columna de evidencias en su archivo",
  conEvidencia: "con evidencia",
  noSePide: "sin ejecución reportada",
};

import type { Estado } from "./estado";
import { listed } from "../text/listed";

const ESTADOS: Readonly<Record<Estado | "sinEstado", string>> = {
  sinIniciar: "Sin iniciar",
  enEjecucion: "En ejecución",
  terminada: "Terminada",
  suspendida: "Suspendida",
  descartada: "Descartada",
  sinEstado: "Sin estado",
};

/** What is said of any list, whatever its instrument. */
export const LISTAS = {
  queColumna: (campo: string, headings: readonly string[]) =>
    `¿Cuál columna tiene ${campo}: ${listed(headings.map((heading) => `«${heading}»`))}? Mientras no se responda no hay cifra.`,
  columna: (heading: string, letra: string) => `«${heading}» (${letra})`,
  estados: ESTADOS,
  corte: "Corte",
  sinCorte: "sin declarar: no se juzga qué está vencido",
  celda: "Celda",
  estado: "Estado",
  total: "Total",
} as const;

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
  repetida: (nombre: string, row: number) =>
    `«${nombre}» ya está en la fila ${row} con los mismos datos.`,
  repetidaFix: "Si es la misma, deje una sola fila; si no lo es, diga en qué se distinguen.",
  sinNombre: (text: string) =>
    `La fila empieza por «${text}» y no dice de qué se trata: no se cuenta.`,
  sinNombreFix: "Escriba el nombre en su columna, o borre la fila.",
  queColumna: (campo: string, headings: readonly string[]) =>
    `¿Cuál columna tiene ${campo}: ${listed(headings.map((heading) => `«${heading}»`))}? Mientras no se responda no hay cifra.`,
  columna: (heading: string, letra: string) => `«${heading}» (${letra})`,
  estados: ESTADOS,
  corte: "Corte",
  sinCorte: "sin declarar: no se juzga qué está vencido",
  celda: "Celda",
  estado: "Estado",
  total: "Total",
  totalDistinto: (columna: string, celda: string, dice: string, suma: string) =>
    `El total de «${columna}» en ${celda} dice ${dice} y sus filas suman ${suma}.`,
  totalDistintoFix: "Corrija el total, o la fila que falta o sobra.",
  negativo: (nombre: string) => `«${nombre}» tiene un valor negativo.`,
  ilegible: (nombre: string, text: string) =>
    `«${nombre}» tiene «${text}» donde va un valor: se toma como sin dato.`,
  numeroFix: "Escriba un número, o deje la celda vacía si no hay dato.",
  sinCalcular: (nombre: string) => `«${nombre}» tiene una fórmula sin resultado: no se lee como 0.`,
  sinCalcularFix: "Abra el libro en Excel, guárdelo y vuelva a leerlo.",
} as const;

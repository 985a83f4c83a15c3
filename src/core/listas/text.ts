import { listed } from "../text/listed";

/** What is said of any list, whatever its instrument. */
export const LISTAS = {
  repetida: (nombre: string, row: number) =>
    `«${nombre}» ya está en la fila ${row} con los mismos datos.`,
  repetidaFix: "Si es la misma, deje una sola fila; si no lo es, diga en qué se distinguen.",
  sinNombre: (text: string) =>
    `La fila empieza por «${text}» y no dice de qué se trata: no se cuenta.`,
  sinNombreFix: "Escriba el nombre en su columna, o borre la fila.",
  queColumna: (campo: string, headings: readonly string[]) =>
    `¿Cuál columna tiene ${campo}: ${listed(headings.map((heading) => `«${heading}»`))}? Mientras no se responda no hay cifra. Para responder, cambie el encabezado de la que no es.`,
} as const;

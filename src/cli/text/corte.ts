import { count } from "../../core/text/format";

/** What `sopo corte` says. */
export const CORTE_CLI = {
  onlyMatriz: "Solo se guardan cortes de la matriz del plan de desarrollo.",
  openQuestion:
    "No se guardó: hay preguntas por responder y mientras tanto el plan no tiene cifra. Véalas con evaluar y repita con --respuestas ARCHIVO.json.",
  saved: (path: string, cortes: number) =>
    `Corte guardado en ${path}; el libro tiene ${count(cortes)} ${cortes === 1 ? "corte" : "cortes"}.`,
  wouldLose: (target: string, corte: string, path: string) =>
    `${target} guarda un corte que ${path} no tiene (${corte}): no se reemplazó, para no perderlo. Para añadirle este corte indique ${target} como archivo y otra salida; si ya no lo necesita, agregue --reemplazar.`,
  headings: ["Corte", "Programado", "Avance", "Cumplimiento", "Nivel", "Guardado"],
  notKept: "sin guardar",
  none: "El libro no tiene cortes guardados. Para guardar este, repita con --salida LIBRO.xlsx.",
  changed: (clave: string) =>
    `ADVERTENCIA El corte ${clave} fue cambiado en la hoja después de guardarlo.`,
  retroactive: (clave: string, cambios: number) =>
    `Cambios posteriores a lo que cerró el corte ${clave}: ${count(cambios)}`,
  noRetroactive: (clave: string) =>
    `De lo que el libro todavía dice del corte ${clave}, nada ha cambiado.`,
  /** Of a corte that was changed in its sheet: what was closed is not known any more. */
  asTheSheetSays: (clave: string) =>
    `El libro dice lo mismo que la hoja del corte ${clave}, que no es lo que se guardó.`,
  cannotAsk: (clave: string) =>
    `El libro ya no dice qué había en el corte ${clave}: no se puede comparar.`,
  more: (cambios: number) => `  … y ${count(cambios)} más: véalos con --json`,
} as const;

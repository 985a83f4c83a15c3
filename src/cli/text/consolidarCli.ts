import { count, countOf } from "../../core/text/format";

/** What the command says. */
export const CONSOLIDAR = {
  noDestination:
    "Falta --salida: la carpeta en que se escriben consolidado.xlsx, devoluciones y resumen.json.",
  nothing: "Ningún archivo se reconoció como matriz: no hay qué consolidar.",
  missingFiles: (paths: readonly string[]) =>
    `No existe ${paths.map((path) => `«${path}»`).join(", ")}. Revise lo que escribió: sin ${paths.length === 1 ? "ese archivo" : "esos archivos"} la consolidación sería otra. No se escribió nada.`,
  cannotWrite: (path: string) =>
    `No se puede escribir en ${path}: revise que la carpeta exista, que tenga permiso y que los libros no estén abiertos.`,
  notAPlan: (path: string, reason: string) => `${path} no sirve para comparar: ${reason}`,
  badDecisiones: (path: string) =>
    `${path} no tiene decisiones que se entiendan: debe ser un objeto JSON como el de decisiones.json, con la lista «decisiones». No se escribió nada.`,
  differences: (all: number, accepted: number) =>
    `Distinto de lo que aprobó el plan: ${count(all)} (${countOf(accepted, "aceptada", "aceptadas")} por la oficina; en las demás se toma el plan)`,
  reading: (done: number, of: number, name: string) => `[${done}/${of}] ${name}`,
  done: (folder: string, devoluciones: number) =>
    `Escrito en ${folder}: consolidado.xlsx, resumen.json y ${countOf(devoluciones, "devolución", "devoluciones")} para ajustes.`,
  files: (counted: number, apart: number, unread: number) =>
    `Archivos: ${countOf(counted, "incluido", "incluidos")}, ${countOf(apart, "excluido", "excluidos")}, ${count(unread)} sin leer`,
  unanswered: (files: readonly string[]) =>
    `El resultado no incluye lo que ${files.length === 1 ? "trae" : "traen"} ${files.map((file) => `«${file}»`).join(", ")}: ${files.length === 1 ? "falta responder lo que se pregunta de él" : "falta responder lo que se pregunta de ellos"}, y mientras tanto sus metas no figuran como reportadas en ${files.length === 1 ? "ese archivo" : "esos archivos"}.`,
  missing: (names: readonly string[]) => `No entregaron: ${names.join(", ")}`,
  sinReporte: (metas: number) => `Metas del plan sin reporte: ${count(metas)}`,
  noUniverse:
    "Sin --plan no se sabe qué metas ni qué dependencias faltan: el universo es lo que se entregó.",
  conflicts: (all: number, open: number, alcance: string) =>
    `Conflictos: ${count(all)} (${count(open)} por resolver${open === 0 ? "" : "; mientras tanto, con el valor propuesto en Por revisar"})${alcance === "" ? "" : `. ${alcance}`}`,
  codes: (texto: number, escritura: number) =>
    `Códigos corregidos por el texto de la meta: ${count(texto)}; escritos de otra forma: ${count(escritura)}`,
  answers: (all: number, closing: number) =>
    `Respuestas a las devoluciones: ${count(all)} (${count(closing)} ${closing === 1 ? "cierra un punto" : "cierran puntos"}; las cifras no cambian por ellas)`,
  outside: (rows: number) => `Filas fuera del plan: ${count(rows)}`,
  changes: (changes: number, anterior: string) => `Cambios frente a ${anterior}: ${count(changes)}`,
} as const;

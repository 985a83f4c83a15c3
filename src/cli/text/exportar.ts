/** What `sopo exportar` says. */
export const EXPORTAR = {
  noDestination: "Falta --salida: la carpeta en que se escriben los datos abiertos y la página.",
  onlyMatriz: "Solo se exportan los datos de la matriz del plan de desarrollo.",
  openQuestion:
    "No se exportó: hay preguntas por responder y mientras tanto el plan no tiene cifra. Véalas con evaluar y repita con --respuestas ARCHIVO.json.",
  cannotWrite: (path: string) =>
    `No se puede escribir en ${path}: revise que tenga permiso y que los archivos no estén abiertos.`,
  done: (folder: string, names: readonly string[]) => `Escrito en ${folder}: ${names.join(", ")}.`,
} as const;

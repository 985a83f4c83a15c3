/** What `sopo calendario` says. */
export const CALENDARIO_CLI = {
  needsIcs: "La salida del calendario debe terminar en .ics.",
  onlyMatriz: "El calendario es del seguimiento a la matriz del plan de desarrollo.",
  openQuestion:
    "No se escribió: hay preguntas por responder. Véalas con evaluar y repita con --respuestas ARCHIVO.json.",
  badDias: (text: string) => `«${text}» no son días: escriba un número entero de 0 a 180.`,
  cannotWrite: (path: string) =>
    `No se puede escribir ${path}: revise que la carpeta exista y que el archivo no esté abierto.`,
  done: (path: string) => `Calendario escrito en ${path}: ábralo con Outlook o con el teléfono.`,
} as const;

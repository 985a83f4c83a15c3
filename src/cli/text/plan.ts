/** What `sopo plan` says, and what is said of a file of --plan. */
export const PLAN_CLI = {
  onlyMatriz: "Un plan nuevo se hace con la matriz del plan de desarrollo.",
  openQuestion:
    "No se hizo el plan: hay preguntas por responder, que pueden cambiar sus pesos y su estructura. Véalas con evaluar y repita con --respuestas ARCHIVO.json.",
  needsEnding:
    "La salida de plan debe terminar en .json (un archivo para --plan) o en .xlsx (una copia del libro con el plan en la hoja Ajustes).",
  done: (path: string) => `Plan guardado en ${path}; se usa con --plan ${path}.`,
  doneInBook: (path: string) => `Plan guardado en la hoja Ajustes de ${path}.`,
  cannotWrite: (path: string) =>
    `No se puede escribir ${path}: revise que la carpeta exista, que tenga permiso y que el archivo no esté abierto.`,
  badPlan: (path: string) =>
    `${path} no tiene un plan que se entienda: debe ser el archivo que escribe «sopo plan MATRIZ --salida PLAN.json».`,
  newerPlan: (path: string) =>
    `${path} lo escribió una versión más nueva del complemento: actualice este, o haga de nuevo el plan.`,
  otherPlan: (path: string, nombre: string) =>
    `El plan «${nombre}» de ${path} tiene otros componentes que esta matriz: revise que sea el suyo.`,
  hojaAjena: (hoja: string) =>
    `El libro tiene una hoja «${hoja}» con ajustes que no escribió el complemento, y no se reemplaza: guarde el plan en un archivo .json.`,
} as const;

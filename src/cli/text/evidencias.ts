/** What `sopo evidencias` says. */
export const EVIDENCIAS_CLI = {
  onlyMatriz: "El índice de evidencias es de la matriz del plan de desarrollo.",
  openQuestion:
    "No se hizo: hay preguntas por responder. Véalas con evaluar y repita con --respuestas ARCHIVO.json.",
  badMuestra: (text: string) => `«${text}» no es un número de metas: escriba uno de 1 a 10000.`,
  sinDependencia: "Sin dependencia",
  notFound: "No está junto al libro",
} as const;

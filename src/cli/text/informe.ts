/** What `sopo informe` says. */
export const INFORME_CLI = {
  noDestination: "Falta --salida: el documento en que se escribe el informe.",
  needsDocx: "La salida del informe debe terminar en .docx.",
  onlyMatriz: "El informe de seguimiento se escribe de la matriz del plan de desarrollo.",
  openQuestion:
    "El informe no se escribió: hay preguntas por responder y mientras tanto el plan no tiene cifra. Véalas con evaluar y repita con --respuestas ARCHIVO.json.",
  openQuestionOfOther:
    "El informe no se escribió: hay preguntas por responder. Véalas con evaluar y repita con --respuestas ARCHIVO.json.",
  ownSentences: "frases del complemento",
  noEscudo: (path: string) =>
    `${path} no es una imagen .png o .jpg que se pueda leer: el informe se escribió sin escudo.`,
  cannotWrite: (path: string) =>
    `No se puede escribir ${path}: revise que la carpeta exista y que el documento no esté abierto.`,
  done: (path: string) =>
    `Informe escrito en ${path}. Al abrirlo, Word pregunta si actualiza la tabla de contenido: responda que sí.`,
} as const;

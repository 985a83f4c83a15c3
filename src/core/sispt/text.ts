/** DNP's follow-up explains every figure with these sentences and no others, but for `sinReporte`, which it lacks. */
export const EXPLICACION = {
  cumplido: "Se ejecutó el 100% de lo programado en la vigencia",
  porDebajo: "Lo ejecutado está por debajo de lo programado en la vigencia",
  obligadoPorDebajo: "Lo obligado está por debajo de lo programado en la vigencia",
  porEncima: "Hubo ejecución por encima de lo programado en SisPT",
  noEjecutado: "No se ejecutó en la vigencia",
  niProgramadoNiEjecutado: "No se programó ni ejecutó en la vigencia",
  noProgramado: "Se ejecutó un producto no programado en la vigencia",
  sinCruce: "No se encontró ejecución en PIIP",
  sinBpin: "Por falta de código BPIN no se encontró ejecución en PIIP",
  sinReporte: "No se reportó ejecución en la vigencia",
} as const;

/** What the follow-up says of itself. */
export const SISPT = {
  archivo: "seguimiento-sispt.xlsx",
  notaFisica:
    "Lo programado y lo ejecutado de cada meta, en las columnas del seguimiento del DNP. La ejecución es la que reporta la matriz: la que se registra en la PIIP.",
  notaFinanciera:
    "La programación y la ejecución en pesos de cada producto, en las columnas del seguimiento del DNP. La ejecución es la que reporta la matriz: la que se registra en el CUIPO.",
  notaAvance:
    "El avance es la razón entre lo ejecutado y lo programado de la vigencia, como lo divide el DNP: sin tope y sin línea base. No es el cumplimiento con que se califica el plan.",
} as const;

/** Of the pairs to register. */
export const PARES = {
  archivo: "pares-por-registrar.xlsx",
  hoja: "Pares por registrar",
  titulo: "Pares (BPIN, indicador) por registrar",
  nota: "Cada fila es un indicador que falta en el proyecto que lo ejecuta: regístrelo en la PIIP, o cite en la matriz el proyecto que ya lo tiene.",
  ninguno: "No hay pares por registrar: toda ejecución que se pudo buscar está en su proyecto.",
  sinRegistro:
    "El libro no trae el registro de proyectos ni es un seguimiento del DNP: no se sabe qué pares faltan.",
  bpin: "BPIN",
  indicador: "Código del indicador (MGA)",
  nombre: "Indicador",
  metas: "Metas",
  dependencia: "Dependencia",
  falta: "Qué falta",
  motivo: "Por qué",
  faltaBpin: "El BPIN del proyecto",
  faltaIndicador: "El código del indicador",
  listo: "Nada: listo para registrar",
} as const;

export const MOTIVO = {
  sinCruce: "No se encontró ejecución en PIIP",
  proyectoSinMeta: "El proyecto existe y no tiene registrada la meta",
} as const;

/** The words of the office, as types. What each means: docs/glosario.md. */

/** A fiscal year, e.g. 2021. */
export type Vigencia = number;

export type Trimestre = 1 | 2 | 3 | 4;
export const TRIMESTRES: readonly Trimestre[] = [1, 2, 3, 4];

/** R17: one value from which all wording about time derives. */
export interface Periodo {
  /** `null` when neither the matriz nor the user says which year it is. */
  readonly vigencia: Vigencia | null;
  readonly trimestre: Trimestre | null;
  /** ISO date (2021-09-30) up to which facts are counted. */
  readonly corte: string | null;
}

/** R2: how the numbers of a meta add up over the years. */
export type TipoDeMeta = "suma" | "creciente" | "mantenimiento" | "reduccion";

/** R5. "No aplica" is a node in which nothing was programmed; it is no nivel. */
export type Nivel = "Sobresaliente" | "Aceptable" | "Bajo";

/** R1, R6, R7, R35: where a meta stands. `programada` is a programme that has no execution to show. */
export type EstadoDeMeta =
  "conEjecucion" | "sinEjecucion" | "noProgramada" | "sinReporte" | "sinCruce" | "programada";

/** R12: the execution of a meta against the project it cites. */
export type Armonizacion =
  | "armonizada"
  | "proyectoSinMeta"
  | "bpinDesconocido"
  | "bpinMalFormado"
  | "sinProyecto"
  | "sinEjecucion"
  | "noProgramada";

/** What a matriz is known as by its headings. */
export type TipoDeInstrumento = "matrizPdm" | "sispt" | "seguimientoDnp";

/** What a column of a matriz can hold. Levels of the plan are `nivel` (and `codigoNivel`) with an order. */
export type Campo =
  | "codigo"
  | "nivel"
  | "codigoNivel"
  | "objetivo"
  | "meta"
  | "indicador"
  | "metaResultado"
  | "indicadorResultado"
  | "unidad"
  | "lineaBase"
  | "anioLineaBase"
  | "metaCuatrienio"
  | "tipo"
  | "dependencia"
  | "bpin"
  | "proyecto"
  | "armonizada"
  | "programado"
  | "ejecutado"
  | "avance"
  | "estadoProgramacion"
  | "peso"
  | "pesoNivel"
  | "ponderadorVigencia"
  | "recursos"
  | "recursosEjecutados"
  | "apropiacion"
  | "compromisos"
  | "obligaciones"
  | "pagos"
  | "sector"
  | "codigoSector"
  | "programa"
  | "codigoPrograma"
  | "producto"
  | "codigoProducto"
  | "indicadorMga"
  | "codigoIndicadorMga"
  | "codigoFut"
  | "ods"
  | "poblacion"
  | "principal"
  | "actividad"
  | "contrato"
  | "logro"
  | "dificultades"
  | "evidencias"
  | "verificacion"
  | "motivoDeVerificacion"
  | "verificadaPor"
  | "fechaDeVerificacion"
  | "observaciones"
  | "explicacion"
  | "fechaCorte"
  | "periodo"
  | "nombreDelPlan"
  | "semaforo"
  | "proyeccion";

/** Roles of columns that hold money (R28, R34). */
export const CAMPOS_DE_DINERO: readonly Campo[] = [
  "recursos",
  "recursosEjecutados",
  "apropiacion",
  "compromisos",
  "obligaciones",
  "pagos",
];

/** The months in their order, as they are written within a sentence. */
export const MESES: readonly string[] = [
  "enero",
  "febrero",
  "marzo",
  "abril",
  "mayo",
  "junio",
  "julio",
  "agosto",
  "septiembre",
  "octubre",
  "noviembre",
  "diciembre",
];

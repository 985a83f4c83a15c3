/** A value of the method as it stands from a date on, by the act that says so. */
export interface Fechado<T> {
  readonly valor: T;
  /** ISO date from which it holds; `null`: from the beginning. */
  readonly desde: string | null;
  /** The act or document that sets it; `null`: the stated default of the add-in. */
  readonly acto: string | null;
}

/** A number of the method: a fraction, how many times something, how many metas, cortes or days, or pesos. */
export interface Parametro extends Fechado<number> {
  readonly unidad: Unidad;
}

/** Of what decides figures; siNo: 1 yes, 0 no. Kept cortes name them: one more is a new version of what a corte keeps. */
export const UNIDADES = ["fraccion", "veces", "metas", "cortes", "pesos", "siNo"] as const;
/** dias: of a plazo, which decides no figure and is not kept with them. */
export type Unidad = (typeof UNIDADES)[number] | "dias";

/** Every number of the method that the office may change (R32). Nothing that decides reads one from elsewhere. */
export interface Parametros {
  /** R5: lower bound of each nivel; below *aceptable* it is Bajo. */
  readonly sobresaliente: Parametro;
  readonly aceptable: Parametro;
  /** R5: what the ranges, written in whole percentages, leave open below each bound. */
  readonly franja: Parametro;
  /** R4: executed over programmed above which a meta is noted, above which it is warned of, and from which its unit is doubted. */
  readonly sobreejecucion: Parametro;
  readonly sobreejecucionAlta: Parametro;
  readonly errorDeUnidad: Parametro;
  /** R8, R10: two figures that differ by more than this are both shown. */
  readonly diferenciaVisible: Parametro;
  /** R16: what rounding may take from a sum of money. */
  readonly diferenciaEnPesos: Parametro;
  /** R11: quarters that add up to more than so many times what was programmed may be running totals. */
  readonly trimestresAcumulados: Parametro;
  /** R15: a percentage above so many times its promise is rather one whose scale was mistaken. */
  readonly escalaDudosa: Parametro;
  /** R22: more metas than this with the same gap are one trouble of the report, not of each meta. */
  readonly metasSinSoporte: Parametro;
  /** R33: with fewer cortes there is a level, and no pace to go on with. */
  readonly cortesParaPronosticar: Parametro;
  /** R33: even paces are no promise: a pace may vary by this share of itself at the least. */
  readonly variacionDelRitmo: Parametro;
  /** R19: share of the programmed metas without execution, and how many metas it takes to speak of a share. */
  readonly sinEjecucion: Parametro;
  readonly metasParaAlertar: Parametro;
  /** R19: share of the year's promise that the last quarter may carry. */
  readonly ultimoTrimestre: Parametro;
  /** R8: metas without a weight count alike among their siblings, not within the top level. */
  readonly promedioDePromedios: Parametro;
  /** R12: what is executed without citing a project counts. */
  readonly sinProyectoCuenta: Parametro;
  /** R2: creciente is measured from its línea base; no: value over programmed, as DNP divides. */
  readonly crecienteDesdeLineaBase: Parametro;
  /** R2: creciente is measured from what the vigencia before reached, where that is known. */
  readonly crecienteDesdeAnterior: Parametro;
  /** R4: how many times its promise a meta may count. */
  readonly topeDeMeta: Parametro;
  /** R11: share of the year expected by the end of each quarter, where no quarter is programmed. */
  readonly esperadoT1: Parametro;
  readonly esperadoT2: Parametro;
  readonly esperadoT3: Parametro;
  /** R8: the top level weighs what the approved plan says, or as many metas as are programmed; neither: what the matriz says. */
  readonly pesosDelPlan: Parametro;
  readonly pesosPorMetas: Parametro;
  /** R9: figures are cut at their printed decimals, as in 2021; no: rounded half up where they are printed. */
  readonly truncarCifras: Parametro;
  /** Calendar days from the end of a quarter until the dependencias report, and until its report is due: no norm fixes them. */
  readonly diasDependencias: Parametro;
  readonly diasInforme: Parametro;
}

/** R33: what a forecast takes for granted. */
export type ReglaDePronostico = Pick<
  Parametros,
  "cortesParaPronosticar" | "variacionDelRitmo" | "topeDeMeta"
>;

/** R2, R4: what decides the avance of a meta. */
export type ReglaDeAvance = Pick<
  Parametros,
  "crecienteDesdeLineaBase" | "crecienteDesdeAnterior" | "topeDeMeta"
>;

/** R11: what is expected by each quarter but the last, by which it is all. */
export type EsperadoPorTrimestre = Pick<Parametros, "esperadoT1" | "esperadoT2" | "esperadoT3">;

/** R9: how figures become those that are printed. */
export type ReglaDeRedondeo = Pick<Parametros, "truncarCifras">;

/** What the office fixes of the calendar. */
export type ReglaDePlazos = Pick<Parametros, "diasDependencias" | "diasInforme">;

/** R5: what decides a nivel. */
export type EscalaDeNiveles = Pick<Parametros, "sobresaliente" | "aceptable" | "franja">;

/**
 * What can be measured of a part of the plan, and in which unit. A medida ends the id of a figure
 * ("nodo/I.A/cumplimiento"), so its name is for ever.
 */
export const MEDIDAS = {
  /** Of the whole plan. */
  peso: "porcentaje",
  programado: "puntos",
  avance: "puntos",
  cumplimiento: "porcentaje",
  /** R11: of `programado`, at the corte. */
  esperado: "porcentaje",
  /** Share of the vigencia in the cuatrienio. */
  ponderador: "porcentaje",
  /** R10. */
  promedioSimple: "porcentaje",
  /** Metas that some file reports over all of them. */
  completitud: "porcentaje",
  /** R12: before it, and what it takes away. */
  "reportado.avance": "puntos",
  "reportado.cumplimiento": "porcentaje",
  "diferencia.avance": "puntos",
  "diferencia.cumplimiento": "diferencia",
  /** How many metas stand where. */
  "conteo.metas": "metas",
  "conteo.programadas": "metas",
  "conteo.conEjecucion": "metas",
  "conteo.sinEjecucion": "metas",
  "conteo.noProgramadas": "metas",
  "conteo.sinReporte": "metas",
  "conteo.sinCruce": "metas",
  "conteo.noArmonizadas": "metas",
  "reportado.conteo.metas": "metas",
  "reportado.conteo.programadas": "metas",
  "reportado.conteo.conEjecucion": "metas",
  "reportado.conteo.sinEjecucion": "metas",
  "reportado.conteo.noProgramadas": "metas",
  "reportado.conteo.sinReporte": "metas",
  "reportado.conteo.sinCruce": "metas",
  "reportado.conteo.noArmonizadas": "metas",
  /** What one meta promised and did, in its own unit; and the second over the first (R4), not capped. */
  programadoFisico: "cantidad",
  ejecutadoFisico: "cantidad",
  bruto: "porcentaje",
  /** Where one meta began, and what it promised for all the years of the plan. */
  lineaBase: "cantidad",
  metaCuatrienio: "cantidad",
  /** R33: the four years so far, of the whole plan; of a meta also in its own unit. */
  "cuatrienio.avance": "puntos",
  "cuatrienio.cumplimiento": "porcentaje",
  "cuatrienio.ejecutadoFisico": "cantidad",
  "cuatrienio.bruto": "porcentaje",
  /** R34: the money of the vigencia, by stage; of what was appropriated, how much is an obligation (R16). */
  "dinero.programado": "pesos",
  "dinero.ejecutado": "pesos",
  "dinero.apropiacionInicial": "pesos",
  "dinero.apropiacion": "pesos",
  "dinero.compromisos": "pesos",
  "dinero.obligaciones": "pesos",
  "dinero.pagos": "pesos",
  "dinero.ejecucion": "porcentaje",
} as const satisfies Readonly<Record<string, Unidad>>;

/**
 * porcentaje: a fraction, printed "62,9 %"; puntos: a fraction of the whole plan, printed as percentage
 * points; diferencia: between two percentages; metas: how many; cantidad: in the unit of its meta; pesos: money.
 */
export type Unidad = "porcentaje" | "puntos" | "diferencia" | "metas" | "cantidad" | "pesos";

export type Medida = keyof typeof MEDIDAS;

/** A fraction as it is printed and written in JSON: 0.6782 → 67.82; `null` stays so. */
export function onHundred(fraction: number): number;
export function onHundred(fraction: number | null): number | null;
export function onHundred(fraction: number | null): number | null {
  return fraction === null ? null : fraction * 100;
}

/** A figure on the scale on which it is printed, unrounded: fractions on 0–100, the others as they are. */
export function asPrinted(medida: Medida, value: number | null): number | null {
  return onPrintedScale(MEDIDAS[medida], value);
}

/** The same of a figure of which the unit is known. */
export function onPrintedScale(unidad: Unidad, value: number | null): number | null {
  switch (unidad) {
    case "porcentaje":
    case "puntos":
    case "diferencia":
      return onHundred(value);
    case "metas":
    case "cantidad":
    case "pesos":
      return value;
  }
}

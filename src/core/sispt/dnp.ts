import type { Vigencia } from "../vocabulary";

/** Names of the sheets and headings of DNP's follow-up, letter by letter: its own spelling too, so that what is written here is read there. */
export const DNP = {
  fisico: "Detalle seguimiento físico",
  financiero: "Detalle seguimiento financiero",
  tituloFisico: "Detalle Seguimiento Físico",
  tituloFinanciero: "Detalle Seguimiento Financiero",
  bandaFisica: "Programación física SisPT",
  bandaFinanciera: "Programación financiera SisPT",
  codigo: "Consecutivos IP (SisPT)",
  codigoSector: "Código Sector (MGA)",
  sector: "Sector (MGA)",
  codigoPrograma: "Código Programa (MGA)",
  programa: "Programa (MGA)",
  codigoProducto: "Código Producto (MGA)",
  producto: "Producto (MGA)",
  codigoIndicador: "Código Indicador Producto (MGA)",
  indicador: "Indicador Producto (MGA)",
  bpin: "Códigos BPIN Asociados",
  acumulativo: "Acumulativo",
  unidad: "Unidad de Medida",
  metaCuatrienio: "Meta del Cuatrenio (SisPT)",
  programacionCuatrienio: "Programación Cuatrienio SisPT",
  si: "Si",
  no: "No",
} as const;

/** A heading of one year; `null`: the matriz tells no year. */
export const DE_VIGENCIA = {
  programado: (vigencia: Vigencia | null) => `Programado${blankBefore(vigencia)} (SisPT)`,
  ejecutado: (vigencia: Vigencia | null) => `Ejecución Física${blankBefore(vigencia)} (PIIP)`,
  avance: (vigencia: Vigencia | null) => `Avance físico${blankBefore(vigencia)} (%)`,
  explicacion: (vigencia: Vigencia | null) => `Explicación del valor${blankBefore(vigencia)}`,
  compromisos: (vigencia: Vigencia | null) => `Compromisos${blankBefore(vigencia)} (CUIPO)`,
  obligaciones: (vigencia: Vigencia | null) => `Obligaciones${blankBefore(vigencia)} (CUIPO)`,
  pagos: (vigencia: Vigencia | null) => `Pagos${blankBefore(vigencia)} (CUIPO)`,
  obligado: (vigencia: Vigencia | null) =>
    `Obligaciones como % de lo programado${vigencia === null ? "" : ` (${vigencia})`}`,
  bandaFisica: (periodo: string) => `Ejecución PIIP ${periodo}`.trim(),
  bandaFinanciera: (periodo: string) => `Ejecución CUIPO ${periodo}`.trim(),
} as const;

function blankBefore(vigencia: Vigencia | null): string {
  return vigencia === null ? "" : ` ${vigencia}`;
}

import type { Armonizacion, EstadoDeMeta, Nivel, TipoDeMeta } from "../vocabulary";
import type { MetaEvaluada, NodoEvaluado } from "../plan/evaluation";
import type { Branch } from "../plan/plan";

/** The nivel, or why there is none. */
export function nivelText(nivel: Nivel | null, programadas: number, sinReporte = false): string {
  if (nivel !== null) return nivel;
  if (sinReporte) return estadoText("sinReporte");
  return programadas === 0 ? "No aplica" : "Sin dato";
}
/** The same of a node. */
export function nivelDeNodoText({
  nivel,
  conteo,
  sinReporte,
}: Pick<NodoEvaluado, "nivel" | "conteo" | "sinReporte">): string {
  return nivelText(nivel, conteo.programadas, sinReporte);
}
export function armonizacionText(armonizacion: Armonizacion): string {
  switch (armonizacion) {
    case "armonizada":
      return "Armonizada con su proyecto";
    case "proyectoSinMeta":
      return "El proyecto existe, pero no contiene la meta";
    case "bpinDesconocido":
      return "El BPIN no está en el registro";
    case "bpinMalFormado":
      return "BPIN mal escrito";
    case "sinProyecto":
      return "No cita ningún proyecto";
    case "sinEjecucion":
      return "No aplica: sin ejecución reportada";
    case "noProgramada":
      return "No programada";
  }
}
export function estadoText(estado: EstadoDeMeta): string {
  switch (estado) {
    case "conEjecucion":
      return "Con ejecución";
    case "sinEjecucion":
      return "Sin ejecución";
    case "noProgramada":
      return "No programada";
    case "sinReporte":
      return "Sin reporte";
    case "sinCruce":
      return "Sin cruce";
    case "programada":
      return "Programada";
  }
}
/** Where a meta stands, and that what it reports is not taken into account where that is so. */
export function situacionText({
  estado,
  notCounted,
}: Pick<MetaEvaluada, "estado" | "notCounted">): string {
  return notCounted ? NOT_COUNTED_TEXT : estadoText(estado);
}

/** R12, R13: what a meta is that counts under sin ejecución though it reported some. */
export const NOT_COUNTED_TEXT = "Con ejecución que no se tiene en cuenta";

/** A branch in one line: its code, unless it is the plan itself, and its name. */
export function branchText({ codigo, nombre }: Branch): string {
  return `${codigo} ${nombre}`.trim();
}
/** "suma", "creciente"… as a person reads it. */
export function tipoText(tipo: TipoDeMeta): string {
  return {
    suma: "suma",
    creciente: "creciente",
    mantenimiento: "mantenimiento",
    reduccion: "reducción",
  }[tipo];
}

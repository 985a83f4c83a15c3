import type { SujetoDeMeta } from "../../core/cifras/sujeto";
import type { CampoDeSoporte } from "../../core/matriz/filas/soporteDeFila";
import type { MetaEvaluada } from "../../core/plan/evaluation";
import { percent } from "../../core/text/format";
import { trimestreText } from "../../core/text/periodo";
import type { PeriodoDeMeta } from "../periodosDeMeta";
import { ejecutadoDeProgramadoText } from "./pane";

/** Words of the card of a meta that stay the same whatever the matriz says. */
export const FICHA = {
  alertas: "Alertas de la meta",
  periodos: "Programado y ejecutado",
  periodo: "Período",
  cuatrienio: "Cuatrienio",
  proyecto: "Proyecto de inversión",
  recursos: "Recursos de la vigencia",
  soporte: "Soporte",
} as const;

/** What a meta comes to in the vigencia, and from what (R2, R4, R6, R7, R12, R13, R35). */
export function cuentaText(
  { notCounted }: Pick<MetaEvaluada, "notCounted">,
  { estado, cifras }: SujetoDeMeta,
): string {
  const { programadoFisico, ejecutadoFisico, bruto, cumplimiento } = cifras;
  const reported = ejecutadoDeProgramadoText(ejecutadoFisico, programadoFisico);
  const taken = percent(cumplimiento);
  if (estado === "noProgramada")
    return "No está programada en la vigencia: no entra en su cumplimiento.";
  if (estado === "sinCruce")
    return "El seguimiento no encontró su ejecución: no entra en el cumplimiento.";
  if (cumplimiento === null) return "La matriz no trae con qué medir su cumplimiento.";
  if (notCounted) return `Se toma ${taken}: su ejecución (${reported}) no se tiene en cuenta.`;
  if (estado === "sinReporte") return `Se toma ${taken}: la meta no se reportó.`;
  if (ejecutadoFisico === null || programadoFisico === null) return `Se toma ${taken}.`;
  return (bruto ?? 0) > 1
    ? `Se toma ${taken}: se reportó ${reported}, y lo que excede no compensa otra meta.`
    : `Se toma ${taken}: se reportó ${reported}.`;
}

/** "2021", "III trimestre", "Cuatrienio". */
export function periodoDeMetaText(periodo: PeriodoDeMeta["periodo"]): string {
  switch (periodo.type) {
    case "vigencia":
      return String(periodo.vigencia);
    case "trimestre":
      return trimestreText(periodo.trimestre);
    case "cuatrienio":
      return FICHA.cuatrienio;
  }
}

export const SOPORTE_TEXT: Readonly<Record<CampoDeSoporte, string>> = {
  proyecto: "Proyecto",
  programa: "Programa",
  actividad: "Actividades",
  logro: "Logros",
  dificultades: "Dificultades",
  evidencias: "Evidencias",
  observaciones: "Observaciones",
};

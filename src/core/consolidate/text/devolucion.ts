import type { Asunto } from "../pendientes";
import { setAsideText, avisoText, sinLeerText } from "./entregas";
import { findingFix, findingText } from "../../rules/ruleText";
import { conflictoText, correspondenciaText, diferenciaText } from "./rowText";

/** What is wrong, for the dependencia that has to put it right. */
export function asuntoText(asunto: Asunto): string {
  switch (asunto.type) {
    case "alerta":
      return findingText(asunto.finding);
    case "propia":
      return asunto.alerta.texto;
    case "codigo":
      return correspondenciaText(asunto.correspondencia);
    case "fueraDelPlan":
      if (asunto.esDeVarias)
        return `La fila da varias metas del plan como una sola (${asunto.codigo}): lo ejecutado no se puede repartir entre ellas y no se tiene en cuenta.`;
      return `El código ${asunto.codigo} y el texto de la fila no son de ninguna meta del plan: la fila no se tiene en cuenta.`;
    case "conflicto":
      return `Otra dependencia reporta la misma meta con otro valor: ${conflictoText(asunto.conflicto)}.`;
    case "diferencia":
      return `${diferenciaText(asunto.diferencia)}. Se toma lo del plan.`;
    case "sinReporte":
      return `La meta «${asunto.nombre}» está a cargo de esta dependencia y no fue reportada: queda programada y con ejecución 0.`;
    case "sinSoportes":
      return asunto.soporte === "evidencias"
        ? "El archivo no trae la columna de evidencias: la ejecución reportada queda sin soporte."
        : "El archivo no trae las columnas de actividades ni de logros: no se describe lo ejecutado.";
    case "aparte":
      return setAsideText(asunto.setAside);
    case "aviso":
      return avisoText(asunto.aviso);
    case "sinLeer":
      return sinLeerText(asunto.entrega);
  }
}

/** How to put it right, and which answer to it was not accepted. */
export function asuntoFixWith(asunto: Asunto, noAceptada: string | null): string {
  const fix = asuntoFix(asunto);
  if (noAceptada === null) return fix;
  return `${fix} La respuesta anterior no se aceptó: «${noAceptada}».`.trim();
}

/** How to put it right, in one sentence. */
export function asuntoFix(asunto: Asunto): string {
  switch (asunto.type) {
    case "alerta":
      return findingFix(asunto.finding) ?? "";
    case "propia":
      return asunto.alerta.remedio;
    case "codigo":
      return asunto.correspondencia.codigo === null
        ? "Retire la fila, o escriba el código de la meta del plan."
        : `Escriba el código ${asunto.correspondencia.codigo}.`;
    case "fueraDelPlan":
      if (asunto.esDeVarias) return "Ponga cada meta en su propia fila, con lo suyo.";
      return "Retire la fila, o escriba el código de la meta del plan que reporta.";
    case "conflicto":
      return asunto.conflicto.campos.includes("programado")
        ? "Escriba el valor programado que aprobó el plan."
        : asunto.lado.esResponsable
          ? "Confirme el valor: se propone usar este."
          : "Acuerde el valor con la dependencia responsable, o retire la fila.";
    case "diferencia":
      return "Escriba lo que aprobó el plan o, si el plan cambió, envíe el acto que lo cambió a la Oficina Asesora de Planeación Estratégica.";
    case "sinReporte":
      return "Incluya la meta en la matriz y diligencie lo ejecutado (0 si no hubo ejecución).";
    case "sinSoportes":
      return asunto.soporte === "evidencias"
        ? "Agregue la columna Evidencias, con la evidencia de cada ejecución o el enlace a ella."
        : "Agregue las columnas Actividades realizadas y Logros obtenidos, y descríbalos.";
    case "aparte":
      return asunto.setAside.type === "otroPeriodo"
        ? "Envíe la matriz del corte que se pide."
        : "Si este archivo debe incluirse, informe a la Oficina Asesora de Planeación Estratégica.";
    case "aviso":
      return asunto.aviso.type === "otraEntrega"
        ? "Indique cuál de los dos archivos se incluye."
        : "Corríjalo en el archivo o en su nombre.";
    case "sinLeer":
      return asunto.entrega.estado === "needsMapping"
        ? "Escriba los encabezados como en la matriz oficial."
        : "Envíe de nuevo la matriz, en un libro de Excel (.xlsx).";
  }
}

import type { Campo } from "../../vocabulary";
import type { Headings } from "./headings";

/** What is told of the execution, and what else a sheet says of itself. */
export const REPORTE_HEADINGS: Partial<Readonly<Record<Campo, Headings>>> = {
  actividad: {
    values: "text",
    exact: [
      "Actividad o estrategia",
      "Actividades - Acciones - Estrategias",
      "Nombre Actividad",
      "Actividades realizadas",
      "Actividades",
      "Descripción de actividades",
      "Actividades ejecutadas",
      "Acciones realizadas",
      "Actividad",
    ],
  },
  contrato: {
    values: "any",
    exact: [
      "Nº contrato",
      "Objeto del contrato",
      "Contratista",
      "NumeroContrato",
      "Número de contrato",
      "Contrato",
    ],
  },
  logro: {
    values: "text",
    exact: [
      "Principal Logro en Función del Cumplimiento",
      "Análisis del Logro",
      "Logros obtenidos",
      "Logros",
      "Descripción del avance",
      "Principales logros",
      "Reporte cualitativo",
      "Avance cualitativo",
      "Descripción del logro",
    ],
  },
  dificultades: {
    values: "text",
    exact: ["Dificultades o Gestiones", "Dificultades presentadas", "Dificultades"],
  },
  evidencias: {
    values: "any",
    exact: [
      "Evidencias",
      "Soportes",
      "Link evidencias",
      "Evidencia",
      "Enlace evidencias",
      "Medio de verificación",
      "Soporte",
      "Medios de verificación",
    ],
  },
  verificacion: {
    values: "text",
    exact: [
      "Verificación de la evidencia",
      "Verificación de evidencias",
      "Resultado de la verificación",
      "Evidencia verificada",
    ],
  },
  motivoDeVerificacion: {
    values: "text",
    exact: ["Motivo de la verificación", "Motivo del rechazo", "Motivo de rechazo"],
  },
  verificadaPor: { values: "text", exact: ["Verificada por", "Verificado por", "Quién verificó"] },
  fechaDeVerificacion: {
    values: "any",
    exact: ["Fecha de verificación", "Fecha de la verificación"],
  },
  observaciones: {
    values: "text",
    exact: ["Observación", "Observaciones", "Comentarios", "Notas"],
  },
  explicacion: { values: "text", exact: ["Explicación del valor", "Explicación", "Justificación"] },
  fechaCorte: {
    values: "any",
    exact: [
      "Fecha de corte de ejecución",
      "Fecha de informe de ejecución",
      "Fecha de programación",
      "Fecha de corte",
      "Fecha de reporte",
      "Fecha",
    ],
  },
  nombreDelPlan: {
    values: "any",
    exact: [
      "Nombre del plan",
      "Plan de desarrollo",
      "Entidad territorial",
      "Código DANE",
      "Municipio",
      "Departamento",
    ],
  },
  semaforo: {
    values: "any",
    exact: [
      "Semaforizacion",
      "Semáforo",
      "Nivel de Cumplimiento",
      "Nivel cumplimiento",
      "Estado",
      "Rango de cumplimiento",
      "Calificación",
    ],
  },
  proyeccion: {
    values: "number",
    exact: ["Valor Proyectado", "Proyección", "Proyección al cierre"],
  },
};

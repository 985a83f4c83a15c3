import type { Lista } from "../../listas/lista";
import { CANTIDADES } from "./cantidades";

export type CampoDePolitica =
  | "politica"
  | "componente"
  | "actividad"
  | "programada"
  | "realizada"
  | "avance"
  | "estado"
  | "unidad"
  | "vigencia"
  | "semestre"
  | "dependencia"
  | "impacto"
  | "tipo"
  | "herramienta"
  | "meta"
  | "evidencia"
  | "observaciones";

/** R23: the activities of a public policy, by component: what was programmed and done, and its impact. */
export const ACTIVIDADES: Lista<CampoDePolitica> = {
  id: "actividades",
  nombre: "Actividades",
  nombra: ["actividad", "componente"],
  exige: [["realizada", "avance", "estado"]],
  propias: [
    ["actividad", "impacto", "realizada"],
    ["actividad", "impacto", "programada"],
  ],
  seccion: "componente",
  columnas: {
    politica: {
      titulo: "Política pública",
      clase: "texto",
      haciaAbajo: true,
      tambien: ["Política", "Nombre de la política", "Política pública asociada"],
      ayuda: "Nombre de la política, si el libro sigue varias.",
    },
    componente: {
      titulo: "Eje o componente",
      clase: "texto",
      haciaAbajo: true,
      tambien: [
        "Componente",
        "Eje",
        "Eje / Componente",
        "Eje estratégico",
        "Línea",
        "Línea estratégica",
        "Línea de acción",
        "Línea de política",
        "Dimensión",
        "Pilar",
        "Sector",
        "Lineamiento",
        "Ámbito",
        "Eje temático",
        "Área temática",
        "Programa",
        "Estrategia",
      ],
      ayuda: "Parte de la política a la que responde la actividad.",
    },
    actividad: {
      titulo: "Actividad",
      clase: "texto",
      tambien: [
        "Actividades",
        "Acción",
        "Acciones",
        "Acción estratégica",
        "Descripción de la actividad",
        "Nombre de la actividad",
        "Actividad del plan de acción",
        "Actividad programada",
        "Actividades a realizar",
        "Actividad a desarrollar",
        "Actividades desarrolladas",
        "Iniciativa",
        "Compromiso",
        "Tarea",
      ],
      ayuda: "Qué se va a hacer, en una frase.",
    },
    ...CANTIDADES,
    estado: {
      titulo: "Estado",
      clase: "texto",
      esEstado: true,
      tambien: [
        "Estado de la actividad",
        "Estado actual",
        "Situación",
        "Cumplimiento",
        "Estado de ejecución",
      ],
      opciones: ["Realizada", "En ejecución", "No realizada"],
      ayuda: "Solo si no se llevan cantidades.",
    },
    unidad: {
      titulo: "Unidad",
      clase: "texto",
      tambien: ["Unidad de medida", "Unidad medida"],
      ayuda: "Qué se cuenta: talleres, ferias, documentos…",
    },
    vigencia: {
      titulo: "Vigencia",
      clase: "vigencia",
      haciaAbajo: true,
      tambien: ["Año", "Periodo", "Período"],
      ayuda: "Año.",
    },
    semestre: {
      titulo: "Semestre",
      clase: "vigencia",
      haciaAbajo: true,
      tambien: [
        "Sem",
        "Trimestre",
        "Cuatrimestre",
        "Bimestre",
        "Mes",
        "Corte",
        "Fecha de corte",
        "Periodo",
        "Periodo del informe",
        "Periodo de corte",
        "Periodo reportado",
      ],
      opciones: ["I", "II"],
      ayuda: "Semestre del informe.",
    },
    dependencia: {
      titulo: "Dependencia",
      clase: "texto",
      haciaAbajo: true,
      tambien: [
        "Responsable",
        "Dependencia responsable",
        "Secretaría",
        "Secretaría responsable",
        "Entidad responsable",
        "Oficina",
        "Líder",
        "Dirección",
        "Área responsable",
      ],
      ayuda: "Quién responde por la actividad.",
    },
    impacto: {
      titulo: "Impacto cualitativo (0 a 100)",
      clase: "calificacion",
      porPeriodo: true,
      tambien: [
        "Impacto",
        "Impacto cualitativo",
        "Calificación del impacto",
        "Nivel de impacto",
        "Valoración cualitativa",
        "Valoración del impacto",
        "Calificación cualitativa",
        "% impacto",
        "Porcentaje de impacto",
        "Impacto en la comunidad",
        "Evaluación cualitativa",
        "Valoración",
        "Calificación",
      ],
      ayuda: "Calificación del efecto en la comunidad, de 0 a 100. Vacío: sin calificar.",
    },
    tipo: {
      titulo: "Tipo de actividad",
      clase: "texto",
      tambien: ["Tipo", "Clase de actividad", "Clasificación"],
      opciones: ["De impacto", "Misional", "De mantenimiento"],
      ayuda: "Si busca un efecto en la comunidad o mantiene lo que ya se hace.",
    },
    herramienta: {
      titulo: "Herramienta de planeación",
      clase: "texto",
      tambien: [
        "Instrumento de planeación",
        "Herramienta de planeación que la contiene",
        "Herramienta",
        "Plan que la contiene",
        "Plan de acción",
        "Programada en",
        "Articulación con instrumentos",
      ],
      ayuda: "Plan, programa o proyecto que contiene la actividad. Vacío: ninguno.",
    },
    meta: {
      titulo: "Meta del plan de desarrollo",
      clase: "texto",
      tambien: [
        "Meta del PDM",
        "Código de la meta",
        "Meta asociada",
        "Meta plan",
        "Metas del plan",
        "Meta de producto",
      ],
      ayuda: "Código de la meta a la que sirve, si a alguna.",
    },
    evidencia: {
      titulo: "Evidencia",
      clase: "texto",
      tambien: [
        "Evidencias",
        "Soporte",
        "Soportes",
        "Medio de verificación",
        "Evidencias de la actividad",
        "Link de evidencia",
      ],
      ayuda: "Dónde están los soportes.",
    },
    observaciones: {
      titulo: "Observaciones",
      clase: "texto",
      tambien: [
        "Observación",
        "Descripción",
        "Descripción del avance",
        "Avance cualitativo",
        "Comentarios",
        "Objetivo",
        "Indicador",
        "Población",
      ],
      ayuda: "Lo que haga falta explicar.",
    },
  },
};

/** What the workbook of a policy is called. */
export const TITULO = /\bpoliticas? publicas?\b/;

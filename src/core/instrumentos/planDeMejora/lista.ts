import type { Lista } from "../../listas/lista";

export type CampoDeMejora =
  | "hallazgo"
  | "accion"
  | "responsable"
  | "inicio"
  | "fecha"
  | "estado"
  | "evidencia"
  | "observaciones";

/** The actions of a plan of improvement: what was found, what is done about it, who, by when. */
export const ACCIONES: Lista<CampoDeMejora> = {
  id: "acciones",
  nombre: "Acciones de mejora",
  nombra: ["accion"],
  exige: [
    ["responsable", "hallazgo"],
    ["fecha", "estado"],
  ],
  propias: [["hallazgo", "accion", "responsable"]],
  seccion: "hallazgo",
  columnas: {
    hallazgo: {
      titulo: "Hallazgo",
      clase: "texto",
      haciaAbajo: true,
      tambien: [
        "Hallazgo u observación",
        "Descripción del hallazgo",
        "No conformidad",
        "Oportunidad de mejora",
        "Debilidad",
        "Origen",
        "Causa",
        "Aspecto por mejorar",
        "Aspecto a mejorar",
        "Hallazgo de auditoría",
        "Recomendación",
      ],
      ayuda: "Lo que se encontró, y en qué auditoría o revisión.",
    },
    accion: {
      titulo: "Acción de mejora",
      clase: "texto",
      tambien: [
        "Acción",
        "Acciones",
        "Acciones de mejora",
        "Acción correctiva",
        "Acción de mejoramiento",
        "Actividad",
        "Actividades",
        "Acción propuesta",
        "Acción a implementar",
        "Actividades a realizar",
        "Acción correctiva o de mejora",
        "¿Qué se va a hacer?",
        "Qué se hará",
      ],
      ayuda: "Qué se va a hacer para que no se repita.",
    },
    responsable: {
      titulo: "Responsable",
      clase: "texto",
      tambien: [
        "Líder",
        "Dependencia responsable",
        "Responsable de la acción",
        "Área responsable",
        "Dependencia",
        "Encargado",
        "A cargo de",
        "Gestor",
        "¿Quién?",
        "Quién lo hace",
      ],
      ayuda: "Quién responde por ella.",
    },
    inicio: {
      titulo: "Fecha de inicio",
      clase: "fecha",
      tambien: ["Inicio", "Fecha inicial"],
      ayuda: "Primer día.",
    },
    fecha: {
      titulo: "Fecha límite",
      clase: "fecha",
      tambien: [
        "Fecha",
        "Fecha final",
        "Fecha de terminación",
        "Fecha de cumplimiento",
        "Plazo",
        "Fin",
        "Fecha fin",
        "Fecha compromiso",
        "Vencimiento",
        "Fecha programada",
        "Fecha de entrega",
        "Fecha de vencimiento",
        "¿Cuándo?",
        "Para cuándo",
      ],
      ayuda: "Último día.",
    },
    estado: {
      titulo: "Estado",
      clase: "texto",
      esEstado: true,
      porPeriodo: true,
      periodoSolo: true,
      tambien: [
        "Estado de la acción",
        "Estado actual",
        "Avance",
        "% de avance",
        "Cumplimiento",
        "Seguimiento",
        "Cumplió",
        "% cumplido",
        "% de cumplimiento",
        "% cumplimiento",
        "Avance físico",
        "¿Cómo va?",
      ],
      opciones: ["Sin iniciar", "En ejecución", "Terminada", "Suspendida", "Descartada"],
      ayuda: "En qué va.",
    },
    evidencia: {
      titulo: "Evidencia",
      clase: "texto",
      tambien: ["Evidencias", "Soporte", "Soportes"],
      ayuda: "Dónde están los soportes.",
    },
    observaciones: {
      titulo: "Observaciones",
      clase: "texto",
      tambien: ["Observación", "Comentarios", "Indicador", "Meta"],
      ayuda: "Lo que haga falta explicar.",
    },
  },
};

/** What the workbook is called. */
export const TITULO =
  /\bplan(?:es)? de (?:accion(?:es)? de )?mejor|\baccion(?:es)? (?:de mejor|correctiv)/;

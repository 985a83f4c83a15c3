import type { Lista } from "../../listas/lista";

export type CampoDeNecesidad = "numero" | "necesidad" | "descripcion" | "prioridad";

/** What the area of TI lacks: section 6. */
export const NECESIDADES: Lista<CampoDeNecesidad> = {
  id: "necesidades",
  nombre: "Necesidades",
  nombra: ["necesidad"],
  exige: [["numero", "descripcion", "prioridad"]],
  propias: [],
  numerada: { titulo: /\bnecesidades\b/, numero: "numero" },
  seccion: null,
  columnas: {
    numero: {
      titulo: "Numeral",
      clase: "texto",
      tambien: ["No.", "Número", "Ítem", "Código", "#", "ID"],
      ayuda: "Numeral del PETI, por ejemplo 6.3.",
    },
    necesidad: {
      titulo: "Necesidad",
      clase: "texto",
      tambien: [
        "Necesidades",
        "Nombre de la necesidad",
        "Necesidad identificada",
        "Situación ideal",
        "Brecha",
        "Brecha identificada",
        "Problemática",
        "Requerimiento",
        "Requerimiento de TI",
        "Hallazgo",
      ],
      ayuda: "Qué hace falta.",
    },
    descripcion: {
      titulo: "Descripción",
      clase: "texto",
      tambien: ["Detalle", "Justificación", "Alcance", "Descripción de la necesidad"],
      ayuda: "En qué consiste.",
    },
    prioridad: {
      titulo: "Prioridad",
      clase: "texto",
      tambien: ["Nivel de prioridad", "Importancia"],
      opciones: ["Alta", "Media", "Baja"],
      ayuda: "Qué tan pronto.",
    },
  },
};

import type { Lista } from "../../listas/lista";

export type CampoDeServicio = "servicio" | "enLinea" | "cantidad" | "responsable";

/** Services and trámites, and which are in line: section 5.4. */
export const SERVICIOS: Lista<CampoDeServicio> = {
  id: "servicios",
  nombre: "Servicios y trámites",
  nombra: ["servicio"],
  exige: [["enLinea", "cantidad"]],
  propias: [],
  seccion: null,
  columnas: {
    servicio: {
      titulo: "Servicio o trámite",
      clase: "texto",
      tambien: [
        "Servicio",
        "Trámite",
        "Servicio tecnológico",
        "Nombre del trámite",
        "Nombre del servicio",
        "Trámite o servicio",
        "Trámite / OPA",
        "OPA",
        "Nombre del trámite o servicio",
      ],
      ayuda: "Como lo busca la ciudadanía.",
    },
    enLinea: {
      titulo: "¿En línea?",
      clase: "texto",
      tambien: [
        "En línea",
        "Virtual",
        "Digital",
        "Disponible en línea",
        "Totalmente en línea",
        "Nivel de virtualización",
        "Virtualización",
        "Nivel de digitalización",
        "Grado de digitalización",
        "Tipo de atención",
      ],
      opciones: ["Sí", "No", "En parte"],
      ayuda: "Si se puede hacer por internet.",
    },
    cantidad: {
      titulo: "Cantidad",
      clase: "cantidad",
      tambien: ["Número", "Cuántos"],
      ayuda: "Cuántos son; vacío se toma como uno.",
    },
    responsable: {
      titulo: "Dependencia",
      clase: "texto",
      tambien: ["Responsable", "Dependencia responsable", "Secretaría"],
      ayuda: "Quién lo presta.",
    },
  },
};

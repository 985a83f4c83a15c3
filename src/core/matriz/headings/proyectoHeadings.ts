import type { Campo } from "../../vocabulary";
import type { Headings } from "./headings";

/** R12: the project that a meta cites, and whether it is harmonised. */
export const PROYECTO_HEADINGS: Partial<Readonly<Record<Campo, Headings>>> = {
  bpin: {
    values: "code",
    exact: [
      "Código BPIN",
      "BPIN",
      "BPIM",
      "Códigos BPIN Asociados",
      "Cód. BPIN",
      "BPIN Nacional",
      "Código BPIN - Nacional",
      "BPPIM",
      "Código SUIFP",
      "Código BPIM",
      "Número BPIN",
      "Código BPIN del proyecto",
      "BPIN asociado",
      "BPIN proyecto",
      "Código del proyecto BPIN",
      "Proyecto (BPIN)",
      "Registro BPIN",
      "Código del proyecto",
      "No. BPIN",
    ],
  },
  proyecto: {
    values: "text",
    exact: [
      "Nombre Proyecto",
      "Proyecto de inversión",
      "Proyecto MGA",
      "Nombre del proyecto de inversión",
      "Proyecto",
      "Nombre del proyecto",
    ],
  },
  armonizada: {
    values: "text",
    exact: [
      "Armonizada",
      "Meta armonizada",
      "¿Meta armonizada en el proyecto?",
      "Proyecto armonizado",
      "Armonización",
      "Armonizada (SI/NO)",
      "Meta registrada en el proyecto",
    ],
  },
  estadoProgramacion: {
    values: "text",
    exact: [
      "Programada (SI/NO)",
      "Estado de la meta",
      "Programada",
      "Estado programación",
      "Meta programada (SI/NO)",
      "¿Programada?",
      "Estado de programación",
    ],
  },
};

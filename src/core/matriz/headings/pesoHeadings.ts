import type { Campo } from "../../vocabulary";
import type { Headings } from "./headings";

/** R8: what a meta or a vigencia weighs. */
export const PESO_HEADINGS: Partial<Readonly<Record<Campo, Headings>>> = {
  peso: {
    values: "number",
    exact: [
      "Ponderación de la meta",
      "Peso de la meta",
      "Ponderador meta",
      "Peso meta",
      "Ponderación relativa (%)",
      "Peso porcentual de la meta",
      "% Meta",
      "Peso meta producto",
      "Ponderación meta producto",
    ],
    loose: [
      "Ponderación",
      "Peso",
      "Ponderador",
      "Peso porcentual",
      "Peso (%)",
      "Ponderación (%)",
      "Ponderador (%)",
    ],
  },
  ponderadorVigencia: {
    values: "number",
    exact: [
      "Ponderador programado",
      "Ponderador de la vigencia",
      "Peso de la vigencia",
      "Ponderador vigencia",
      "Ponderación vigencia",
      "Ponderación anual",
    ],
  },
};

import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly sinRegistro: {
      readonly severity: "info";
      readonly points: null;
    };
  }
}

/** R12: without registry only the form of a BPIN is checked. */
export const sinRegistro: Rule<"sinRegistro"> = {
  name: "Sin registro de proyectos",
  scope: "registro",
  sentence: () =>
    "El libro no trae el registro de proyectos y metas: solo se revisa la forma del BPIN.",
  fix: "Agregue una hoja con los pares BPIN y meta, o elija el archivo del registro.",
};

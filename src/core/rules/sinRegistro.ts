import type { MetasYRegistro } from "../checks/hechos";
import type { FindingOf } from "../finding";
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
  check: { registro: check },
  sentence: () =>
    "El libro no trae el registro de proyectos y metas: solo se verifica cómo está escrito cada BPIN y no se puede comprobar la armonización.",
  fix: "Agregue una hoja con los pares BPIN y meta, o elija el archivo del registro.",
};

function check({ metas, registro }: MetasYRegistro): FindingOf<"sinRegistro">[] {
  if (registro !== null) return [];
  const cites = metas.some(({ meta }) => meta.fila.bpinAt !== null && meta.fila.bpin !== null);
  // A column of the matriz may say by itself which are harmonised.
  if (!cites || metas.some(({ meta }) => meta.fila.armonizada !== null)) return [];
  return [{ type: "sinRegistro", severity: "info", meta: null, at: null, points: null }];
}

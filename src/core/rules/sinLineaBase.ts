import type { TipoDeMeta } from "../vocabulary";
import { tipoText } from "../text/estados";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly sinLineaBase: {
      readonly severity: "error";
      readonly points: null;
      readonly tipo: TipoDeMeta;
    };
  }
}

/** R2: a reduction cannot be measured without the value that it falls from. */
export const sinLineaBase: Rule<"sinLineaBase"> = {
  name: "Sin línea base",
  scope: "fila",
  sentence: (finding) =>
    `La meta es de ${tipoText(finding.tipo)} y no tiene línea base: su avance no se puede medir.`,
  fix: "Escriba la línea base de la meta.",
};

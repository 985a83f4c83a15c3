import type { Finding } from "../finding";
import type { RowsContext } from "../checks/check";
import type { Rule } from "../checks/rule";
import { codesIn } from "../grid/codesIn";

declare module "../finding" {
  interface Findings {
    readonly codigosJuntos: {
      readonly severity: "advertencia";
      readonly points: null;
      readonly codigos: readonly string[];
    };
  }
}

/** R14: one row cites several metas: it counts once, as no one can say what is of each. */
export const codigosJuntos: Rule<"codigosJuntos"> = {
  name: "Varios códigos en una fila",
  scope: "fila",
  namesMetas: true,
  check: { evaluacion: check },
  sentence: ({ codigos }) =>
    `La fila trae más de un código de meta (${codigos.join(", ")}): se contabiliza como una sola.`,
  fix: "Ponga cada meta en su propia fila, con lo suyo.",
};

function check({ lectura }: RowsContext): readonly Finding[] {
  return lectura.filas.flatMap(({ codigo, hasCodigo, at }): Finding[] => {
    const codigos = hasCodigo ? codesIn(codigo) : [];
    if (codigos.length < 2) return [];
    return [
      { type: "codigosJuntos", severity: "advertencia", meta: codigo, at, points: null, codigos },
    ];
  });
}

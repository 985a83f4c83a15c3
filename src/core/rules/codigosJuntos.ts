import type { Finding } from "../finding";
import type { RowsContext } from "../checks/check";
import type { Rule } from "../checks/rule";

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

/** Codes of one form, parted by commas, semicolons or lines: "IP-13, IP-605"; "1,5" is one. */
function codesIn(codigo: string): readonly string[] {
  const parts = codigo
    .split(/[;\n]|,\s|\sy\s|,(?=\p{L})/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const form = (part: string): string => part.replace(/\d+/g, "9");
  return parts.every((part) => /\d/.test(part) && form(part) === form(parts[0] ?? "")) ? parts : [];
}

import { quantity } from "../text/format";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly programacionNoCuadra: {
      readonly severity: "advertencia";
      readonly points: null;
      readonly sum: number;
      readonly last: number;
      readonly metaCuatrienio: number;
    };
  }
}

/** R3: neither the sum of the years nor the last of them is the meta del cuatrienio. */
export const programacionNoCuadra: Rule<"programacionNoCuadra"> = {
  name: "Programación que no cuadra",
  scope: "fila",
  namesMetas: true,
  sentence: (finding) =>
    finding.last === finding.metaCuatrienio
      ? `La programación termina en la meta del cuatrienio (${quantity(finding.metaCuatrienio)}) pero decrece en el camino, y la suma de los años (${quantity(finding.sum)}) no es igual a ella.`
      : `La programación no cuadra con la meta del cuatrienio (${quantity(finding.metaCuatrienio)}): ni la suma de los años (${quantity(finding.sum)}) ni el último año (${quantity(finding.last)}) son iguales a ella.`,
  fix: "Revise la programación de cada año y la meta del cuatrienio: una de las dos tiene un error.",
};

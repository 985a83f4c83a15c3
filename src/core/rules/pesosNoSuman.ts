import { scaleOf } from "../plan/peso";
import type { HechoDePesos } from "../plan/pesos";
import type { FindingOf } from "../finding";
import { percent } from "../text/format";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly pesosNoSuman: {
      readonly severity: "advertencia";
      readonly points: null;
      readonly nodo: string;
      readonly suma: number;
    };
  }
}

/** R8: siblings that add up to neither 1 nor 100. Only their ratios count. */
export const pesosNoSuman: Rule<"pesosNoSuman"> = {
  name: "Pesos que no suman 100\u00a0%",
  scope: "plan",
  check: { pesos: check },
  sentence: (finding) =>
    `Los pesos ${finding.nodo === "" ? "del primer nivel del plan" : `dentro de ${finding.nodo}`} suman ${percent(finding.suma, 2)} y no 100 %: se ajustaron proporcionalmente.`,
  fix: "Corrija los pesos en su hoja o columna: todos en la misma escala y que sumen 100\u00a0%.",
};

function check(hecho: HechoDePesos): FindingOf<"pesosNoSuman">[] {
  if (hecho.de !== "hermanos" || hecho.hermanos.length === 0) return [];
  // Of which some have no weight, the sum says nothing.
  if (hecho.hermanos.some(({ peso }) => peso === null)) return [];
  const sum = hecho.hermanos.reduce((total, { peso }) => total + (peso ?? 0), 0);
  const suma = sum / scaleOf(sum);
  if (Math.abs(suma - 1) <= hecho.tolerance) return [];
  const { codigo, at } = hecho.padre;
  return [
    {
      type: "pesosNoSuman",
      severity: "advertencia",
      meta: null,
      at,
      points: null,
      nodo: codigo,
      suma,
    },
  ];
}

import { bpinsOf, reportedUnder } from "../checks/reportedUnder";
import type { MetaSinArmonizar } from "../armonizacion/metasSinArmonizar";
import type { FindingOf } from "../finding";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly bpinMalFormado: {
      readonly severity: "error";
      /** What was reported and is not taken into account. */
      readonly points: number | null;
      readonly bpin: string;
      readonly lostDigits: boolean;
      readonly ejecutado: number | null;
    };
  }
}

/** R12: what is cited has not the form of a BPIN. */
export const bpinMalFormado: Rule<"bpinMalFormado"> = {
  name: "BPIN mal escrito",
  scope: "registro",
  namesMetas: true,
  revision: "proyectos",
  check: { armonizacion: check },
  sentence: (finding) =>
    finding.lostDigits
      ? `El BPIN «${finding.bpin}» perdió sus últimos dígitos al guardarse como número: no se puede leer y la ejecución no se tiene en cuenta.`
      : `El BPIN «${finding.bpin}» no tiene la forma de un BPIN (13 o 15 dígitos): la ejecución no se tiene en cuenta.`,
  fix: "Escriba el BPIN completo, como texto.",
};

function check(hecho: MetaSinArmonizar): FindingOf<"bpinMalFormado">[] {
  if (hecho.armonizacion !== "bpinMalFormado") return [];
  return [
    {
      type: "bpinMalFormado",
      severity: "error",
      ...reportedUnder(hecho),
      bpin: bpinsOf(hecho),
      lostDigits: hecho.cited.some(({ type }) => type === "lostDigits"),
    },
  ];
}

import type { NodoEvaluado } from "../plan/evaluation";
import type { FindingOf } from "../finding";
import { percent } from "../text/format";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly enBrecha: {
      readonly severity: "info";
      readonly points: null;
      readonly nodo: string;
      readonly cumplimiento: number;
    };
  }
}

/** R5: a value in a band that the official ranges leave open (55–56, 80–81). */
export const enBrecha: Rule<"enBrecha"> = {
  name: "Entre dos niveles",
  scope: "plan",
  check: { nodo: check },
  sentence: (finding) =>
    `El cumplimiento de ${finding.nodo === "" ? "todo el plan" : finding.nodo} (${percent(finding.cumplimiento, 2)}) está entre dos rangos oficiales: se clasifica en el inferior.`,
  fix: null,
};

function check({ node, inGap, cumplimiento }: NodoEvaluado): FindingOf<"enBrecha">[] {
  if (!inGap || cumplimiento === null) return [];
  return [
    {
      type: "enBrecha",
      severity: "info",
      meta: null,
      at: node.at,
      points: null,
      nodo: node.codigo,
      cumplimiento,
    },
  ];
}

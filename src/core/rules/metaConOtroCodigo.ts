import { nth } from "../nth";
import type { Finding } from "../finding";
import { foldText } from "../grid/foldText";
import type { MetaEvaluada } from "../plan/evaluation";
import { ofCells, type CheckContext } from "../checks/check";
import { pointsOf } from "../checks/points";
import { listed } from "../text/listed";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly metaConOtroCodigo: {
      readonly severity: "advertencia";
      /** What the second one adds. */
      readonly points: number | null;
      readonly others: readonly string[];
    };
  }
}

/** R14 by text: one promise that stands in the plan under two codes counts twice. */
function check(context: CheckContext): readonly Finding[] {
  // An indicator of the national catalogue serves many metas; only the meta's own words tell it apart.
  if (!context.matriz.columns.some(({ campo }) => campo === "meta")) return [];
  const byText = new Map<string, MetaEvaluada[]>();
  for (const one of context.metas) {
    const text = foldText(one.meta.nombre);
    if (text.length >= SHORTEST) byText.set(text, [...(byText.get(text) ?? []), one]);
  }
  return [...byText.values()].flatMap((same) => {
    const first = nth(same, 0).meta.codigo;
    return same.slice(1).flatMap((one): Finding[] => {
      const { meta } = one;
      if (meta.codigo === first) return [];
      return [
        {
          type: "metaConOtroCodigo",
          severity: "advertencia",
          meta: meta.codigo,
          at: meta.fila.at,
          points: pointsOf(context, one, one.cumplimiento ?? 0),
          others: [first],
        },
      ];
    });
  });
}

export const metaConOtroCodigo: Rule<"metaConOtroCodigo"> = {
  name: "La misma meta con otro código",
  scope: "plan",
  namesMetas: true,
  check: { evaluacion: ofCells(check) },
  sentence: (finding) =>
    `El mismo texto está con otro código (${listed(finding.others)}): la meta se toma más de una vez.`,
  fix: "Deje la meta una sola vez, con el código del plan.",
};

/** "Proyectos apoyados" may well be promised twice; a whole sentence is not. */
const SHORTEST = 24;

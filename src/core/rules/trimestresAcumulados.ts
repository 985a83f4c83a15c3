import type { Question } from "../matriz/matriz";
import type { FindingOf } from "../finding";
import { countOf } from "../text/format";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly trimestresAcumulados: {
      readonly severity: "advertencia";
      readonly points: null;
      readonly filas: number;
    };
  }
}

/** R11: quarters that look like running totals, and are read as such until it is answered. */
export const trimestresAcumulados: Rule<"trimestresAcumulados"> = {
  name: "Trimestres acumulados",
  scope: "parte",
  check: { preguntas: check },
  sentence: (finding) =>
    `En ${countOf(finding.filas, "meta", "metas")} los trimestres parecen acumulados y se leen así; confirme si lo son.`,
  fix: "Responda en el panel si los trimestres son acumulados.",
};

function check(questions: readonly Question[]): FindingOf<"trimestresAcumulados">[] {
  return questions.flatMap((question) =>
    question.type === "cumulativeQuarters"
      ? [
          {
            type: "trimestresAcumulados",
            severity: "advertencia",
            meta: null,
            at: null,
            points: null,
            filas: question.filas,
          },
        ]
      : [],
  );
}

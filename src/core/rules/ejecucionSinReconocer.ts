import type { Question } from "../matriz/matriz";
import type { FindingOf } from "../finding";
import { listed } from "../text/listed";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly ejecucionSinReconocer: {
      readonly severity: "advertencia";
      readonly points: null;
      readonly headings: readonly string[];
    };
  }
}

/** R1: no column of execution was recognised, and columns of numbers were left over. */
export const ejecucionSinReconocer: Rule<"ejecucionSinReconocer"> = {
  name: "Ejecución sin reconocer",
  scope: "parte",
  check: { preguntas: check },
  sentence: (finding) =>
    `No se reconoció ninguna columna de ejecución, y hay columnas de números sin usar: ${listed(finding.headings.map((heading) => `«${heading}»`))}. Si alguna es lo ejecutado, indíquelo.`,
  fix: "Indique en el panel, pestaña Matriz, cuál columna tiene lo ejecutado.",
};

function check(questions: readonly Question[]): FindingOf<"ejecucionSinReconocer">[] {
  const named = questions.flatMap((question) =>
    question.type === "missingColumn" &&
    question.wanted.campo === "ejecutado" &&
    question.wanted.vigencia === undefined
      ? question.candidates.map(({ heading }) => heading)
      : [],
  );
  const headings = [...new Set(named)];
  if (headings.length === 0) return [];
  return [
    {
      type: "ejecucionSinReconocer",
      severity: "advertencia",
      meta: null,
      at: null,
      points: null,
      headings,
    },
  ];
}

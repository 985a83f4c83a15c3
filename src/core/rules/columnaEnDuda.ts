import type { FindingOf } from "../finding";
import type { Question } from "../matriz/matriz";
import { isOfDependencia } from "../matriz/questions/ofDependencia";
import { listed } from "../text/listed";
import type { Rule } from "../checks/rule";

declare module "../finding" {
  interface Findings {
    readonly columnaEnDuda: {
      readonly severity: "info";
      readonly points: null;
      /** The one that was taken, and the others. */
      readonly heading: string;
      readonly others: readonly string[];
    };
  }
}

/** R25, R30: several columns could name who answers for each meta. No figure of the plan hangs on it: it is a note. */
export const columnaEnDuda: Rule<"columnaEnDuda"> = {
  name: "Dependencia en duda",
  scope: "parte",
  check: { preguntas: check },
  sentence: ({ heading, others }) =>
    `La dependencia se toma de «${heading}»; también podría ser ${listed(others.map((other) => `«${other}»`))}. No cambia el avance del plan, sí el de cada dependencia.`,
  fix: "Si es otra, elíjala en el panel, pestaña Matriz.",
};

function check(questions: readonly Question[]): FindingOf<"columnaEnDuda">[] {
  const told = new Set<string>();
  return questions.filter(isOfDependencia).flatMap(({ candidates }) => {
    const [taken, ...others] = candidates.map(({ heading }) => heading);
    if (taken === undefined || others.length === 0) return [];
    // Sheets under one header are in one doubt.
    const doubt = JSON.stringify([taken, ...others]);
    if (told.has(doubt)) return [];
    told.add(doubt);
    return [
      {
        type: "columnaEnDuda",
        severity: "info",
        meta: null,
        at: null,
        points: null,
        heading: taken,
        others,
      },
    ];
  });
}

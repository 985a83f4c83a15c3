import type { Question } from "../matriz";

/** Whether a question is of who answers for each meta: no figure of the plan hangs on it (R30). */
export function isOfDependencia(
  question: Question,
): question is Extract<Question, { readonly type: "whichColumn" }> {
  return question.type === "whichColumn" && question.wanted.campo === "dependencia";
}

import type { Vigencia } from "../vocabulary";
import { headingKey } from "./headingKey";
import type { Answers, Column, Matriz, Question, Wanted } from "./matriz";
import { yearOf } from "./timeHeading";
import type { UnusedColumn } from "./unusedColumns";
import { vigenciasNamed } from "./yearColumns";

/**
 * R25: what a vigencia promised or delivered and no column was recognised as, where a column of numbers
 * that nothing explains could be it: taking the matriz without it would hide it. Where each stands says
 * nothing.
 */
export function missingColumns(
  { columns }: Pick<Matriz, "columns">,
  unused: readonly UnusedColumn[],
  { columns: answered = [] }: Answers,
): readonly Extract<Question, { readonly type: "missingColumn" }>[] {
  const open = unused.filter(({ why, heading }) => why === "unexplained" && heading !== "");
  if (open.length === 0) return [];
  const isAnswered = ({ campo, vigencia }: Wanted): boolean =>
    answered.some(
      (answer) => answer.campo === campo && (vigencia ?? answer.vigencia) === answer.vigencia,
    );
  if (!columns.some(isDone))
    return isAnswered(EXECUTION)
      ? []
      : [{ type: "missingColumn", wanted: EXECUTION, candidates: open }];
  return vigenciasNamed(columns).flatMap((vigencia) => {
    const wanted = missingOf(columns, vigencia);
    const candidates = open.filter(({ heading }) => yearOf(headingKey(heading)) === vigencia);
    return wanted === null || isAnswered(wanted) || candidates.length === 0
      ? []
      : [{ type: "missingColumn" as const, wanted, candidates }];
  });
}

const EXECUTION: Wanted = { campo: "ejecutado" };

/** The half of a vigencia that no column says, where one says the other. */
function missingOf(columns: readonly Column[], vigencia: Vigencia): Wanted | null {
  const ofYear = columns.filter((column) => (column.vigencia ?? vigencia) === vigencia);
  const promised = ofYear.some(({ campo }) => campo === "programado");
  const done = ofYear.some(isDone);
  if (promised === done) return null;
  return { campo: promised ? "ejecutado" : "programado", vigencia };
}

function isDone({ campo }: Column): boolean {
  return campo === "ejecutado" || campo === "avance";
}

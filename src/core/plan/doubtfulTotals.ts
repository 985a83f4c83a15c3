import type { Answers, Column, Question } from "../matriz/matriz";
import { wantedOf } from "../matriz/questions/questionOptions";
import type { Vigencia } from "../vocabulary";
import type { Meta } from "./plan";

/**
 * R28, R30: columns of the total of a year that its quarters contradict in most rows. A slip of the hand is in
 * few: here one of the columns is not what its heading says, and whether the total counts is asked.
 */
export function doubtfulTotals(
  columns: readonly Column[],
  metas: readonly Meta[],
  { columns: answered = [] }: Answers,
): readonly Extract<Question, { readonly type: "missingColumn" }>[] {
  const totals = columns.filter(
    ({ campo, trimestre }) => campo === "ejecutado" && trimestre === undefined,
  );
  return totals.flatMap((total) => {
    const isAnswered = answered.some(
      ({ campo, vigencia, trimestre }) =>
        campo === "ejecutado" && trimestre === undefined && vigencia === total.vigencia,
    );
    if (isAnswered || !isMostlyContradicted(metas, total.vigencia)) return [];
    const { column, heading } = total;
    return [
      {
        type: "missingColumn" as const,
        wanted: wantedOf(total),
        candidates: [{ column, heading }],
      },
    ];
  });
}

/** @param vigencia undefined: of the only one that there is */
function isMostlyContradicted(metas: readonly Meta[], vigencia: Vigencia | undefined): boolean {
  const told = metas.flatMap(({ years, fila }) =>
    fila.years.flatMap((year) =>
      (vigencia === undefined || year.vigencia === vigencia) &&
      year.ejecutado?.value != null &&
      Object.values(year.ejecutadoTrimestre).some((amount) => amount?.value != null)
        ? [years.get(year.vigencia)?.contradicho ?? null]
        : [],
    ),
  );
  const contradicted = told.filter((total) => total !== null).length;
  return contradicted >= FEWEST && contradicted * 2 > told.length;
}

/** Of one meta alone nothing tells a slip from another column. */
const FEWEST = 2;

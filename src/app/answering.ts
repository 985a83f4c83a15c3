import type { Answers, ColumnAnswer, Wanted } from "../core/matriz/matriz";

/** The answers with one more about a column, which takes the place of an earlier one about the same. */
export function withColumn(answers: Answers, given: ColumnAnswer): Answers {
  const others = (answers.columns ?? []).filter((answer) => !isSameWanted(answer, given));
  return { ...answers, columns: [...others, given] };
}

/** Two wants are one when campo, year, quarter and level are. */
export function isSameWanted(one: Wanted, other: Wanted): boolean {
  return (
    one.campo === other.campo &&
    one.vigencia === other.vigencia &&
    one.trimestre === other.trimestre &&
    one.level === other.level
  );
}

import type { Vigencia } from "../../vocabulary";
import type { Column, Question } from "../matriz";
import { vigenciasNamed } from "../columns/yearColumns";

/**
 * R25: columns of a programme or of its execution that name no vigencia, where the headings name several
 * and the matriz declares none: each may be of any of those that have no column of that kind.
 *
 * @param declared what columns without a year belong to; with one there is nothing to ask
 */
export function undatedQuestions(
  columns: readonly Column[],
  declared: Vigencia | null,
): readonly Question[] {
  const named = vigenciasNamed(columns);
  if (declared !== null || named.length < 2) return [];
  return columns.flatMap((column): Question[] => {
    const { campo, vigencia, trimestre, cumulative } = column;
    if (campo !== "programado" && campo !== "ejecutado") return [];
    if (vigencia !== undefined || cumulative === true) return [];
    const vigencias = named.filter(
      (year) =>
        !columns.some(
          (other) =>
            other.campo === campo && other.vigencia === year && other.trimestre === trimestre,
        ),
    );
    return vigencias.length === 0 ? [] : [{ type: "whichVigencia", column, vigencias }];
  });
}

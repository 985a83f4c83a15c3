import type { Fila } from "../matriz/filas/fila";
import type { Matriz } from "../matriz/matriz";
import type { Vigencia } from "../vocabulary";

/**
 * The vigencia that the headings of a file name: the only one, else the last of which anything was
 * executed; `null` where they name several and none was.
 */
export function vigenciaDeColumnas({ columns }: Matriz, filas: readonly Fila[]): Vigencia | null {
  const named = [...new Set(columns.flatMap(({ vigencia }) => vigencia ?? []))];
  const [only] = named;
  if (only !== undefined && named.length === 1) return only;
  return (
    named
      .sort((a, b) => b - a)
      .find((vigencia) => filas.some((fila) => isExecuted(fila, vigencia))) ?? null
  );
}

function isExecuted({ years }: Fila, vigencia: Vigencia): boolean {
  return years.some(
    (year) =>
      year.vigencia === vigencia &&
      [year.ejecutado, year.avance, ...Object.values(year.ejecutadoTrimestre)].some(
        (amount) => amount?.value != null,
      ),
  );
}

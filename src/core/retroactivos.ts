import { cifrasOf } from "./cifras/cifrasOf";
import { cambiosDeCorte, type CambioDeCorte } from "./corte/cambiosDeCorte";
import { corteOf } from "./corte/corte";
import type { CorteGuardado } from "./corte/corteGuardado";
import { claveDe, QUARTERS, trimestresDelAnio } from "./corte/periodo";
import { evaluateMatriz } from "./evaluate";
import type { Ask } from "./evaluateRows";
import type { WorkbookSnapshot } from "./grid/grid";
import { matrizDelLibro } from "./matrizDelLibro";
import type { Fila } from "./matriz/filas/fila";
import type { Evaluation } from "./plan/evaluation";
import type { Periodo } from "./vocabulary";

/**
 * R21: what the workbook now says otherwise of a period that was closed by saving its corte. It is asked
 * again for that period; where it no longer tells it (one column of what was executed to date, and no
 * quarters), what was executed can only be seen to have fallen. `null`: the workbook cannot be asked for it.
 */
export function retroactivosDe(
  { corte }: CorteGuardado,
  evaluation: Evaluation,
  workbook: WorkbookSnapshot,
  ask: Ask,
): readonly CambioDeCorte[] | null {
  const then = evaluationAt(corte.periodo, evaluation, workbook, ask);
  if (then === null) return null;
  const { deMeta } = cifrasOf(then);
  // A year that has ended no longer tells what it stood at in the middle, unless by its quarters.
  const isClosedYear =
    (corte.periodo.vigencia ?? 0) < (evaluation.periodo.vigencia ?? 0) &&
    trimestresDelAnio(corte.periodo) === QUARTERS;
  const isSame = claveDe(corte.periodo) === claveDe(evaluation.periodo);
  const told = new Map(
    then.metas.map(({ meta: { fila } }) => [
      deMeta(fila).id,
      isSame || isClosedYear || tellsQuarters(fila, corte.periodo),
    ]),
  );
  return cambiosDeCorte(corte, corteOf(then), {
    isWhole: isSame || isClosedYear,
    isOfPeriod: (id) => told.get(id) ?? false,
  });
}

/** The workbook asked for a period; what it gives already, where it is the same. */
function evaluationAt(
  periodo: Periodo,
  evaluation: Evaluation,
  workbook: WorkbookSnapshot,
  ask: Ask,
): Evaluation | null {
  if (claveDe(periodo) === claveDe(evaluation.periodo)) return evaluation;
  const { vigencia, corte } = periodo;
  const then = {
    ...ask,
    ...(vigencia !== null && { vigencia }),
    ...(corte !== null && { corte }),
  };
  const read = matrizDelLibro(workbook, then);
  if (!read.ok) return null;
  const asked = evaluateMatriz(read.value, then);
  return asked.ok && asked.value.preguntas.length === 0 ? asked.value : null;
}

function tellsQuarters({ years }: Fila, { vigencia }: Periodo): boolean {
  const year = years.find((one) => one.vigencia === vigencia);
  return year !== undefined && Object.keys(year.ejecutadoTrimestre).length > 0;
}

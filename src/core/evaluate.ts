import { checksOfAPart } from "./rules/allRules";
import { evaluateRows, type Ask, type Looking } from "./evaluateRows";
import type { WorkbookSnapshot } from "./grid/grid";
import { executionMissing } from "./matriz/executionMissing";
import type { Question, Unrecognised } from "./matriz/matriz";
import { uncalculated, unreadFinding } from "./matriz/readingFindings";
import type { Evaluation } from "./plan/evaluation";
import { readMatriz, type MatrizRead } from "./readMatriz";
import { ok, type Result } from "./result";

/** The whole way from cells to figures, the same for pane, cell and command line. */
export function evaluateWorkbook(
  workbook: WorkbookSnapshot,
  ask: Ask = {},
): Result<Evaluation, Unrecognised> {
  const read = readMatriz(workbook, ask);
  return read.ok ? evaluateMatriz(read.value, ask) : read;
}

/** The figures of a matriz that was read, with what its sheet itself gives cause to look at or to ask. */
function evaluateMatriz(read: MatrizRead, ask: Ask = {}): Result<Evaluation, Unrecognised> {
  return withSheet(read, ask, {});
}

/**
 * The same of a matriz that holds a part of a plan, such as that of one dependencia. Weights are judged
 * over all the parts: alone, a part is only looked at row by row.
 */
export function evaluatePart(read: MatrizRead): Result<Evaluation, Unrecognised> {
  return withSheet({ ...read, rows: { ...read.rows, tables: [] } }, {}, { checks: checksOfAPart });
}

function withSheet(
  { rows, ...source }: MatrizRead,
  ask: Ask,
  looking: Looking,
): Result<Evaluation, Unrecognised> {
  const evaluated = evaluateRows(rows, ask, { ...looking, source });
  if (!evaluated.ok) return evaluated;
  const { workbook, sheet, matriz } = source;
  const unread = executionMissing(sheet, matriz);
  const missing: Question[] =
    unread.length === 0
      ? []
      : [{ type: "missingColumn", wanted: { campo: "ejecutado" }, candidates: unread }];
  const questions = [...matriz.questions, ...evaluated.value.questions, ...missing];
  return ok({
    ...evaluated.value,
    matriz: { ...matriz, levels: rows.levels, questions },
    questions,
    findings: [
      ...uncalculated(workbook, matriz),
      ...unreadFinding(unread),
      ...evaluated.value.findings,
    ],
  });
}

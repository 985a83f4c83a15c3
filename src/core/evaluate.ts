import { openQuestions } from "./asking";
import { checksOfAPart } from "./rules/allRules";
import { evaluateRows, type Ask, type Looking } from "./evaluateRows";
import { cellAt, cellKey, type WorkbookSnapshot } from "./grid/grid";
import { mergeAnswers } from "./matriz/questions/answers";
import type { Unrecognised } from "./matriz/matriz";
import type { Ejemplo } from "./matriz/questions/pregunta";
import { missingColumns } from "./matriz/questions/missingColumns";
import { contrapruebasOf } from "./matriz/contrapruebas/contrapruebasOf";
import { contrapruebaFindings, uncalculated, unreadFinding } from "./matriz/readingFindings";
import { unusedColumns } from "./matriz/columns/unusedColumns";
import type { RowSense } from "./matriz/questions/plausible";
import type { Evaluation, MetaEvaluada } from "./plan/evaluation";
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

/** The figures of a matriz, without looking at anything else. */
function figuresWith(workbook: WorkbookSnapshot, ask: Ask): Result<Evaluation, Unrecognised> {
  const read = readMatriz(workbook, ask);
  return read.ok ? withSheet(read.value, ask, { checks: () => [] }) : read;
}

/**
 * The figures of a matriz that was read, with what its sheet itself gives cause to look at or to ask.
 * R30: what is open has no official figure; what would change none of them is no question.
 */
export function evaluateMatriz(read: MatrizRead, ask: Ask = {}): Result<Evaluation, Unrecognised> {
  return asking(read, ask, {});
}

function asking(read: MatrizRead, ask: Ask, looking: Looking): Result<Evaluation, Unrecognised> {
  const first = withSheet(read, ask, looking);
  if (!first.ok) return first;
  const { sheet, matriz, rows } = read;
  const sinUso = unusedColumns(
    sheet,
    matriz,
    rows.filas.flatMap(({ at }) => (at.sheet === sheet.name ? [at.row] : [])),
  );
  const missing = missingColumns({
    sheet,
    matriz,
    unused: sinUso,
    answers: rows.answers,
    rows: first.value.metas.map(rowSense),
    unweighed: first.value.pesos.fuente === "iguales",
  });
  const contrapruebas = contrapruebasOf({
    workbook: read.workbook.name,
    sheet,
    matriz,
    unused: sinUso,
    lectura: rows,
  });
  const preguntas = openQuestions(
    [...first.value.questions, ...missing],
    (answers) =>
      figuresWith(read.workbook, { ...ask, answers: mergeAnswers(read.rows.answers, answers) }),
    (column) => examplesIn(read, column),
  );
  const asked =
    preguntas.length === 0
      ? first
      : withSheet({ ...read, rows: { ...rows, hasExecution: false } }, ask, looking);
  if (!asked.ok) return asked;
  const questions = preguntas.map(({ question }) => question);
  return ok({
    ...asked.value,
    matriz: { ...asked.value.matriz, questions },
    questions,
    preguntas,
    sinUso,
    contrapruebas,
    findings: [
      ...unreadFinding(missing),
      ...contrapruebaFindings(contrapruebas, asked.value.findings),
      ...asked.value.findings,
    ],
  });
}

/** A column as it stands in the first metas, so that a person can see which it is. */
function examplesIn({ rows, sheet }: MatrizRead, column: number): readonly Ejemplo[] {
  return rows.filas.slice(0, EXAMPLES).map(({ codigo, at: { row } }) => ({
    meta: codigo,
    valor: cellAt(sheet, row, column),
    formato: sheet.formats.get(cellKey(row, column)) ?? "",
  }));
}

const EXAMPLES = 3;

/**
 * The same of a matriz that holds a part of a plan, such as that of one dependencia. Weights are judged
 * over all the parts: alone, a part is only looked at row by row.
 */
export function evaluatePart(read: MatrizRead): Result<Evaluation, Unrecognised> {
  return asking({ ...read, rows: { ...read.rows, tables: [] } }, {}, { checks: checksOfAPart });
}

/** What a row says by which a column without a role can be judged. */
function rowSense({ meta }: MetaEvaluada): RowSense {
  const [first] = [...meta.years].sort(([a], [b]) => (a ?? 0) - (b ?? 0));
  const top = meta.fila.path[0] ?? null;
  return {
    row: meta.fila.at.row,
    tipo: meta.tipo,
    promised: first?.[1].programado ?? null,
    node: top && `${top.label ?? ""} ${top.nombre}`,
  };
}

function withSheet(
  { rows, ...source }: MatrizRead,
  ask: Ask,
  looking: Looking,
): Result<Evaluation, Unrecognised> {
  const evaluated = evaluateRows(rows, ask, { ...looking, source });
  if (!evaluated.ok) return evaluated;
  const { workbook, matriz } = source;
  const questions = [...matriz.questions, ...evaluated.value.questions];
  return ok({
    ...evaluated.value,
    matriz: { ...matriz, levels: rows.levels, questions },
    questions,
    preguntas: [],
    sinUso: [],
    contrapruebas: [],
    findings: [...uncalculated(workbook, matriz), ...evaluated.value.findings],
  });
}

import { planDeclarado } from "./matriz/periods/planDeclarado";
import { openQuestions } from "./asking";
import { askAll, askNothing, askOfAPart } from "./rules/allRules";
import type { Source } from "./checks/check";
import { evaluateRows, planesFor, type Ask, type Looking, type Rows } from "./evaluateRows";
import type { CellRef, WorkbookSnapshot } from "./grid/grid";
import { isConsolidada } from "./matriz/recognise/consolidada";
import { mergeAnswers } from "./matriz/questions/answers";
import { isOfDependencia } from "./matriz/questions/ofDependencia";
import { dineroSinSumar } from "./matriz/filas/dineroColumns";
import type { Column, Unrecognised } from "./matriz/matriz";
import { ejemplosIn } from "./matriz/questions/ejemplos";
import { doubtfulTotals } from "./plan/doubtfulTotals";
import { missingColumns } from "./matriz/questions/missingColumns";
import { parteOf } from "./parte/parteOf";
import { withoutPlan } from "./parte/withoutPlan";
import { contrapruebasOf } from "./matriz/contrapruebas/contrapruebasOf";
import { unusedColumns, type UnusedColumn } from "./matriz/columns/unusedColumns";
import type { RowSense } from "./matriz/questions/plausible";
import type { Evaluation, MetaEvaluada } from "./plan/evaluation";
import { isIn } from "./readHojas";
import { readMatriz, type MatrizRead } from "./readMatriz";
import { ok, type Result } from "./result";
import type { Vigencia } from "./vocabulary";

/** The whole way from cells to figures of what is known to be a matriz, such as the range of a function. */
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
  return read.ok ? withSheets(read.value, ask, { asking: askNothing }) : read;
}

/**
 * The figures of a matriz that was read, with what its sheet itself gives cause to look at or to ask.
 * R30: what is open has no official figure; what would change none of them is no question. R36: nor has
 * the workbook of one dependencia, whose weights are the plan's.
 */
export function evaluateMatriz(read: MatrizRead, ask: Ask = {}): Result<Evaluation, Unrecognised> {
  const evaluated = withQuestions(read, ask, {});
  if (!evaluated.ok) return evaluated;
  const planes = planesFor(ask, evaluated.value.ajustes);
  const parte = parteOf(evaluated.value, read.sheet, planes);
  return parte === null ? evaluated : ok(withoutPlan(evaluated.value, parte));
}

function withQuestions(
  read: MatrizRead,
  ask: Ask,
  looking: Looking,
): Result<Evaluation, Unrecognised> {
  const { asking = askAll } = looking;
  const first = withSheets(read, ask, looking);
  if (!first.ok) return first;
  const { rows } = read;
  const hojas = read.hojas.map((hoja) => lookedAt(hoja, rows, first.value));
  const missing = hojas.flatMap((hoja) => hoja.missing);
  const contrapruebas = hojas.flatMap((hoja) => hoja.contrapruebas);
  // R31: the quarters of a consolidado are those of many files, each read as it says them.
  const own = isConsolidada(first.value.matriz) ? [] : first.value.questions;
  const preguntas = openQuestions(
    [...own, ...missing].filter((question) => !isOfDependencia(question)),
    (answers) =>
      figuresWith(read.workbook, { ...ask, answers: mergeAnswers(read.rows.answers, answers) }),
    (columns) => {
      const { sheet, rows } = read;
      const filas = rows.filas.filter(({ at }) => at.sheet === sheet.name);
      return ejemplosIn(sheet, filas, columns);
    },
  );
  const asked =
    preguntas.length === 0
      ? first
      : withSheets({ ...read, rows: { ...rows, hasExecution: false } }, ask, looking);
  if (!asked.ok) return asked;
  const questions = preguntas.map(({ question }) => question);
  return ok({
    ...asked.value,
    matriz: { ...asked.value.matriz, questions },
    questions,
    preguntas,
    sinUso: hojas.flatMap((hoja) => hoja.sinUso),
    contrapruebas,
    findings: [
      ...asking("preguntas", [[...read.matriz.questions, ...missing]]),
      ...asking("contrapruebas", [{ contrapruebas, halladas: asked.value.findings }]),
      ...asked.value.findings,
    ],
  });
}

/** What one sheet of the plan says beside its figures: columns without a use, what is missing, what tests it. */
function lookedAt(
  source: Source,
  rows: Rows,
  { metas, pesos }: Evaluation,
): Pick<Evaluation, "sinUso" | "contrapruebas"> & {
  readonly missing: ReturnType<typeof missingColumns>;
} {
  const { workbook, sheet, matriz, home } = source;
  const isOwn = ({ at }: { readonly at: CellRef }): boolean => isIn(source, at);
  const filas = rows.filas.filter(isOwn);
  const own = metas.filter(({ meta }) => isOwn(meta.fila));
  const sinUso = unusedColumns(
    sheet,
    matriz,
    filas.map(({ at }) => at.row),
  );
  return {
    sinUso: [...sinUso, ...dineroSinUso(matriz.columns, home)]
      .sort((a, b) => a.column - b.column)
      .map((column) => ({ ...column, sheet: sheet.name })),
    missing: [
      ...missingColumns({
        sheet,
        matriz,
        unused: sinUso,
        answers: rows.answers,
        rows: own.map(rowSense),
        unweighed: pesos.fuente === "iguales",
      }),
      ...doubtfulTotals(
        matriz.columns,
        own.map(({ meta }) => meta),
        rows.answers,
      ),
    ],
    contrapruebas: contrapruebasOf({
      workbook: workbook.name,
      sheet,
      matriz,
      unused: sinUso,
      lectura: rows,
    }),
  };
}

/** R34: no column of money vanishes without a word. */
function dineroSinUso(columns: readonly Column[], home: Vigencia | null): readonly UnusedColumn[] {
  return dineroSinSumar(columns, home).map(({ column: { column, heading }, why }) => ({
    column,
    heading,
    why,
  }));
}

/**
 * The same of a matriz that holds a part of a plan, such as that of one dependencia. Weights are judged
 * over all the parts: alone, a part is only looked at row by row.
 */
export function evaluatePart(read: MatrizRead): Result<Evaluation, Unrecognised> {
  return withQuestions({ ...read, rows: { ...read.rows, tables: [] } }, {}, { asking: askOfAPart });
}

/** What a row says by which a column without a role can be judged. */
function rowSense({ meta }: MetaEvaluada): RowSense {
  const [first] = [...meta.years]
    .filter(([, { programado }]) => programado !== null)
    .sort(([a], [b]) => (a ?? 0) - (b ?? 0));
  const top = meta.fila.path[0] ?? null;
  return {
    row: meta.fila.at.row,
    tipo: meta.tipo,
    promised: first?.[1].programado ?? null,
    node: top && `${top.label ?? ""} ${top.nombre}`,
  };
}

function withSheets(
  { rows, hojas, matriz, sheet }: MatrizRead,
  ask: Ask,
  looking: Looking,
): Result<Evaluation, Unrecognised> {
  const evaluated = evaluateRows(rows, ask, { ...looking, sources: hojas });
  if (!evaluated.ok) return evaluated;
  const questions = [...matriz.questions, ...evaluated.value.questions];
  return ok({
    ...evaluated.value,
    matriz: { ...matriz, levels: rows.levels, questions },
    declarado: planDeclarado(sheet, matriz.headerRows[0] ?? 0),
    questions,
    preguntas: [],
    sinUso: [],
    contrapruebas: [],
  });
}

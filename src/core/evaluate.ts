import { armonizacionFindings } from "./armonizacion/armonizacionFindings";
import { armonizacionIn, validated } from "./armonizacion/armonizar";
import { citedBpins } from "./armonizacion/bpin";
import { findRegistro, type Registro } from "./armonizacion/registro";
import { allChecks } from "./rules/allRules";
import type { Check } from "./checks/check";
import { gestionAnswered } from "./checks/metasDeGestion";
import type { Sheet, WorkbookSnapshot } from "./grid/grid";
import { answersFrom, mergeAnswers } from "./matriz/answers";
import { avanceInFractions } from "./matriz/avanceInFractions";
import { declaredPeriodo } from "./matriz/declaredPeriodo";
import { distinctFilas } from "./matriz/duplicates";
import type { Fila } from "./matriz/fila";
import { executionMissing } from "./matriz/executionMissing";
import type { Answers, Matriz, Question, UnmappedColumn, Unrecognised } from "./matriz/matriz";
import { readFilas, type ReadFilas } from "./matriz/readFilas";
import { periodoOf, vigenciasOf } from "./matriz/periodoOf";
import { cumulativeFinding, uncalculated, unreadFinding } from "./matriz/readingFindings";
import { recognise } from "./matriz/recognise";
import { parametrosAt } from "./planes/metodo";
import type { Parametros } from "./planes/parametros";
import { PLANES } from "./planes/planes";
import type { PlanOficial } from "./planes/planOficial";
import { avanceIn, sinReporteIn } from "./plan/avance";
import { buildPlan } from "./plan/buildPlan";
import type { Evaluation, MetaEvaluada, NodoEvaluado } from "./plan/evaluation";
import { inferTipos } from "./plan/inferTipos";
import { weigh } from "./plan/pesos";
import { resultFindings } from "./plan/resultFindings";
import { rollUp } from "./plan/rollUp";
import { err, ok, type Result } from "./result";
import type { Periodo, Vigencia } from "./vocabulary";

/** What is asked of a workbook; everything absent is found in the workbook or has a stated default. */
export interface Ask {
  readonly vigencia?: Vigencia;
  /** ISO date; quarters that end after it are not counted. */
  readonly corte?: string;
  /** Answers given now; they overrule those remembered in the workbook. */
  readonly answers?: Answers;
  /** R12: a workbook that holds the registry of projects, before any sheet of the matriz's own. */
  readonly registro?: WorkbookSnapshot;
  /** R32: the numbers of the method; those in force at the corte when absent. */
  readonly parametros?: Parametros;
  /** The approved plans that the matriz may be of; those that are known when absent. */
  readonly planes?: readonly PlanOficial[];
}

/** The whole way from cells to figures, the same for pane, cell and command line. */
export function evaluateWorkbook(
  workbook: WorkbookSnapshot,
  ask: Ask = {},
): Result<Evaluation, Unrecognised> {
  const reading = readMatriz(workbook, ask);
  return reading.ok ? evaluateReading(reading.value, ask) : reading;
}

/** The rows of a matriz and what else its workbook says, before any figure. */
export interface Reading {
  readonly workbook: WorkbookSnapshot;
  readonly sheet: Sheet;
  readonly matriz: Matriz;
  readonly answers: Answers;
  readonly declared: Periodo;
  /** Rows repeated in the matriz are still among them (R14). */
  readonly lectura: ReadFilas;
  /** R12: the registry that is asked. */
  readonly registro: Registro | null;
  /** R12, where not all rows are asked of one registry. */
  readonly registroOf?: (fila: Fila) => Registro | null;
  /** R7: rows of the plan that nobody reported. */
  readonly sinReporte?: ReadonlySet<Fila>;
}

/** Finds the matriz of a workbook and reads its rows. */
export function readMatriz(
  workbook: WorkbookSnapshot,
  ask: Ask = {},
): Result<Reading, Unrecognised> {
  const answers = mergeAnswers(answersFrom(workbook.remembered), ask.answers ?? {});
  const matriz = recognise(workbook, answers);
  if (!matriz.ok) return matriz;
  const sheet = workbook.sheets.find(({ name }) => name === matriz.value.sheet)!;
  const declared = declaredPeriodo(sheet, matriz.value.headerRows[0]!, workbook.name);
  const lectura = avanceInFractions(
    readFilas(workbook.name, sheet, matriz.value, declared.vigencia ?? ask.vigencia ?? null),
  );
  const registro =
    (ask.registro && findRegistro(ask.registro, null)) ?? findRegistro(workbook, sheet.name);
  return ok({ workbook, sheet, matriz: matriz.value, answers, declared, lectura, registro });
}

/**
 * From rows to figures. The rows may come from one matriz or from many that were made one.
 *
 * @param checks which of the rules are asked
 */
export function evaluateReading(
  reading: Reading,
  ask: Ask = {},
  checks: Check = allChecks,
): Result<Evaluation, Unrecognised> {
  const { workbook, sheet, matriz, answers, declared, lectura: read, registro } = reading;
  const distinct = distinctFilas(read.filas);
  if (distinct.filas.length === 0)
    return err({ type: "noRows", closest: null, sheets: [], questions: [] });

  const { filas } = distinct;
  const vigencias = vigenciasOf(filas);
  if (ask.vigencia !== undefined && vigencias.length > 0 && !vigencias.includes(ask.vigencia)) {
    return err({ type: "noSuchVigencia", closest: null, sheets: [], questions: [], vigencias });
  }
  const periodo = periodoOf(filas, vigencias, declared, ask);
  const parametros = ask.parametros ?? parametrosAt(periodo.corte);
  const { tipoOf, findings: tipoFindings } = inferTipos(filas);
  const built = buildPlan(filas, {
    levels: read.levels,
    tipoOf,
    vigencia: periodo.vigencia,
    quarters: {
      until: periodo.trimestre,
      cutExplicitly: ask.corte !== undefined,
      times: parametros.trimestresAcumulados.valor,
      ...(answers.cumulativeQuarters !== undefined && { cumulative: answers.cumulativeQuarters }),
    },
  });
  const {
    plan,
    pesos,
    findings: pesoFindings,
  } = weigh(built.plan, {
    workbook,
    sheet: sheet.name,
    filas,
    vigencia: periodo.vigencia,
    answers,
    planes: ask.planes ?? PLANES,
    tolerance: parametros.diferenciaVisible.valor,
  });
  const reportadoOf = sinReporteIn(
    reading.sinReporte,
    avanceIn(periodo.vigencia, hasExecution(matriz)),
  );
  const armonizacionOf = armonizacionIn({
    registroOf: reading.registroOf ?? (() => registro),
    avanceOf: reportadoOf,
    formChecked: holdsBpins(filas),
  });
  const validadoOf = validated(reportadoOf, armonizacionOf);
  const avanceOf = gestionAnswered(validadoOf, answers);
  const unread = executionMissing(sheet, matriz);
  const question = {
    ponderador: pesos.ponderador,
    avanceOf,
    reportadoOf,
    armonizacionOf,
    escala: parametros,
  };
  const raiz = rollUp(plan, question);
  const metas = inOrder(raiz, filas);
  const lectura = {
    filas,
    excluded: [...read.excluded, ...distinct.excluded],
    rejected: [...read.rejected, ...distinct.rejected],
  };
  return ok({
    matriz: withQuestions(
      { ...matriz, levels: read.levels },
      built.cumulative,
      filas.length,
      unread,
    ),
    lectura,
    plan,
    periodo,
    vigencias,
    pesos,
    parametros,
    question,
    raiz,
    metas,
    simpleMean: simpleMean(raiz),
    registro: registro && {
      workbook: registro.workbook,
      sheet: registro.sheet,
      rows: registro.rows,
    },
    findings: [
      ...uncalculated(workbook, matriz),
      ...unreadFinding(unread),
      ...tipoFindings,
      ...pesoFindings,
      ...distinct.findings,
      ...built.findings,
      ...cumulativeFinding(built.cumulative),
      ...resultFindings(raiz, metas, periodo.vigencia, parametros),
      ...armonizacionFindings(metas, { registro, reportadoOf, ponderador: pesos.ponderador }),
      ...checks({
        workbook,
        sheet,
        matriz,
        lectura,
        plan,
        raiz,
        metas,
        periodo,
        pesos,
        answers,
        parametros,
        reportadoOf,
        validadoOf,
      }),
    ],
  });
}

/** Only where most of a column has the form of a BPIN does a cell without it say something. */
function holdsBpins(filas: readonly Fila[]): boolean {
  const filled = filas.map(({ bpin }) => citedBpins(bpin)).filter((cited) => cited.length > 0);
  return (
    filled.filter((cited) => cited.some(({ type }) => type === "bpin")).length * 2 >= filled.length
  );
}

/** R1: a programme, such as SisPT's export, has no column of execution and so no avance. */
function hasExecution({ columns }: Matriz): boolean {
  return columns.some(({ campo }) => campo === "ejecutado" || campo === "avance");
}

function inOrder(raiz: NodoEvaluado, filas: readonly Fila[]): readonly MetaEvaluada[] {
  const byFila = new Map<Fila, MetaEvaluada>();
  const visit = (nodo: NodoEvaluado): void => {
    for (const meta of nodo.metas) byFila.set(meta.meta.fila, meta);
    nodo.branches.forEach(visit);
  };
  visit(raiz);
  return filas.map((fila) => byFila.get(fila)!);
}

/** R10: mean of the top level, without weights. */
function simpleMean({ branches }: NodoEvaluado): number | null {
  const measured = branches.flatMap(({ cumplimiento }) =>
    cumplimiento === null ? [] : [cumplimiento],
  );
  return measured.length === 0
    ? null
    : measured.reduce((sum, value) => sum + value, 0) / measured.length;
}

function withQuestions(
  matriz: Matriz,
  cumulative: number,
  filas: number,
  unread: readonly UnmappedColumn[],
): Matriz {
  const questions: Question[] = [];
  if (cumulative > 0) questions.push({ type: "cumulativeQuarters", filas: cumulative, of: filas });
  if (unread.length > 0)
    questions.push({ type: "missingColumn", wanted: { campo: "ejecutado" }, candidates: unread });
  return questions.length === 0
    ? matriz
    : { ...matriz, questions: [...matriz.questions, ...questions] };
}

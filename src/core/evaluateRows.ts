import { wholeIn } from "./grid/digits";
import { inForce, NO_AJUSTES, type Ajustes, type AjustesLeidos } from "./ajustes/ajustes";
import {
  pesosThatDoNotFit,
  planThatDoesNotFit,
  withoutPesosDelPlan,
} from "./plan/pesosThatDoNotFit";
import { armonizacionIn, rejectedIn, validated } from "./armonizacion/armonizar";
import { mostlyBpins } from "./armonizacion/bpin";
import { metasSinArmonizar } from "./armonizacion/metasSinArmonizar";
import type { Registro } from "./armonizacion/registro";
import { askAll } from "./rules/allRules";
import type { Source } from "./checks/check";
import type { Asking } from "./checks/hechos";
import { withoutRejectedEvidence } from "./evidencias/verificacion";
import { gestionAnswered } from "./rules/metaDeGestion";
import type { CellRef, Sheet, WorkbookSnapshot } from "./grid/grid";
import { endOfQuarter } from "./matriz/periods/declaredPeriodo";
import { distinctFilas } from "./matriz/filas/duplicates";
import type { Fila, YearOfFila } from "./matriz/filas/fila";
import type { Answers, Question, Unrecognised } from "./matriz/matriz";
import { lastExecutedQuarter, periodoOf, vigenciasOf } from "./matriz/periods/periodoOf";
import type { ReadFilas } from "./matriz/filas/readFilas";
import { avanceIn, isSinCruce, sinCruceIn, sinReporteIn } from "./plan/avance";
import {
  avanceDelCuatrienio,
  vigenciasElapsed,
  vigenciasWithoutExecution,
} from "./plan/cuatrienio";
import { buildPlan } from "./plan/buildPlan";
import { dineroOf } from "./plan/dinero";
import type { MetaDelPlan } from "./plan/metasDelPlan";
import type { Meta } from "./plan/plan";
import type { Cruce, EvaluationOfRows, PesosTomados, PesosUsados } from "./plan/evaluation";
import { inferTipos } from "./plan/inferTipos";
import { metasInOrder, nodesFrom, simpleMean } from "./plan/nodoEvaluado";
import { weigh } from "./plan/pesos";
import type { TablasDeArchivo } from "./plan/pesosContradichos";
import type { AvanceOf, RollUp } from "./plan/question";
import { rollUp } from "./plan/rollUp";
import { parametrosAt } from "./planes/metodo";
import type { ProblemaDeSustento } from "./sustento/sustento";
import type { Parametros } from "./planes/parametros";
import { PLANES } from "./planes/planes";
import type { PlanOficial } from "./planes/planOficial";
import { err, ok, type Result } from "./result";
import type { Periodo, Vigencia } from "./vocabulary";

/** What is asked of a workbook; everything absent is found in the workbook or has a stated default. */
export interface Ask {
  readonly vigencia?: Vigencia;
  /** ISO date; quarters that end after it are not counted. */
  readonly corte?: string;
  /** All that is answered of it (`answersTo`); what the workbook remembers when absent. */
  readonly answers?: Answers;
  /** R12: a workbook that holds the registry of projects, before any sheet of the matriz's own. */
  readonly registro?: WorkbookSnapshot;
  /** R32: a workbook that holds the settings of the office, before any sheet of the matriz's own. */
  readonly ajustes?: WorkbookSnapshot;
  /** R31: nothing is known of projects, so nothing is validated, not even the form of a BPIN. */
  readonly sinRegistro?: boolean;
  /** R32: the numbers of the method; those in force at the corte when absent. */
  readonly parametros?: Parametros;
  /** The approved plans that the matriz may be of, before that of its settings; those that are known when absent. */
  readonly planes?: readonly PlanOficial[];
  /** The metas of the plan, for an instrument that names them; asked for where it does. */
  readonly metasDelPlan?: () => readonly MetaDelPlan[];
}

/** Rows and what their figures stand on, whether they come from one matriz or from many files. */
export interface Rows extends ReadFilas {
  /** R1: there is a column in which execution could be reported; else there is no avance. */
  readonly hasExecution: boolean;
  /** The corte of which the rows say to be. */
  readonly declared: Periodo;
  readonly answers: Answers;
  /** Sheets beside the rows, in which weights may stand. */
  readonly tables: readonly Sheet[];
  /** R12: the registry of projects. */
  readonly registro: Registro | null;
  /** R12: that of one row, where not all are asked of one registry. */
  readonly registroOf: (fila: Fila) => Registro | null;
  /** R7: rows of the plan that no file reported. */
  readonly sinReporte: ReadonlySet<Fila>;
  /** R31: of what a consolidated matriz stands on, what is not understood. */
  readonly problemasDeSustento?: readonly ProblemaDeSustento[];
  /** R8: the different sheets of weights of the files that are consolidated. */
  readonly tablasDe?: readonly TablasDeArchivo[];
  /** R31: where the weights of a consolidated matriz were taken from. */
  readonly pesosTomados?: PesosTomados;
  /** R24: rows of a sheet of money whose codes are of no meta. */
  readonly dineroSinMeta?: readonly CellRef[];
  /** R32: the settings that the workbook keeps. */
  readonly ajustes?: AjustesLeidos | null;
  /** R11: the rows come from a consolidation of which this corte was asked. */
  readonly corteAsked?: string;
}

/** How rows are looked at, beside what is asked of them. */
export interface Looking {
  /** Which of the rules are asked. */
  readonly asking?: Asking;
  /** The sheets of the rows, so that their cells are checked too. */
  readonly sources?: readonly Source[];
}

/** From rows to figures. Rows that the plan repeats are still among them (R14). */
export function evaluateRows(
  rows: Rows,
  asked: Omit<Ask, "answers" | "registro"> = {},
  { asking = askAll, sources = [] }: Looking = {},
): Result<EvaluationOfRows, Unrecognised> {
  const ask = askedOf(rows, asked);
  const { levels, declared, answers, registro } = rows;
  const distinct = distinctFilas(rows.filas);
  const { filas } = distinct;
  if (filas.length === 0) return err(refusal("noRows"));
  const vigencias = vigenciasOf(filas);
  if (ask.vigencia !== undefined && vigencias.length > 0 && !vigencias.includes(ask.vigencia))
    return err({ ...refusal("noSuchVigencia"), vigencias });

  const periodo = periodoOf(filas, vigencias, declared, ask);
  const { vigencia } = periodo;
  const { ajustes } = rows.ajustes ?? { ajustes: NO_AJUSTES };
  // R32: without a corte, what is of a vigencia is measured by the acts in force at its end.
  const fecha = periodo.corte ?? (vigencia === null ? null : endOfQuarter(vigencia, 4));
  const parametros = ask.parametros ?? parametrosAt(fecha, ajustes.parametros);
  const tipos = inferTipos(filas);
  const built = buildPlan(filas, {
    levels,
    tipoOf: tipos.tipoOf,
    vigencia,
    quarters: {
      until: periodo.trimestre,
      reported: lastExecutedQuarter(filas, vigencia),
      cutExplicitly: ask.corte !== undefined,
      times: parametros.trimestresAcumulados.valor,
      esperado: parametros,
      ...(answers.cumulativeQuarters !== undefined && { cumulative: answers.cumulativeQuarters }),
    },
  });
  const actos = {
    pesos: inForce(ajustes.pesos, fecha),
    ponderadores: inForce(ajustes.ponderadores, fecha),
  };
  const tolerance = parametros.diferenciaVisible.valor;
  const unfit =
    rows.ajustes &&
    (pesosThatDoNotFit(built.plan, actos.pesos, rows.ajustes, tolerance) ??
      planThatDoesNotFit(built.plan, rows.ajustes));
  if (unfit) return evaluateRows({ ...rows, ajustes: unfit }, asked, { asking, sources });
  const weighed = weigh(built.plan, {
    tables: rows.tables,
    ...(rows.tablasDe !== undefined && { tablasDe: rows.tablasDe }),
    filas,
    vigencia,
    answers,
    actos,
    planes: planesFor(ask, ajustes),
    tolerance,
    pesosDe:
      parametros.pesosPorMetas.valor > 0
        ? "metas"
        : parametros.pesosDelPlan.valor > 0
          ? "plan"
          : null,
  });
  if (
    rows.ajustes &&
    ajustes.parametros.pesosDelPlan !== undefined &&
    parametros.pesosDelPlan.valor > 0 &&
    weighed.pesos.fuente !== "preset"
  ) {
    const none = withoutPesosDelPlan(rows.ajustes);
    return evaluateRows({ ...rows, ajustes: none }, asked, { asking, sources });
  }
  const { plan } = weighed;
  const { pesosTomados: tomados } = rows;
  const pesos: PesosUsados = { ...weighed.pesos, ...(tomados !== undefined && { tomados }) };

  const reportadoOf = onceInARow(
    sinCruceIn(
      vigencia,
      sinReporteIn(rows.sinReporte, avanceIn(vigencia, rows.hasExecution, parametros)),
    ),
  );
  const isRejected = rejectedIn(parametros);
  const formChecked = ask.sinRegistro !== true && mostlyBpins(filas.map(({ bpin }) => bpin));
  const questionOf = (
    reported: AvanceOf,
    ponderador: number | null,
  ): { readonly validadoOf: AvanceOf; readonly question: RollUp } => {
    const { registroOf } = rows;
    const armonizacionOf = onceInARow(
      armonizacionIn({ registroOf, avanceOf: reported, formChecked }),
    );
    const validadoOf = onceInARow(
      withoutRejectedEvidence(validated(reported, armonizacionOf, isRejected)),
    );
    const avanceOf = gestionAnswered(validadoOf, answers);
    return {
      validadoOf,
      question: {
        ponderador,
        avanceOf,
        reportadoOf: reported,
        armonizacionOf,
        isRejected,
        escala: parametros,
        regla: parametros,
        meanOfMeans: parametros.promedioDePromedios.valor > 0,
      },
    };
  };
  const { validadoOf, question } = questionOf(reportadoOf, pesos.ponderador);
  const raiz = rollUp(plan, question);
  const elapsed = vigenciasElapsed(vigencia, pesos.oficial?.vigencias ?? null, vigencias);
  const faltan = vigenciasWithoutExecution(filas, elapsed);
  const soFarOf = onceInARow(
    avanceDelCuatrienio(
      elapsed,
      rows.hasExecution && elapsed.length > 0 && faltan.length === 0,
      parametros,
    ),
  );
  const { question: soFar } = questionOf(soFarOf, WHOLE);
  const cuatrienio = { vigencias: elapsed, faltan, question: soFar, raiz: rollUp(plan, soFar) };
  const metas = metasInOrder(raiz, filas);
  const lectura = {
    filas,
    excluded: [...rows.excluded, ...distinct.excluded],
    rejected: [...rows.rejected, ...distinct.rejected],
  };
  const seen = {
    lectura,
    plan,
    raiz,
    metas,
    periodo,
    cortePedido: ask.corte !== undefined,
    pesos,
    answers,
    parametros,
    reportadoOf,
    validadoOf,
    sources,
  };
  const questions: readonly Question[] =
    built.cumulative === 0
      ? []
      : [{ type: "cumulativeQuarters", filas: built.cumulative, of: filas.length }];
  return ok({
    parte: null,
    levels,
    lectura,
    plan,
    periodo,
    vigencias,
    pesos,
    parametros,
    ajustes: rows.ajustes?.ajustes ?? null,
    question,
    raiz,
    cuatrienio,
    dinero: dineroOf(plan, periodo),
    cruce: cruceOf(filas, vigencia),
    metas,
    simpleMean: simpleMean(raiz),
    registro: registro && {
      workbook: registro.workbook,
      sheet: registro.sheet,
      rows: registro.rows,
    },
    questions,
    findings: [
      ...asking("lectura", [
        {
          sources,
          filas,
          tipos,
          problemasDeSustento: rows.problemasDeSustento ?? [],
          dineroSinMeta: rows.dineroSinMeta ?? [],
          problemasDeAjuste: rows.ajustes?.problemas ?? [],
        },
      ]),
      ...asking("pesos", weighed.hechos),
      ...asking("repetida", distinct.repetidas),
      ...asking(
        "fila",
        built.metas.map((meta) => ({ meta, levels, vigencia, year: yearIn(meta.fila, vigencia) })),
      ),
      ...asking("preguntas", [questions]),
      ...asking(
        "meta",
        metas.map((evaluada) => ({ evaluada, vigencia, parametros })),
      ),
      ...asking("nodo", nodesFrom(raiz)),
      ...asking("registro", [{ metas, registro }]),
      ...asking(
        "armonizacion",
        metasSinArmonizar(metas, {
          reportadoOf,
          ponderador: pesos.ponderador,
          isRejected,
        }),
      ),
      ...asking("evaluacion", [seen]),
    ],
  });
}

function yearIn({ years }: Fila, vigencia: Vigencia | null): YearOfFila | null {
  return years.find((one) => one.vigencia === vigencia) ?? null;
}

/** The same question, answered once while one meta is asked of again and again: the rules ask in turn. */
function onceInARow<T>(answerOf: (meta: Meta) => T): (meta: Meta) => T {
  let last: { readonly meta: Meta; readonly answer: T } | null = null;
  return (meta) => {
    if (last?.meta !== meta) last = { meta, answer: answerOf(meta) };
    return last.answer;
  };
}

/** The approved plans that a matriz may be of: those asked for, that of its settings, those that are known. */
export function planesFor(
  { planes }: Pick<Ask, "planes">,
  ajustes: Pick<Ajustes, "plan"> | null,
): readonly PlanOficial[] {
  const own = ajustes?.plan ? [ajustes.plan] : [];
  return planes === undefined ? [...own, ...PLANES] : [...planes, ...own];
}

/** R35: of all that was read, programmed or not. */
function cruceOf(filas: readonly Fila[], vigencia: Vigencia | null): Cruce | null {
  const sin = filas.filter((fila) => isSinCruce(fila, vigencia)).length;
  return sin === 0 ? null : { con: filas.length - sin, de: filas.length };
}

/** The four years are the whole plan: their roll-up is in shares of all of it. */
const WHOLE = 1;

/** What is asked now goes before what was asked of the consolidation that the rows come from. */
function askedOf({ corteAsked }: Rows, asked: Omit<Ask, "answers" | "registro">): typeof asked {
  const isOther = asked.corte !== undefined || corteAsked === undefined;
  const year = wholeIn(corteAsked?.slice(0, 4));
  if (isOther || (asked.vigencia !== undefined && asked.vigencia !== year)) return asked;
  return { ...asked, corte: corteAsked };
}

function refusal(type: Unrecognised["type"]): Unrecognised {
  return { type, closest: null, sheets: [], questions: [] };
}

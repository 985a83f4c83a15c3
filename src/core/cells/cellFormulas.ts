import { NO_AJUSTES, type Ajustes, type AjustesLeidos } from "../ajustes/ajustes";
import { findRegistro } from "../armonizacion/registro";
import { foldText } from "../grid/foldText";
import type { CellValue, WorkbookSnapshot } from "../grid/grid";
import { readNumber } from "../grid/readNumber";
import type { Conteo, Evaluation, MetaEvaluada, NodoEvaluado } from "../plan/evaluation";
import { avanceDeLaMeta } from "../cifras/cifrasDeMeta";
import { impresa } from "../cifras/impresas";
import { mostradaDeNodo } from "../cifras/mostradas";
import { avanceDeMeta, measuredFrom } from "../plan/avance";
import { tipoOfLabel } from "../plan/inferTipos";
import { nivelOf } from "../plan/nivel";
import { endOfQuarter } from "../matriz/periods/declaredPeriodo";
import { parametrosAt } from "../planes/metodo";
import type { Parametros } from "../planes/parametros";
import { dateOfCell, readAjustes } from "../readAjustes";
import { err, ok, type Result } from "../result";
import type { Nivel, Vigencia } from "../vocabulary";
import { missingIn } from "../whatIf/missing";
import { project, startProjection, type Proyeccion } from "../whatIf/project";
import { supuestosOfText } from "../whatIf/supuestoText";
import type { Argument, CellProblem } from "./cellProblem";
import { evaluatedOnce, knownOf, NOTHING_BESIDE, type Beside } from "./evaluatedOnce";
import { findNodo, findSujeto, nodosBelow } from "./nodes";
import { isOnlyNumbers, meanOf, numberColumns } from "./numberColumns";
import { resumenRows, type ResumenRow } from "./resumenRow";
import { asFraction, escalaOf } from "./scale";

/** What the cells of the workbook ask: one function per =SOPO.…, each from plain values to plain values. */

/** =SOPO.AVANCE: weighted avance base 100 (cumplimiento) as a fraction. */
export function avanceFormula(
  range: WorkbookSnapshot,
  vigencia: CellValue,
  nodo: CellValue,
  beside: Beside = NOTHING_BESIDE,
): Result<number, CellProblem> {
  const [sheet] = range.sheets;
  if (sheet !== undefined && isOnlyNumbers(sheet)) {
    const metodo = metodoAlCorte(beside.ajustes, endOf(vigencia), ["topeDeMeta"]);
    if (!metodo.ok)
      return metodo.error.type === "corteNeeded" ? err({ type: "vigenciaNeeded" }) : metodo;
    const rows = numberColumns(sheet, metodo.value.topeDeMeta.valor);
    return rows.ok ? measured(meanOf(rows.value)) : rows;
  }
  const evaluation = figuresOf(range, vigencia, beside);
  if (!evaluation.ok) return evaluation;
  const found = findSujeto(evaluation.value, String(nodo ?? ""));
  if (!found.ok) return found;
  const { parametros } = evaluation.value;
  const cumplimiento = mostradaDe(found.value, found.value.cumplimiento);
  return weighed(evaluation.value, impresa("cumplimiento", cumplimiento, parametros));
}

/** =SOPO.APORTE: points of the whole plan, 9.4 for 9,40 pp. */
export function aporteFormula(
  range: WorkbookSnapshot,
  vigencia: CellValue,
  nodo: CellValue,
  beside: Beside = NOTHING_BESIDE,
): Result<number, CellProblem> {
  const evaluation = figuresOf(range, vigencia, beside);
  if (!evaluation.ok) return evaluation;
  const found = findSujeto(evaluation.value, String(nodo ?? ""));
  if (!found.ok) return found;
  const { periodo, pesos, parametros } = evaluation.value;
  const ponderador = isCuatrienio(vigencia) ? 1 : pesos.ponderador;
  if (ponderador === null) return err({ type: "ponderadorUnknown", vigencia: periodo.vigencia });
  const { value } = found;
  const avance = "meta" in value ? avanceDeLaMeta(value, ponderador) : value.avance;
  const shown = impresa("avance", mostradaDe(value, avance), parametros);
  const points = weighed(evaluation.value, shown);
  return points.ok ? ok(points.value * 100) : points;
}

/** R1: of a node that nobody reported there is nothing to show. */
function mostradaDe(one: NodoEvaluado | MetaEvaluada, value: number | null): number | null {
  return "meta" in one ? value : mostradaDeNodo(one, value);
}

/** =SOPO.NIVEL: by the bands in force at the corte, which settings with a date need. */
export function nivelFormula(
  pct: CellValue,
  escala: CellValue,
  ajustes: WorkbookSnapshot | null = null,
  corte: CellValue = null,
): Result<Nivel, CellProblem> {
  const metodo = metodoAlCorte(ajustes, corte, ["sobresaliente", "aceptable", "franja"]);
  if (!metodo.ok) return metodo;
  const number = numberOf(pct, "pct");
  if (!number.ok) return number;
  const scale = escalaOf(String(escala ?? ""));
  if (!scale.ok) return scale;
  const fraction = asFraction(number.value, scale.value);
  return fraction.ok ? ok(nivelOf(fraction.value, metodo.value)) : fraction;
}

/** Where a year is asked and no corte, what holds at its end. */
function endOf(vigencia: CellValue): CellValue {
  const year = readNumber(vigencia).value;
  return year !== null && Number.isInteger(year) && year > 0 ? endOfQuarter(year, 4) : null;
}

/** The method for numbers alone, which do not tell of which corte they are: an act holds from its date on. */
function metodoAlCorte(
  ajustes: WorkbookSnapshot | null,
  corte: CellValue,
  deciding: readonly (keyof Parametros)[],
): Result<Parametros, CellProblem> {
  const metodo = metodoDe(ajustes);
  if (!metodo.ok) return metodo;
  const fecha = dateOfCell(corte);
  if (fecha === undefined) return err({ type: "notADate", text: String(corte) });
  const { parametros } = metodo.value;
  if (
    fecha === null &&
    deciding.some((one) => parametros[one]?.some(({ desde }) => desde !== null))
  )
    return err({ type: "corteNeeded" });
  return ok(parametrosAt(fecha, parametros));
}

/** =SOPO.CUMPLIMIENTO: of one meta, by its type (R2), between 0 and what a meta may count (R4, R32). */
export function cumplimientoFormula(
  programado: CellValue,
  ejecutado: CellValue,
  tipo: CellValue,
  lineaBase: CellValue,
  ajustes: WorkbookSnapshot | null = null,
  corte: CellValue = null,
): Result<number, CellProblem> {
  const metodo = metodoAlCorte(ajustes, corte, ["topeDeMeta", "crecienteDesdeLineaBase"]);
  if (!metodo.ok) return metodo;
  const kind = tipo === null || foldText(tipo) === "" ? "suma" : tipoOfLabel(String(tipo));
  if (kind === null) return err({ type: "unknownTipo", text: String(tipo) });
  const base = lineaBase === null ? ok(null) : numberOf(lineaBase, "lineaBase");
  if (!base.ok) return base;
  if (kind === "reduccion" && base.value === null) return err({ type: "lineaBaseNeeded" });
  const promised = numberOf(programado, "programado");
  if (!promised.ok)
    return promised.error.type === "absent" ? err({ type: "notProgrammed" }) : promised;
  const done = numberOf(ejecutado, "ejecutado");
  if (!done.ok) return done;
  for (const [argument, value] of [
    ["programado", promised.value],
    ["ejecutado", done.value],
  ] as const) {
    if (value < 0) return err({ type: "negative", argument, value });
  }
  const zeroCounts = (kind === "reduccion" || kind === "mantenimiento") && (base.value ?? 0) !== 0;
  if (promised.value === 0 && !zeroCounts) return err({ type: "notProgrammed" });
  const meta = { tipo: kind, lineaBase: base.value, years: new Map() };
  const from = measuredFrom(meta, null, metodo.value).lineaBase;
  const { topeDeMeta } = metodo.value;
  return measured(avanceDeMeta(kind, from, promised.value, done.value, topeDeMeta.valor));
}

/** =SOPO.CONTEO: how many metas of a node are in a state. */
export function conteoFormula(
  range: WorkbookSnapshot,
  estado: CellValue,
  nodo: CellValue,
  beside: Beside = NOTHING_BESIDE,
): Result<number, CellProblem> {
  const key = ESTADOS.find(([pattern]) => pattern.test(foldText(estado)))?.[1];
  if (!key) return err({ type: "unknownEstado", text: String(estado ?? "") });
  const found = nodoOf(range, null, nodo, beside);
  if (found.ok && key === "noArmonizadas" && !isValidated(range, beside))
    return err({ type: "registroNeeded" });
  return found.ok ? measured(found.value.conteo[key]) : found;
}

export interface Resumen {
  readonly rows: readonly ResumenRow[];
  /** R31: false: the figures are what was reported, before R12. */
  readonly isValidated: boolean;
}

/** =SOPO.RESUMEN: the nodes from the top down to a level, the whole plan last. */
export function resumenFormula(
  range: WorkbookSnapshot,
  nivel: CellValue,
  beside: Beside = NOTHING_BESIDE,
  vigencia: CellValue = null,
): Result<Resumen, CellProblem> {
  const evaluation = figuresOf(range, vigencia, beside);
  if (!evaluation.ok) return evaluation;
  const { matriz, raiz } = evaluation.value;
  const depth = depthOf(nivel, matriz.levels);
  if (!depth.ok) return depth;
  const nodos = [...nodosBelow(raiz).filter(({ node }) => node.depth <= depth.value), raiz];
  const rows = resumenRows(evaluation.value, nodos);
  return ok({ rows, isValidated: isValidated(range, beside) });
}

/** =SOPO.PROYECCION: cumplimiento of a node at the end of the vigencia, if the assumption holds. */
export function proyeccionFormula(
  range: WorkbookSnapshot,
  supuesto: CellValue,
  vigencia: CellValue,
  nodo: CellValue,
  beside: Beside = NOTHING_BESIDE,
): Result<number, CellProblem> {
  const evaluation = evaluationOf(range, vigencia, beside);
  if (!evaluation.ok) return evaluation;
  if (supuesto === null || foldText(supuesto) === "")
    return err({ type: "absent", argument: "supuesto" });
  if (evaluation.value.parte !== null) return weighed(evaluation.value, null);
  const start = startedOnce(evaluation.value);
  const supuestos = supuestosOfText(supuesto, start.context.metasOf);
  if (!supuestos.ok) return supuestos;
  const [missing] = missingIn(start, supuestos.value);
  if (missing)
    return err(
      missing.type === "pesosExceden"
        ? { type: missing.type, nodo: missing.nodo, suma: missing.suma }
        : { type: "unknownAlcance", text: String(supuesto) },
    );
  const { raiz } = project(start, supuestos.value);
  const found = findNodo({ ...evaluation.value, raiz }, String(nodo ?? ""));
  if (!found.ok) return found;
  const { parametros } = evaluation.value;
  const cumplimiento = mostradaDe(found.value, found.value.cumplimiento);
  return measured(impresa("cumplimiento", cumplimiento, parametros));
}

// A column of assumptions asks of one evaluation: it is made ready once.
const started = new WeakMap<Evaluation, Proyeccion>();

function startedOnce(evaluation: Evaluation): Proyeccion {
  const start = started.get(evaluation) ?? startProjection(evaluation);
  started.set(evaluation, start);
  return start;
}

const ESTADOS: readonly (readonly [RegExp, keyof Conteo])[] = [
  [/^(metas?|total|todas)$/, "metas"],
  [/^(con ejecucion|conejecucion|ejecutadas?)$/, "conEjecucion"],
  [/^(sin ejecucion|sinejecucion)$/, "sinEjecucion"],
  [/^(no ?programad[ao]s?|np)$/, "noProgramadas"],
  [/^programad[ao]s?$/, "programadas"],
  [/^(sin reporte|sinreporte)$/, "sinReporte"],
  [/^(sin cruce|sincruce)$/, "sinCruce"],
  [/^(no ?armonizad[ao]s?)$/, "noArmonizadas"],
];

function nodoOf(
  range: WorkbookSnapshot,
  vigencia: CellValue,
  nodo: CellValue,
  beside: Beside,
): Result<NodoEvaluado, CellProblem> {
  const evaluation = figuresOf(range, vigencia, beside);
  return evaluation.ok ? findNodo(evaluation.value, String(nodo ?? "")) : evaluation;
}

function evaluationOf(
  range: WorkbookSnapshot,
  vigencia: CellValue,
  beside: Beside,
): Result<Evaluation, CellProblem> {
  if (beside.registro !== null && !hasRegistro(beside.registro)) return err({ type: "noRegistro" });
  const metodo = metodoDe(beside.ajustes);
  if (!metodo.ok) return metodo;
  const year = vigencia === null ? ok(undefined) : numberOf(vigencia, "vigencia");
  if (!year.ok) return year;
  const evaluation = evaluatedOnce(range, year.value, beside);
  if (evaluation.ok) return fitting(evaluation.value);
  const { type, vigencias } = evaluation.error;
  return err(
    type === "noSuchVigencia"
      ? { type, vigencia: year.value as Vigencia, known: vigencias ?? [] }
      : { type: "unrecognised", reason: evaluation.error },
  );
}

/** R33: in place of a vigencia, the four years so far. */
function isCuatrienio(vigencia: CellValue): boolean {
  return foldText(vigencia) === "cuatrienio";
}

/** The figures of a vigencia, or those of the cuatrienio as far as they are known. */
function figuresOf(
  range: WorkbookSnapshot,
  vigencia: CellValue,
  beside: Beside,
): Result<Evaluation, CellProblem> {
  if (!isCuatrienio(vigencia)) return evaluationOf(range, vigencia, beside);
  const evaluation = evaluationOf(range, null, beside);
  if (!evaluation.ok) return evaluation;
  const { faltan, raiz } = evaluation.value.cuatrienio;
  return faltan.length > 0
    ? err({ type: "vigenciasSinEjecucion", vigencias: faltan })
    : ok({ ...evaluation.value, raiz });
}

/** R31: whether execution is validated: by a registry, or by what the range itself says of each meta. */
function isValidated(range: WorkbookSnapshot, { registro }: Beside): boolean {
  if (registro !== null) return true;
  const evaluation = evaluatedOnce(range, undefined, NOTHING_BESIDE);
  return evaluation.ok && evaluation.value.lectura.filas.some((fila) => fila.armonizada !== null);
}

const registries = new WeakMap<WorkbookSnapshot, boolean>();

/** Looked for once in each snapshot: its hundreds of pairs cost more than all else that a cell asks. */
function hasRegistro(range: WorkbookSnapshot): boolean {
  const has = registries.get(range) ?? findRegistro(range, null) !== null;
  registries.set(range, has);
  return has;
}

/** R32: the settings of a range. A range that is none, or of which one cannot stand, gives no figure. */
function metodoDe(ajustes: WorkbookSnapshot | null): Result<Ajustes, CellProblem> {
  if (ajustes === null) return ok(NO_AJUSTES);
  const read = knownOf(methods, ajustes, () => readAjustes(ajustes, parametrosAt));
  const [problema] = read?.problemas ?? [];
  if (problema) return err({ type: "ajusteInvalido", ...problema });
  return read === null ? err({ type: "noAjustes" }) : ok(read.ajustes);
}

const methods = new WeakMap<WorkbookSnapshot, AjustesLeidos | null>();

/** R32: a weight that is set for what the range has not leaves all settings without use: no figure then. */
function fitting(evaluation: Evaluation): Result<Evaluation, CellProblem> {
  const wrong = evaluation.findings.find(({ type }) => type === "ajusteInvalido");
  return wrong?.type === "ajusteInvalido"
    ? err({ type: "ajusteInvalido", nombre: wrong.nombre, motivo: wrong.motivo })
    : ok(evaluation);
}

function depthOf(nivel: CellValue, levels: readonly string[]): Result<number, CellProblem> {
  if (nivel === null || foldText(nivel) === "") return ok(1);
  const named = levels.findIndex((level) => foldText(level) === foldText(nivel));
  const depth = named >= 0 ? named + 1 : readNumber(nivel).value;
  return depth !== null &&
    Number.isInteger(depth) &&
    depth >= 1 &&
    depth <= Math.max(1, levels.length)
    ? ok(depth)
    : err({ type: "unknownNivel", text: String(nivel), known: levels });
}

/** R1: absent is not 0, so a cell without a number gives no figure. */
function numberOf(cell: CellValue, argument: Argument): Result<number, CellProblem> {
  const number = readNumber(cell);
  if (number.value !== null) return ok(number.value);
  return number.absence === "unreadable" || number.absence === "error"
    ? err({ type: "notANumber", argument, text: String(cell) })
    : err({ type: "absent", argument });
}

/** R36: of a part of the plan no node has a figure, and why is said. */
function weighed(
  { parte, metas }: Pick<Evaluation, "parte" | "metas">,
  value: number | null,
): Result<number, CellProblem> {
  return parte !== null && value === null
    ? err({ type: "parteDelPlan", parte, metas: metas.length })
    : measured(value);
}

function measured(value: number | null): Result<number, CellProblem> {
  return value === null ? err({ type: "nothingToMeasure" }) : ok(value);
}

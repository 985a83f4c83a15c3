import { foldText, isBlank } from "../../grid/foldText";
import { cellAt, cellKey, type Sheet } from "../../grid/grid";
import type { Campo } from "../../vocabulary";
import { settle } from "../contrapruebas/settle";
import type { Heading } from "../words/headerRows";
import { withBareQuarters, withQuartersInRun, withPartsOfAYear } from "../columns/bareQuarters";
import { withoutEndlessRepeats } from "./endlessRepeats";
import { withYearAmongQuarters } from "../columns/yearAmongQuarters";
import { withMoney } from "../columns/besideMoney";
import {
  countsIn,
  countsOfOtherUnits,
  withoutCounts,
  withoutCountsBesideOthers,
  type Counts,
} from "../contrapruebas/counts";
import { readColumn, type ColumnReading } from "../columns/hypotheses";
import { chooseLevels } from "../columns/levels";
import { wantedOf } from "../questions/questionOptions";
import { isMonthAlone, isOtherMonth } from "../words/timeHeading";
import { withAmountsOrShares } from "../contrapruebas/amountOrShare";
import { byEvidence, equalInEvidence } from "../columns/byEvidence";
import { codigoByValues } from "../columns/codigoByValues";
import { baseByYears } from "../contrapruebas/baseByYears";
import { goalByYears, promisesByGoal, reaches } from "../contrapruebas/goalByYears";
import { metaByValues } from "../columns/metaByValues";
import { withOffices } from "../columns/officesByValues";
import { withoutTableBeside } from "../columns/tableBeside";
import { totalOfMonths } from "../contrapruebas/totalOfMonths";
import { tipoByValues } from "../columns/tipoByValues";
import { withAvanceByQuarters } from "../columns/avanceByQuarters";
import { areInTurn } from "../columns/inTurn";
import { areNested, levelOrder } from "../columns/levelOrder";
import { levelWeighed, pesosOfLevels } from "../columns/pesosOfLevels";
import { leftmost, structuralLevels } from "../columns/structuralLevels";
import type { Answers, Column, ColumnAnswer, Question, UnmappedColumn, Wanted } from "../matriz";
import { foldHeading } from "../words/foldHeading";
import { ownHeading } from "../words/headingParts";
import { headingWordsOf } from "../words/headingWords";

export interface MappedColumns {
  readonly columns: readonly Column[];
  readonly levels: readonly string[];
  readonly unmapped: readonly UnmappedColumn[];
  readonly questions: readonly Question[];
}

/**
 * Gives each column at most one campo, and each campo (with its year, quarter or level) at most one
 * column. Where two columns claim the same with equal right neither gets it, and the user is asked.
 */
export function mapColumns(
  sheet: Sheet,
  headings: readonly Heading[],
  firstRow: number,
  answers: Answers,
): MappedColumns {
  const monthly = headings.some((heading) => isOtherMonth(headingWordsOf(heading).key));
  const weighed = new Set(headings.map((heading) => levelWeighed(headingWordsOf(heading).key)));
  const byWords = headings.map((heading) => {
    const column = readColumn(sheet, heading, firstRow);
    const { key } = column.wording;
    if (monthly && isMonthAlone(key)) return { ...column, readings: [] };
    // "Compromiso" beside "Peso compromiso (%)" is a level, and no meta.
    return weighed.has(key) && !NAMES_METAS.test(key)
      ? { ...column, readings: column.readings.filter(({ campo }) => campo !== "meta") }
      : column;
  });
  const dated = withYearAmongQuarters(withPartsOfAYear(withoutEndlessRepeats(byWords)));
  const beside = withoutTableBeside(dated, sheet, firstRow);
  const offices = withOffices(beside, sheet, firstRow);
  const ofMetas = withAmountsOrShares(
    offices,
    countsIn(sheet, firstRow, offices),
    countsOfOtherUnits(sheet, firstRow, offices),
    sheet,
    firstRow,
  );
  const counts = countsIn(sheet, firstRow, ofMetas);
  const isFilled = (column: number): boolean => saysAnything(sheet, firstRow, column);
  const headed = promisesByGoal(sheet, firstRow, ofMetas, isFilled);
  const physical = withBareQuarters(
    withQuartersInRun(withMoney(withGoals(headed, counts), sheet, firstRow)),
  );
  const read = withoutCountsBesideOthers(
    withAvanceByQuarters(withoutEmptyPromises(physical, isFilled), isFilled),
    counts,
    sheet,
    firstRow,
  );
  const answered = answeredColumns(read, answers.columns ?? []);
  const taken = new Set(answered.map(({ column }) => column));
  const closed = new Set((answers.columns ?? []).map(slotOf));
  const claims = new Map<string, Column[]>();
  const isOfTheYear = yearEnds(read);
  for (const { readings, heading } of read) {
    const best = readings.find((reading) => closed.size === 0 || !closed.has(slotOf(reading)));
    if (!best || taken.has(heading.column)) continue;
    const slot = claimOf(isOfTheYear(best) ? ofWholeYear(best) : best);
    const rivals = claims.get(slot);
    if (rivals) rivals.push(best);
    else claims.set(slot, [best]);
  }
  const columns: Column[] = [...answered];
  const questions: Question[] = [];
  const bestReadings = read.flatMap(({ readings: [best] }) => best ?? []);
  const named = leftmost(bestReadings, ["meta", "indicador"]);
  for (const rivals of claims.values()) {
    if (rivals[0]?.campo === "nivel" && areNested(sheet, firstRow, rivals, named)) {
      columns.push(...rivals);
      continue;
    }
    const [first, ...equals] = bestOf(rivals, sheet, firstRow, read, counts);
    if (first === undefined) continue;
    // Parts of the year, none of which is all of it.
    if (isAmount(first) && equals.some(({ heading }) => areInTurn(first.heading, heading))) {
      questions.push({
        type: "missingColumn",
        wanted: wantedOf(first),
        candidates: [first, ...equals],
      });
      continue;
    }
    columns.push(first);
    // The first of them only stands for the others: no figure is shown until one is chosen, if they differ.
    if (equals.length > 0)
      questions.push({
        type: "whichColumn",
        wanted: wantedOf(first),
        candidates: [first, ...equals],
      });
  }
  const [tipo, otherTipo] = tipoByValues(sheet, firstRow, read, columns);
  // Of two such columns neither is taken unheard.
  if (tipo !== undefined && otherTipo === undefined && !closed.has(slotOf(tipo)))
    columns.push(tipo);
  const [codigo, otherCodigo] = codigoByValues(sheet, firstRow, read, columns);
  if (codigo !== undefined && otherCodigo === undefined && !closed.has(slotOf(codigo)))
    columns.push(codigo);
  const settled = settle(
    sheet,
    firstRow,
    read,
    withTotalOfMonths(
      { columns, questions },
      totalOfMonths(sheet, firstRow, read, columns),
      closed,
    ),
  );
  const goal = goalByYears(sheet, firstRow, read, settled.columns);
  const settledColumns = metaByValues(
    sheet,
    firstRow,
    goal === null || closed.has(slotOf(goal))
      ? settled.columns
      : [...settled.columns.filter(({ campo }) => campo !== goal.campo), goal],
  );
  const structural = structuralLevels(sheet, headings, settledColumns, firstRow, ({ own }) =>
    weighed.has(foldHeading(own)),
  );
  const asLevels = new Set(structural.map(({ column }) => column));
  const { kept, levels } = chooseLevels(
    [
      ...settledColumns.filter((column) => !asLevels.has(column.column) && !isAnsweredPeso(column)),
      ...structural,
    ],
    (chosen, codeOf) =>
      levelOrder(
        sheet,
        firstRow,
        chosen,
        leftmost(settledColumns, ["meta", "indicador"]),
        (level) => weighed.has(foldHeading(ownHeading(level.heading))),
        codeOf,
      ),
  );
  const pesos = [...settledColumns.filter(isAnsweredPeso), ...pesosOfLevels(read, kept, levels)];
  const whole = [...kept, ...pesos];
  const used = new Set(whole.map(({ column }) => column));
  return {
    columns: whole.sort((a, b) => a.column - b.column),
    levels,
    unmapped: read
      .filter(({ heading }) => !used.has(heading.column))
      .map(({ heading, wording }) => ({ column: heading.column, heading: wording.whole })),
    questions: settled.questions,
  };
}

function isAmount({ campo }: Column): boolean {
  return campo === "programado" || campo === "ejecutado";
}

const NAMES_METAS = /^(?:metas?|indicador(?:es)?|producto|descripcion|nombre)\b/;

function withTotalOfMonths(
  claims: { readonly columns: readonly Column[]; readonly questions: readonly Question[] },
  total: Column | null,
  closed: ReadonlySet<string>,
): typeof claims {
  if (total === null || closed.has(slotOf(total))) return claims;
  const others = claims.columns.filter(({ column }) => column !== total.column);
  return { ...claims, columns: [...others, total] };
}

/** Its level is that of the plan, and not of what levels are usually called. */
function isAnsweredPeso({ campo, evidence }: Column): boolean {
  return campo === "pesoNivel" && evidence === "answer";
}

/** One string for a campo with the year, quarter or level that tells it from its namesakes. */
function slotOf({ campo, vigencia, trimestre, level }: Wanted): string {
  return `${campo}|${vigencia ?? ""}|${trimestre ?? ""}|${level ?? ""}`;
}

/** What runs from January is no rival of what a quarter brought. */
function claimOf(column: Column): string {
  if (REPEATABLE.has(column.campo)) return `${column.campo}@${column.column}`;
  return slotOf(column) + (column.cumulative === true ? "|acumulado" : "");
}

/** R25: of columns of a programme those that run to the end of their year, where no other quarter of it is told. */
function yearEnds(read: readonly ColumnReading[]): (column: Column) => boolean {
  const quarters = read.flatMap(({ readings: [best] }) =>
    best?.campo === "programado" && best.trimestre !== undefined ? [best] : [],
  );
  return (column) =>
    column.trimestre === 4 &&
    column.cumulative !== undefined &&
    quarters.includes(column) &&
    quarters.every((other) => other === column || other.vigencia !== column.vigencia);
}

function ofWholeYear({ trimestre: _, cumulative: __, ...column }: Column): Column {
  return column;
}

/**
 * R25: "Meta a 2027" beside what is programmed for 2027 is where the plan is to end. So is the only one of
 * its kind beside what is programmed for no year that is named.
 */
function withGoals(read: readonly ColumnReading[], counts: Counts): readonly ColumnReading[] {
  const goals = read.filter(reaches);
  const others = read.flatMap((column) => {
    const [best] = column.readings;
    const isPlain = best?.campo === "programado" && best.cumulative !== true && !counts(best);
    return isPlain && !reaches(column) ? [best] : [];
  });
  return read.map((column) => {
    const [best] = column.readings;
    if (best === undefined || !goals.includes(column)) return column;
    const { vigencia, trimestre, cumulative: _, ...goal } = best;
    const isRivalled = others.some(
      (other) =>
        (other.vigencia === vigencia || (other.vigencia === undefined && goals.length === 1)) &&
        (trimestre === undefined || other.trimestre === undefined),
    );
    return isRivalled
      ? { ...column, readings: [{ ...goal, campo: "metaCuatrienio" as const, confidence: 0.9 }] }
      : column;
  });
}

/** The columns that have the best right to a campo: several where neither words nor values tell them apart. */
function bestOf(
  claims: readonly Column[],
  sheet: Sheet,
  firstRow: number,
  read: readonly ColumnReading[],
  counts: Counts,
): readonly Column[] {
  const [any] = claims;
  if (any === undefined || claims.length === 1) return claims;
  const rivals = withoutEmpty(
    OF_FIGURES.has(any.campo) ? withoutCounts(claims, counts) : claims,
    ({ column }) => saysAnything(sheet, firstRow, column),
  );
  const inOrder = DECISIVE.has(any.campo)
    ? [...rivals].sort((a, b) => b.confidence - a.confidence || a.column - b.column)
    : byEvidence(rivals, sheet, firstRow);
  const base = any.campo === "lineaBase" ? baseByYears(sheet, firstRow, rivals, read) : null;
  if (base !== null) return [base];
  const [first, ...others] = inOrder;
  if (first === undefined) return [];
  const differs = (other: Column): boolean =>
    areInTurn(first.heading, other.heading) ||
    !sameValues(sheet, firstRow, first.column, other.column);
  if (!DECISIVE.has(first.campo))
    return ASKED.has(first.campo)
      ? [first, ...equalInEvidence(inOrder, sheet, firstRow).filter(differs)]
      : [first];
  const lead = OF_FIGURES.has(first.campo) ? LEAD_IN_FIGURES : CLEAR_LEAD;
  const equals = others.filter(
    (other) => first.confidence - other.confidence < lead && differs(other),
  );
  return [first, ...equals];
}

/** R25: nor does the year that an empty column names make it what was promised, where another says it. */
function withoutEmptyPromises(
  read: readonly ColumnReading[],
  isFilled: (column: number) => boolean,
): readonly ColumnReading[] {
  const promises = read.flatMap(({ readings: [best] }) =>
    best?.campo === "programado" ? [best] : [],
  );
  const undated = promises.filter(
    ({ vigencia, column }) => vigencia === undefined && isFilled(column),
  );
  if (undated.length === 0) return read;
  return read.map((column) => {
    const [best] = column.readings;
    return best?.campo === "programado" &&
      undated.some(({ trimestre }) => trimestre === best.trimestre) &&
      !isFilled(best.column)
      ? { ...column, readings: [] }
      : column;
  });
}

/**
 * An empty column is no rival of one that is filled in and by its words as good, nor what was promised where
 * another says it; what was done may not be done yet.
 */
function withoutEmpty(
  rivals: readonly Column[],
  saysSomething: (column: Column) => boolean,
): readonly Column[] {
  const most = (columns: readonly Column[]): number =>
    Math.max(0, ...columns.map(({ confidence }) => confidence));
  const told = rivals.filter(saysSomething);
  const isPromise = told.length > 0 && rivals[0]?.campo === "programado";
  return isPromise || most(told) === most(rivals) ? told : rivals;
}

function saysAnything(sheet: Sheet, firstRow: number, column: number): boolean {
  for (let row = firstRow; row < sheet.rows.length; row++)
    if (!isBlank(cellAt(sheet, row, column)) || sheet.uncalculated.has(cellKey(row, column)))
      return true;
  return false;
}

function sameValues(sheet: Sheet, firstRow: number, a: number, b: number): boolean {
  for (let row = firstRow; row < sheet.rows.length; row++) {
    if (foldText(cellAt(sheet, row, a)) !== foldText(cellAt(sheet, row, b))) return false;
  }
  return true;
}

function answeredColumns(
  read: readonly ColumnReading[],
  answers: readonly ColumnAnswer[],
): Column[] {
  const columns: Column[] = [];
  for (const { heading, column, ...wanted } of answers) {
    if (heading === null) continue;
    const alike = read.filter(({ wording }) => foldText(wording.whole) === foldText(heading));
    const match = alike.find((one) => one.heading.column === column) ?? alike[0];
    // A column without a heading is only known by where it stands.
    if (heading === "" && column !== undefined)
      columns.push({ ...wanted, column, heading, confidence: 1, evidence: "answer" });
    else if (match)
      columns.push({
        ...wanted,
        column: match.heading.column,
        heading: match.wording.whole,
        confidence: 1,
        evidence: "answer",
      });
  }
  return columns;
}

/** A lead below this is no lead: the user is asked. */
const CLEAR_LEAD = 0.02;
/** Of columns that are figures the band's help or a spelling make no difference: what is asked is priced. */
const LEAD_IN_FIGURES = 0.12;
const OF_FIGURES: ReadonlySet<Campo> = new Set(["programado", "ejecutado", "avance"]);

/** Campos whose column changes a figure: a wrong one is worse than a question. */
const DECISIVE: ReadonlySet<Campo> = new Set([
  "codigo",
  "programado",
  "ejecutado",
  "avance",
  "lineaBase",
  "metaCuatrienio",
  "tipo",
  "bpin",
  "peso",
  "estadoProgramacion",
  "nivel",
  "ponderadorVigencia",
  "armonizada",
]);

/** Campos that may change a figure, or whose it is: what words and values leave equal is asked, and priced. */
const ASKED: ReadonlySet<Campo> = new Set(["dependencia", "meta", "indicador", "unidad"]);

/** Campos that a matriz may hold many times over: each column is kept. */
const REPEATABLE: ReadonlySet<Campo> = new Set([
  "recursos",
  "recursosEjecutados",
  "apropiacion",
  "compromisos",
  "obligaciones",
  "pagos",
  "explicacion",
  "observaciones",
  "actividad",
  "logro",
  "dificultades",
  "evidencias",
  "contrato",
  "fechaCorte",
  "ods",
  "poblacion",
  "nombreDelPlan",
  "objetivo",
  "metaResultado",
  "indicadorResultado",
  "semaforo",
  "principal",
  "proyeccion",
  "pesoNivel",
  "producto",
  "indicadorMga",
  "sector",
  "programa",
]);

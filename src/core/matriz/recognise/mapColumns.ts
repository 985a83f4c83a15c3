import type { Sheet } from "../../grid/grid";
import { settle } from "../contrapruebas/settle";
import type { Heading } from "../words/headerRows";
import { withBareQuarters, withQuartersInRun, withPartsOfAYear } from "../columns/bareQuarters";
import { withoutEndlessRepeats } from "../contrapruebas/endlessRepeats";
import { ofWholeYear, withYearAmongQuarters } from "../columns/yearAmongQuarters";
import { withMoney } from "../columns/besideMoney";
import { countsIn, countsOfOtherUnits, withoutCountsBesideOthers } from "../contrapruebas/counts";
import { readColumn } from "../columns/hypotheses";
import { chooseLevels } from "../columns/levels";
import { wantedOf } from "../questions/questionOptions";
import { isMonthAlone, isOtherMonth } from "../words/timeHeading";
import { withAmountsOrShares } from "../contrapruebas/amountOrShare";
import { codigoByValues } from "../columns/codigoByValues";
import { goalByYears, promisesByGoal } from "../contrapruebas/goalByYears";
import { metaByValues } from "../columns/metaByValues";
import { withOffices } from "../columns/officesByValues";
import { withoutTableBeside } from "../columns/tableBeside";
import { totalOfMonths } from "../contrapruebas/totalOfMonths";
import { tipoByValues } from "../columns/tipoByValues";
import { withAvanceByQuarters } from "../contrapruebas/avanceByQuarters";
import { withoutEmptyPromises } from "../contrapruebas/emptyPromises";
import { withGoals } from "../contrapruebas/goals";
import { areInTurn } from "../words/inTurn";
import { areNested, levelOrder } from "../columns/levelOrder";
import { levelWeighed, pesosOfLevels } from "../columns/pesosOfLevels";
import { leftmost, structuralLevels } from "../columns/structuralLevels";
import { yearEnds } from "../contrapruebas/yearEnds";
import { answeredColumns } from "../questions/answeredColumns";
import type { Answers, Column, Question, UnmappedColumn } from "../matriz";
import { foldHeading } from "../words/foldHeading";
import { ownHeading } from "../words/headingParts";
import { headingWordsOf } from "../words/headingWords";
import { bestOf, saysAnything } from "./rivals";
import { claimOf, slotOf } from "../questions/slots";

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

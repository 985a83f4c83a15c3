import type { Sheet } from "../../grid/grid";
import type { Vigencia } from "../../vocabulary";
import { columnNumbers, looksLikeMoney } from "../columns/columnValues";
import type { ColumnReading } from "../columns/hypotheses";
import type { Column, Question } from "../matriz";
import { withDoneByPrinted } from "./doneByPrinted";
import { isPercentageOfPromise } from "./percentageColumns";
import { printedRatio } from "./printed";
import { ratiosOf, type Ratio } from "./ratios";

/** Columns and what is asked of them, before or after the sheet itself was heard. */
export interface Claims {
  readonly columns: readonly Column[];
  readonly questions: readonly Question[];
}

/**
 * The workbook as its own witness: a percentage that the sheet computes or prints names what was done and
 * what was promised. It decides between columns that words leave equal, gives a role to one that words
 * say nothing of, and makes a question of one that words took for another.
 *
 * @param read every column with a heading
 * @param firstRow zero-based row below the header
 */
export function settle(
  sheet: Sheet,
  firstRow: number,
  read: readonly ColumnReading[],
  claims: Claims,
): Claims {
  const byColumn = new Map(read.map((one) => [one.heading.column, one]));
  const ratios = ratiosOf(sheet, firstRow).filter(({ column }) =>
    isPercentage(byColumn.get(column)),
  );
  const rows = Array.from(
    { length: Math.min(sheet.rows.length - firstRow, ROWS_LOOKED_AT) },
    (_, at) => firstRow + at,
  );
  const printed = read.filter(isPercentage);
  const rivals = claims.questions.reduce<Claims>(
    (settled, question) =>
      decided(settled, question, ratios, (done, promised, vigencia) =>
        printed.some((column) => {
          if ((yearOfReading(column) ?? vigencia) !== vigencia) return false;
          const { agree, of } = printedRatio(sheet, rows, column.heading.column, done, promised);
          return of >= FEWEST_ROWS && agree >= of * NEARLY_ALL;
        }),
      ),
    { columns: claims.columns, questions: [] },
  );
  const divided = ratios.reduce<Claims>(
    (settled, ratio) =>
      named(settled, ratio, byColumn, (column) =>
        looksLikeMoney(columnNumbers(sheet, column, firstRow)),
      ),
    rivals,
  );
  return { ...divided, columns: withDoneByPrinted(sheet, firstRow, read, divided.columns) };
}

const ROWS_LOOKED_AT = 600;
const FEWEST_ROWS = 4;
const NEARLY_ALL = 0.95;

function isPercentage(column: ColumnReading | undefined): boolean {
  return column !== undefined && isPercentageOfPromise(column.wording);
}

function yearOfReading({ wording }: ColumnReading): Vigencia | null {
  return wording.vigencia;
}

/** A question between columns, answered where exactly one of them makes the percentages of the sheet. */
function decided(
  { columns, questions }: Claims,
  question: Question,
  ratios: readonly Ratio[],
  makesPercentage: (done: number, promised: number, vigencia: Vigencia | undefined) => boolean,
): Claims {
  const open = { columns, questions: [...questions, question] };
  if (question.type !== "whichColumn") return open;
  const { campo, vigencia, trimestre } = question.wanted;
  if ((campo !== "programado" && campo !== "ejecutado") || trimestre !== undefined) return open;
  const other = wholeOf(columns, campo === "programado" ? "ejecutado" : "programado", vigencia);
  const pairs = question.candidates.map((candidate) => ({
    candidate,
    done: campo === "ejecutado" ? candidate.column : other?.column,
    promised: campo === "programado" ? candidate.column : other?.column,
  }));
  const computed = pairs.filter(({ done, promised }) =>
    ratios.some(
      (ratio) =>
        (done === undefined || ratio.done === done) &&
        (promised === undefined || ratio.promised === promised),
    ),
  );
  const shown =
    computed.length > 0
      ? computed
      : pairs.filter(
          ({ done, promised }) =>
            done !== undefined &&
            promised !== undefined &&
            makesPercentage(done, promised, vigencia),
        );
  const [one, second] = shown;
  if (one === undefined || second !== undefined) return open;
  const rivals = new Set(question.candidates.map(({ column }) => column));
  return {
    columns: [
      ...columns.filter((column) => column.campo !== campo || !rivals.has(column.column)),
      { ...one.candidate, evidence: "witness" },
    ],
    questions,
  };
}

/** What the sheet divides by what, against what words took for what was done and promised. */
function named(
  claims: Claims,
  { column, done, promised }: Ratio,
  byColumn: ReadonlyMap<number, ColumnReading>,
  isMoney: (column: number) => boolean,
): Claims {
  const { columns } = claims;
  const percentage = byColumn.get(column);
  const halves = [byColumn.get(done), byColumn.get(promised)] as const;
  const [doneHeading, promisedHeading] = halves;
  if (!percentage || !doneHeading || !promisedHeading) return claims;
  if (isMoney(done) || isMoney(promised)) return claims;
  const vigencia =
    yearOfReading(percentage) ??
    yearOfReading(doneHeading) ??
    yearOfReading(promisedHeading) ??
    undefined;
  const roles = [
    { campo: "ejecutado", at: done, heading: doneHeading, beside: promised },
    { campo: "programado", at: promised, heading: promisedHeading, beside: done },
  ] as const;
  const isTaken = (at: number): boolean => columns.some((one) => one.column === at);
  return roles.reduce<Claims>((told, { campo, at, heading, beside }) => {
    if (isTaken(at)) return told;
    const besides = told.columns.find((one) => one.column === beside);
    const opposite = campo === "ejecutado" ? "programado" : "ejecutado";
    const fits =
      besides === undefined || (besides.campo === opposite && besides.trimestre === undefined);
    if (!fits) return told;
    const year = besides?.vigencia ?? vigencia;
    const role: Column = {
      campo,
      column: at,
      heading: heading.wording.whole,
      confidence: 0.9,
      evidence: "witness",
      ...(year !== undefined && { vigencia: year }),
    };
    const before = told.columns.find(
      (one) => one.campo === campo && one.vigencia === year && one.trimestre === undefined,
    );
    if (before?.evidence === "answer") return told;
    return before === undefined
      ? { ...told, columns: [...told.columns, role] }
      : {
          ...told,
          questions: [
            ...told.questions,
            {
              type: "whichColumn",
              wanted: { campo, ...(year !== undefined && { vigencia: year }) },
              candidates: [before, role],
            },
          ],
        };
  }, claims);
}

function wholeOf(
  columns: readonly Column[],
  campo: Column["campo"],
  vigencia: Vigencia | undefined,
): Column | undefined {
  return columns.find(
    (column) =>
      column.campo === campo && column.vigencia === vigencia && column.trimestre === undefined,
  );
}

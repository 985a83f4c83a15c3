import { isBlank } from "../../grid/foldText";
import { cellAt, type Sheet } from "../../grid/grid";
import type { Vigencia } from "../../vocabulary";
import { amountOrShare, hasShares, type OpenPair } from "../contrapruebas/amountOrShare";
import { thingCounted } from "../contrapruebas/counts";
import { namesNoMoney } from "../contrapruebas/doneByPrinted";
import { numberAt } from "../columns/numberAt";
import { foldHeading, withoutYear } from "../words/foldHeading";
import { bandsOfHeading, ownHeading } from "../words/headingParts";
import type { Answers, Column, Matriz, Question, UnmappedColumn, Wanted } from "../matriz";
import { couldBeBase, couldBeDone, couldWeigh, type RowSense } from "./plausible";
import { timeHeading, yearOf } from "../words/timeHeading";
import type { UnusedColumn } from "../columns/unusedColumns";
import { isOverAll, vigenciasNamed } from "../columns/yearColumns";

/** What a reading has, where something that decides its figures may be missing. */
export interface Incomplete {
  readonly sheet: Sheet;
  readonly matriz: Pick<Matriz, "columns" | "levels">;
  readonly unused: readonly UnusedColumn[];
  readonly answers: Answers;
  readonly rows: readonly RowSense[];
  /** R8: nothing says what the top level weighs. */
  readonly unweighed: boolean;
}

type Missing = Extract<Question, { readonly type: "missingColumn" }>;

/**
 * R25: what decides figures and no column was recognised as, where numbers that nothing explains could be
 * it: what a vigencia promised or delivered, where metas start from, what the top level weighs. Taking
 * the matriz without it would hide it. Where each column stands says nothing.
 */
export function missingColumns(read: Incomplete): readonly Missing[] {
  const { columns: answered = [] } = read.answers;
  const isAnswered = ({ campo, vigencia }: Wanted): boolean =>
    answered.some(
      (answer) => answer.campo === campo && (vigencia ?? answer.vigencia) === answer.vigencia,
    );
  const open = [...read.unused.filter(({ why }) => why === "unexplained"), ...disguised(read)];
  return [
    ...ofVigencias(read, open),
    ...ofStandIns(read, open),
    ...besideAvance(read, open),
    ...base(read, open),
    ...pesos(read, open),
    ...amounts(read),
  ].filter(({ wanted, candidates }) => candidates.length > 0 && !isAnswered(wanted));
}

/** R15: columns taken for percentages that neither words nor values say to be such. */
function amounts({ sheet, matriz: { columns }, rows }: Incomplete): Missing[] {
  const families = new Map<string, { column: Column; pair: OpenPair }[]>();
  for (const column of columns) {
    const promised = columns.find(
      ({ campo, vigencia, trimestre }) =>
        campo === "programado" && vigencia === column.vigencia && trimestre === undefined,
    );
    if (promised === undefined || !mayBeAmount(sheet, rows, column, promised)) continue;
    if (
      columns.some(({ campo, vigencia }) => campo === "ejecutado" && vigencia === column.vigencia)
    )
      continue;
    const name = withoutYear(foldHeading(ownHeading(column.heading)));
    const pair = { done: column.column, promised: promised.column };
    families.set(name, [...(families.get(name) ?? []), { column, pair }]);
  }
  const all = rows.map(({ row }) => row);
  return [...families.values()].flatMap((family) => {
    const told = family.filter(({ pair: { done } }) =>
      all.some((row) => numberAt(sheet, row, done) !== null),
    );
    const pairs = told.map(({ pair }) => pair);
    const [last] = [...told].sort((a, b) => (b.column.vigencia ?? 0) - (a.column.vigencia ?? 0));
    if (last === undefined || amountOrShare(sheet, all, pairs) === "share") return [];
    const { vigencia } = last.column;
    return missing(
      { campo: "ejecutado", ...(vigencia !== undefined && { vigencia }) },
      family.map(({ column }) => column),
    );
  });
}

function mayBeAmount(
  sheet: Sheet,
  rows: readonly RowSense[],
  { campo, column, heading, trimestre, evidence }: Column,
  promised: Column,
): boolean {
  if (campo !== "avance" || trimestre !== undefined || evidence === "answer") return false;
  const bands = bandsOfHeading(heading).split(" / ").reverse();
  if (
    timeHeading(foldHeading(ownHeading(heading)), bands.map(foldHeading))?.percentUnknown !== true
  )
    return false;
  const first = rows[0]?.row ?? 0;
  return !hasShares(sheet, first, column, promised.column);
}

/** R28: "Total 2025" is money only for want of another reading: not where it may be what was done of a promise. */
function disguised({ sheet, matriz: { columns }, rows }: Incomplete): readonly UnusedColumn[] {
  return columns.flatMap((money): UnusedColumn[] => {
    const { campo, column, heading, vigencia } = money;
    const key = foldHeading(ownHeading(heading));
    if (campo !== "recursos" || !namesNoMoney(money, key)) return [];
    const promised = columns.find(
      (other) =>
        other.campo === "programado" &&
        other.vigencia === vigencia &&
        other.trimestre === undefined,
    );
    return promised !== undefined && couldBeDone(sheet, rows, column, promised.column)
      ? [{ column, heading, why: "unexplained" }]
      : [];
  });
}

function ofVigencias(
  { sheet, matriz, rows }: Incomplete,
  open: readonly UnusedColumn[],
): Missing[] {
  const several = vigenciasNamed(matriz.columns).length > 1;
  // Of several years what came together over them all, and a percentage that names none, is of no one of them.
  const overAll = several ? matriz.columns.filter(isOverAll) : [];
  const columns = matriz.columns.filter((column) => !overAll.includes(column));
  const isOfAYear = ({ campo, vigencia }: Column): boolean =>
    !several || campo !== "avance" || vigencia !== undefined;
  if (!columns.some(isDone)) {
    const headed = open.filter(({ heading }) => heading !== "");
    const done = overAll.filter(({ campo }) => campo === "ejecutado");
    return [missing({ campo: "ejecutado" }, headed.length > 0 ? headed : done)];
  }
  // A column that promises nothing in any row, such as a "Reprogramado" that was never needed, is no promise.
  const saysSomething = ({ campo, column }: Column): boolean =>
    campo !== "programado" || rows.some(({ row }) => !isBlank(cellAt(sheet, row, column)));
  const lacking = vigenciasNamed(columns).flatMap((vigencia) => {
    const wanted = missingOf(columns.filter(saysSomething).filter(isOfAYear), vigencia);
    return wanted === null ? [] : [{ vigencia, wanted }];
  });
  return lacking.map(({ vigencia, wanted }, at) => {
    const opposite = wanted.campo === "ejecutado" ? "programado" : "ejecutado";
    const known = columns.find(
      (column) =>
        column.campo === opposite && column.vigencia === vigencia && column.trimestre === undefined,
    );
    // A column without a year can only be of the first vigencia that lacks one.
    const fits = ({ column, heading }: UnusedColumn): boolean => {
      const year = yearOf(foldHeading(heading));
      if (year !== null || known === undefined || at > 0) return year === vigencia;
      return wanted.campo === "ejecutado"
        ? couldBeDone(sheet, rows, column, known.column)
        : couldBeDone(sheet, rows, known.column, column);
    };
    return missing(wanted, open.filter(fits));
  });
}

/**
 * R25, R30: where the plan is to be by the end of a year, or how many people it is for, is no promise of that year
 * while another column of the year, which nothing explains, could be it and what was done does not run on.
 */
function ofStandIns(
  { sheet, matriz: { columns }, rows }: Incomplete,
  open: readonly UnusedColumn[],
): Missing[] {
  return vigenciasNamed(columns).flatMap((vigencia) => {
    const ofYear = columns.filter((column) => column.vigencia === vigencia);
    const promised = ofYear.filter(({ campo }) => campo === "programado");
    const done = ofYear.find(
      ({ campo, trimestre, cumulative }) =>
        campo === "ejecutado" && trimestre === undefined && cumulative !== true,
    );
    const [total] = promised;
    if (total === undefined || done === undefined || !promised.every(standsIn)) return [];
    const rivals = open.filter(
      ({ column, heading }) =>
        yearOf(foldHeading(heading)) === vigencia && couldBeDone(sheet, rows, done.column, column),
    );
    return rivals.length === 0
      ? []
      : [missing({ campo: "programado", vigencia }, [...rivals, ...promised])];
  });
}

/**
 * R25: a percentage tells how far a year got only where nothing else of the year could be what was promised or
 * done: it may be of another thing, such as "% avance a la fecha" of the project.
 */
function besideAvance(
  { sheet, matriz: { columns }, rows }: Incomplete,
  open: readonly UnusedColumn[],
): Missing[] {
  const avances = columns.filter(
    ({ campo, evidence }) => campo === "avance" && evidence !== "answer",
  );
  const dated = open.filter(({ heading }) => yearOf(foldHeading(heading)) !== null);
  if (avances.length > 0 && !columns.some(({ campo }) => campo === "programado"))
    return [missing({ campo: "programado" }, dated)];
  return avances.flatMap(({ vigencia }) => {
    const ofYear = columns.filter((column) => column.vigencia === vigencia);
    const promised = ofYear.find(
      ({ campo, trimestre }) => campo === "programado" && trimestre === undefined,
    );
    if (vigencia === undefined || promised === undefined) return [];
    if (ofYear.some(({ campo }) => campo === "ejecutado")) return [];
    const rivals = dated.filter(
      ({ column, heading }) =>
        yearOf(foldHeading(heading)) === vigencia &&
        couldBeDone(sheet, rows, column, promised.column),
    );
    return [missing({ campo: "ejecutado", vigencia }, rivals)];
  });
}

function standsIn({ trimestre, cumulative, heading, evidence }: Column): boolean {
  if (evidence === "answer" || trimestre !== undefined) return false;
  return cumulative === true || thingCounted(heading) !== null;
}

/** The half of a vigencia that no column says, where one says the other. */
function missingOf(columns: readonly Column[], vigencia: Vigencia): Wanted | null {
  const ofYear = columns.filter((column) => (column.vigencia ?? vigencia) === vigencia);
  const promised = ofYear.some(({ campo }) => campo === "programado");
  const done = ofYear.some(isDone);
  if (promised === done) return null;
  return { campo: promised ? "ejecutado" : "programado", vigencia };
}

function isDone({ campo }: Column): boolean {
  return campo === "ejecutado" || campo === "avance";
}

function base({ sheet, matriz, rows }: Incomplete, open: readonly UnusedColumn[]): Missing[] {
  if (matriz.columns.some(({ campo }) => campo === "lineaBase")) return [];
  const undated = open.filter(({ heading }) => yearOf(foldHeading(heading)) === null);
  return [
    missing(
      { campo: "lineaBase" },
      undated.filter(({ column }) => couldBeBase(sheet, rows, column)),
    ),
  ];
}

function pesos(
  { sheet, matriz, rows, unweighed }: Incomplete,
  open: readonly UnusedColumn[],
): Missing[] {
  if (!unweighed || matriz.levels.length === 0) return [];
  return [
    missing(
      { campo: "pesoNivel", level: 0 },
      open.filter(({ column }) => couldWeigh(sheet, rows, column)),
    ),
  ];
}

function missing(wanted: Wanted, candidates: readonly UnmappedColumn[]): Missing {
  return { type: "missingColumn", wanted, candidates };
}

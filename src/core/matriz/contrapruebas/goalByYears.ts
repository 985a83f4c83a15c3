import { foldText } from "../../grid/foldText";
import type { Sheet } from "../../grid/grid";
import type { ColumnReading } from "../columns/hypotheses";
import type { Column } from "../matriz";
import { CAMPOS_DE_DINERO, type Campo } from "../../vocabulary";
import { foldHeading, withoutYear } from "../words/foldHeading";
import { ownHeading } from "../words/headingParts";
import { isSameSum } from "../../precision";
import { numberAt } from "../columns/numberAt";

/**
 * R2, R3: the one column of which words say nothing and to which the programmed years lead in nearly every row:
 * they add to it, or the last of them is it. `null`: none, several, or they lead to the one that a heading names.
 * A heading to which they do not lead ("Meta ajustada") says less than the years, unless a person chose it.
 *
 * @param firstRow zero-based row below the header
 */
export function goalByYears(
  sheet: Sheet,
  firstRow: number,
  read: readonly ColumnReading[],
  columns: readonly Column[],
): Column | null {
  const said = columns.find(({ campo }) => campo === "metaCuatrienio");
  if (said?.evidence === "answer") return null;
  const years = columns
    .filter(
      ({ campo, vigencia, trimestre, cumulative }) =>
        campo === "programado" &&
        vigencia !== undefined &&
        trimestre === undefined &&
        cumulative !== true,
    )
    .sort((a, b) => (a.vigencia ?? 0) - (b.vigencia ?? 0));
  if (years.length < 2) return null;
  const used = new Set(columns.map(({ column }) => column));
  const isLed = (column: number): boolean =>
    isLedTo(
      sheet,
      firstRow,
      column,
      years.map((year) => year.column),
    );
  if (said !== undefined && isLed(said.column)) return null;
  const led = read.filter(
    ({ heading: { column }, wording }) =>
      !used.has(column) && wording.vigencia === null && isLed(column),
  );
  const [one, other] = led;
  if (one === undefined || other !== undefined) return null;
  return {
    campo: "metaCuatrienio",
    column: one.heading.column,
    heading: one.wording.whole,
    confidence: 0.85,
    evidence: "witness",
  };
}

/**
 * R28: columns of several years that words take for money ("Compromiso 2025") and that lead to the meta del
 * cuatrienio in nearly every row: what was promised, where no other column that is filled in says it. Money leads to no meta.
 *
 * @param firstRow zero-based row below the header
 */
export function promisesByGoal(
  sheet: Sheet,
  firstRow: number,
  read: readonly ColumnReading[],
  isFilled: (column: number) => boolean,
): readonly ColumnReading[] {
  const best = read.flatMap(({ readings: [first] }) => first ?? []);
  const ends = read.flatMap((column) => (reaches(column) ? column.readings.slice(0, 1) : []));
  const goal = best.find(({ campo }) => campo === "metaCuatrienio") ?? ends[0];
  if (goal === undefined) return read;
  // A running total says where the plan is to be, and not what a year promises.
  const isPromise = (one: Column): boolean =>
    one.campo === "programado" &&
    one.cumulative !== true &&
    !ends.includes(one) &&
    isFilled(one.column);
  if (best.some(isPromise)) return read;
  const families = new Map<string, Column[]>();
  for (const column of best) {
    const { campo, vigencia, trimestre, cumulative } = column;
    if (!MONEY.has(campo) || vigencia === undefined || trimestre !== undefined) continue;
    if (cumulative === true) continue;
    const name = withoutYear(foldHeading(ownHeading(column.heading)));
    families.set(name, [...(families.get(name) ?? []), column]);
  }
  const led = [...families.values()].filter((family) => {
    const years = [...family].sort((a, b) => (a.vigencia ?? 0) - (b.vigencia ?? 0));
    const columns = years.map(({ column }) => column);
    return columns.length >= 2 && isLedTo(sheet, firstRow, goal.column, columns);
  });
  const [one, other] = led;
  if (one === undefined || other !== undefined) return read;
  return read.map((column) => {
    const [first] = column.readings;
    return first !== undefined && one.includes(first)
      ? { ...column, readings: [{ ...first, campo: "programado", evidence: "witness" }] }
      : column;
  });
}

const MONEY: ReadonlySet<Campo> = new Set(CAMPOS_DE_DINERO);

/**
 * R25: whether a column says where the plan is to get ("Meta a 2027"). The end of a year is no cut within it,
 * unless the heading says that it accumulates.
 */
export function reaches({ heading, readings: [best] }: ColumnReading): boolean {
  const words = foldText(heading.own);
  if (best?.campo !== "programado" || !GOAL.test(words)) return false;
  return best.cumulative !== true || (best.trimestre === 4 && !/\bacumulad/.test(words));
}

const GOAL =
  /\bmetas?\b(?:.*)? (?:a|al|hasta|para)(?: el)?(?: ano| (?:31 de )?diciembre de(?:l ano)?)? 20\d{2}$|^metas? final 20\d{2}$/;

function isLedTo(
  sheet: Sheet,
  firstRow: number,
  column: number,
  years: readonly number[],
): boolean {
  let [told, led] = [0, 0];
  const seen = new Set<number>();
  const last = Math.min(sheet.rows.length, firstRow + ROWS_LOOKED_AT);
  for (let row = firstRow; row < last; row++) {
    const goal = numberAt(sheet, row, column);
    const programmed = years.flatMap((year) => numberAt(sheet, row, year) ?? []);
    if (goal === null || programmed.length < 2) continue;
    told++;
    seen.add(goal);
    const sum = programmed.reduce((total, value) => total + value, 0);
    if (isSameSum(sum, goal) || isSameSum(programmed.at(-1) ?? 0, goal)) led++;
  }
  return told >= FEWEST && seen.size >= FEWEST && led >= told * NEARLY_ALL;
}

const ROWS_LOOKED_AT = 300;
const FEWEST = 3;
const NEARLY_ALL = 0.9;

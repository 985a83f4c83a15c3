import { foldText } from "../../grid/foldText";
import { cellAt, type Sheet } from "../../grid/grid";
import type { Column } from "../matriz";
import { printedRatio } from "./printed";
import { foldHeading, withoutYear } from "../words/foldHeading";
import { ownHeading } from "../words/headingParts";
import { ROWS_LOOKED_AT } from "../columns/columnValues";
import type { ColumnReading } from "../columns/hypotheses";

/** Whether a column is such a count. */
export type Counts = (column: Pick<Column, "heading">) => boolean;

/**
 * R25: columns that count one thing ("Eventos realizados", "Días trabajados") in which the metas are not
 * measured. Of metas of several units no such thing can be the measure.
 *
 * @param firstRow zero-based row below the header
 */
export function countsIn(sheet: Sheet, firstRow: number, read: readonly ColumnReading[]): Counts {
  const known = new Map<string, boolean>();
  const units = unitsIn(sheet, firstRow, read);
  return ({ heading }) => {
    const before = known.get(heading);
    if (before !== undefined) return before;
    const thing = thingCounted(heading);
    const counts = thing !== null && !areMeasuredIn(units, thing);
    known.set(heading, counts);
    return counts;
  };
}

/** Those of them that are so for sure: metas that name no unit may be measured in anything. */
export function countsOfOtherUnits(
  sheet: Sheet,
  firstRow: number,
  read: readonly ColumnReading[],
): Counts {
  const counts = countsIn(sheet, firstRow, read);
  return unitsIn(sheet, firstRow, read).length > 0 ? counts : () => false;
}

/** A column of counts is neither what was promised nor what was done where another column says it. */
export function withoutCounts(rivals: readonly Column[], counts: Counts): readonly Column[] {
  const others = rivals.filter((column) => !counts(column));
  return others.length > 0 ? others : rivals;
}

/**
 * R25: nor is it the total of the year whose quarters, or what had come together, are told beside it, nor of
 * no year beside the years, nor of a year where another column says it of others, nor what was done where a percentage of the year says otherwise.
 */
export function withoutCountsBesideOthers(
  read: readonly ColumnReading[],
  counts: Counts,
  sheet: Sheet,
  firstRow: number,
): readonly ColumnReading[] {
  const best = read.flatMap(({ readings: [first] }) => first ?? []);
  const isOfOtherUnits = unitsIn(sheet, firstRow, read).length > 0;
  const isCount = (one: Column): boolean =>
    (one.campo === "programado" || one.campo === "ejecutado") &&
    one.trimestre === undefined &&
    counts(one);
  if (!best.some(isCount)) return read;
  const rows = Array.from(
    { length: Math.min(ROWS_LOOKED_AT, Math.max(0, sheet.rows.length - firstRow)) },
    (_, at) => firstRow + at,
  );
  const isToldBeside = (one: Column): boolean =>
    best.some(
      (other) =>
        other.campo === one.campo &&
        !counts(other) &&
        (other.vigencia === one.vigencia
          ? other.trimestre !== undefined || other.cumulative === true
          : one.vigencia === undefined || other.trimestre === undefined),
    );
  const unsaid = new Map<string, number>();
  for (const one of best) {
    const ofYear = best.filter(({ vigencia }) => vigencia === one.vigencia);
    const promised = ofYear.find((other) => other.campo === "programado" && !counts(other));
    const percentage = ofYear.find(({ campo }) => campo === "avance");
    if (one.campo !== "ejecutado" || !isCount(one) || !promised || !percentage) continue;
    const { agree, of } = printedRatio(
      sheet,
      rows,
      percentage.column,
      one.column,
      promised.column,
      "uncapped",
    );
    unsaid.set(familyOf(one), (unsaid.get(familyOf(one)) ?? 0) + of - 2 * agree);
  }
  const isUnsaid = (one: Column): boolean =>
    one.campo === "ejecutado" && (unsaid.get(familyOf(one)) ?? 0) > 0;
  return read.map((column) => {
    const [first] = column.readings;
    return first !== undefined &&
      isCount(first) &&
      (isOfOtherUnits || isToldBeside(first) || isUnsaid(first))
      ? { ...column, readings: [] }
      : column;
  });
}

/** Columns headed alike but for their year count the same. */
function familyOf({ heading }: Column): string {
  return withoutYear(foldHeading(ownHeading(heading)));
}

/** The thing that a heading counts: the plural or the people with which it begins, also after "Número de"; `null` for none. */
export function thingCounted(heading: string): string | null {
  const words = foldHeading(ownHeading(heading))
    .split(" ")
    .filter((word) => !/^(?:\d+|t\d|[ivx]+)$/.test(word));
  const thing = words.find((word) => !HOW_MANY.test(word)) ?? "";
  if (PEOPLE.test(thing)) return thing;
  const isNumbered = words[0] === "numero" && REPORTS.test(thing);
  return /^\p{L}{3,}s$/u.test(thing) && (isNumbered || !GENERIC.test(thing)) ? thing : null;
}

const HOW_MANY = /^(?:numero|cantidad|total|suma|#)$/;
/** Singular words for many: who is reached. */
const PEOPLE =
  /^(?:alumnado|ciudadania|comunidad|estudiantado|gente|matricula|personal|poblacion|publico)$/;
const PERSONS = /^(?:alumn|beneficiari|ciudadan|estudiante|habitante|persona|poblacion|usuari)/;
/** How many times something was told is none of it. */
const REPORTS = /^(?:reportes|informes|seguimientos|avances|logros)$/;
/** What any column of quantities may be headed with: it names no thing. */
const GENERIC =
  /^(?:avances|acumulad|alcanzad|anualizad|bienes|cantidades|compromisos|conseguid|cumplid|dat|efectuad|ejecuci|ejecutad|entregables|entregad|esperad|estimad|fisic|fuentes|hech|indicador|logr|metas|obligaciones|obtenid|pagos|planead|planificad|pesos|porcentajes|previst|product|program|proyectad|reales|realizad|recursos|report|reprogram|resultad|servicios|totales|unidades|valores)/;

/** What each row says that it is measured in: its unit, or else its indicator. */
function unitsIn(
  sheet: Sheet,
  firstRow: number,
  read: readonly ColumnReading[],
): readonly string[] {
  const column = (["unidad", "indicador"] as const)
    .map((campo) => read.find(({ readings: [best] }) => best?.campo === campo))
    .find((found) => found !== undefined)?.heading.column;
  if (column === undefined) return [];
  const last = Math.min(sheet.rows.length, firstRow + ROWS_LOOKED_AT);
  return Array.from({ length: Math.max(0, last - firstRow) }, (_, at) =>
    foldText(cellAt(sheet, firstRow + at, column)),
  ).filter((text) => text !== "");
}

/** Most rows name it, in singular or plural; people, by any name for them. */
function areMeasuredIn(units: readonly string[], thing: string): boolean {
  const stem = thing.replace(/(?:[^aeiou]es|s)$/, "");
  const isPeople = PEOPLE.test(thing);
  const named = units.filter((unit) =>
    unit
      .split(/[^\p{L}]+/u)
      .some((word) => word.startsWith(stem) || (isPeople && PERSONS.test(word))),
  );
  return units.length > 0 && named.length * 2 > units.length;
}

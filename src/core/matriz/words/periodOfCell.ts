import { wholeIn } from "../../grid/digits";
import { dayOf } from "../../grid/day";
import { foldText } from "../../grid/foldText";
import type { CellValue } from "../../grid/grid";
import { isDateFormat } from "../../grid/numberFormat";
import { MESES, type Trimestre, type Vigencia } from "../../vocabulary";
import { foldHeading, withoutYear } from "./foldHeading";
import { quarterOf, yearOf, type Cumulative } from "./timeHeading";

/** What a cell tells of the period that its row is about (R27). */
export interface PeriodOfRow {
  readonly vigencia?: Vigencia;
  readonly trimestre?: Trimestre;
  /** 1 to 12 */
  readonly mes?: number;
  /** R11: the values of a corte run from January, or may do so. */
  readonly cumulative?: Cumulative;
}

/**
 * Reads a cell of a column of periods: "2025", "II trimestre", "T2 2025", "Marzo", "1er semestre", a date.
 * "total": the row adds up the periods of its meta. `null`: it names no period.
 *
 * @param column key of the heading (`foldHeading`): bare numbers are quarters or months only under such a word
 */
export function periodOfCell(
  value: CellValue,
  format: string,
  column: string,
): PeriodOfRow | "total" | null {
  if (typeof value === "boolean" || value === null) return null;
  if (typeof value === "number") {
    if (isDateFormat(format)) return OF_PERIODS.test(column) ? ofDay(value, column) : null;
    return Number.isInteger(value) ? ofNumber(value, column) : null;
  }
  const text = foldText(value);
  if (text === "" || text.length > LONGEST_PERIOD) return null;
  const number = wholeIn(/^(\d{1,4})(?:[.,]0)?$/.exec(text)?.[1]);
  if (number !== null) return ofNumber(number, column);
  return ofWords(foldHeading(value), column);
}

const LONGEST_PERIOD = 40;
const OF_PERIODS =
  /\b(trimestre|trimestral|periodo|corte|mes|meses|bimestre|semestre|seguimiento|reporte|reportado)\b/;

/** "Meta mensual", "Cantidad por trimestre": what is counted, and not when. */
const OF_AMOUNTS =
  /^(?:metas?|cantidad|cantidades|programad[oa]s?|programacion|ejecutad[oa]s?|ejecucion|avances?|logros?|logrado|valor|valores)\b/;

function ofNumber(value: number, column: string): PeriodOfRow | null {
  if (OF_AMOUNTS.test(column)) return null;
  if (value >= 2000 && value <= 2099) return { vigencia: value };
  const [, span] = SPAN.exec(column) ?? [];
  const months = MONTHS_IN[span ?? ""];
  if (months !== undefined)
    return value >= 1 && value <= 12 / months ? { mes: value * months } : null;
  return OF_PERIODS.test(column) && isTrimestre(value) ? { trimestre: value } : null;
}

const SPAN = /\b(mes|meses|mensual|bimestre|semestre)\b/;
const MONTHS_IN: Readonly<Record<string, number>> = {
  mes: 1,
  meses: 1,
  mensual: 1,
  bimestre: 2,
  semestre: 6,
};

function isTrimestre(value: number): value is Trimestre {
  return value === 1 || value === 2 || value === 3 || value === 4;
}

/** R11: what stands under a corte runs from January; of any other day that is unsaid. */
function ofDay(serial: number, column: string): PeriodOfRow {
  const { year, month } = dayOf(serial);
  return { vigencia: year, mes: month, cumulative: CUT.test(column) ? true : "unsaid" };
}

function ofWords(key: string, column: string): PeriodOfRow | "total" | null {
  const year = yearOf(key);
  const words = withoutYear(key)
    .replace(/\b(vigencia|ano|anio)\b/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const vigencia = year === null ? {} : { vigencia: year };
  if (words === "") return year === null ? null : vigencia;
  if (TOTAL.test(words)) return "total";
  const running =
    CUT.test(`${column} ${words}`) || DAY.test(words) ? { cumulative: true as const } : {};
  const bare = words
    .replace(CUT, " ")
    .replace(/\b(30|31|28|29|mes)\b/g, " ")
    .trim();
  const mes = monthOf(bare);
  if (mes !== null) return { ...vigencia, mes, ...running };
  const half = HALF.exec(SPAN.test(column) && /^i{1,2}$/.test(bare) ? `semestre ${bare}` : bare);
  if (half) {
    const isFirst = /^(1|i$|primer)/.test(half[1] ?? half[2] ?? "");
    return { ...vigencia, trimestre: isFirst ? 2 : 4, ...running };
  }
  const trimestre =
    quarterOf(words) ??
    (OF_PERIODS.test(column) || year !== null ? quarterOf(`trimestre ${bare}`) : null);
  return trimestre === null ? null : { ...vigencia, trimestre, ...running };
}

const TOTAL = /^(?:sub)?total\b|^acumulado(?: anual)?$|^anual$|^consolidado$/;
const DAY = /\b(?:30|31) [a-z]+|[a-z] (?:30|31)\b/;
const CUT = /\b(?:corte|acumulad[oa]|hasta)\b/;
const HALF = /^(1|2|1er|2do|i|ii|primer|primero|segundo) semestre$|^(?:semestre|s) ?(1|2|i|ii)$/;

/** 1 to 12 by the name of a month or its beginning ("sept"). */
function monthOf(word: string): number | null {
  if (!/^[a-z]{3,10}$/.test(word)) return null;
  const name = word === "setiembre" ? "septiembre" : word;
  const at = MESES.findIndex((mes) => mes === name || (name.length <= 4 && mes.startsWith(name)));
  return at < 0 ? null : at + 1;
}

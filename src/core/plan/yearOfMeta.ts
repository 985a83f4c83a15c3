import { nth } from "../nth";
import type { Amount, Fila, YearOfFila } from "../matriz/filas/fila";
import { saysNotProgrammed } from "../matriz/filas/notProgrammed";
import { TRIMESTRES, type TipoDeMeta, type Trimestre } from "../vocabulary";
import type { EsperadoPorTrimestre } from "../planes/parametros";
import { esperadoAl } from "./esperado";
import { isRising } from "./invariants";
import type { YearOfMeta } from "./plan";
import { totalContradicho } from "./totalContradicho";

export interface QuarterReading {
  /** Quarters after this one are not counted; `null` counts all. */
  readonly until: Trimestre | null;
  /** R17: after this one there are but zeros written ahead. */
  readonly reported: Trimestre | null;
  /** True when the user asked for a cut: then zeros written ahead are quarters too. */
  readonly cutExplicitly: boolean;
  /** R11: the user's answer; undefined leaves it to the figures of each row. */
  readonly cumulative?: boolean;
  /** R11: how many times the promise the quarters must exceed to look like running totals or levels. */
  readonly times: number;
  /** R11: what is expected by a quarter where none is programmed. */
  readonly esperado: EsperadoPorTrimestre;
}

export interface ReadYear {
  readonly year: YearOfMeta;
  /** R11: the quarters of this row look like running totals, and it is not answered whether they are. */
  readonly looksCumulative: boolean;
}

/** What one vigencia of a meta comes to, after R1 (absences), R6 (not programmed) and R11 (quarters). */
export function yearOfMeta(
  fila: Fila,
  year: YearOfFila,
  tipo: TipoDeMeta,
  quarters: QuarterReading,
): ReadYear {
  const lineaBase = fila.lineaBase?.value ?? null;
  const promised = programadoOf(fila, year, tipo, lineaBase);
  const cumulative =
    quarters.cumulative ??
    year.acumuladosRespondido ??
    (year.cumulativeQuarters === true ? true : undefined);
  const quarterly = fromQuarters(year, tipo, lineaBase, promised.value, {
    ...quarters,
    ...(cumulative !== undefined && { cumulative }),
  });
  const contradicho = totalContradicho(year, {
    tipo,
    lineaBase,
    until: lastCounted({ ...quarters, cutExplicitly: false }),
    cumulative,
  });
  // R17: a corte cuts whether it was asked for or the workbook declares it.
  const isCut = (quarters.until ?? 4) < (quarters.reported ?? 4);
  // R28: the year's total never overrides quarters that contradict it, nor those of an earlier cut.
  const byQuarters = (isCut || contradicho !== null) && quarterly.value !== null;
  const own = year.ejecutado?.value ?? null;
  const ejecutado = byQuarters ? quarterly.value : (own ?? quarterly.value);
  return {
    year: {
      programado: promised.value,
      presumed: promised.presumed,
      ejecutado: ejecutado !== null && ejecutado < 0 ? countingNothing(tipo) : ejecutado,
      contradicho,
      avance: isComputable(year) ? null : (year.avance?.value ?? null),
      unknown: ejecutado === null && isUncalculated(year),
      esperado: expectedShare(year, promised.value, quarters),
    },
    looksCumulative: quarterly.looksCumulative,
  };
}

/** R4: a negative execution is an error and counts 0; where falling is what was promised 0 would be all of it. */
function countingNothing(tipo: TipoDeMeta): number | null {
  return tipo === "reduccion" ? null : 0;
}

/** A ready-made percentage is used only where there is nothing to compute it from (R18). */
function isComputable(year: YearOfFila): boolean {
  const { programado, programadoTrimestre, ejecutado, ejecutadoTrimestre } = year;
  const isPromised = programado !== null || Object.keys(programadoTrimestre).length > 0;
  return isPromised && (ejecutado !== null || Object.keys(ejecutadoTrimestre).length > 0);
}

function isUncalculated({ ejecutado, avance, ejecutadoTrimestre }: YearOfFila): boolean {
  return [ejecutado, avance, ...Object.values(ejecutadoTrimestre)].some(
    (amount) => amount?.value === null && amount.absence === "uncalculated",
  );
}

/** R6: explicit words first, then 0, then blank. `value: null` is not programmed. */
function programadoOf(
  fila: Fila,
  year: YearOfFila,
  tipo: TipoDeMeta,
  lineaBase: number | null,
): { value: number | null; presumed: boolean } {
  const not = { value: null, presumed: false };
  if (fila.estadoProgramacion !== null && saysNotProgrammed(fila.estadoProgramacion)) return not;
  const amount = year.programado;
  const quarters = TRIMESTRES.flatMap((quarter) => year.programadoTrimestre[quarter]?.value ?? []);
  // R28: a year's total that was left empty or at 0 never overrides quarters that promise something.
  if (amount === null ? quarters.length > 0 : isLeft(amount) && quarters.some((one) => one > 0))
    return programmed(programmedByQuarters(quarters, year, tipo, lineaBase), tipo, lineaBase);
  if (amount === null) {
    const absent =
      year.avance !== null && year.avance.value === null && year.avance.absence !== "blank";
    return absent && isExplicit(year.avance)
      ? not
      : { value: null, presumed: year.avance !== null && year.avance.value === null };
  }
  if (amount.value !== null) return programmed(amount.value, tipo, lineaBase);
  if (isExplicit(amount)) return not;
  return { value: null, presumed: true };
}

function isLeft(amount: Amount): boolean {
  return amount.value === null ? amount.absence === "blank" : amount.value === 0;
}

/** R11: the programme follows the execution. What is kept is a mean; levels end in their last. */
export function programmedByQuarters(
  quarters: readonly number[],
  year: YearOfFila,
  tipo: TipoDeMeta,
  lineaBase: number | null,
): number {
  const sum = quarters.reduce((total, value) => total + value, 0);
  if (tipo === "mantenimiento") return sum / quarters.length;
  const last = quarters.at(-1) ?? 0;
  if (year.cumulativeQuarters === true) return last;
  const base = lineaBase ?? 0;
  if (tipo === "creciente" && base > 0)
    return quarters.every((value) => value >= base) ? last : base + sum;
  if (tipo === "reduccion" && base > 0) return sum <= base ? base - sum : last;
  return sum;
}

function programmed(
  value: number,
  tipo: TipoDeMeta,
  lineaBase: number | null,
): { value: number | null; presumed: boolean } {
  // 0 is a real target where something is to be reduced or kept.
  const zeroCounts =
    (tipo === "reduccion" || tipo === "mantenimiento") && lineaBase !== null && lineaBase !== 0;
  return { value: value === 0 && !zeroCounts ? null : value, presumed: false };
}

function isExplicit(amount: Amount | null): boolean {
  return (
    amount?.value === null &&
    (amount.absence === "notProgrammed" || amount.absence === "notApplicable")
  );
}

/**
 * R11: what the quarters add up to, by type. Increments add; running totals end in their last;
 * what is kept is the mean of the quarters reported.
 */
function fromQuarters(
  year: YearOfFila,
  tipo: TipoDeMeta,
  lineaBase: number | null,
  programado: number | null,
  reading: QuarterReading,
): { value: number | null; looksCumulative: boolean } {
  const reported: number[] = [];
  for (const quarter of TRIMESTRES) {
    const value = year.ejecutadoTrimestre[quarter]?.value ?? null;
    if (value !== null && quarter <= lastCounted(reading)) reported.push(value);
  }
  if (reported.length === 0) return { value: null, looksCumulative: false };
  const sum = reported.reduce((total, value) => total + value, 0);
  if (tipo === "mantenimiento" && year.cumulativeQuarters !== true)
    return { value: sum / reported.length, looksCumulative: false };
  const looksCumulative =
    reading.cumulative === undefined &&
    (seemsCumulative(reported, sum, programado, reading.times) ||
      (year.cumulativeQuarters === "unsaid" && reported.length > 1 && isRising(reported)));
  if (reading.cumulative ?? looksCumulative) return { value: nth(reported, -1), looksCumulative };
  if (tipo === "reduccion" && lineaBase !== null && programado !== null) {
    // Its quarters are what it fell by, unless they are too much for that: then they are levels.
    return {
      value: sum <= reading.times * (lineaBase - programado) ? lineaBase - sum : nth(reported, -1),
      looksCumulative,
    };
  }
  if (tipo === "creciente" && lineaBase !== null && programado !== null) {
    return {
      value: sum <= reading.times * (programado - lineaBase) ? lineaBase + sum : nth(reported, -1),
      looksCumulative,
    };
  }
  return { value: sum, looksCumulative };
}

/** Zeros written ahead are no quarters (R17), unless the user asked for a cut that has them. */
function lastCounted({ until, reported, cutExplicitly }: QuarterReading): number {
  return Math.min(until ?? 4, cutExplicitly ? 4 : (reported ?? 4));
}

function seemsCumulative(
  reported: readonly number[],
  sum: number,
  programado: number | null,
  times: number,
): boolean {
  if (reported.length < 2 || programado === null || programado <= 0) return false;
  return isRising(reported) && sum > times * programado && nth(reported, -1) <= programado;
}

/** R11: share of the year's promise expected by the cut; a reference line, it changes no nivel. */
function expectedShare(
  year: YearOfFila,
  programado: number | null,
  { until, esperado }: Pick<QuarterReading, "until" | "esperado">,
): number | null {
  if (programado === null || programado <= 0) return null;
  let [total, sofar] = [0, 0];
  for (const quarter of TRIMESTRES) {
    total += year.programadoTrimestre[quarter]?.value ?? 0;
    if (quarter === (until ?? 4)) sofar = total;
  }
  if (total <= 0) return until === null ? null : esperadoAl(until, esperado);
  return sofar / total;
}

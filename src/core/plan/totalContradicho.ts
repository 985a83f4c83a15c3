import type { YearOfFila } from "../matriz/filas/fila";
import { isSameSum } from "../precision";
import { TRIMESTRES, type TipoDeMeta } from "../vocabulary";
import { isRising } from "./invariants";

/** What a year's total is compared with. */
export interface QuartersOfTotal {
  readonly tipo: TipoDeMeta;
  readonly lineaBase: number | null;
  /** The quarter that the figures reach. */
  readonly until: number;
  /** R11: it is said or answered whether the quarters run from January. */
  readonly cumulative: boolean | undefined;
}

/**
 * R28: the total of the year that its quarters contradict: no way to put them together that is right for
 * its type gives it (R11). Where a quarter is still to be told, only a sum beyond the total contradicts it.
 */
export function totalContradicho(
  { ejecutado, ejecutadoTrimestre, totalRespondido }: YearOfFila,
  { tipo, lineaBase, until, cumulative }: QuartersOfTotal,
): number | null {
  const total = ejecutado?.value ?? null;
  const upTo = (last: number): readonly number[] =>
    TRIMESTRES.filter((quarter) => quarter <= last).flatMap(
      (quarter) => ejecutadoTrimestre[quarter]?.value ?? [],
    );
  const told = upTo(until);
  // R4: below 0 it is no total, and is told as such.
  if (totalRespondido || total === null || total < 0 || told.length === 0) return null;
  const gives = (quarters: readonly number[]): boolean =>
    quarters.length > 0 &&
    rollUpsOf(quarters, tipo, lineaBase, cumulative).some((value) => isRoundedTo(value, total));
  if (gives(told) || gives(upTo(4))) return null;
  if (told.length === until) return total;
  const isBeyond = tipo === "suma" && cumulative !== true && !isRising(told);
  return isBeyond && told.every((value) => value >= 0) && sumOf(told) > total ? total : null;
}

/** All that quarters may come to, as increments or as levels. */
function rollUpsOf(
  quarters: readonly number[],
  tipo: TipoDeMeta,
  lineaBase: number | null,
  cumulative: boolean | undefined,
): readonly number[] {
  const sum = sumOf(quarters);
  const last = quarters.at(-1) ?? 0;
  const mean = sum / quarters.length;
  const isRunning = cumulative === true || (cumulative !== false && isRising(quarters));
  if (tipo === "suma") return isRunning ? [sum, last] : [sum];
  const levels = [sum, last, mean, Math.max(...quarters), Math.min(...quarters)];
  return lineaBase === null ? levels : [...levels, lineaBase + sum, lineaBase - sum];
}

/** Typed as it is, or rounded to the decimals with which it was typed, which moves it by little. */
function isRoundedTo(value: number, typed: number): boolean {
  if (isSameSum(value, typed)) return true;
  const [, decimals = ""] = String(typed).split(".");
  const gap = Math.abs(value - typed);
  return gap <= 0.5 * 10 ** -decimals.length + 1e-9 && gap <= LITTLE * Math.abs(typed);
}

/** A rounding moves a figure by less than this share of it; what moves it more is another figure. */
const LITTLE = 0.01;

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

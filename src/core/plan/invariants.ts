import type { Fila } from "../matriz/filas/fila";
import { nth } from "../nth";
import { PRECISION, isSameSum } from "../precision";

/** R3: what the programming of a row says of its type. */
export interface Invariants {
  /** Σ años = MC. */
  readonly sum: boolean;
  /** Last year = MC and it never falls. */
  readonly last: boolean;
  /** Every year = MC. */
  readonly all: boolean;
  /** LB > MC. */
  readonly reduction: boolean;
  /** It never rises, and ends at MC. */
  readonly falls: boolean;
  readonly total: number;
  readonly final: number;
  readonly metaCuatrienio: number;
}

/**
 * Of the vigencias that the row says something of: a blank one promises no 0 (R1), and says as little of the type as a
 * column that is not there. `null` when they are fewer than two or there is no meta del cuatrienio: nothing can be inferred.
 */
export function invariantsIn(fila: Fila): Invariants | null {
  const metaCuatrienio = fila.metaCuatrienio?.value ?? null;
  const values = fila.years.flatMap(({ programado }) => programado?.value ?? []);
  if (metaCuatrienio === null || values.length < 2) return null;
  const total = values.reduce((sum, value) => sum + value, 0);
  const final = nth(values, -1);
  const lineaBase = fila.lineaBase?.value ?? null;
  return {
    total,
    final,
    metaCuatrienio,
    sum: isSameSum(total, metaCuatrienio),
    last: isSameSum(final, metaCuatrienio) && isRising(values),
    all: values.every((value) => isSameSum(value, metaCuatrienio)),
    falls: isSameSum(final, metaCuatrienio) && isFalling(values),
    reduction: lineaBase !== null && lineaBase > metaCuatrienio && isFalling(values),
  };
}

/** It never falls. */
export function isRising(values: readonly number[]): boolean {
  return values.every((value, index) => value >= (values[index - 1] ?? -Infinity) - PRECISION);
}

function isFalling(values: readonly number[]): boolean {
  return values.every((value, index) => value <= (values[index - 1] ?? Infinity) + PRECISION);
}

import type { TipoDeMeta } from "../../vocabulary";
import type { Amount } from "../filas/fila";

/**
 * One amount out of those of the months of a quarter. An absence that is a fault is the quarter's: what
 * cannot be read of a month cannot be left out of a sum.
 *
 * @param how whether they add up, are a level that is kept, or end in their last
 */
export function joined(amounts: readonly Amount[], how: "sum" | "mean" | "last"): Amount | null {
  const [first] = amounts;
  if (first === undefined || amounts.length === 1) return first ?? null;
  const fault = amounts.find((amount) => amount.value === null && FAULTS.has(amount.absence));
  if (fault) return fault;
  const told = amounts.filter((amount) => amount.value !== null);
  const last = told.at(-1);
  if (last === undefined) return first;
  if (how === "last") return last;
  const sum = told.reduce((total, { value }) => total + (value ?? 0), 0);
  return { ...last, value: how === "sum" ? sum : sum / told.length };
}

/** How the months of a quarter come together, by type (R11); levels that are too high to be increments are levels. */
export function joiningOf(
  tipo: TipoDeMeta,
  { cumulative, total, range, times }: Months,
): "sum" | "mean" | "last" {
  if (cumulative) return "last";
  if (tipo === "mantenimiento") return "mean";
  if (tipo === "suma" || range === null) return "sum";
  return total <= times * Math.abs(range) ? "sum" : "last";
}

/** What decides it, beside the type. */
export interface Months {
  readonly cumulative: boolean;
  /** All the months of the vigencia together. */
  readonly total: number;
  /** From the línea base to what was promised; `null` where either is unknown. */
  readonly range: number | null;
  /** R11: how many times the promise increments may come to. */
  readonly times: number;
}

const FAULTS: ReadonlySet<string> = new Set(["unreadable", "error", "date", "uncalculated"]);

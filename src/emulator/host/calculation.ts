import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { hasFormula } from "./cells";

/** Univer calculates a moment after the write; Excel's add-ins must never see that moment. */
export interface Calculation {
  /** Something was written from which formulas may follow. */
  readonly wrote: () => void;
  /** Waits for the calculation, if one is under way and one of `members` depends on it. */
  readonly settle: (members: readonly string[]) => Promise<void> | void;
  /** Calculates everything anew. */
  readonly calculate: () => Promise<void>;
}

export function createCalculation(univer: FUniver, workbook: FWorkbook): Calculation {
  let pending: Promise<void> | null = null;
  let isScheduled = false;

  const wait = (): void => {
    const applied: Promise<void> = univer
      .getFormula()
      .onCalculationResultApplied(PATIENCE)
      // A function that never answers leaves its cell as it is, like Excel's #BUSY!.
      .catch(() => undefined)
      .then(() => {
        if (pending === applied) pending = null;
      });
    pending = applied;
  };

  return {
    wrote() {
      if (isScheduled) return;
      isScheduled = true;
      wait();
      queueMicrotask(() => (isScheduled = false));
    },
    settle(members) {
      if (pending === null || !members.some((name) => CALCULATED.has(name))) return undefined;
      return hasFormula(workbook) ? settled(() => pending) : undefined;
    },
    async calculate() {
      if (!hasFormula(workbook)) return;
      univer.getFormula().executeCalculation();
      wait();
      await settled(() => pending);
    },
  };
}

const PATIENCE = 10_000;

// What a `load()` or a call can ask that a formula decides.
const CALCULATED: ReadonlySet<string> = new Set([
  "*",
  "values",
  "text",
  "valueTypes",
  "hasSpill",
  "getUsedRange",
  "getUsedRangeOrNullObject",
  "getSpillingToRange",
  "getSpillingToRangeOrNullObject",
]);

async function settled(pending: () => Promise<void> | null): Promise<void> {
  for (let current = pending(); current !== null; current = pending()) await current;
}

import type { Place, WorkbookPort } from "../../src/app/workbookPort";
import type { CellRef, CellValue, WorkbookSnapshot } from "../../src/core/grid/grid";
import type { Answers } from "../../src/core/matriz/matriz";
import type { Problem } from "../../src/core/problem";
import { err, ok, type Result } from "../../src/core/result";

/** A workbook in memory that the pane can work on, and what a user does to it. */
export interface MemoryWorkbook {
  readonly port: WorkbookPort;
  /** Types into a cell, as a user would: whoever watches is told. */
  readonly type: (row: number, column: number, value: CellValue) => void;
  readonly select: (row: number, column: number) => void;
  /** The next requests fail like this, until `null`. */
  readonly refuse: (problem: Problem | null) => void;
  /** From now on it can be read but keeps nothing. */
  readonly protect: () => void;
  /** Reads answer only once `answerReads` is called. */
  readonly holdReads: () => void;
  readonly answerReads: () => void;
  readonly reads: () => number;
  readonly revealed: () => Place | null;
  readonly kept: () => Answers | null;
  readonly watchers: () => number;
}

export function memoryWorkbook(name: string, sheet: string, rows: CellValue[][]): MemoryWorkbook {
  let problem: Problem | null = null;
  let isProtected = false;
  let held: (() => void)[] | null = null;
  let reads = 0;
  let revealed: Place | null = null;
  let kept: Answers | null = null;
  let active: CellRef = { workbook: name, sheet, row: 0, column: 0 };
  const watchers = new Set<() => void>();

  function answer<T>(value: T): Result<T, Problem> {
    return problem ? err(problem) : ok(value);
  }

  function snapshot(): WorkbookSnapshot {
    const cells = { name: sheet, hidden: false, rows: rows.map((row) => [...row]), merges: [] };
    const nothing = { formats: new Map(), formulas: new Map(), uncalculated: new Set<number>() };
    return { name, sheets: [{ ...cells, ...nothing }], remembered: kept };
  }

  const port: WorkbookPort = {
    async read() {
      reads += 1;
      const asItWas = snapshot();
      if (held) await new Promise<void>((resolve) => held?.push(resolve));
      return answer(asItWas);
    },
    async watch(onEdit) {
      watchers.add(onEdit);
      return answer(async () => void watchers.delete(onEdit));
    },
    async reveal(place) {
      const outcome = answer(null);
      if (outcome.ok) revealed = place;
      return outcome;
    },
    async remember(answers) {
      if (isProtected) return err({ type: "protected", code: "AccessDenied" });
      const outcome = answer(null);
      if (outcome.ok) kept = answers;
      return outcome;
    },
    activeCell: async () => answer(active),
  };

  return {
    port,
    type(row, column, value) {
      (rows[row] ??= [])[column] = value;
      for (const watcher of watchers) watcher();
    },
    select(row, column) {
      active = { workbook: name, sheet, row, column };
    },
    refuse(next) {
      problem = next;
    },
    protect() {
      isProtected = true;
    },
    holdReads() {
      held = [];
    },
    answerReads() {
      const waiting = held ?? [];
      held = null;
      for (const resolve of waiting) resolve();
    },
    reads: () => reads,
    revealed: () => revealed,
    kept: () => kept,
    watchers: () => watchers.size,
  };
}

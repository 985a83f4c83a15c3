import type { Place, WorkbookPort } from "../../src/app/workbookPort";
import type { Finding } from "../../src/core/finding";
import type { CellRef, CellValue, Sheet, WorkbookSnapshot } from "../../src/core/grid/grid";
import type { Problem, RememberedProblem } from "../../src/core/problem";
import type { Pendiente, Published } from "../../src/core/report/publication";
import { wholeSheet } from "../../src/core/readingPlan";
import type { CellSpec, ReportSpec, SheetKey, SheetSpec } from "../../src/core/report/reportSpec";
import { sheetNames, type HojasPropias } from "../../src/core/report/sheetNames";
import { err, ok, type Result } from "../../src/core/result";

/** A workbook in memory that the pane can work on, and what a user does to it. */
export interface MemoryWorkbook {
  readonly port: WorkbookPort;
  /** Types into a cell, as a user would: those who watch the workbook are told. */
  readonly type: (row: number, column: number, value: CellValue) => void;
  readonly select: (row: number, column: number) => void;
  /** The next requests fail like this, until `null`. */
  readonly refuse: (problem: Problem | null) => void;
  /** From now on it can be read but keeps nothing. */
  readonly protect: () => void;
  /** It is open in an Excel that has no functions of add-ins. */
  readonly hasNoFunctions: () => void;
  /** What was published is calculated by this formula. */
  readonly calculateBy: (formula: string) => void;
  /** Asks for something that is not there, the next time that marks are taken away. */
  readonly break: () => void;
  /** Reads answer only once `answerReads` is called. */
  readonly holdReads: () => void;
  readonly answerReads: () => void;
  readonly reads: () => number;
  readonly revealed: () => Place | null;
  readonly kept: () => unknown;
  /** Content that some version of the add-in left in the workbook. */
  readonly keep: (content: unknown) => void;
  readonly watchers: () => number;
  /** How many bytes each workbook had that was opened beside this one. */
  readonly opened: () => readonly number[];
  /** Names of the sheets that were published, and the cells that are marked. */
  readonly published: () => readonly string[];
  readonly marked: () => readonly Finding[];
  /** A write that an earlier pane left half done. */
  readonly leaveHalfDone: (left: Pendiente) => void;
  readonly leaveUnread: (left: readonly RememberedProblem[]) => void;
}

/** What a published sheet holds, as it is read back. */
function asSheet({ name, rows }: SheetSpec): Sheet {
  const valueOf = (cell: CellSpec | null): CellValue => {
    if (cell === null || cell.kind === "empty") return null;
    return cell.kind === "text" ? cell.text : cell.value;
  };
  const nothing = { formats: new Map(), formulas: new Map(), uncalculated: new Set<number>() };
  return {
    name,
    hidden: false,
    rows: rows.map(({ cells }) => cells.map(valueOf)),
    merges: [],
    ...nothing,
  };
}

/** Every column with its formulas. */
const EVERY_COLUMN = Array.from({ length: 512 }, (_, column) => column);

/** @param propias sheets that an instrument publishes under keys of its own */
export function memoryWorkbook(
  name: string,
  sheet: string,
  rows: CellValue[][],
  propias: HojasPropias = {},
): MemoryWorkbook {
  let problem: Problem | null = null;
  let isProtected = false;
  let calculates = true;
  let formula: string | null = null;
  let held: (() => void)[] | null = null;
  let reads = 0;
  let revealed: Place | null = null;
  let kept: unknown = null;
  let active: CellRef = { workbook: name, sheet, row: 0, column: 0 };
  const opened: number[] = [];
  const watchers = new Set<() => void>();
  const sheets = new Map<SheetKey, string>();
  // The last one last.
  let publications: readonly {
    readonly keys: readonly SheetKey[];
    readonly created: readonly SheetKey[];
  }[] = [];
  let marked: readonly Finding[] = [];
  let isBroken = false;
  let cortes: Sheet | null = null;
  let unreadDiario: readonly RememberedProblem[] = [];
  let pendiente: Pendiente | null = null;

  function answer<T>(value: T): Result<T, Problem> {
    return problem ? err(problem) : ok(value);
  }

  function snapshot(): WorkbookSnapshot {
    const cells = { name: sheet, hidden: false, rows: rows.map((row) => [...row]), merges: [] };
    const nothing = { formats: new Map(), formulas: new Map(), uncalculated: new Set<number>() };
    return { name, sheets: [{ ...cells, ...nothing }], remembered: kept };
  }

  function written(report: ReportSpec): Pick<Published, "created" | "replaced"> {
    const named = report.sheets.map(({ key, name: each }) => ({ key, name: each }));
    return {
      created: named.filter(({ key }) => !sheets.has(key)),
      replaced: named.filter(({ key }) => sheets.has(key)),
    };
  }

  const port: WorkbookPort = {
    async read() {
      reads += 1;
      const workbook = snapshot();
      if (held) await new Promise<void>((resolve) => held?.push(resolve));
      return answer({ workbook, read: [{ ...wholeSheet(sheet), formulas: EVERY_COLUMN }] });
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
    async openWorkbook({ length }) {
      const outcome = answer(null);
      if (outcome.ok) opened.push(length);
      return outcome;
    },
    sheets: {
      async destination() {
        const own = Object.fromEntries(sheets);
        return answer({
          names: sheetNames([sheet, ...sheets.values()], own, propias),
          published: [...sheets.keys()],
        });
      },
      async preview(report) {
        const { created, replaced } = written(report);
        const names = (some: typeof created) => some.map((each) => each.name);
        return answer({
          created: names(created),
          replaced: names(replaced),
          charts: 0,
          calculates,
          formula,
        });
      },
      async publish(report) {
        if (isProtected) return err({ type: "sheetProtected", sheet: report.sheets[0]!.name });
        const outcome = answer({ ...written(report), charts: 0, sinPapel: [] });
        if (!outcome.ok) return outcome;
        const keys = report.sheets.map(({ key }) => key);
        const created = outcome.value.created.map(({ key }) => key);
        publications = [...publications, { keys, created }];
        for (const each of report.sheets) sheets.set(each.key, each.name);
        const keeping = report.sheets.find(({ key }) => key === "cortes");
        if (keeping) cortes = asSheet(keeping);
        return outcome;
      },
      cortes: async () => answer(cortes),
      async undoPublish(isWanted) {
        const last = publications.filter(({ keys }) => keys.some(isWanted)).at(-1);
        const created = last?.created ?? [];
        const removed = created.flatMap((key) => sheets.get(key) ?? []);
        const outcome = answer({ removed, restored: [], left: [] });
        if (!outcome.ok) return outcome;
        publications = publications.filter((one) => one !== last);
        for (const key of created) sheets.delete(key);
        return outcome;
      },
      diario: async () =>
        answer({
          pendiente,
          conocidas: publications.flatMap(({ keys }) => keys),
          unread: unreadDiario,
        }),
      async takeUp() {
        const outcome = answer(null);
        if (outcome.ok) pendiente = null;
        return outcome;
      },
      freezeValues: async () => answer({ frozen: 3, failing: 0, lost: 0 }),
      repairFormulas: async () => answer(2),
      async mark(findings) {
        if (isProtected) return err({ type: "sheetProtected", sheet });
        const outcome = answer({ cells: findings.length, uncommented: 0 });
        if (outcome.ok) marked = findings;
        return outcome;
      },
      async unmark() {
        if (isBroken) throw new TypeError("Cannot read properties of undefined");
        const outcome = answer({ cells: marked.length, answered: 0 });
        if (outcome.ok) marked = [];
        return outcome;
      },
    },
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
    hasNoFunctions() {
      calculates = false;
    },
    calculateBy(asking) {
      formula = asking;
    },
    break() {
      isBroken = true;
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
    keep: (content) => {
      kept = content;
    },
    watchers: () => watchers.size,
    opened: () => opened,
    published: () => [...sheets.values()],
    marked: () => marked,
    leaveUnread(left) {
      unreadDiario = left;
    },
    leaveHalfDone(left) {
      pendiente = left;
    },
  };
}

import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Book } from "./book";
import { createCalculation } from "./calculation";
import { checkCircumstances, ordinaryCircumstances, type Circumstances } from "./circumstances";
import { hostCharts, type HostChart } from "./charts";
import { CustomFunctionsHost, type FunctionResult, type InvokeOptions } from "./customFunctions";
import { createEventBoard } from "./events";
import { createNativeHost, type Frame, type NativeMessage } from "./native";
import { createPendingStyles } from "./pendingStyles";
import { letPlainWritesBeQuick } from "./plainWrites";
import { AddinInternalService, AppRuntimeService } from "./officeServices";
import type { Rect } from "./rect";
import { letTablesAndMergesBlock } from "./spills";
import { bookState } from "./state";
import type { ThemeName } from "./themes";
import { Workbook } from "./types/workbook";
import { watchUser } from "./watchUser";
import { Wire } from "./wire";

export interface ExcelHostOptions {
  readonly univer: FUniver;
  readonly workbook: FWorkbook;
  /** Language of Office, "es-CO" unless another is given. */
  readonly locale?: string;
  readonly theme?: ThemeName;
  /** File name of the workbook; Univer's name unless another is given. */
  readonly name?: string;
  /** Requirement sets to report instead of the newest that the genuine client knows. */
  readonly requirements?: Readonly<Record<string, string>>;
  /** Told when the add-in selects cells, which Excel then scrolls into view. */
  readonly onReveal?: (sheet: FWorksheet, rect: Rect) => void;
  /** What to do with a workbook that the add-in opens; without it none can be opened. */
  readonly onWorkbook?: (base64: string) => void;
  /** Awaited before each action of a request, so that a page with a long one answers its user. */
  readonly pause?: () => Promise<void> | void;
  /** Told when the add-in shows or hides its pane ("Visible" or "Background"). */
  readonly onPaneState?: (state: string) => void;
}

/** Excel, as an add-in sees it, over a workbook of Univer. */
export interface ExcelHost {
  /** Goes to `window.external` of the pane, before office.js is loaded. */
  readonly external: unknown;
  /** The object behind `context.workbook`, for tests of the host itself. */
  readonly root: Workbook;
  /** How many requests the add-in has sent: one per `context.sync()` that had something to say. */
  readonly roundTrips: () => number;
  /** Everything that crossed the wire, oldest first. */
  readonly frames: readonly Frame[];
  readonly trackedObjects: () => number;
  /** The charts of the workbook as plain data, with the values that their cells have now. */
  readonly charts: () => readonly HostChart[];
  /** Calls `listener` when a chart is added, changed or deleted; the result stops it. */
  readonly onChartsChanged: (listener: () => void) => () => void;
  /** Calls a custom function through the genuine runtime of the add-in. */
  readonly invoke: (
    name: string,
    args: readonly unknown[],
    options?: InvokeOptions,
  ) => Promise<FunctionResult>;
  /** Runs a command of the ribbon or of the context menu until it completes. */
  readonly command: (name: string) => Promise<void>;
  readonly setTheme: (theme: ThemeName) => void;
  /** What goes on around the workbook; a test changes it in place. */
  readonly circumstances: Circumstances;
  /** The user begins to type into a cell, and ends when the answer is called. */
  readonly editCell: () => () => void;
  /** Lets the next request fail in transport, with a status such as 5004 (cell edit mode). */
  readonly failNext: (status: number) => void;
  /** Stops listening to Univer. */
  readonly dispose: () => void;
}

export function createExcelHost(options: ExcelHostOptions): ExcelHost {
  const { univer, workbook } = options;
  const frames: Frame[] = [];
  const chartListeners = new Set<() => void>();
  let changing = 0;
  const post = (entry: NativeMessage): void => native.message([entry]);
  const events = createEventBoard(post);
  letPlainWritesBeQuick(workbook);
  letTablesAndMergesBlock(workbook);

  const book: Book = {
    univer,
    workbook,
    name: options.name ?? workbook.getName(),
    calculation: createCalculation(univer, workbook),
    styles: createPendingStyles(() => book),
    circumstances: ordinaryCircumstances(),
    fire: events.fire,
    change(work) {
      changing++;
      try {
        return work();
      } finally {
        changing--;
      }
    },
    chartsChanged: () => void chartListeners.forEach((listener) => listener()),
    selectionChanged: () => native.selectionChanged(),
    reveal: options.onReveal ?? (() => undefined),
    openWorkbook: options.onWorkbook ?? null,
    newId: (kind) => `{${kind}-${crypto.randomUUID()}}`,
    root: () => root,
  };
  const root = new Workbook(book);
  const customFunctions = new CustomFunctionsHost(post);
  const runtime = new AppRuntimeService((state) => {
    const visibility = state === "Visible" ? "Visible" : "Hidden";
    post({ ...VISIBILITY_CHANGED, message: JSON.stringify({ visibility }) });
    options.onPaneState?.(state);
  });
  const wire = new Wire({
    root,
    services: {
      "Microsoft.InternalService.AddinInternalService": new AddinInternalService(),
      "Microsoft.AppRuntime.AppRuntimeService": runtime,
      "Microsoft.AppRuntime.AppRuntimePersistenceService": runtime,
      "Microsoft.ExcelServices.CustomFunctions": customFunctions,
      "Microsoft.ExcelServices.CustomFunctionsContainer": customFunctions,
    },
    onEventRegistration: events.register,
    check: (object, member, use) => checkCircumstances(book, object, member, use),
    pause: options.pause ?? (() => undefined),
    settle(members) {
      if (!members.every((name) => ADDRESSING.has(name))) book.styles.flush();
      return book.calculation.settle(members);
    },
  });
  const native = createNativeHost({
    execute: (request) => wire.execute(request),
    record: (frame) => void frames.push(frame),
    locale: options.locale ?? "es-CO",
    documentUrl: book.name,
    requirements: { ...REQUIREMENTS, ...options.requirements },
    theme: options.theme ?? "light",
    instanceId: crypto.randomUUID(),
    settings: bookState(workbook).documentSettings,
  });
  const stopWatching = watchUser(book, () => changing > 0);

  return {
    external: native.external,
    root,
    roundTrips: () => frames.filter((frame) => frame.kind === "request").length,
    frames,
    trackedObjects: () => wire.trackedObjects,
    charts: () => hostCharts(workbook),
    onChartsChanged(listener) {
      chartListeners.add(listener);
      return () => void chartListeners.delete(listener);
    },
    invoke: (name, args, invokeOptions) => customFunctions.$invoke(name, args, invokeOptions),
    command: native.command,
    setTheme: native.setTheme,
    circumstances: book.circumstances,
    editCell: native.editCell,
    failNext: native.failNext,
    dispose: stopWatching,
  };
}

// What `Office.addin.onVisibilityModeChanged` listens to.
const VISIBILITY_CHANGED = { category: 65_536, type: 65_539, target: "" } as const;

// What only names cells and looks at none.
const ADDRESSING: ReadonlySet<string> = new Set([
  "getRange",
  "getRanges",
  "getCell",
  "getRangeByIndexes",
]);

// The newest that the frozen npm package of office.js can speak.
const REQUIREMENTS: Readonly<Record<string, string>> = {
  ExcelApi: "1.15",
  SharedRuntime: "1.1",
  CustomFunctions: "1.4",
  CustomFunctionsRuntime: "1.3",
  RichApiRuntime: "1.2",
  DialogApi: "1.2",
  Settings: "1.1",
  RibbonApi: "1.2",
  DelayForCellEdit: "1.1",
};

import { strToU8 } from "fflate";
import type { IWorkbookData } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { FileProblem } from "../../core/fileProblem";
import { err, ok, type Result } from "../../core/result";
import { restoreAddinState } from "../../emulator/book/addinState";
import { openBook } from "../../emulator/book/openBook";
import { placeCharts } from "../charts/placeCharts";
import { connectFunctions } from "../../emulator/functions/connectFunctions";
import type {
  ConnectedFunctions,
  FunctionsRuntime,
} from "../../emulator/functions/connectFunctions";
import type { FunctionsMetadata } from "../../emulator/functions/metadata";
import { createExcelHost } from "../../emulator/host/excelHost";
import type { ExcelHost } from "../../emulator/host/excelHost";
import { officeThemeOf, type ThemeName } from "../../emulator/host/themes";
import { calculateInSpanish } from "../univer/calculateInSpanish";
import { createGrid } from "../univer/createGrid";
import { dressNewSheet } from "../../emulator/book/dressNewSheet";
import { fitRows } from "../univer/fitRows";
import { growToSelection } from "../univer/growToSelection";
import { scrollIntoView } from "../univer/scrollIntoView";
import { showInSpanish } from "../univer/showInSpanish";
import { typeInSpanish } from "../univer/typeInSpanish";
import { downloadBook, NAMESPACE } from "./downloadBook";
import { letUserIn } from "./letUserIn";
import { loadFonts } from "./loadFonts";

/** What the page does with the spreadsheet and the host behind it. */
export interface Session {
  /** Replaces the open workbook. When the file cannot be opened, the open one stays. */
  readonly open: (bytes: Uint8Array, name: string) => Promise<Result<void, FileProblem>>;
  /** The open workbook as .xlsx. */
  readonly download: () => Promise<Uint8Array>;
  readonly setTheme: (theme: ThemeName) => void;
  /** The pane's page has loaded in this window. */
  readonly paneLoaded: (pane: Window) => void;
  /** Why the selected cell shows an error; `null` when it does not. */
  readonly onReason: (listener: (cell: string, reason: string | null) => void) => void;
}

declare global {
  interface Window {
    /** What the pane's office.js takes as its native host (see scripts/locate.mjs). */
    sopoHost?: unknown;
    /** The emulated Excel, for the end-to-end tests. */
    sopoExcel?: ExcelHost;
  }
}

export function createSession(
  container: HTMLElement,
  metadata: FunctionsMetadata,
  initialTheme: ThemeName,
  /** The pane gives Excel a workbook to open. */
  onWorkbook: (bytes: Uint8Array) => void,
): Session {
  const { univer, api } = createGrid(container);
  let workbook: FWorkbook | undefined;
  let host: ExcelHost | undefined;
  let functions: ConnectedFunctions | undefined;
  let removeCharts: (() => void) | undefined;
  let pane: Window | undefined;
  let theme = initialTheme;
  let opened = 0;
  const fitted = new Set<string>();
  const reasonListeners: ((cell: string, reason: string | null) => void)[] = [];

  const tellReason = (): void => {
    const cell = workbook?.getActiveRange();
    const sheet = workbook?.getActiveSheet();
    if (!cell || !sheet) return;
    const reason = functions?.reasonAt(sheet.getSheetId(), cell.getRow(), cell.getColumn()) ?? null;
    for (const listener of reasonListeners) listener(cell.getA1Notation(), reason);
  };

  // A sheet can only be measured once it is on the screen.
  const fitSheet = (): void => {
    const sheet = workbook?.getActiveSheet().getSheetId();
    if (!workbook || sheet === undefined || fitted.has(sheet)) return;
    if (fitRows(univer, workbook)) fitted.add(sheet);
  };

  return {
    async open(bytes, name) {
      const book = await openBook(bytes, `libro${++opened}`, name);
      if (!book.ok) return book;
      await loadFonts(book.value.data);
      const previous = workbook;
      const next = create(api, book.value.data);
      if (!next) return err({ type: "damaged", part: null });
      workbook = next;
      // "62,9 %", as Excel says it in the office and the pane beside it.
      workbook.setNumfmtLocal("es");
      if (book.value.addinState !== null) restoreAddinState(workbook, book.value.addinState);
      pane = undefined;
      removeCharts?.();
      host?.dispose();
      if (previous) api.disposeUnit(previous.getId());
      workbook.getActiveSheet().getRange("A1").activate();
      fitted.clear();
      afterDrawing(fitSheet);
      host = createExcelHost({
        univer: api,
        workbook,
        theme,
        name,
        pause: letUserIn(),
        onWorkbook: (base64) => onWorkbook(strToU8(atob(base64), true)),
        // A sheet that was just brought to the front is drawn a moment later.
        onReveal: (sheet, rect) => afterDrawing(() => scrollIntoView(sheet, rect)),
      });
      removeCharts = placeCharts(api, workbook, host);
      window.sopoHost = host.external;
      window.sopoExcel = host;
      // The grid has its services once it has had a workbook.
      if (!functions) {
        typeInSpanish(univer, api);
        showInSpanish(univer);
        calculateInSpanish(univer);
        growToSelection(api);
        const runtime = (): FunctionsRuntime | undefined =>
          pane as unknown as FunctionsRuntime | undefined;
        functions = connectFunctions({ univer, metadata, namespace: NAMESPACE, runtime });
        api.addEvent(api.Event.SelectionChanged, tellReason);
        api.addEvent(api.Event.ActiveSheetChanged, fitSheet);
        api.addEvent(api.Event.SheetCreated, ({ worksheet }) => dressNewSheet(worksheet));
        api.getFormula().calculationResultApplied(tellReason);
      }
      return ok(undefined);
    },

    async download() {
      if (!workbook || !host) throw new Error("there is no open workbook");
      return downloadBook(univer, workbook, host);
    },

    setTheme(next) {
      theme = next;
      host?.setTheme(next);
      if (pane) showTheme(pane, next);
    },

    paneLoaded(loaded) {
      pane = loaded;
      functions?.runtimeLoaded();
    },

    onReason: (listener) => void reasonListeners.push(listener),
  };
}

// office.js keeps the theme with which the pane began; it is another from now on, for what the pane keeps.
function showTheme(pane: Window, theme: ThemeName): void {
  const { Office } = pane as unknown as { readonly Office?: typeof globalThis.Office };
  Object.assign(Office?.context.officeTheme ?? {}, officeThemeOf(theme));
  pane.dispatchEvent(new Event("focus"));
}

function afterDrawing(work: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(work));
}

// The spreadsheet may refuse what the reader took: the open workbook must survive that too.
function create(api: FUniver, data: IWorkbookData): FWorkbook | null {
  try {
    return api.createWorkbook(data);
  } catch (failure) {
    console.error(failure);
    return null;
  }
}

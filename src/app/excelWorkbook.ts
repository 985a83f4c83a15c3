import { RESPUESTAS } from "../core/matriz/questions/answers";
import { ok } from "../core/result";
import { remember } from "../excel/remember";
import { activeCell, reveal } from "../excel/reveal";
import { watch } from "../excel/watch";
import type { SheetsPort, WorkbookPort } from "./workbookPort";

// Write code is lazy-loaded: read-only sessions never download it.
const sheets: SheetsPort = {
  destination: async () => (await import("../excel/publish/destination")).readDestination(),
  cortes: async () => (await import("../excel/readCortes")).readSheetOfCortes(),
  preview: async (report) => (await import("../excel/publish/destination")).preview(report),
  publish: async (report, onProgress) =>
    (await import("../excel/publish/publish")).publish(report, onProgress),
  undoPublish: async (isWanted) =>
    (await import("../excel/publish/undoPublish")).undoPublish(isWanted),
  diario: async () => (await import("../excel/journal/diario")).readDiario(),
  takeUp: async (toward, onProgress) => {
    const taken = await (await import("../excel/journal/write")).takeUp(toward, onProgress);
    return taken.ok ? ok(null) : taken;
  },
  freezeValues: async () => (await import("../excel/publish/freezeValues")).freezeValues(),
  repairFormulas: async () => (await import("../excel/publish/repairFormulas")).repairFormulas(),
  mark: async (findings, sheets) => (await import("../excel/mark/mark")).mark(findings, sheets),
  unmark: async () => (await import("../excel/mark/unmark")).unmark(),
};

/** The open workbook of Excel, as the pane asks for it. */
export const excelWorkbook: WorkbookPort = {
  async read({ answers }, needed) {
    const [{ readWorkbook }, { readingPlan }] = await Promise.all([
      import("../excel/readWorkbook"),
      import("../core/readingPlan"),
    ]);
    return readWorkbook((tops) => needed ?? readingPlan(tops, answers));
  },
  watch,
  reveal,
  remember: (answers) => remember(RESPUESTAS, answers),
  activeCell,
  openWorkbook: async (bytes) => (await import("../excel/openWorkbook")).openWorkbook(bytes),
  sheets,
};

import { INSTRUMENTOS } from "../../core/instrumentos/instrumentos";
import { ok } from "../../core/result";
import { recall, remember } from "../../excel/remember";
import { startBrowserWorker } from "../../files/browserWorker";
import { readInWorker } from "../../files/readInWorker";
import { excelWorkbook } from "../excelWorkbook";
import { localTime } from "../localTime";
import { createReader } from "../reading";
import { startBrowserMerger } from "./browserMerger";
import type { Consolidar } from "./consolidar";
import { createConsolidar } from "./createConsolidar";
import { DECISIONES } from "../../core/consolidate/rememberedDecisions";

/** Puts the consolidation together inside Excel, with what was decided in this workbook before. */
export async function startConsolidar(): Promise<Consolidar> {
  const readLibro = createReader(excelWorkbook, async () => INSTRUMENTOS);
  const consolidar = createConsolidar({
    read: (files, options) => readInWorker(files, { ...options, startWorker: startBrowserWorker }),
    now: () => localTime(new Date()),
    merger: startBrowserMerger(),
    async readLibro({ answers = {} }) {
      const read = await readLibro({ answers, registro: null });
      return read.ok ? ok(read.value.snapshot) : read;
    },
    sheets: excelWorkbook.sheets,
    openWorkbook: async (bytes) => (await import("../../excel/openWorkbook")).openWorkbook(bytes),
    recall: () => recall(DECISIONES),
    remember: (decisions) => remember(DECISIONES, decisions),
  });
  await consolidar.open();
  return consolidar;
}

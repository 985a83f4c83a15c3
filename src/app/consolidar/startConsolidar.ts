import { recallDecisiones, rememberDecisiones } from "../../excel/rememberDecisiones";
import { startBrowserWorker } from "../../files/browserWorker";
import { readInWorker } from "../../files/readInWorker";
import { excelWorkbook } from "../excelWorkbook";
import { createConsolidar, type Consolidar } from "./consolidar";

/** Puts the consolidation together inside Excel, with what was decided in this workbook before. */
export async function startConsolidar(): Promise<Consolidar> {
  const consolidar = createConsolidar({
    read: (files, options) => readInWorker(files, { ...options, startWorker: startBrowserWorker }),
    readLibro: excelWorkbook.read,
    recall: recallDecisiones,
    remember: rememberDecisiones,
    pause: () => new Promise((resolve) => setTimeout(resolve)),
  });
  await consolidar.recall();
  return consolidar;
}

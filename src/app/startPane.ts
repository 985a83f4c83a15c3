import type { FileProblem } from "../core/fileProblem";
import type { WorkbookSnapshot } from "../core/grid/grid";
import { err, type Result } from "../core/result";
import { associateCommands } from "../excel/commands";
import { followSilence } from "../excel/silence";
import { followLook } from "../excel/theme";
import { watchVisibility } from "../excel/visibility";
import { excelWorkbook } from "./excelWorkbook";
import type { Motor } from "./motor";
import { createPane, type Pane } from "./pane";
import { thisMachine } from "./thisMachine";
import { localTime } from "./localTime";

/** Puts the pane together inside Excel: the one place that knows every part. */
export async function startPane(): Promise<{
  pane: Pane;
  followLook: typeof followLook;
  followSilence: typeof followSilence;
}> {
  const { host } = await Office.onReady();
  const pane = createPane({
    port: excelWorkbook,
    loadMotor,
    machine: thisMachine(Office.context.partitionKey),
    after: (milliseconds, call) => {
      const timer = setTimeout(call, milliseconds);
      return () => clearTimeout(timer);
    },
    readFile,
    loadLibroDeDependencia: async () =>
      (await import("../core/parte/libroDeDependencia")).libroDeDependencia,
    loadCortes: async () => (await import("../core/report/cortesSheet")).cortesSheet,
    loadDocumento: async () => (await import("../files/writeInforme")).writeInforme,
    loadHojaDelInforme: async () => (await import("../core/informe/informeSheet")).informeSheet,
    loadExportados: async () => (await import("./exportar/archivos")).archivosExportados,
    loadAjustes: async () => (await import("../core/report/ajustesSheet")).ajustesSheet,
    loadProyeccion: async () => (await import("../core/report/proyeccionReport")).proyeccionReport,
    now: () => localTime(new Date()),
  });
  if (host === Office.HostType.Excel) {
    associateCommands({ evaluarAhora: pane.refresh, explicarCelda: pane.explainActiveCell });
    void pane.start();
    void watchVisibility(pane.setShown);
  } else {
    pane.stayOutside();
  }
  return { pane, followLook, followSilence };
}

/** Fetched while Excel is asked for the cells: what the pane shows first needs none of it. */
async function loadMotor(): Promise<Motor> {
  const [{ motorOf }, { INSTRUMENTOS }] = await Promise.all([
    import("./motor"),
    import("../core/instrumentos/instrumentos"),
  ]);
  return motorOf(INSTRUMENTOS);
}

/** The reader of files is large and rarely needed: it is loaded when a file is chosen. */
async function readFile(file: File): Promise<Result<WorkbookSnapshot, FileProblem>> {
  const [{ readInWorker }, { fileChosen, startBrowserWorker }] = await Promise.all([
    import("../files/readInWorker"),
    import("../files/browserWorker"),
  ]);
  const reading = readInWorker([fileChosen(file)], { startWorker: startBrowserWorker });
  for await (const { workbook } of reading) return workbook;
  return err({ type: "unreachable" });
}

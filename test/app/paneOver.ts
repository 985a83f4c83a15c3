import { archivosExportados } from "../../src/app/exportar/archivos";
import { motorOf } from "../../src/app/motor";
import { createPane, type Pane } from "../../src/app/pane";
import { INSTRUMENTOS } from "../../src/core/instrumentos/instrumentos";
import { libroDeDependencia } from "../../src/core/parte/libroDeDependencia";
import { cortesSheet } from "../../src/core/report/cortesSheet";
import { informeSheet } from "../../src/core/informe/informeSheet";
import { writeInforme } from "../../src/files/writeInforme";
import { ajustesSheet } from "../../src/core/report/ajustesSheet";
import { proyeccionReport } from "../../src/core/report/proyeccionReport";
// Loaded when something is published: here before, so that no test waits for it.
import "../../src/core/report/reportOf";
import { readWorkbook } from "../../src/files/readWorkbook";
import { memoryMachine } from "./memoryMachine";
import type { ThisMachine } from "../../src/app/thisMachine";
import type { HandClock } from "./handClock";
import type { MemoryWorkbook } from "./memoryWorkbook";

/** A pane over a workbook in memory: all of it is the product's but Excel and the clock. */
export function paneOver(
  { port }: MemoryWorkbook,
  { after }: HandClock,
  instrumentos = INSTRUMENTOS,
  machine: ThisMachine = memoryMachine(),
): Pane {
  return createPane({
    port,
    loadMotor: async () => motorOf(instrumentos),
    machine,
    after,
    readFile: async (file) => readWorkbook(await bytesOf(file), file.name),
    loadLibroDeDependencia: async () => libroDeDependencia,
    loadCortes: async () => cortesSheet,
    loadDocumento: async () => writeInforme,
    loadHojaDelInforme: async () => informeSheet,
    loadExportados: async () => archivosExportados,
    loadAjustes: async () => ajustesSheet,
    loadProyeccion: async () => proyeccionReport,
    now: () => "2021-10-15T08:30",
  });
}

function bytesOf(file: File): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = () => reject(reader.error ?? new Error());
    reader.readAsArrayBuffer(file);
  });
}

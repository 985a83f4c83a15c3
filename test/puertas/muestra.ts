import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { evaluateWorkbook } from "../../src/core/evaluate";
import type { WorkbookSnapshot } from "../../src/core/grid/grid";
import type { Evaluation } from "../../src/core/plan/evaluation";
import { withCambios } from "../../src/core/editAjustes";
import { ajustesSheet } from "../../src/core/report/ajustesSheet";
import { AJUSTES, NOMBRE_DE_AJUSTE } from "../../src/core/text/ajustes";
import { readWorkbook } from "../../src/files/readWorkbook";
import { writeReport } from "../../src/files/writeReport";

export const SAMPLES = join(__dirname, "../../assets/samples");

/** A workbook that every door is shown. */
export interface Muestra {
  readonly nombre: string;
  readonly bytes: Uint8Array;
  readonly workbook: WorkbookSnapshot;
  readonly evaluation: Evaluation;
}

export async function muestraOf(nombre: string, bytes: Uint8Array): Promise<Muestra> {
  const workbook = await readWorkbook(bytes, nombre);
  if (!workbook.ok) throw new Error(`${nombre}: ${workbook.error.type}`);
  const evaluation = evaluateWorkbook(workbook.value);
  if (!evaluation.ok) throw new Error(`${nombre}: ${evaluation.error.type}`);
  return { nombre, bytes, workbook: workbook.value, evaluation: evaluation.value };
}

export function muestraAt(path: string): Promise<Muestra> {
  return muestraOf(basename(path), new Uint8Array(readFileSync(path)));
}

/** R9: the same workbook, whose sheet Ajustes says that its figures are truncated. */
export async function truncada({ nombre, bytes }: Muestra): Promise<Muestra> {
  const cambio = [NOMBRE_DE_AJUSTE.truncarCifras, { valor: 1, unidad: "siNo" }] as const;
  const filas = withCambios([], new Map([cambio]), { desde: null, acto: "Decreto 5", quien: "" });
  const sheets = [ajustesSheet(filas, AJUSTES.hoja)];
  const written = await writeReport(bytes, { sheets }, "corte");
  if (!written.ok) throw new Error(`${nombre}: ${written.error.type}`);
  return muestraOf(`${nombre} (truncada)`, written.value);
}

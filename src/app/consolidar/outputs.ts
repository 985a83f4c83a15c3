import type { Consolidacion } from "../../core/consolidate/consolidacion";
import { oficioOf } from "../../core/consolidate/oficioOf";
import { devolucionesOf } from "../../core/consolidate/devoluciones";
import { fileNamesOf } from "../../core/consolidate/fileNames";
import { DECISIONES } from "../../core/consolidate/rememberedDecisions";
import { rewriteRemembered } from "../../core/remembered/remembered";
import {
  consolidadoReport,
  devolucionReport,
} from "../../core/report/consolidacion/consolidadoReport";
import { writeWorkbook } from "../../files/writeWorkbook";
import { zipFiles } from "../../files/zipFiles";

/** A file to be saved. */
export interface FileToSave {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** consolidado: the merged matriz; devoluciones: for each dependencia what it must put right; decisiones: what was decided. */
export type Output = "consolidado" | "devoluciones" | "decisiones" | DeUna;

/** The devolución of one dependencia, by its name. */
export interface DeUna {
  readonly devolucion: string;
}

export interface Fechas {
  /** The local time, as "2021-10-15T08:30". */
  readonly now: string;
  /** ISO date by which a devolución is to be answered; `null`: it is left to be written in. */
  readonly plazo: string | null;
}

/** The file of an output; `null` when there is nothing to put right. */
export async function outputOf(
  consolidacion: Consolidacion,
  output: Output,
  { now, plazo }: Fechas,
): Promise<FileToSave | null> {
  if (output === "consolidado") {
    return {
      name: "consolidado.xlsx",
      bytes: await writeWorkbook(consolidadoReport(consolidacion), "consolidado"),
    };
  }
  if (output === "decisiones") {
    const content = rewriteRemembered(DECISIONES, null, consolidacion.decisiones);
    if (!content.ok) throw new Error(content.error.type);
    if (content.value === null) return null;
    const text = `${JSON.stringify(content.value, null, 1)}\n`;
    return { name: "decisiones.json", bytes: new TextEncoder().encode(text) };
  }
  const devoluciones = devolucionesOf(consolidacion);
  const names = fileNamesOf(devoluciones.map(({ nombre }) => nombre));
  const oficio = oficioOf(consolidacion, { fecha: now.slice(0, 10), plazo });
  const files: FileToSave[] = [];
  for (const [index, devolucion] of devoluciones.entries()) {
    if (typeof output === "object" && devolucion.nombre !== output.devolucion) continue;
    const bytes = await writeWorkbook(devolucionReport(devolucion, oficio), "devolucion");
    files.push({ name: `${names[index]}.xlsx`, bytes });
  }
  if (typeof output === "object") return files[0] ?? null;
  return files.length === 0 ? null : { name: "devoluciones.zip", bytes: zipFiles(files) };
}

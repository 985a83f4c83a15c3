import type { Consolidacion } from "../../core/consolidate/consolidacion";
import { devolucionesOf, fileNamesOf } from "../../core/consolidate/pendientes";
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

/** consolidado: the merged matriz; devoluciones: for each dependencia what it must put right. */
export type Output = "consolidado" | "devoluciones";

/** The file of an output; `null` when there is nothing to put right. */
export async function outputOf(
  consolidacion: Consolidacion,
  output: Output,
): Promise<FileToSave | null> {
  if (output === "consolidado") {
    return {
      name: "consolidado.xlsx",
      bytes: await writeWorkbook(consolidadoReport(consolidacion), "consolidado"),
    };
  }
  const devoluciones = devolucionesOf(consolidacion);
  const names = fileNamesOf(devoluciones.map(({ nombre }) => nombre));
  const files: FileToSave[] = [];
  for (const [index, devolucion] of devoluciones.entries()) {
    const bytes = await writeWorkbook(devolucionReport(devolucion), "devolucion");
    files.push({ name: `${names[index]}.xlsx`, bytes });
  }
  return files.length === 0 ? null : { name: "devoluciones.zip", bytes: zipFiles(files) };
}

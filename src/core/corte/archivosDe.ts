import type { WorkbookSnapshot } from "../grid/grid";
import { readSustento, sheetOfSustento } from "../sustento/sustentoRows";
import type { ArchivoDeCorte } from "./corteGuardado";

/** The files that the figures of a workbook were made from: those that it was consolidated from, else itself. */
export function archivosDe(workbook: WorkbookSnapshot): readonly ArchivoDeCorte[] {
  const { name, sha256 } = workbook;
  const own: ArchivoDeCorte = { archivo: name, sha256: sha256 ?? null };
  const sheet = sheetOfSustento(workbook);
  if (sheet === null) return [own];
  const { fuentes } = readSustento(name, sheet);
  return [own, ...fuentes.map(({ archivo, sha256: hash }) => ({ archivo, sha256: hash }))];
}

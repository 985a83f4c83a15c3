import { INSTRUMENTOS } from "../core/instrumentos/instrumentos";
import { plantillaSheets } from "../core/report/plantilla";
import { writeWorkbook } from "../files/writeWorkbook";
import type { FileToSave } from "./consolidar/outputs";

/** A new workbook of an instrument, which can be asked for. */
export interface PlantillaOfrecida {
  readonly id: string;
  readonly nombre: string;
  /** The same file that the command line writes. */
  readonly make: () => Promise<FileToSave>;
}

/** What can be begun anew, in the order of the registry. */
export const PLANTILLAS: readonly PlantillaOfrecida[] = INSTRUMENTOS.filter(
  ({ plantilla }) => plantilla.length > 0,
).map(({ id, nombre, plantilla }) => ({
  id,
  nombre,
  make: async () => ({
    name: `${id}.xlsx`,
    bytes: await writeWorkbook({ sheets: plantillaSheets(id, plantilla) }, "plantilla"),
  }),
}));

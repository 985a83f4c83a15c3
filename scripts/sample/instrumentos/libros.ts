import { INSTRUMENTOS } from "../../../src/core/instrumentos/instrumentos";
import { plantillaSheets, type Contenido } from "../../../src/core/report/plantilla";
import { writeWorkbook } from "../../../src/files/writeWorkbook";
import { ACCIONES, GESTIONES } from "./otros";
import { HOJAS } from "./peti";
import { ACTIVIDADES, FORMATO } from "./politica";

/** The plantilla of each instrument, filled in with what the seeds say. */
const MUESTRAS: readonly {
  readonly archivo: string;
  readonly id: string;
  readonly hojas: Readonly<Record<string, Contenido>>;
}[] = [
  {
    archivo: "politica-publica-2021-2.xlsx",
    id: "politicaPublica",
    hojas: { "Formato de informe": FORMATO, Actividades: ACTIVIDADES },
  },
  {
    archivo: "cooperacion-2020-2023.xlsx",
    id: "cooperacion",
    hojas: { "Gestiones de cooperación": GESTIONES },
  },
  { archivo: "peti-2020-2023.xlsx", id: "peti", hojas: HOJAS },
  {
    archivo: "plan-de-mejora-2021.xlsx",
    id: "planDeMejora",
    hojas: { "Acciones de mejora": ACCIONES },
  },
];

export async function librosDeInstrumentos(): Promise<readonly (readonly [string, Uint8Array])[]> {
  return Promise.all(
    MUESTRAS.map(async ({ archivo, id, hojas }) => {
      const instrumento = INSTRUMENTOS.find((one) => one.id === id);
      if (instrumento === undefined) throw new Error(`no instrument ${id}`);
      const sheets = plantillaSheets(id, instrumento.plantilla, (hoja) => hojas[hoja] ?? {});
      return [archivo, await writeWorkbook({ sheets }, "plantilla")] as const;
    }),
  );
}

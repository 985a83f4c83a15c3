import { writeXlsx } from "hucre/xlsx";
import { tidyXlsx } from "../../src/files/tidyXlsx";
import { filasDeLaMatriz, type Fila } from "./filas";
import { hojaMatriz } from "./hojaMatriz";
import { hojaInstrucciones, hojaPonderadores, hojaProyectos } from "./otrasHojas";
import { filasReportadas } from "./reportada";

/** The official sample as a file. The same bytes inside, on every machine and every day. */
export function libroDeMuestra(): Promise<Uint8Array> {
  return libroDe(filasDeLaMatriz());
}

/** The same matriz as the dependencias sent it, before the office compared it with the registry. */
export function libroReportado(): Promise<Uint8Array> {
  return libroDe(filasReportadas(filasDeLaMatriz()).map(({ fila }) => fila));
}

async function libroDe(filas: readonly Fila[]): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: [hojaMatriz(filas), hojaProyectos(filas), hojaPonderadores(filas), hojaInstrucciones()],
    defaultFont: { name: "Calibri", size: 11 },
    properties: {
      title: "Matriz de recolección de información, tercer trimestre de 2021",
      creator: "Oficina Asesora de Planeación Estratégica",
      created: FECHA,
      modified: FECHA,
    },
  });
  return tidyXlsx(bytes);
}

// Files carry the hour at which they were saved; a fixed one keeps them equal.
const FECHA = new Date(Date.UTC(2021, 8, 30));

import { DEPENDENCIAS } from "../dependencias";
import { libroDePresupuesto } from "../entregas/libroEntrega";
import type { Siembra } from "./falla";
import { dialectoDe, type Taller } from "./taller";

/** The same file twice, under another name. */
export async function repetido({ filas, entregar }: Taller): Promise<Siembra> {
  const dialecto = dialectoDe("tecnologia");
  const copia = `Copia de ${dialecto.archivo}`;
  const [, bytes] = await entregar(filas("tecnologia"), dialecto);
  return {
    archivos: [[copia, bytes]],
    fallas: [
      {
        ...{ tipo: "archivoRepetido", archivo: copia, meta: null, celda: null },
        debeDecir: "Es el mismo archivo con otro nombre: se cuenta una vez.",
        otro: { archivo: dialecto.archivo, celda: null },
      },
    ],
  };
}

/** A dependencia that sent nothing. */
export async function ausente({ filas }: Taller): Promise<Siembra> {
  return {
    archivos: [],
    fallas: [
      {
        ...{ tipo: "dependenciaAusente", archivo: null, meta: null, celda: null },
        debeDecir: `${DEPENDENCIAS.movilidad} no entregó archivo.`,
      },
    ],
    faltan: [dialectoDe("movilidad").archivo],
    sinReporte: filas("movilidad").map(({ codigo }) => codigo),
  };
}

/** A file that was cut on its way. */
export async function ilegible({ filas, entregar }: Taller): Promise<Siembra> {
  const [name, sound] = await entregar(filas("territorio"), dialectoDe("territorio"));
  return {
    archivos: [[name, sound.subarray(0, Math.floor(sound.length * 0.6))]],
    fallas: [
      {
        ...{ tipo: "archivoIlegible", archivo: name, meta: null, celda: null },
        debeDecir: "Está incompleto y no se puede leer: pedirlo de nuevo.",
      },
    ],
    sinReporte: filas("territorio").map(({ codigo }) => codigo),
  };
}

/** Another workbook that was dropped among the matrices. */
export async function presupuesto(): Promise<Siembra> {
  const name = "Presupuesto Secretaría de Hacienda 2021.xlsx";
  return {
    archivos: [[name, await libroDePresupuesto()]],
    fallas: [
      {
        ...{ tipo: "noEsMatriz", archivo: name, meta: null, celda: null },
        debeDecir: "No es una matriz: no tiene metas.",
      },
    ],
  };
}

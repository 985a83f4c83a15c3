import type { Dependencia } from "../dependencias";
import type { Dialecto } from "../entregas/dialecto";
import type { Fila } from "../filas";
import type { Falla, Siembra } from "./falla";
import { dialectoDe, type Taller } from "./taller";

/** An old version beside the one that counts, and a dependencia that only sent another period. */
export async function periodos(taller: Taller): Promise<Siembra> {
  const anterior = enJunio("ambiente", "Ambiente_Natural_matriz_2021_T2.xlsx");
  const atrasada = enJunio("comunicaciones", "Comunicaciones - PDM - T2 2021.xlsx");
  const fallas: readonly Falla[] = [
    {
      ...{ tipo: "versionAnterior", archivo: anterior.archivo, meta: null, celda: null },
      debeDecir: "La dependencia entregó después otro con corte 30 de septiembre: vale ese.",
      otro: { archivo: dialectoDe("ambiente").archivo, celda: null },
    },
    {
      ...{ tipo: "otroPeriodo", archivo: atrasada.archivo, meta: null, celda: null },
      debeDecir: "Es del corte 30 de junio de 2021, no del 30 de septiembre.",
    },
  ];
  return {
    archivos: [
      await taller.entregar(taller.filas("ambiente").map(aJunio), anterior),
      await taller.entregar(taller.filas("comunicaciones").map(aJunio), atrasada),
    ],
    fallas,
    faltan: [dialectoDe("comunicaciones").archivo],
    sinReporte: taller.filas("comunicaciones").map(({ codigo }) => codigo),
  };
}

/** The same workbook three months earlier. */
function enJunio(dependencia: Dependencia, archivo: string): Dialecto {
  const dialecto = dialectoDe(dependencia);
  const earlier = (text: string) =>
    text.replace("30 de septiembre", "30 de junio").replace("T3", "T2");
  return {
    ...dialecto,
    archivo,
    hoja: earlier(dialecto.hoja),
    titulos: dialecto.titulos.map((row) => row.map(earlier)),
  };
}

/** What the row said on 30 June: nothing of the third quarter yet. */
function aJunio(fila: Fila): Fila {
  const { cifras, dinero, soportes } = fila;
  const trimestres = [cifras.trimestres[0]!, cifras.trimestres[1]!, null, null];
  const reported = trimestres.filter((amount) => amount !== null);
  const sum = reported.reduce((total, amount) => total + amount, 0);
  const ejecutado = fila.medida === "suma" ? sum : sum / reported.length;
  const [actividades, logros, dificultades, evidencias, observaciones] = soportes;
  return {
    ...fila,
    cifras: { ...cifras, trimestres, ejecutado: reported.length === 0 ? null : ejecutado },
    dinero: { ...dinero, ejecutado: dinero.ejecutado.map((amount) => Math.floor(amount / 2)) },
    soportes: [
      ...([actividades, logros && "Avance parcial del primer semestre.", dificultades] as const),
      ...([evidencias, observaciones] as const),
    ],
  };
}

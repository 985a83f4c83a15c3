import type { Dependencia } from "../dependencias";
import { CODIGO, EJECUTADO, PROGRAMADO } from "../entregas/dialecto";
import type { Fila } from "../filas";
import type { Falla, Siembra, TipoDeFalla } from "./falla";
import { celdaDe, dialectoDe, type Taller } from "./taller";

/** R14: metas that a second dependencia reports too, with the same figures or with others. */
export async function duplicadas(taller: Taller): Promise<Siembra> {
  const prestadas = [
    await prestar(taller, "cultura", "educacion", "duplicadaIgual", 1),
    // Turismo writes its codes with figures: only the text tells that it is the same meta.
    await prestar(taller, "turismo", "cultura", "duplicadaIgual", 1),
    await prestar(taller, "deporte", "salud", "duplicadaConOtroEjecutado", 2),
    await prestar(taller, "riesgo", "ambiente", "duplicadaConOtroProgramado", 1),
  ];
  return {
    archivos: prestadas.flatMap(({ archivos }) => archivos),
    fallas: prestadas.flatMap(({ fallas }) => fallas),
  };
}

async function prestar(
  taller: Taller,
  to: Dependencia,
  from: Dependencia,
  tipo: keyof typeof CAMBIOS & TipoDeFalla,
  cuantas: number,
): Promise<Siembra> {
  const { cambio, oficial, debeDecir } = CAMBIOS[tipo];
  const dialecto = dialectoDe(to);
  const originales = taller.filas(from).filter(isCounted).slice(-cuantas);
  const copias = originales.map(cambio);
  const filas = [...taller.filas(to), ...copias];
  const fallas = copias.map((copia, i): Falla => ({
    tipo,
    archivo: dialecto.archivo,
    meta: copia.codigo,
    celda: celdaDe(filas, dialecto, copia, oficial),
    debeDecir,
    otro: {
      archivo: dialectoDe(from).archivo,
      celda: celdaDe(taller.filas(from), dialectoDe(from), originales[i]!, oficial),
    },
  }));
  return { archivos: [await taller.entregar(filas, dialecto)], fallas };
}

/** Something was executed, and there is room to have executed less. */
function isCounted({ estado, medida, cifras }: Fila): boolean {
  return estado === "conEjecucion" && medida === "suma" && (cifras.ejecutado ?? 0) > 1;
}

const CAMBIOS = {
  duplicadaIgual: {
    cambio: (fila: Fila): Fila => ({ ...fila }),
    oficial: CODIGO,
    debeDecir: "La reportan dos dependencias con los mismos valores: se toma una vez.",
  },
  duplicadaConOtroEjecutado: {
    cambio: conOtroEjecutado,
    oficial: EJECUTADO,
    debeDecir:
      "La reportan dos dependencias con distinto ejecutado: se propone el del responsable.",
  },
  duplicadaConOtroProgramado: {
    cambio: (fila: Fila): Fila => ({
      ...fila,
      cifras: { ...fila.cifras, programado: fila.cifras.programado + 2 },
    }),
    oficial: PROGRAMADO,
    debeDecir: "La reportan dos dependencias con distinto programado: es un error del plan.",
  },
} as const;

/** One less, taken from a quarter that had something. */
function conOtroEjecutado(fila: Fila): Fila {
  const { trimestres, ejecutado } = fila.cifras;
  const [last] = [2, 1, 0].filter((quarter) => (trimestres[quarter] ?? 0) > 0);
  return {
    ...fila,
    cifras: {
      ...fila.cifras,
      ejecutado: ejecutado! - 1,
      trimestres: trimestres.map((amount, i) => (i === last ? amount! - 1 : amount)),
    },
  };
}

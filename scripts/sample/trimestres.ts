import type { Avance } from "./cifras";
import { integer } from "./random";

/** The numbers of one row of the matriz. Quarters are `null` where nothing was reported. */
export interface Cifras {
  readonly lineaBase: number;
  readonly metaCuatrienio: number;
  readonly programado: number;
  /** `null` for a meta that was not programmed. */
  readonly ejecutado: number | null;
  readonly trimestres: readonly (number | null)[];
}

/** What a meta of so many steps promised and reported, by its type (R2, R11). */
export function cifrasDe({ meta, estado, pasos, hechos }: Avance, random: () => number): Cifras {
  const years = integer(random, 3, 4);
  if (estado === "noProgramada") {
    return {
      lineaBase: 0,
      metaCuatrienio: pasos * years,
      programado: 0,
      ejecutado: null,
      trimestres: SIN_REPORTE,
    };
  }
  switch (meta.bien.medida) {
    case "suma":
      return {
        lineaBase: 0,
        metaCuatrienio: pasos * years,
        programado: pasos,
        ejecutado: hechos,
        trimestres: [...incrementos(hechos, pasos, random), null],
      };
    case "porcentaje":
      return {
        lineaBase: 1,
        metaCuatrienio: 1,
        programado: 1,
        ejecutado: hechos / 100,
        trimestres: [...alrededor(hechos, 100).map((share) => share && share / 100), null],
      };
    case "mantenimiento":
      return {
        lineaBase: pasos,
        metaCuatrienio: pasos,
        programado: pasos,
        ejecutado: hechos,
        trimestres: [...alrededor(hechos, pasos), null],
      };
    case "creciente": {
      const lineaBase = pasos * integer(random, 12, 40);
      return {
        lineaBase,
        metaCuatrienio: lineaBase + pasos * years,
        programado: lineaBase + pasos,
        ejecutado: lineaBase + hechos,
        trimestres: [null, null, lineaBase + hechos, null],
      };
    }
    case "reduccion": {
      const lineaBase = pasos * (years + 2);
      return {
        lineaBase,
        metaCuatrienio: lineaBase - pasos * years,
        programado: lineaBase - pasos,
        ejecutado: lineaBase - hechos,
        trimestres: [null, null, lineaBase - hechos, null],
      };
    }
  }
}

const SIN_REPORTE = [null, null, null, null];

/** Three increments that add to `hechos`, the first of them short of the year's promise (R22). */
export function incrementos(
  hechos: number,
  pasos: number,
  random: () => number,
): readonly number[] {
  const first = Math.min(pasos - 1, Math.floor(hechos * random() * 0.4));
  const second = Math.floor((hechos - first) * (0.3 + random() * 0.4));
  return [first, second, hechos - first - second];
}

/**
 * Three quarters whose mean is `media` and that do not look like a running total (R11). Where
 * there is no room for that, only the third quarter was reported.
 */
function alrededor(media: number, tope: number): readonly (number | null)[] {
  const swing = Math.min(tope - media, media, 3);
  return swing === 0 ? [null, null, media] : [media, media + swing, media - swing];
}

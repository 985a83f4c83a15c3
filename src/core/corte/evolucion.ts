import { impresa } from "../cifras/impresas";
import type { Medida } from "../cifras/medida";
import type { Sujeto } from "../cifras/sujeto";
import { esperadoAl } from "../plan/esperado";
import { nivelOf } from "../plan/nivel";
import type { Nivel, Periodo } from "../vocabulary";
import type { Corte } from "./corte";
import { vigentes, type CorteGuardado } from "./corteGuardado";
import { claveDe, QUARTERS, trimestresDelAnio, trimestresHasta } from "./periodo";

/** R33: the cortes in order of time, one for each period, the last of which may not be saved yet. */
export type Serie = readonly CorteEnSerie[];

export interface CorteEnSerie {
  readonly clave: string;
  readonly corte: Corte;
  /** `null`: the workbook as it is now, of a period that was not saved. */
  readonly guardado: CorteGuardado | null;
  /** By their ids. */
  readonly sujetos: ReadonlyMap<string, Sujeto>;
}

/**
 * The kept cortes up to what the workbook gives now, which is a point of its own only where its period was
 * not closed: a closed period is what was saved.
 *
 * @param actual `null`: nothing is asked of the workbook now, or it has no figures
 */
export function serieDe(guardados: readonly CorteGuardado[], actual: Corte | null): Serie {
  const kept = vigentes(guardados).map((guardado) => ({ guardado, corte: guardado.corte }));
  const isKept =
    actual !== null && kept.some(({ corte }) => claveDe(corte.periodo) === claveDe(actual.periodo));
  const all =
    actual === null || actual.periodo.vigencia === null || isKept
      ? kept
      : [...kept, { guardado: null, corte: actual }];
  return all
    .map(({ guardado, corte }) => ({
      clave: claveDe(corte.periodo),
      corte,
      guardado,
      sujetos: new Map(corte.sujetos.map((one) => [one.id, one])),
    }))
    .sort((a, b) => trimestresHasta(a.corte.periodo) - trimestresHasta(b.corte.periodo));
}

/** What a part of the plan stood at, at one corte. Fractions; `null`: there was nothing to measure. */
export interface Punto {
  readonly clave: string;
  readonly periodo: Periodo;
  readonly isGuardado: boolean;
  readonly programado: number | null;
  readonly avance: number | null;
  readonly cumplimiento: number | null;
  /** `null` also for a meta, which has no nivel. */
  readonly nivel: Nivel | null;
  /** R11: of `programado`, at the corte: what the quarters programmed, else as much as of the year had passed. */
  readonly esperado: number | null;
  /** What was reached of what was expected by then, at most all of it, and the nivel that this would be. It changes no nivel of the year. */
  readonly aLaFecha: { readonly cumplimiento: number | null; readonly nivel: Nivel | null };
  readonly cuatrienio: { readonly avance: number | null; readonly cumplimiento: number | null };
}

/** The points of a part of the plan in order of time, by the id that it has in the list of figures; those cortes in which it was not are left out. */
export function puntosDe(serie: Serie, id: string): readonly Punto[] {
  return serie.flatMap(({ clave, corte, guardado, sujetos }): readonly Punto[] => {
    const sujeto = sujetos.get(id);
    if (sujeto === undefined) return [];
    const sinTruncar = (medida: Medida): number | null => cifraDe(sujeto, medida);
    const cifra = (medida: Medida): number | null => impresaEn(corte, medida, sinTruncar(medida));
    const esperado = sinTruncar("esperado") ?? partOfYear(corte);
    return [
      {
        clave,
        periodo: corte.periodo,
        isGuardado: guardado !== null,
        programado: cifra("programado"),
        avance: cifra("avance"),
        cumplimiento: cifra("cumplimiento"),
        nivel: "nivel" in sujeto ? sujeto.nivel : null,
        esperado: impresaEn(corte, "esperado", esperado) ?? esperado,
        aLaFecha: aLaFecha(sinTruncar("cumplimiento"), esperado, corte),
        cuatrienio: {
          avance: cifra("cuatrienio.avance"),
          cumplimiento: cifra("cuatrienio.cumplimiento"),
        },
      },
    ];
  });
}

/** A figure of a sujeto, whichever kind it is of; `null` also where its kind has none. */
export function cifraDe({ cifras }: Sujeto, medida: Medida): number | null {
  return (cifras as Partial<Readonly<Record<Medida, number | null>>>)[medida] ?? null;
}

/** R9: a figure as the method of its corte has it printed; cortes of before that setting were rounded. */
export function impresaEn(
  { metodo: { truncarCifras } }: Pick<Corte, "metodo">,
  medida: Medida,
  value: number | null,
): number | null {
  return truncarCifras === undefined ? value : impresa(medida, value, { truncarCifras });
}

function aLaFecha(
  cumplimiento: number | null,
  esperado: number,
  { metodo }: Pick<Corte, "metodo">,
): Punto["aLaFecha"] {
  const reached =
    cumplimiento === null || esperado <= 0 ? null : Math.min(1, cumplimiento / esperado);
  const { sobresaliente, aceptable, franja } = metodo;
  const escala = sobresaliente && aceptable && franja && { sobresaliente, aceptable, franja };
  return {
    cumplimiento: impresaEn({ metodo }, "cumplimiento", reached),
    nivel: escala ? nivelOf(reached, escala) : null,
  };
}

/** R11: where no quarter is programmed, what the method says; within a quarter and in older cortes, a quarter of the year in each. */
function partOfYear({ periodo, metodo }: Corte): number {
  const { esperadoT1, esperadoT2, esperadoT3 } = metodo;
  return periodo.trimestre !== null && esperadoT1 && esperadoT2 && esperadoT3
    ? esperadoAl(periodo.trimestre, { esperadoT1, esperadoT2, esperadoT3 })
    : trimestresDelAnio(periodo) / QUARTERS;
}

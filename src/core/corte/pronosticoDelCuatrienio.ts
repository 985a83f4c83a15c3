import type { SujetoDeMeta } from "../cifras/sujeto";
import { brutoOf } from "../plan/avance";
import { periodoDeGobierno } from "../plan/cuatrienio";
import type { ReglaDePronostico } from "../planes/parametros";
import { cifraDe, type CorteEnSerie, type Serie } from "./evolucion";
import { QUARTERS, trimestresHasta } from "./periodo";
import { moved, rangoAlRitmo, sumOf, type Rango } from "./rango";
import {
  flowingPart,
  keptPart,
  levelsOf,
  mean,
  metasBelow,
  pacesOf,
  together,
  type Part,
} from "./ritmoDeMeta";

/**
 * The end of the four years, meta by meta: what adds up, grows or falls goes on from where the plan began at
 * its pace so far until nothing is missing; what is kept stays at the mean of its quarters.
 *
 * @returns `null`: the years have ended, or too few cortes tell them
 */
export function alCuatrienio(serie: Serie, id: string, regla: ReglaDePronostico): Rango | null {
  const ultimo = serie.at(-1);
  if (ultimo === undefined) return null;
  const { plan, periodo } = ultimo.corte;
  const years = plan?.vigencias ?? periodoDeGobierno(periodo.vigencia ?? 0);
  const start = (years[0] ?? 0) * QUARTERS;
  const known = serie.filter((one) => cumplido(one, id) !== null && timeOf(one) > 0);
  const last = known.at(-1);
  if (last === undefined || known.length < regla.cortesParaPronosticar.valor) return null;
  const times = known.map(timeOf);
  const done = timeOf(last);
  const quarters = years.length * QUARTERS;
  const left = quarters - done;
  const metas = weighed(last, id);
  if (left <= 0 || metas.length === 0) return null;

  const tope = regla.topeDeMeta.valor;
  const parts = metas.map(({ meta, share, now }): Part => {
    const values = known.map((one) => cumplido(one, meta.id));
    if (meta.tipoDeMeta === "mantenimiento") {
      const soFar = meansOfQuarters(values, times, tope);
      const mean = soFar.at(-1) ?? now;
      return keptPart({ share, now: mean, quarters, left, tope }, levelsOf(soFar, times));
    }
    const begun = begunAt(meta, last);
    const paces = pacesOf(values, times, begun);
    const pace = begun === null ? mean(paces) : (now - begun) / done;
    return flowingPart({ share, now, quarters, left, tope }, { pace, paces }, meta.tipoDeMeta);
  });
  const spans = times.map((time, index) => time - (times[index - 1] ?? 0));
  const rangoOf = (isKept: boolean): Rango => {
    const some = parts.filter((part) => part.isKept === isKept);
    return rangoAlRitmo(
      { ...together(some, times.length, left), spans },
      regla,
      isKept ? quarters : 1,
    );
  };
  // What the whole stands at beside what the metas give: pesos of this year are not those of all four.
  const apart =
    (cumplido(last, id) ?? 0) - metas.reduce((sum, { share, now }) => sum + share * now, 0);
  return moved(sumOf(rangoOf(false), rangoOf(true)), apart, tope);

  function timeOf({ corte }: CorteEnSerie): number {
    return trimestresHasta(corte.periodo) - start;
  }
}

/** What of its four years a part of the plan has reached at one corte. */
function cumplido({ sujetos }: CorteEnSerie, id: string): number | null {
  const sujeto = sujetos.get(id);
  return sujeto === undefined ? null : cifraDe(sujeto, "cuatrienio.cumplimiento");
}

/** A meta that counts in the four years. */
interface Weighed {
  readonly meta: SujetoDeMeta;
  readonly share: number;
  readonly now: number;
}

/** A meta that this vigencia does not programme has no peso in it: it weighs as its siblings do on average. */
function weighed(last: CorteEnSerie, id: string): readonly Weighed[] {
  const metas = metasBelow(last, id).flatMap((meta) => {
    const now = cifraDe(meta, "cuatrienio.cumplimiento");
    return now === null ? [] : [{ meta, now, peso: cifraDe(meta, "peso") ?? 0 }];
  });
  const bySibling = new Map<string | null, number[]>();
  for (const { meta, peso } of metas)
    if (peso > 0) bySibling.set(meta.padre, [...(bySibling.get(meta.padre) ?? []), peso]);
  const usual = mean([...bySibling.values()].flat()) || 1;
  const pesos = metas.map(({ meta, peso }) =>
    peso > 0 ? peso : mean(bySibling.get(meta.padre) ?? [usual]),
  );
  const total = pesos.reduce((sum, peso) => sum + peso, 0);
  return metas.map(({ meta, now }, index) => ({ meta, now, share: (pesos[index] ?? 0) / total }));
}

/** What of its goal a meta had when the plan began; `null`: its línea base does not say. */
function begunAt(
  { tipoDeMeta: tipo, cifras }: SujetoDeMeta,
  { corte }: CorteEnSerie,
): number | null {
  if (tipo !== "creciente") return 0;
  const { lineaBase, metaCuatrienio } = cifras;
  if (lineaBase === null || metaCuatrienio === null) return null;
  // R32: measured as the method of its corte measures.
  const isMeasured = corte.metodo.crecienteDesdeLineaBase?.valor !== 0;
  return brutoOf(tipo, isMeasured ? lineaBase : null, metaCuatrienio, lineaBase);
}

/**
 * What is kept is measured by the mean of the years begun, the last of which counts whole from its first
 * quarter on. As the mean of the quarters so far, so that a year that has just begun decides no more than it lasted.
 */
function meansOfQuarters(
  values: readonly (number | null)[],
  times: readonly number[],
  tope: number,
): readonly (number | null)[] {
  let before = { years: 0, sum: 0 };
  let last = before;
  return values.map((value, index) => {
    const time = times[index] ?? 0;
    const years = Math.ceil(time / QUARTERS);
    if (years > last.years) before = last;
    if (value === null) return null;
    const sum = value * years;
    const level = Math.min(tope, Math.max(0, (sum - before.sum) / (years - before.years)));
    last = { years, sum };
    const whole = before.sum + level * (years - 1 - before.years);
    return (whole * QUARTERS + level * (time - (years - 1) * QUARTERS)) / time;
  });
}

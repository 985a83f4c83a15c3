import type { SujetoDeMeta } from "../cifras/sujeto";
import { periodoDeGobierno } from "../plan/cuatrienio";
import type { ReglaDePronostico } from "../planes/parametros";
import type { TipoDeMeta } from "../vocabulary";
import { cifraDe, type CorteEnSerie, type Serie } from "./evolucion";
import { QUARTERS, trimestresDelAnio, trimestresHasta } from "./periodo";
import { rangoAlRitmo, type Rango, type Ritmos } from "./rango";

/** R33: where a part of the plan ends if it goes on as it went. Fractions of what was programmed. */
export interface Pronostico {
  /** The end of the year; `null`: the year has ended, or fewer than two of its cortes are known. */
  readonly cierre: Rango | null;
  /** The end of the four years; `null`: they have ended, or fewer than two cortes tell them. */
  readonly cuatrienio: Rango | null;
}

/** By the pace so far, of the part of the plan that has this id in the list of figures. */
export function pronosticoDe(serie: Serie, id: string, regla: ReglaDePronostico): Pronostico {
  return { cierre: alCierre(serie, id, regla), cuatrienio: alCuatrienio(serie, id, regla) };
}

/**
 * The end of the year, meta by meta: what adds up, grows or falls goes on at its own pace until nothing is
 * missing; what is kept stays at its level. The range comes from how much the pace of the whole has varied.
 */
function alCierre(serie: Serie, id: string, regla: ReglaDePronostico): Rango | null {
  const last = serie.at(-1);
  if (last === undefined) return null;
  const { vigencia } = last.corte.periodo;
  const cortes = serie.filter(({ corte }) => corte.periodo.vigencia === vigencia);
  const times = cortes.map(({ corte }) => trimestresDelAnio(corte.periodo));
  const left = QUARTERS - trimestresDelAnio(last.corte.periodo);
  const metas = metasBelow(last, id).flatMap((meta) => {
    const [peso, now] = [cifraDe(meta, "peso") ?? 0, cifraDe(meta, "cumplimiento")];
    return peso > 0 && now !== null ? [{ meta, peso, now }] : [];
  });
  const total = metas.reduce((sum, { peso }) => sum + peso, 0);
  if (times.length < regla.cortesParaPronosticar.valor || left <= 0 || total <= 0) return null;

  const tope = regla.topeDeMeta.valor;
  const parts = metas.map(({ meta, peso, now }): Part => {
    const values = cortes.map(({ sujetos }) => {
      const then = sujetos.get(meta.id);
      return then === undefined ? null : cifraDe(then, "cumplimiento");
    });
    const { tipoDeMeta: tipo } = meta;
    const share = peso / total;
    return tipo === "mantenimiento"
      ? keptPart({ share, now, left, tope }, levelsOf(values, times))
      : flowingPart({ share, now, left, tope }, pacesOf(values, times, tipo), tipo);
  });
  const ofKept = together(parts.filter(({ isKept }) => isKept));
  const ofFlow = together(parts.filter(({ isKept }) => !isKept));
  const [flow, kept] = [rangoAlRitmo(ofFlow, regla), rangoAlRitmo(ofKept, regla, QUARTERS)];
  return {
    bajo: flow.bajo + kept.bajo,
    central: flow.central + kept.central,
    alto: flow.alto + kept.alto,
  };

  function together(some: readonly Part[]): Ritmos {
    const sum = (of: (part: Part) => number): number =>
      some.reduce((all, part) => all + of(part), 0);
    return {
      now: sum(({ now }) => now),
      end: sum(({ end }) => end),
      floor: sum(({ floor }) => floor),
      roof: sum(({ roof }) => roof),
      paces: times.map((_, index) => sum(({ paces }) => paces[index] ?? 0)),
      left,
    };
  }
}

/** What one meta gives to the whole, by its share of it. */
interface Part extends Ritmos {
  readonly isKept: boolean;
}

/** A meta on its way to the end of the year. */
interface EnCamino {
  readonly share: number;
  readonly now: number;
  /** Quarters to come. */
  readonly left: number;
  /** R4: what a meta may count at most. */
  readonly tope: number;
}

/** What adds up or grows does not fall again. */
function flowingPart(
  { share, now, left, tope }: EnCamino,
  paces: readonly number[],
  tipo: TipoDeMeta,
): Part {
  return {
    isKept: false,
    now: share * now,
    end: share * Math.min(tope, Math.max(0, now + left * mean(paces))),
    floor: tipo === "reduccion" ? 0 : share * now,
    roof: share * tope,
    paces: paces.map((pace) => share * pace),
    left,
  };
}

/** The year is the mean of its quarters: those that are to come may each be nothing, or all of it. */
function keptPart({ share, now, left, tope }: EnCamino, levels: readonly number[]): Part {
  const done = (share * now * (QUARTERS - left)) / QUARTERS;
  return {
    isKept: true,
    now: share * now,
    end: share * now,
    floor: done,
    roof: done + (share * tope * left) / QUARTERS,
    paces: levels.map((level) => share * level),
    left,
  };
}

/** The end of the four years, by the figure of the whole: it begins at nothing when the plan does. */
function alCuatrienio(serie: Serie, id: string, regla: ReglaDePronostico): Rango | null {
  const known = serie.flatMap(({ corte, sujetos }) => {
    const sujeto = sujetos.get(id);
    const value = sujeto === undefined ? null : cifraDe(sujeto, "cuatrienio.cumplimiento");
    return value === null ? [] : [{ corte, value }];
  });
  const last = known.at(-1);
  if (last === undefined || known.length < regla.cortesParaPronosticar.valor) return null;
  const { plan, periodo } = last.corte;
  const years = plan?.vigencias ?? periodoDeGobierno(periodo.vigencia ?? 0);
  const start = (years[0] ?? 0) * QUARTERS;
  const times = known.map(({ corte }) => trimestresHasta(corte.periodo) - start);
  const done = times.at(-1) ?? 0;
  const left = years.length * QUARTERS - done;
  if (left <= 0 || (times[0] ?? 0) <= 0) return null;
  const paces = pacesOf(
    known.map(({ value }) => value),
    times,
    "suma",
  );
  const { value: now } = last;
  const roof = regla.topeDeMeta.valor;
  const end = Math.min(roof, now + (left * now) / done);
  return rangoAlRitmo({ now, end, floor: 0, roof, paces, left }, regla);
}

/**
 * What was gained in each quarter between one corte and the next. A meta that adds up began the year at
 * nothing; where one that grows or falls began is not known, so that its first pace is as the later ones.
 */
function pacesOf(
  values: readonly (number | null)[],
  times: readonly number[],
  tipo: TipoDeMeta,
): readonly number[] {
  const begun = tipo === "suma" ? 0 : null;
  const paces = values.map((value, index) => {
    const before = index === 0 ? begun : (values[index - 1] ?? null);
    const span = (times[index] ?? 0) - (index === 0 ? 0 : (times[index - 1] ?? 0));
    return value === null || before === null || span <= 0 ? null : (value - before) / span;
  });
  const usual = mean(paces.filter((pace) => pace !== null));
  return paces.map((pace) => pace ?? usual);
}

/** The level of each quarter, of which the figure is the mean so far. */
function levelsOf(values: readonly (number | null)[], times: readonly number[]): readonly number[] {
  const levels = values.map((value, index) => {
    const before = index === 0 ? 0 : (values[index - 1] ?? null);
    const [from, to] = [index === 0 ? 0 : (times[index - 1] ?? 0), times[index] ?? 0];
    if (value === null || before === null || to <= from) return null;
    return (value * to - before * from) / (to - from);
  });
  const usual = mean(levels.filter((level) => level !== null));
  return levels.map((level) => level ?? usual);
}

function metasBelow({ corte }: CorteEnSerie, id: string): readonly SujetoDeMeta[] {
  const inside = new Set([id]);
  const metas: SujetoDeMeta[] = [];
  for (const one of corte.sujetos) {
    if (one.id !== id && (one.padre === null || !inside.has(one.padre))) continue;
    if (one.tipo === "meta") metas.push(one);
    else inside.add(one.id);
  }
  return metas;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

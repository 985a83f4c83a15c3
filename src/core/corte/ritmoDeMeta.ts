import type { SujetoDeMeta } from "../cifras/sujeto";
import type { TipoDeMeta } from "../vocabulary";
import type { CorteEnSerie } from "./evolucion";
import type { Ritmos } from "./rango";

/** What one meta gives to the whole, by its share of it. */
export interface Part extends Ritmos {
  /** R2: the figure is the mean of its quarters, not what they add up to. */
  readonly isKept: boolean;
}

/** A meta on its way to the end. */
export interface EnCamino {
  readonly share: number;
  readonly now: number;
  /** Quarters from the beginning to the end, and how many of them are to come. */
  readonly quarters: number;
  readonly left: number;
  /** R4: what a meta may count at most. */
  readonly tope: number;
}

/** What adds up or grows does not fall again. */
export function flowingPart(
  { share, now, left, tope }: EnCamino,
  { pace, paces }: { readonly pace: number; readonly paces: readonly number[] },
  tipo: TipoDeMeta,
): Part {
  return {
    isKept: false,
    now: share * now,
    end: share * Math.min(tope, Math.max(0, now + left * pace)),
    floor: tipo === "reduccion" ? 0 : share * now,
    roof: share * tope,
    paces: paces.map((one) => share * one),
    left,
  };
}

/** The figure is the mean of the quarters: those that are to come may each be nothing, or all of it. */
export function keptPart(
  { share, now, quarters, left, tope }: EnCamino,
  levels: readonly number[],
): Part {
  const done = (share * now * (quarters - left)) / quarters;
  return {
    isKept: true,
    now: share * now,
    end: share * now,
    floor: done,
    roof: done + (share * tope * left) / quarters,
    paces: levels.map((level) => share * level),
    left,
  };
}

/** The parts of one kind as one. */
export function together(parts: readonly Part[], spans: number, left: number): Ritmos {
  const sum = (of: (part: Part) => number): number =>
    parts.reduce((all, part) => all + of(part), 0);
  return {
    now: sum(({ now }) => now),
    end: sum(({ end }) => end),
    floor: sum(({ floor }) => floor),
    roof: sum(({ roof }) => roof),
    paces: Array.from({ length: spans }, (_, index) => sum(({ paces }) => paces[index] ?? 0)),
    left,
  };
}

/**
 * What was gained in each quarter between one corte and the next. Where a meta began is not always known:
 * its first pace is then as the later ones.
 *
 * @param begun at the beginning of the time that is forecast; `null`: not known
 */
export function pacesOf(
  values: readonly (number | null)[],
  times: readonly number[],
  begun: number | null,
): readonly number[] {
  const paces = values.map((value, index) => {
    const before = index === 0 ? begun : (values[index - 1] ?? null);
    const span = (times[index] ?? 0) - (index === 0 ? 0 : (times[index - 1] ?? 0));
    return value === null || before === null || span <= 0 ? null : (value - before) / span;
  });
  const usual = mean(paces.filter((pace) => pace !== null));
  return paces.map((pace) => pace ?? usual);
}

/** The level of each quarter, of which the figure is the mean so far. */
export function levelsOf(
  values: readonly (number | null)[],
  times: readonly number[],
): readonly number[] {
  const levels = values.map((value, index) => {
    const before = index === 0 ? 0 : (values[index - 1] ?? null);
    const [from, to] = [index === 0 ? 0 : (times[index - 1] ?? 0), times[index] ?? 0];
    if (value === null || before === null || to <= from) return null;
    return (value * to - before * from) / (to - from);
  });
  const usual = mean(levels.filter((level) => level !== null));
  return levels.map((level) => level ?? usual);
}

/** The metas of a part of the plan at one corte. */
export function metasBelow({ corte }: CorteEnSerie, id: string): readonly SujetoDeMeta[] {
  const inside = new Set([id]);
  const metas: SujetoDeMeta[] = [];
  for (const one of corte.sujetos) {
    if (one.id !== id && (one.padre === null || !inside.has(one.padre))) continue;
    if (one.tipo === "meta") metas.push(one);
    else inside.add(one.id);
  }
  return metas;
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

import type { ReglaDePronostico } from "../planes/parametros";
import { QUARTERS } from "./periodo";

/** Where something may end; fractions. */
export interface Rango {
  readonly bajo: number;
  readonly central: number;
  readonly alto: number;
}

/** How something went up to now. */
export interface Ritmos {
  readonly now: number;
  /** Where it ends if it goes on as it went on average. */
  readonly end: number;
  /** Between which it must end. */
  readonly floor: number;
  readonly roof: number;
  /** What each quarter gave, on average between one corte and the next. */
  readonly paces: readonly number[];
  /** Over how many quarters each of them was; one each where it is not told. */
  readonly spans?: readonly number[];
  /** Quarters to come. */
  readonly left: number;
}

/**
 * The range in which it ends eight times in ten: the prediction interval of the paces so far (Student's t,
 * since they are few), and where it would end if the paces went on rising or falling as they did: public
 * execution gathers at the end of the year. Even paces are no promise: they vary by a part of
 * themselves at the least.
 *
 * @param quarters over how many quarters what is still to come is averaged; 1: it adds up
 */
export function rangoAlRitmo(
  { now, end, floor, roof, paces, spans = paces.map(() => 1), left }: Ritmos,
  { variacionDelRitmo }: Pick<ReglaDePronostico, "variacionDelRitmo">,
  quarters = 1,
): Rango {
  const n = paces.length;
  const known = Math.max(1, sum(spans));
  const average = sum(paces.map((pace, index) => pace * (spans[index] ?? 1))) / known;
  const squares = sum(paces.map((pace, index) => (spans[index] ?? 1) * (pace - average) ** 2));
  const deviation = Math.max(
    n > 1 ? Math.sqrt(squares / (n - 1)) : 0,
    variacionDelRitmo.valor * Math.abs(average),
  );
  const ofQuarters = tOf(n - 1) * deviation * Math.sqrt((left * left) / known + left);
  // A year as a whole goes faster or slower than another, which the quarters of one do not show.
  const years = Math.floor(left / QUARTERS);
  const ofYears =
    tOf(Math.ceil(known / QUARTERS)) *
    (variacionDelRitmo.valor * Math.abs(average) * QUARTERS) *
    Math.sqrt((years * years * QUARTERS) / known + years);
  const half = Math.hypot(ofQuarters, ofYears) / quarters;
  const last = paces.at(-1) ?? 0;
  const slope =
    n > 1 ? (last - (paces[0] ?? 0)) / (known - ((spans[0] ?? 1) + (spans.at(-1) ?? 1)) / 2) : 0;
  // The sum of last + slope, last + 2·slope, … over the quarters to come.
  const further = left * last + (slope * left * (left + 1)) / 2;
  const trend = quarters === 1 ? now + further : (now * (quarters - left) + further) / quarters;
  const within = (value: number): number => Math.min(roof, Math.max(floor, value));
  return {
    bajo: within(Math.min(end, trend) - half),
    central: within(end),
    alto: within(Math.max(end, trend) + half),
  };
}

/** Of two parts of one whole. */
export function sumOf(one: Rango, other: Rango): Rango {
  return {
    bajo: one.bajo + other.bajo,
    central: one.central + other.central,
    alto: one.alto + other.alto,
  };
}

/** The same so much further, and at most all that there is. */
export function moved({ bajo, central, alto }: Rango, by: number, roof: number): Rango {
  const at = (value: number): number => Math.min(roof, Math.max(0, value + by));
  return { bajo: at(bajo), central: at(central), alto: at(alto) };
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

/** Student's t that leaves a tenth on each side, by degrees of freedom. */
const T_80 = [3.078, 1.886, 1.638, 1.533, 1.476, 1.44, 1.415, 1.397, 1.383, 1.372] as const;
/** The same of the normal distribution. */
const Z_80 = 1.282;

function tOf(degrees: number): number {
  return T_80[Math.max(1, degrees) - 1] ?? Z_80;
}

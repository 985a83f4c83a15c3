import { wholeIn } from "./digits";
import { foldText } from "./foldText";

/**
 * One key for the ways in which dependencias write one code: "i.e.2.2", "I.E.2. 2", "I..E..2..2",
 * "I-E-2-2." and "1.E.2.2" are the same; "I.E.2,2" and "IE.2.2" are slips, which the text must decide.
 */
export function codigoKey(codigo: string): string {
  const known = keys.get(codigo);
  if (known !== undefined) return known;
  const steps = foldText(codigo)
    .split(/[.\s\-–—_/]+/)
    .filter((step) => step !== "");
  const key = steps
    .map((step, index) =>
      index === 0 && steps.length > 2 ? arabic(step) : step.replace(/^0+(?=\d)/, ""),
    )
    .join(".");
  if (keys.size >= MOST_REMEMBERED) keys.clear();
  keys.set(codigo, key);
  return key;
}

const keys = new Map<string, string>();
const MOST_REMEMBERED = 100_000;

/** The form of a code, by which plans differ: "9.a.9.9" for I.A.1.1, "ip.9" for IP-274. */
export function codigoPattern(key: string): string {
  return key.replace(/\d+/g, "9").replace(/(^|\.)[a-z](?=\.|$)/g, "$1a");
}

/** Escenarios are few: "C" and "D" are letters of a prospectiva, no hundreds. */
function arabic(step: string): string {
  const index = ROMANS.indexOf(step);
  return index < 0 ? step : String(index + 1);
}

const ROMANS = [
  "i",
  "ii",
  "iii",
  "iv",
  "v",
  "vi",
  "vii",
  "viii",
  "ix",
  "x",
  "xi",
  "xii",
  "xiii",
  "xiv",
  "xv",
];

/** Order of codes as a person counts: I.A.2 before I.A.10. */
export function compareCodigos(a: string, b: string): number {
  return compareSteps(stepsOf(a), stepsOf(b));
}

/** Things in the order of their codes, each code taken apart once. */
export function sortedByCodigo<T>(
  things: readonly T[],
  codigoOf: (thing: T) => string,
): readonly T[] {
  return things
    .map((thing) => ({ thing, steps: stepsOf(codigoOf(thing)) }))
    .sort((a, b) => compareSteps(a.steps, b.steps))
    .map(({ thing }) => thing);
}

type Step = number | string;

function stepsOf(codigo: string): readonly Step[] {
  return codigoKey(codigo)
    .split(".")
    .map((step) => wholeIn(step) ?? step);
}

function compareSteps(one: readonly Step[], other: readonly Step[]): number {
  for (const [index, x] of one.entries()) {
    const y = other[index];
    if (y === undefined) break;
    if (x === y) continue;
    if (typeof x === "number" && typeof y === "number") return x - y;
    return String(x) < String(y) ? -1 : 1;
  }
  return one.length - other.length;
}

import { similarity, spellings } from "../../grid/similarity";
import { CAMPOS_DE_DINERO, type Campo } from "../../vocabulary";
import { foldHeading, foldHeadingWithoutParenthesis, withoutYear } from "./foldHeading";
import { HEADINGS } from "../headings/allHeadings";
import type { Headings } from "../headings/headings";
import { LEVELS } from "../headings/levelHeadings";
import type { Evidence } from "../matriz";

/** What a heading may mean by itself, whatever the year. */
export interface StaticHeading {
  readonly campo: Campo;
  readonly level?: number;
  readonly values: Headings["values"];
  readonly confidence: number;
  readonly evidence: Evidence;
}

/**
 * Looks a heading up in the vocabulary: as it stands, without its parenthesis, with the band that
 * completes it ("Meta de producto / Código"), by its words in another order, by its spelling.
 */
export function staticHeading(own: string, bands: readonly string[]): StaticHeading | null {
  const key = foldHeading(own);
  if (key === "") return null;
  return (
    found(key, "exact", 1) ??
    byInitials(own) ??
    withYear(key) ??
    withDay(key) ??
    found(foldHeadingWithoutParenthesis(own), "withoutParenthesis", 0.97) ??
    completedByBand(key, bands) ??
    byWords(key) ??
    bySpelling(key)
  );
}

interface Entry {
  readonly campo: Campo;
  readonly level?: number;
  readonly values: Headings["values"];
  readonly weight: number;
}

function found(key: string, evidence: Evidence, factor: number): StaticHeading | null {
  const entry = ENTRIES.get(key);
  return entry ? { ...described(entry), confidence: entry.weight * factor, evidence } : null;
}

/** "Valor actual (LB)": initials in parentheses say what is meant. */
function byInitials(own: string): StaticHeading | null {
  const [, initials = ""] = /\(\s*([A-Z]\.?[A-Z]\.?)\s*\)/.exec(own) ?? [];
  const entry = initials === "" ? undefined : ENTRIES.get(foldHeading(initials));
  return entry?.weight === 1 && entry.values === "number"
    ? found(foldHeading(initials), "exact", 1)
    : null;
}

/** "Total 2024" is "Total"; but "Meta 2024" is not "Meta": that is programado, which `timeHeading` knows. */
function withYear(key: string): StaticHeading | null {
  const bare = withoutYear(key);
  if (bare === key || bare === "") return null;
  const entry = ENTRIES.get(bare);
  return entry && REPEATS_BY_YEAR.has(entry.campo)
    ? { ...described(entry), confidence: entry.weight, evidence: "exact" }
    : null;
}

/** "Línea base 31/12/2023" is of that day; "Ejecutado 31/12/2025" is no column without a period. */
function withDay(key: string): StaticHeading | null {
  const bare = key.replace(DAY, " ").replace(/\s+/g, " ").trim();
  const entry = bare === key ? undefined : ENTRIES.get(bare);
  return entry && OF_A_DAY.has(entry.campo)
    ? { ...described(entry), confidence: entry.weight, evidence: "exact" }
    : null;
}

const DAY = /\b(?:corte )?\d{1,2} (?:\d{1,2}|[a-z]{3,10}) (?:19|20)\d{2}\b/;
const OF_A_DAY: ReadonlySet<Campo> = new Set(["lineaBase"]);

function completedByBand(key: string, bands: readonly string[]): StaticHeading | null {
  if (key.split(" ").length > 3) return null;
  for (const band of bands.map(foldHeading)) {
    const whole = found(`${key} ${band}`, "words", 0.97) ?? found(`${band} ${key}`, "words", 0.97);
    if (whole) return whole;
  }
  return null;
}

function byWords(key: string): StaticHeading | null {
  const words = key.split(" ");
  const sorted =
    words.length <= MOST_WORDS ? BY_SORTED_WORDS.get([...words].sort().join(" ")) : undefined;
  if (sorted && words.length > 1)
    return { ...described(sorted), confidence: sorted.weight * 0.95, evidence: "words" };
  let best: StaticHeading | null = null;
  // A Spanish noun comes first: "Políticas … de la meta de producto" is no meta.
  for (let length = 2; length < Math.min(words.length, MOST_WORDS + 1); length++) {
    const entry = ENTRIES.get(words.slice(0, length).join(" "));
    if (entry && entry.weight === 1)
      best = {
        ...described(entry),
        confidence: 0.72 + (0.18 * length) / words.length,
        evidence: "words",
      };
  }
  return best;
}

const spelled = new Map<string, StaticHeading | null>();

function bySpelling(key: string): StaticHeading | null {
  if (key.length < 4) return null;
  const known = spelled.get(key);
  if (known !== undefined) return known;
  let best: StaticHeading | null = null;
  for (const entryKey of alike(key, key.length < 8 ? 0.8 : LEAST_SIMILARITY)) {
    const entry = ENTRIES.get(entryKey);
    if (!entry || entryKey.length < 4) continue;
    const confidence = entry.weight * similarity(key, entryKey) * 0.97;
    if (best === null || confidence > best.confidence)
      best = { ...described(entry), confidence, evidence: "spelling" };
  }
  if (spelled.size > MOST_REMEMBERED) spelled.clear();
  spelled.set(key, best);
  return best;
}

function described({
  campo,
  level,
  values,
}: Entry): Pick<StaticHeading, "campo" | "level" | "values"> {
  return { campo, values, ...(level !== undefined && { level }) };
}

const LEAST_SIMILARITY = 0.84;
/** More than a sheet has columns. */
const MOST_REMEMBERED = 20_000;
const LOOSE = 0.9;
const WEAK = 0.86;

const REPEATS_BY_YEAR: ReadonlySet<Campo> = new Set([
  ...CAMPOS_DE_DINERO,
  "explicacion",
  "semaforo",
  "lineaBase",
  "metaCuatrienio",
  "observaciones",
  "logro",
  "actividad",
  "evidencias",
]);

const ENTRIES: ReadonlyMap<string, Entry> = entries();
/** The words of the longest heading that is known: what is longer may only begin with one. */
const MOST_WORDS = Math.max(...[...ENTRIES.keys()].map((key) => key.split(" ").length));
const BY_SORTED_WORDS: ReadonlyMap<string, Entry> = new Map(
  [...ENTRIES]
    .filter(([key]) => key.includes(" "))
    .map(([key, entry]) => [key.split(" ").sort().join(" "), entry]),
);
const alike = spellings(ENTRIES.keys());

function entries(): Map<string, Entry> {
  const all = new Map<string, Entry>();
  const add = (texts: readonly string[] | undefined, entry: Entry): void => {
    for (const key of (texts ?? []).map(foldHeading)) {
      if ((all.get(key)?.weight ?? -1) < entry.weight) all.set(key, entry);
    }
  };
  for (const { order, names, loose, codes } of LEVELS) {
    add(names, { campo: "nivel", level: order, values: "text", weight: 1 });
    add(codes, { campo: "codigoNivel", level: order, values: "code", weight: 1 });
    add(loose, { campo: "nivel", level: order, values: "text", weight: LOOSE });
    const weights = [
      "Peso",
      "Ponderador",
      "Ponderación",
      "Peso porcentual",
      "Participación",
      "%",
    ].flatMap((word) => [...names, ...(loose ?? [])].map((name) => `${word} ${name}`));
    add(weights, { campo: "pesoNivel", level: order, values: "number", weight: 1 });
  }
  // The seed report's own words for the weight of an escenario de cambio.
  add(["Peso porcentual dentro del PDM", "Peso dentro del plan"], {
    campo: "pesoNivel",
    level: 1,
    values: "number",
    weight: 1,
  });
  for (const [campo, { exact, loose, weak, values }] of Object.entries(HEADINGS) as [
    Campo,
    Headings,
  ][]) {
    add(exact, { campo, values, weight: 1 });
    add(loose, { campo, values, weight: LOOSE });
    add(weak, { campo, values, weight: WEAK });
  }
  return all;
}

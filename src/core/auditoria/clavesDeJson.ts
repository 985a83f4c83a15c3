import { wholeIn } from "../grid/digits";
import { claveDeSujeto, type Alcance } from "./alcance";
import { folded } from "./numeros";

/** What a key of a JSON says: what it measures, and of whom where it names somebody. */
export interface ClaveLeida {
  readonly medida: string;
  /** `undefined`: it names nobody. */
  readonly sujeto: string | undefined;
}

/**
 * What a number below a key measures; `null`: not all of the key is understood, and it could be of another
 * thing, year or part of the plan.
 */
export function medidaDeClave(
  key: string,
  ofWhom: "plan" | "meta" | "otro",
  alcance: Alcance,
): ClaveLeida | null {
  const words = wordsOfKey(key);
  const level = alcance.niveles.findIndex((nivel) => sameLevel(words, nivel));
  if (level >= 0) {
    const depth = ofWhom === "plan" ? level + 1 : level;
    return depth > 0 ? { medida: `partes.${depth}`, sujeto: undefined } : null;
  }
  for (const [pattern, medida] of ofWhom === "meta" ? [...DE_META, ...MEDIDAS] : MEDIDAS) {
    if (!pattern.test(words)) continue;
    const rest = words
      .replace(pattern, " ")
      .split(" ")
      .filter((word) => word !== "" && !DE_MAS.has(word) && word !== String(alcance.vigencia));
    if (rest.length === 0) return { medida, sujeto: undefined };
    const sujeto = sujetoDeClave(rest.join(" "), alcance);
    return sujeto === null ? null : { medida, sujeto };
  }
  return null;
}

/** Whom a key names: by a code, alone or behind the word of its level, or by a name; `null`: nobody that is known. */
export function sujetoDeClave(key: string, alcance: Alcance, isMeta = false): string | null {
  const { nodos, nombrados, sujetos, nombres } = alcance;
  const said = folded(key)
    .replace(/[_\s]+/g, " ")
    .trim();
  if (PLAN.test(said)) return "plan";
  const [first, ...others] = said.split(/[ :]+/);
  const levels = alcance.niveles.flatMap((nivel) => folded(nivel).split(" "));
  const code = levels.includes(first ?? "")
    ? others.filter((word) => word !== "de" && !levels.includes(word)).join(" ")
    : said;
  const byCode = isMeta ? undefined : sujetos.get(claveDeSujeto(false, code));
  const found = byCode ?? sujetos.get(claveDeSujeto(true, code));
  if (found !== undefined) return found.id;
  const ordinal = code === said ? undefined : nodos[(wholeIn(code) ?? 0) - 1];
  if (ordinal !== undefined) return ordinal.id;
  const name = lettersOf(code);
  const named = nombrados.filter(({ nombre }) => lettersOf(nombre) === name);
  if (named.length > 0) return named.length === 1 ? (named[0]?.id ?? null) : null;
  return (
    nombres
      .filter(({ nombre }) => lettersOf(nombre) === lettersOf(said))
      .map(({ id }) => /^(dependencia\/.*)\/conteo\.sinEjecucion$/.exec(id)?.[1])
      .find((id) => id !== undefined) ?? null
  );
}

function lettersOf(text: string): string {
  return folded(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** "sinEjecucion", "sin_ejecucion" and "Sin ejecución (%)" in words. */
export function wordsOfKey(key: string): string {
  return folded(key.replace(/([a-z])([A-Z])/g, "$1 $2"))
    .replace(/%/g, " porcentaje ")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** "escenarios", "apuestas": the first or the last word of a level, in the plural; the first level owns the first. */
function sameLevel(words: string, nivel: string): boolean {
  const all = folded(nivel).split(" ");
  const [first = "", last = ""] = [all[0], all.at(-1)];
  return words === `${last}s` || (words === `${first}s` && last !== "apuesta");
}

const PLAN = /^(?:plan|pdm|total|general)(?: de desarrollo| del plan| general| municipal)*$/;

const MEDIDAS: readonly (readonly [RegExp, string])[] = [
  [/\bpart(?:icipacion)? (?:de )?metas\b/, "participacion.metas"],
  [/\b(?:metas? )?no prog(?:ramadas)? (?:pct|porcentaje)\b/, "participacion.noProgramadas"],
  [
    /\b(?:metas? )?sin (?:avance|ejec(?:ucion)?) (?:pct|porcentaje)\b/,
    "participacion.sinEjecucion",
  ],
  [/\b(?:metas? )?no prog(?:ramadas)?\b/, "conteo.noProgramadas"],
  [/\b(?:metas? )?no armonizadas\b/, "conteo.noArmonizadas"],
  [/\b(?:metas? )?con (?:ejec(?:ucion)?|avance)\b/, "conteo.conEjecucion"],
  [/\b(?:metas? )?sin (?:ejec(?:ucion)?|avance)\b/, "conteo.sinEjecucion"],
  [/\b(?:metas? )?sin reporte\b/, "conteo.sinReporte"],
  [/\b(?:metas? )?sin cruce\b/, "conteo.sinCruce"],
  [/\b(?:metas? )?programadas\b/, "conteo.programadas"],
  [/\bapropiacion inicial\b/, "dinero.apropiacionInicial"],
  [/\bapropiacion(?: definitiva)?\b/, "dinero.apropiacion"],
  [/\bcompromisos\b/, "dinero.compromisos"],
  [/\bobligaciones\b/, "dinero.obligaciones"],
  [/\bpagos\b/, "dinero.pagos"],
  [/\brecursos programados\b/, "dinero.programado"],
  [/\brecursos ejecutados\b/, "dinero.ejecutado"],
  [/\bpromedio simple\b/, "promedioSimple"],
  [/\bponderador(?: programado)?\b/, "ponderador"],
  [/\b(?:parametro evaluador|parametro|esperado)\b/, "esperado"],
  [/\bcumplimiento\b/, "cumplimiento"],
  [/\bavance\b/, "avance"],
  [/\bpeso\b/, "peso"],
  [/\bprogramado\b/, "programado"],
  [/\bmetas(?: de producto)?\b/, "conteo.metas"],
];

/** Of one meta, what it promised and did is in its own unit. */
const DE_META: readonly (readonly [RegExp, string])[] = [
  [/^programado$/, "programadoFisico"],
  [/^ejecutado$/, "ejecutadoFisico"],
  [/^bruto$/, "bruto"],
];

/** Words that say nothing else: where in the report a figure stands, and in which unit. */
const DE_MAS: ReadonlySet<string> = new Set(
  (
    "de del el la en al y plan pdm fisico fisica general acumulado promedio producto vigencia pp puntos pct porcentaje " +
    "base 100 base100 total metas resultados conclusiones declarado porcentual"
  ).split(" "),
);

import type { Sheet } from "../../grid/grid";
import { titlesAbove } from "./titles";

/** What a sheet says above its header of whose plan it is; `null`: it does not. */
export interface PlanDeclarado {
  readonly municipio: string | null;
  readonly nombre: string | null;
  /** "2024-2027" */
  readonly lapso: string | null;
}

/** The municipality and the plan that the titles of a sheet name; two that differ are none. */
export function planDeclarado(sheet: Sheet, headerRow: number): PlanDeclarado {
  const titles = titlesAbove(sheet, headerRow).map((title) => title.replace(/\s+/g, " "));
  const ofPlan = titles.filter((title) => PLAN.test(title));
  const municipio = onlyOf(titles.map(municipioIn));
  const nombre = onlyOf(ofPlan.map(nombreIn));
  return {
    municipio: municipio === null ? null : properName(municipio),
    nombre: nombre === null ? null : sentenceCase(nombre, municipio),
    lapso: onlyOf(ofPlan.map(lapsoIn)),
  };
}

const PLAN = /\bplan\s+(?:(?:municipal|territorial|distrital)\s+)?de\s+desarrollo\b/i;

/** "MUNICIPIO DE TENJO - …", "Alcaldía Municipal de Sopó": the words after it that begin with a capital. */
function municipioIn(title: string): string | null {
  const [, after = ""] = NAMED.exec(title) ?? [];
  const [name = ""] = after.split(END_OF_NAME);
  const [said = ""] = NAME.exec(name.trim()) ?? [];
  return said === "" ? null : said;
}

const NAMED = /(?:municipio|alcald[ií]a(?: municipal)?)(?: de|:) (.+)$/is;
const NAME = /^\p{Lu}[\p{L}']*(?:\s+(?:(?:de|del|la|las|el|los|y)\s+)*\p{Lu}[\p{L}']*)*/u;

/** What follows a name in a title, and is no more of it. */
const END_OF_NAME =
  /\s[-–—|·]|[,;:(«"“”.\d]|\b(?:plan|matriz|seguimiento|informe|formato|secretar[ií]a|oficina|departamento|vigencia|nit)\b/i;

function nombreIn(title: string): string | null {
  const [, quoted = ""] = /[«"“‘]([^«»"“”‘’]+)[»"”’]/.exec(title) ?? [];
  const name = quoted.replace(LAPSO, " ").replace(/\s+/g, " ").trim();
  return /\p{L}/u.test(name) ? name : null;
}

const LAPSO = /\b(20\d\d)\s*(?:[-–—/]|al?\s)\s*(20\d\d)\b/;

function lapsoIn(title: string): string | null {
  const [, from, to] = LAPSO.exec(title) ?? [];
  return from === undefined || to === undefined ? null : `${from}-${to}`;
}

function onlyOf(said: readonly (string | null)[]): string | null {
  const known = new Map(
    said.flatMap((one) => (one === null ? [] : [[one.toLowerCase(), one] as const])),
  );
  return known.size === 1 ? ([...known.values()][0] ?? null) : null;
}

/** "SAN JOSÉ DE LA MONTAÑA" as a name is written; what has small letters is as it was typed. */
function properName(text: string): string {
  if (text !== text.toUpperCase()) return text;
  return text
    .toLowerCase()
    .replace(/\p{L}+/gu, (word) =>
      /^(?:de|del|la|las|el|los|y)$/.test(word) ? word : capital(word),
    );
}

/** "TENJO ES TODO" is "Tenjo es todo", also where the municipality stands inside. */
function sentenceCase(text: string, municipio: string | null): string {
  if (text !== text.toUpperCase()) return text;
  const small = capital(text.toLowerCase());
  return municipio === null
    ? small
    : small.replaceAll(municipio.toLowerCase(), properName(municipio.toUpperCase()));
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

import { wholeIn } from "../grid/digits";
import { err, ok, type Result } from "../result";
import type { CifrasDelInforme } from "./cifrasDelInforme";
import type { Parrafo, Trozo } from "./informe";

/**
 * The sentences of the informe, as the office writes them: sections in square brackets, a paragraph a
 * line, "(si …)" before one that is not always written, "- " before a bullet, ";" before a remark, and in
 * braces what the evaluation says.
 */
export interface Plantilla {
  readonly secciones: ReadonlyMap<string, readonly Linea[]>;
}

export interface Linea {
  /** Of the text, from 1. */
  readonly number: number;
  readonly type: "parrafo" | "vineta";
  /** The line is written only when all of them hold. */
  readonly condiciones: readonly Condicion[];
  readonly partes: readonly (string | Hueco)[];
}

/** "si avance", "si no avance", "si conteo.metas > 1": whether there is such a figure, and how many. */
interface Condicion {
  readonly nombre: string;
  readonly test: "known" | "unknown" | "over" | "equal";
  readonly than: number;
}

/** "{avance}", or "{conteo.metas: ninguna meta|una meta|# metas}". */
interface Hueco {
  readonly nombre: string;
  /** For none, one and many; two are for one and many. "#": the figure; "@": up to ten in letters. */
  readonly formas: readonly string[];
}

/** What a line may name: words of the evaluation, and the figures of one sujeto or, with "/", of any. */
export interface Ambito {
  readonly cifras: CifrasDelInforme;
  /** Id of the sujeto whose figures need no "/". */
  readonly sujeto: string;
  /** `null`: known by name, and not by this evaluation. */
  readonly palabras: ReadonlyMap<string, string | readonly Trozo[] | null>;
}

export interface ProblemaDePlantilla {
  readonly type: "unknownName" | "badLine" | "empty" | "unknownSection" | "emptySection";
  readonly line: number;
  readonly text: string;
}

/** Reads a text of sentences. */
export function readPlantilla(text: string): Result<Plantilla, ProblemaDePlantilla> {
  const secciones = new Map<string, Linea[]>();
  let section: Linea[] | null = null;
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    const number = index + 1;
    if (line === "" || line.startsWith(";")) continue;
    const heading = /^\[([a-zA-Z.]+)\]$/.exec(line);
    if (heading?.[1] !== undefined) {
      section = [];
      secciones.set(heading[1], section);
      continue;
    }
    const read = lineaOf(line, number);
    if (section === null || read === null)
      return err({ type: "badLine", line: number, text: line });
    section.push(read);
  }
  return ok({ secciones });
}

/** What a section says of an evaluation; lines whose conditions do not hold are left out. */
export function writeSeccion(
  { secciones }: Plantilla,
  name: string,
  ambito: Ambito,
): Result<readonly Parrafo[], ProblemaDePlantilla> {
  const written: Parrafo[] = [];
  for (const { number, type, condiciones, partes } of secciones.get(name) ?? []) {
    let holds = true;
    for (const condicion of condiciones) {
      const one = meets(condicion, ambito);
      if (one === null) return err({ type: "unknownName", line: number, text: condicion.nombre });
      holds &&= one;
    }
    if (!holds) continue;
    const trozos: Trozo[] = [];
    for (const parte of partes) {
      const found = typeof parte === "string" ? [words(withUnits(parte))] : fill(parte, ambito);
      if (found === null)
        return err({
          type: "unknownName",
          line: number,
          text: typeof parte === "string" ? parte : parte.nombre,
        });
      trozos.push(...found);
    }
    written.push({ type, trozos: withoutDoubleStops(trozos) });
  }
  return ok(written);
}

/** "EMSERSOPÓ E.S.P." at the end of a sentence ends it. */
function withoutDoubleStops(trozos: readonly Trozo[]): readonly Trozo[] {
  return trozos.map((trozo, index) =>
    trozos[index - 1]?.text.endsWith(".") === true && /^\.(?!\.)/.test(trozo.text)
      ? { ...trozo, text: trozo.text.slice(1) }
      : trozo,
  );
}

export function words(text: string): Trozo {
  return { text, cifra: null };
}

/** What follows a figure, or holds one: the sign after a figure stays on its line, however the office typed it. */
function withUnits(text: string): string {
  return text.replace(/(^|\d) (?=%|pp(?!\p{L}))/gu, "$1\u00a0");
}

function lineaOf(line: string, number: number): Linea | null {
  const [, conditions, bullet, rest = ""] = /^(?:\(si ([^)]*)\) ?)?(- )?(.*)$/.exec(line) ?? [];
  const condiciones = (conditions?.split(/ y si /) ?? []).map(condicionOf);
  const partes: (string | Hueco)[] = [];
  for (const piece of rest.split(/(\{[^{}]*\})/)) {
    if (piece === "") continue;
    const inside = /^\{([^{}]*)\}$/.exec(piece)?.[1];
    if (inside === undefined) {
      if (/[{}]/.test(piece)) return null;
      partes.push(piece);
      continue;
    }
    const [nombre = "", formas] = inside.split(/:(.*)/s);
    partes.push({ nombre: nombre.trim(), formas: formas?.trim().split("|") ?? [] });
  }
  if (condiciones.some((one) => one === null) || partes.length === 0) return null;
  return {
    number,
    type: bullet === undefined ? "parrafo" : "vineta",
    condiciones: condiciones.filter((one) => one !== null),
    partes,
  };
}

function condicionOf(text: string): Condicion | null {
  const match = /^(no )?([^\s<>=]+)(?: ?([>=]) ?(\d+))?$/.exec(text.trim());
  if (match?.[2] === undefined) return null;
  const [, no, nombre, sign, than] = match;
  if (sign === undefined) return { nombre, test: no === undefined ? "known" : "unknown", than: 0 };
  return no === undefined
    ? { nombre, test: sign === ">" ? "over" : "equal", than: wholeIn(than) ?? 0 }
    : null;
}

/** `null`: nothing is called so. */
function meets({ nombre, test, than }: Condicion, ambito: Ambito): boolean | null {
  const found = lookUp(nombre, ambito);
  if (found === undefined) return null;
  const value = found === null || typeof found === "string" || isTrozos(found) ? null : found.value;
  const isKnown = typeof found === "string" || isTrozos(found) ? found.length > 0 : value !== null;
  switch (test) {
    case "known":
      return isKnown;
    case "unknown":
      return !isKnown;
    case "over":
      return value !== null && value > than;
    case "equal":
      return value === than;
  }
}

function fill({ nombre, formas }: Hueco, ambito: Ambito): readonly Trozo[] | null {
  const found = lookUp(nombre, ambito);
  if (found === undefined) return null;
  if (found === null) return [words("–")];
  if (typeof found === "string") return [words(found)];
  if (isTrozos(found)) return found;
  const { id, value, text } = found;
  const figure: Trozo = { text, cifra: id };
  if (formas.length === 0) return [figure];
  const [one = "", many = ""] = formas.slice(-2);
  const forma = value === 1 ? one : value === 0 && formas.length > 2 ? (formas[0] ?? many) : many;
  return forma
    .split(/([#@])/)
    .filter((piece) => piece !== "")
    .map((piece) => {
      if (piece === "#") return figure;
      return piece === "@"
        ? { text: (value !== null && IN_LETTERS[value]) || text, cifra: id }
        : words(piece);
    });
}

/** `undefined`: nothing is called so; `null`: it is, and this evaluation does not know it. */
function lookUp(
  nombre: string,
  { cifras, sujeto, palabras }: Ambito,
): ReturnType<CifrasDelInforme["get"]> | string | readonly Trozo[] | null {
  const word = palabras.get(nombre);
  if (word !== undefined) return word;
  return cifras.get(nombre.includes("/") ? nombre : `${sujeto}/${nombre}`);
}

function isTrozos(found: unknown): found is readonly Trozo[] {
  return Array.isArray(found);
}

const IN_LETTERS: Readonly<Record<number, string>> = {
  2: "dos",
  3: "tres",
  4: "cuatro",
  5: "cinco",
  6: "seis",
  7: "siete",
  8: "ocho",
  9: "nueve",
  10: "diez",
};

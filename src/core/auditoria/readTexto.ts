import { wholeIn } from "../grid/digits";
import { escapeRegExp } from "./escapeRegExp";
import { claveDeSujeto, type Alcance } from "./alcance";
import type { CifraPublicada } from "./auditoria";
import { CIFRAS, folded, numeroOf } from "./numeros";
import { periodosIn } from "./periodos";
import { nameSource, patrones } from "./patrones";
import { AUDITORIA } from "./text";

/**
 * The figures that a text prints, each tied to its node by what was named last before it, and to what it
 * measures by the words around it. A percentage that no words explain is kept, tied to nothing.
 *
 * @param lines of the text, or paragraphs of a document, in order
 * @param lugarOf what to call the place of a line, from 0
 */
export function cifrasDeTexto(
  lines: readonly string[],
  alcance: Alcance,
  lugarOf: (line: number) => string = AUDITORIA.linea,
): readonly CifraPublicada[] {
  const { text, lineAt } = flat(lines);
  const sujetoAt = contexto(text, lines, alcance);
  const niveles = new Map([...alcance.sujetos.values()].map(({ id, nivel }) => [id, nivel]));
  const nivelOf = (sujeto: string): number => niveles.get(sujeto) ?? 0;
  const found = new Map<number, CifraPublicada & { readonly end: number }>();
  // "Vigencia 2021" is a year, "5.2. 2 …" the code of a heading, "1 Vida" a node by its code.
  const named = alcance.nodos.map(({ codigo, nombre }) => folded(`${codigo} ${nombre}`));
  const isNoFigure = (at: number): boolean =>
    /\bvigencia (?:de )?$|(?:^| )(?:\d+\.)+ $/.test(text.slice(Math.max(0, at - 24), at)) ||
    named.some((name) => text.startsWith(name, at));
  const put = (at: number, raw: string, end: number, id: string | null): void => {
    const numero = numeroOf(raw);
    if (numero === null || found.has(at)) return;
    const percent = /^\s?%/.exec(text.slice(end, end + 2))?.[0] ?? "";
    found.set(at, {
      texto: `${raw}${percent}`,
      ...numero,
      lugar: lugarOf(lineAt(at)),
      id,
      end,
    });
  };
  for (const { medida, sujeto, pattern } of patrones(alcance)) {
    for (const match of text.matchAll(pattern)) {
      const raw = match.groups?.["v"];
      if (raw === undefined) continue;
      const [at = 0] = match.indices?.groups?.["v"] ?? [];
      if (isNoFigure(at)) continue;
      put(at, raw, at + raw.length, idOf(sujeto ?? sujetoAt(at), medida, nivelOf));
    }
  }
  for (const { id, nombre } of alcance.nodos) {
    // "IV Es tiempo de… (74,4 %)"
    for (const match of text.matchAll(
      new RegExp(`${nameSource(nombre)} \\((${CIFRAS}) ?%\\)`, "g"),
    )) {
      const [whole, raw = ""] = match;
      const at = match.index + whole.lastIndexOf(raw);
      put(at, raw, at + raw.length, `${id}/cumplimiento`);
    }
  }
  for (const { at, texto, valor, id } of periodosIn(text)) {
    const end = at + texto.length;
    found.set(at, { texto, valor, decimales: 0, lugar: lugarOf(lineAt(at)), id, end });
  }
  for (const match of text.matchAll(new RegExp(`(?<![\\d.,/-])(${CIFRAS}) ?%`, "g"))) {
    const [, raw = ""] = match;
    put(match.index, raw, match.index + raw.length, null);
  }
  return [...found].sort(([a], [b]) => a - b).map(([, { end: _, ...cifra }]) => cifra);
}

/** Of the plan, its levels are parts 1, 2…; of a node its parts begin one below its own level. */
function idOf(sujeto: string, medida: string, nivelOf: (sujeto: string) => number): string {
  // The vigencia weighs the same for every node.
  if (medida === "ponderador") return `plan/${medida}`;
  const depth = wholeIn(/^nivel\.(\d+)$/.exec(medida)?.[1]);
  if (depth === null) return `${sujeto}/${medida}`;
  return sujeto === "plan" || depth === 1
    ? `plan/partes.${depth}`
    : `${sujeto}/partes.${depth - nivelOf(sujeto)}`;
}

/** The lines as one folded text, with the line of each place. */
function flat(lines: readonly string[]): {
  readonly text: string;
  readonly lineAt: (at: number) => number;
} {
  let text = "";
  const starts: number[] = [];
  for (const line of lines) {
    starts.push(text.length);
    const clean = folded(line)
      .replace(/[\s ]+/g, " ")
      .trim();
    if (clean !== "") text += `${clean} `;
  }
  return {
    text,
    lineAt: (at) => starts.filter((start) => start <= at).length - 1,
  };
}

/** A level by its name and by its first word: "escenario de cambio", "escenario". */
function levelWords(niveles: readonly string[]): string {
  const names = niveles.map((nivel) => folded(nivel).trim()).filter((nivel) => nivel !== "");
  const all = [...names, ...names.map((nivel) => nivel.split(" ")[0] ?? "")];
  return [...new Set(all)].map(escapeRegExp).join("|");
}

const CODE = "[a-z0-9]+(?:[.-][a-z0-9]+)*\\.?";
/** After a code, what says that the figure is of it. */
const SAYS =
  "(?=,? (?:tiene|tuvo|alcanz|logr|present|obtuv|registr|lleg|report|cumpl|avanz|cuenta)\\w*)";

/** The sujeto that was named last before a place; the plan where none was. */
function contexto(
  text: string,
  lines: readonly string[],
  { nodos, niveles, sujetos }: Alcance,
): (at: number) => string {
  const marks: { readonly at: number; readonly id: string }[] = [];
  const mark = (pattern: RegExp, id: string): void => {
    for (const { index } of text.matchAll(pattern)) marks.push({ at: index, id });
  };
  const level = levelWords(niveles.slice(0, 1));
  for (const [index, { id, nombre }] of nodos.entries()) {
    // A name of one word is a name where it stands in quotes.
    const name = nameSource(nombre);
    mark(new RegExp(nombre.includes(" ") ? name : `[«“"]${name}[»”"]`, "g"), id);
    if (level !== "") mark(new RegExp(`\\b(?:${level}) ${index + 1}${SAYS}`, "g"), id);
  }
  // "La prospectiva I.A tiene…", "La meta I.A.1.1 alcanzó…": whose code it is.
  const words = ["metas? de producto", "meta", levelWords(niveles)].filter((one) => one !== "");
  const coded = new RegExp(`\\b(${words.join("|")}) (${CODE})${SAYS}`, "g");
  for (const { index, 1: word = "", 2: code = "" } of text.matchAll(coded)) {
    const found = sujetos.get(claveDeSujeto(word.startsWith("meta"), code));
    if (found !== undefined) marks.push({ at: index, id: found.id });
  }
  mark(/plan de desarrollo[^.]{0,70}? (?:contempla|presenta|se logra|esta compuest)/g, "plan");
  mark(/parte estrategica[^.]{0,60}? esta compuesta/g, "plan");
  // A heading of the first rank ("4. CONCLUSIONES") closes what was said of a node.
  for (const line of lines) {
    const heading = /^\s*\d+\.\s+\S/.test(line) ? folded(line).replace(/\s+/g, " ").trim() : "";
    if (heading.length > 6) mark(new RegExp(escapeRegExp(heading), "g"), "plan");
  }
  marks.sort((a, b) => a.at - b.at);
  return (at) => marks.filter((one) => one.at <= at).at(-1)?.id ?? "plan";
}

import { wholeIn } from "../grid/digits";
import { escapeRegExp } from "./escapeRegExp";
import { claveDeSujeto, type Alcance } from "./alcance";
import { folded } from "./numeros";
import { frasesDeTexto, type Frase } from "./frasesDeTexto";
import { nameSource } from "./patrones";

/** Whose the figures of a text are. */
export interface SujetosDeTexto {
  /** What was named last before a place, the plan where nothing was; `null`: somebody that the list does not tell. */
  readonly ofPlace: (at: number) => string | null;
  /** The same where its own sentence names it or goes on with it; `null` where it need not be. */
  readonly ofSentence: (at: number) => string | null;
  readonly fraseAt: (at: number) => Frase;
}

interface Mark {
  readonly at: number;
  /** Where it is no longer spoken of, unless something else is named before. */
  readonly until: number;
  readonly id: string | null;
}

const CODE = "[a-z0-9]+(?:[.-][a-z0-9]+)*";
/** After a code, what says that the figure is of it. */
const SAYS =
  "(?=,? (?:tiene|tuvo|alcanz|logr|present|obtuv|registr|lleg|report|cumpl|avanz|cuenta|complet|acumul|suma" +
  "|contempl|comprend|inclu|consta|se (?:compon|conform|divid|integr)|esta (?:compuest|conformad|integrad))\\w*)";
/** What goes on with the one that the sentence before was about. */
const GOES_ON =
  /^(?:(?:de|entre) (?:ellas|estas|esas|sus|las (?:metas )?programadas)|tambien|ademas|sus?|en est[ea]|tiene|tuvo|alcanzo|logro|obtuvo|presenta|registra) /;
/** What can be a code and nothing else. */
const IS_CODE = /\d|^[ivxlc]+$|^[a-z]$/;

/** Reads who is named where. */
export function sujetosDeTexto(
  text: string,
  lines: readonly string[],
  { nodos, niveles, sujetos, nombres }: Alcance,
): SujetosDeTexto {
  const fraseAt = frasesDeTexto(text);
  const marks: Mark[] = [];
  const mark = (pattern: RegExp, id: string): void => {
    for (const { index } of text.matchAll(pattern)) marks.push({ at: index, until: Infinity, id });
  };
  const markSentence = (at: number, id: string | null): void => {
    let { end } = fraseAt(at);
    while (end < text.length) {
      const next = fraseAt(end);
      if (!GOES_ON.test(text.slice(next.start, next.end))) break;
      end = next.end;
    }
    marks.push({ at, until: end, id });
  };
  const level = levelWords(niveles.slice(0, 1));
  for (const [index, { id, nombre }] of nodos.entries()) {
    // A name of one word is a name where it stands in quotes.
    const name = nameSource(nombre);
    mark(new RegExp(nombre.includes(" ") ? name : `[«“"]${name}[»”"]`, "g"), id);
    if (level !== "") mark(new RegExp(`\\b(?:${level}) ${index + 1}${SAYS}`, "g"), id);
  }
  // "La prospectiva I.A tiene…", "La meta I.A.1.1 alcanzó…": whose code it is; "del escenario II": for its sentence.
  const words = ["metas? de producto", "meta", levelWords(niveles)].filter((one) => one !== "");
  const coded = new RegExp(`\\b(${words.join("|")}) (${CODE})(?![a-z0-9])\\.?(?:${SAYS}()|)`, "g");
  const first = new RegExp(`^(?:${level || "(?!)"})$`);
  for (const { index, 0: whole, 1: word = "", 2: code = "", 3: says } of text.matchAll(coded)) {
    const ordinal = first.test(word) ? nodos[(wholeIn(code) ?? 0) - 1]?.id : undefined;
    const id = sujetos.get(claveDeSujeto(word.startsWith("meta"), code))?.id ?? ordinal ?? null;
    const isSaid = says !== undefined;
    if (id !== null && isSaid) marks.push({ at: index, until: Infinity, id });
    else if (id !== null ? IS_CODE.test(code) : isSaid && IS_CODE.test(code))
      markSentence(index + whole.length, id);
  }
  for (const { nombre, id } of nombres) {
    const dependencia = /^(dependencia\/.*)\/conteo\.sinEjecucion$/.exec(id)?.[1];
    if (dependencia === undefined) continue;
    const named = new RegExp(
      `(\\b(?:en|de|a cargo de) (?:la |el )?)?${nameSource(nombre)}(?:${SAYS}()|)`,
      "g",
    );
    for (const { index, 0: whole, 1: within, 2: says } of text.matchAll(named)) {
      const opens = within !== undefined && fraseAt(index).start === index;
      // Who handed something in is named too: then the figure may be of anybody.
      markSentence(index + whole.length, says !== undefined || opens ? dependencia : null);
    }
  }
  mark(/plan de desarrollo[^.]{0,70}? (?:contempla|presenta|se logra|esta compuest)/g, "plan");
  mark(/parte estrategica[^.]{0,60}? esta compuesta/g, "plan");
  mark(new RegExp(`\\bel plan(?: de desarrollo(?: municipal)?)?${SAYS}`, "g"), "plan");
  for (const { index } of text.matchAll(/\b(?:en|de|para) (?:todo )?el plan\b/g))
    if (fraseAt(index).start === index) markSentence(index, "plan");
  // A heading of the first rank ("4. CONCLUSIONES") closes what was said of a node.
  for (const line of lines) {
    const heading = /^\s*\d+\.\s+\S/.test(line) ? folded(line).replace(/\s+/g, " ").trim() : "";
    if (heading.length > 6) mark(new RegExp(escapeRegExp(heading), "g"), "plan");
  }
  marks.sort((a, b) => a.at - b.at);
  const lastAt = (at: number): Mark | undefined =>
    marks.filter((one) => one.at <= at && at < one.until).at(-1);
  return {
    fraseAt,
    ofPlace: (at) => {
      const last = lastAt(at);
      return last === undefined ? "plan" : last.id;
    },
    ofSentence: (at) => {
      const last = lastAt(at);
      if (last === undefined) return "plan";
      const { start, end } = fraseAt(at);
      const isOfSentence =
        last.at >= start || last.until < Infinity || GOES_ON.test(text.slice(start, end));
      return isOfSentence || last.id === "plan" ? last.id : null;
    },
  };
}

/** A level by its name and by its first word: "escenario de cambio", "escenario". */
function levelWords(niveles: readonly string[]): string {
  const names = niveles.map((nivel) => folded(nivel).trim()).filter((nivel) => nivel !== "");
  const all = [...names, ...names.map((nivel) => nivel.split(" ")[0] ?? "")];
  return [...new Set(all)].map(escapeRegExp).join("|");
}

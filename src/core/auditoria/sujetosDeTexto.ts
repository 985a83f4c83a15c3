import { wholeIn } from "../grid/digits";
import { escapeRegExp } from "./escapeRegExp";
import { levelWords, SAYS, type Marca } from "./marca";
import { nodosNombrados } from "./nodosNombrados";
import type { TextoPlano } from "./textoPlano";
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

const CODE = "[a-z0-9]+(?:[.-][a-z0-9]+)*";
/** What goes on with the one that the sentence before was about. */
const GOES_ON =
  /^(?:(?:de|entre) (?:ellas|estas|esas|sus|las (?:metas )?programadas)|tambien|ademas|sus?|en est[ea]|tiene|tuvo|alcanzo|logro|obtuvo|presenta|registra) /;
/** What stands between whom a sentence is about and its verb. */
const APARTE = "(?:, [^,;.]{1,80}(?=,))";
/** Who answers for something, or a part of another plan: of this one those are taken that it names. */
const OTROS =
  /\b(?:el|la|del|al) (?:secretaria|direccion|subdireccion|oficina|dependencia|entidad|empresa|instituto|alcaldia|concejo|personeria|hospital|departamento|gobernacion|ministerio|proyecto|programa|subprograma|sector|componente|eje|linea|meta|indicador|ods|objetivo)\b/g;
/** What can be a code and nothing else. */
const IS_CODE = /\d|^[ivxlc]+(?:[.-][a-z]+)*$|^[a-z](?:[.-][a-z])*$/;

/** Reads who is named where. */
export function sujetosDeTexto(
  plano: TextoPlano,
  lines: readonly string[],
  alcance: Alcance,
): SujetosDeTexto {
  const { text } = plano;
  const { nodos, niveles, sujetos, nombres } = alcance;
  const fraseAt = frasesDeTexto(text);
  const marks: Marca[] = [...nodosNombrados(plano, alcance, fraseAt)];
  const mark = (pattern: RegExp, id: string): void => {
    for (const { index } of text.matchAll(pattern))
      marks.push({ at: index, until: Infinity, ids: [id] });
  };
  const markSentence = (at: number, id: string | null): void => {
    let { end } = fraseAt(at);
    while (end < text.length) {
      const next = fraseAt(end);
      if (!GOES_ON.test(text.slice(next.start, next.end))) break;
      end = next.end;
    }
    marks.push({ at, until: end, ids: id === null ? [] : [id] });
  };
  const level = levelWords(niveles.slice(0, 1));
  for (const [index, { id }] of nodos.entries())
    if (level !== "") mark(new RegExp(`\\b(?:${level}) ${index + 1}${SAYS}`, "g"), id);
  // "La prospectiva I.A tiene…", "La meta I.A.1.1 alcanzó…": whose code it is; "del escenario II": for its sentence.
  const words = ["metas? de producto", "meta", levelWords(niveles)].filter((one) => one !== "");
  const coded = new RegExp(
    `\\b(${words.join("|")}) (${CODE})(?![a-z0-9])\\.?(?:(${APARTE})?${SAYS}()|)`,
    "g",
  );
  const first = new RegExp(`^(?:${level || "(?!)"})$`);
  for (const { index, 0: whole, ...said } of text.matchAll(coded)) {
    const { 1: word = "", 2: code = "", 3: aside = "", 4: says } = said;
    const ordinal = first.test(word) ? nodos[(wholeIn(code) ?? 0) - 1]?.id : undefined;
    const id = sujetos.get(claveDeSujeto(word.startsWith("meta"), code))?.id ?? ordinal ?? null;
    const isSaid = says !== undefined;
    if (id !== null && isSaid)
      for (const at of [aside.length, 0])
        marks.push({ at: index + whole.length - at, until: Infinity, ids: [id] });
    else if (id !== null ? IS_CODE.test(code) : isSaid && IS_CODE.test(code))
      markSentence(index + whole.length, id);
  }
  // "…y el II pesa el 29,1 %", "el III, 3,24 pp": one more of those that were named.
  const more = new RegExp(
    `\\b(?:el|la) (${CODE})(?:${SAYS}()|(?=, (?:con |de )?\\d| (?:con |\\()\\d))`,
    "g",
  );
  for (const { index, 0: whole, 1: code = "", 2: says } of text.matchAll(more)) {
    if (!IS_CODE.test(code) || (says === undefined && wholeIn(code) !== null)) continue;
    markSentence(index + whole.length, sujetos.get(claveDeSujeto(false, code))?.id ?? null);
  }
  // Whoever is none of these is none of those that were named before.
  for (const { index, 0: whole } of text.matchAll(OTROS)) markSentence(index + whole.length, null);
  for (const { nombre, id } of nombres) {
    const dependencia = /^(dependencia\/.*)\/conteo\.sinEjecucion$/.exec(id)?.[1];
    if (dependencia === undefined) continue;
    const named = new RegExp(
      `(\\b(?:en|de|a cargo de) (?:la |el )?)?${nameSource(nombre)}\\.?(?:(?:${APARTE})?${SAYS}()|)`,
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
  // Who is named in between is not whom it is of: "el plan, con el escenario II a la cabeza, alcanzó…".
  const elPlan = new RegExp(
    `\\bel plan(?: de desarrollo(?: municipal)?)?(?:${APARTE})?${SAYS}`,
    "g",
  );
  for (const { index, 0: whole } of text.matchAll(elPlan))
    marks.push({ at: index + whole.length, until: Infinity, ids: ["plan"] });
  for (const { index } of text.matchAll(/\b(?:en|de|para) (?:todo )?el plan\b/g))
    if (fraseAt(index).start === index) markSentence(index, "plan");
  // A heading of the first rank ("4. CONCLUSIONES") closes what was said of a node.
  for (const line of lines) {
    const heading = /^\s*\d+\.\s+\S/.test(line) ? folded(line).replace(/\s+/g, " ").trim() : "";
    if (heading.length > 6) mark(new RegExp(escapeRegExp(heading), "g"), "plan");
  }
  const resolved = resolve(marks);
  const lastAt = (at: number): Resuelta | undefined =>
    resolved.filter((one) => one.at <= at && at < one.until).at(-1);
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

interface Resuelta extends Omit<Marca, "ids"> {
  readonly id: string | null;
}

/** In order; a name of several is of the one that was spoken of last, where that is among them. */
function resolve(marks: readonly Marca[]): readonly Resuelta[] {
  let last: string | null = null;
  return [...marks]
    .sort((a, b) => a.at - b.at)
    .map(({ at, until, ids: [first = null, ...others] }) => {
      const id: string | null =
        others.length === 0
          ? first
          : last === first || others.some((one) => one === last)
            ? last
            : null;
      last = id;
      return { at, until, id };
    });
}

import { wholeIn } from "../grid/digits";
import type { Alcance } from "./alcance";
import type { CifraPublicada } from "./auditoria";
import { isOfAnotherPeriod, saysAnotherPeriod } from "./frasesDeTexto";
import { nivelesIn } from "./niveles";
import { folded, numeroOf, type NumeroImpreso } from "./numeros";
import { periodosIn } from "./periodos";
import { nameSource, patrones } from "./patrones";
import { LIBRES } from "./patronesLibres";
import { numerosSueltos } from "./sueltas";
import { sujetosDeTexto } from "./sujetosDeTexto";
import { besideTheirName } from "./nodosNombrados";
import { AUDITORIA } from "./text";
import { textoPlano } from "./textoPlano";

/**
 * The figures that a text prints, each tied to its node by what was named last before it, and to what it
 * measures by the words around it. A number that no words explain is kept, tied to nothing.
 *
 * @param lines of the text, or paragraphs of a document, in order
 * @param lugarOf what to call the place of a line, from 0
 */
export function cifrasDeTexto(
  lines: readonly string[],
  alcance: Alcance,
  lugarOf: (line: number) => string = AUDITORIA.linea,
): readonly CifraPublicada[] {
  const plano = textoPlano(lines);
  const { text, lineAt } = plano;
  const lineStarts = new Set(plano.starts);
  const isLineStart = (at: number): boolean => lineStarts.has(at);
  const { ofPlace, ofSentence, fraseAt } = sujetosDeTexto(plano, lines, alcance);
  const { vigencia } = alcance;
  const niveles = new Map([...alcance.sujetos.values()].map(({ id, nivel }) => [id, nivel]));
  const nivelOf = (sujeto: string): number => niveles.get(sujeto) ?? 0;
  const found = new Map<number, CifraPublicada & { readonly end: number }>();
  // "Vigencia 2021" is a year, "5.2. 2 …" the code of a heading, "1 Vida" a node by its code.
  const named = alcance.nodos.map(({ codigo, nombre }) => folded(`${codigo} ${nombre}`));
  const isNoFigure = (at: number): boolean =>
    /\bvigencia (?:de )?$|(?:^| )(?:\d+\.)+ $/.test(text.slice(Math.max(0, at - 24), at)) ||
    named.some((name) => text.startsWith(name, at));
  // "Soluciones frente a los retos" is a name, and compares nothing.
  const comparing = alcance.nombrados
    .map(({ nombre }) => nameSource(nombre))
    .filter((name) => isOfAnotherPeriod(name.replaceAll("[^a-z0-9]+", " ")));
  const withoutNames = (frase: string): string =>
    comparing.reduce((rest, name) => rest.replace(new RegExp(name, "g"), ""), frase);
  const put = (at: number, raw: string, end: number, id: string | null): void => {
    const numero = numeroOf(raw);
    if (numero === null || found.has(at)) return;
    // A place is of one figure: "treinta y seis" is no six.
    if ([...found].some(([from, { end: to }]) => from < end && at < to)) return;
    const [said = ""] = /^\s?(?:%|(?:mil )?millones\b)/.exec(text.slice(end, end + 14)) ?? [];
    const money = /\$ ?$/.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? "";
    found.set(at, {
      texto: `${money}${raw}${said}`,
      ...enUnidades(numero, said.trim()),
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
      const { start, end } = fraseAt(at);
      const isOther =
        sujeto === null && saysAnotherPeriod(text.slice(start, end), at - start, alcance);
      const whose = sujeto ?? (isOther ? null : ofPlace(at));
      put(at, raw, at + raw.length, idOf(whose, medida, nivelOf));
    }
  }
  for (const { at, raw, id } of besideTheirName(text, alcance.nombrados))
    put(at, raw, at + raw.length, id === null ? null : `${id}/cumplimiento`);
  for (const { at, ...said } of periodosIn(text, vigencia, fraseAt))
    found.set(at, { ...said, lugar: lugarOf(lineAt(at)), end: at + said.texto.length });
  for (const { at, ...said } of nivelesIn(text, found, fraseAt, ofSentence)) {
    const place = { lugar: lugarOf(lineAt(at)), end: at + said.texto.length };
    found.set(at, { ...said, decimales: 0, ...place });
  }
  for (const { medida, sujeto, pattern } of LIBRES) {
    for (const match of text.matchAll(pattern)) {
      const raw = match.groups?.["v"] ?? "";
      const [at = 0] = match.indices?.groups?.["v"] ?? [];
      const { start, end } = fraseAt(at);
      if (
        raw === "" ||
        isNoFigure(at) ||
        isOfAnother(withoutNames(text.slice(start, end)), vigencia)
      )
        continue;
      // Money is given of the whole plan unless somebody is named.
      const whose = sujeto ?? ofSentence(at) ?? (medida.startsWith("dinero.") ? "plan" : null);
      put(at, raw, at + raw.length, idOf(whose, medida, nivelOf));
    }
  }
  for (const { at, raw } of numerosSueltos(text, alcance.niveles, isLineStart)) {
    if (!isNoFigure(at)) put(at, raw, at + raw.length, null);
  }
  return [...found].sort(([a], [b]) => a - b).map(([, { end: _, ...cifra }]) => cifra);
}

/** Of the plan, its levels are parts 1, 2…; of a node its parts begin one below its own level. */
function idOf(
  sujeto: string | null,
  medida: string,
  nivelOf: (sujeto: string) => number,
): string | null {
  // The vigencia weighs the same for every node.
  if (medida === "ponderador") return `plan/${medida}`;
  if (sujeto === null) return null;
  const depth = wholeIn(/^nivel\.(\d+)$/.exec(medida)?.[1]);
  if (depth === null) return `${sujeto}/${medida}`;
  return sujeto === "plan" || depth === 1
    ? `plan/partes.${depth}`
    : `${sujeto}/partes.${depth - nivelOf(sujeto)}`;
}

/** "58.158 millones" is said to the million. */
function enUnidades(numero: NumeroImpreso, said: string): NumeroImpreso {
  const zeros = said.endsWith("millones")
    ? said.startsWith("mil") && said !== "millones"
      ? 9
      : 6
    : 0;
  if (zeros === 0) return numero;
  return {
    valor: Math.round(numero.valor * 10 ** zeros),
    decimales: numero.decimales - zeros,
  };
}

/** A sentence that compares, or that speaks of another year, says figures of another period. */
function isOfAnother(frase: string, vigencia: number | null): boolean {
  if (isOfAnotherPeriod(frase)) return true;
  const years = [...frase.matchAll(/(?<!\d|20\d\d ?- ?)20\d\d(?!\d| ?- ?20\d\d)/g)];
  return vigencia !== null && years.some(([year]) => wholeIn(year) !== vigencia);
}

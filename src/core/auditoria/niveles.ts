import type { Cifras } from "../cifras/cifrasOf";
import type { CifraImpresa } from "../informe/cifrasDelInforme";
import { boundText } from "../text/niveles";
import type { Nivel } from "../vocabulary";
import type { CifraPublicada } from "./auditoria";
import type { Frase } from "./frasesDeTexto";
import { folded } from "./numeros";

/** R5, from below: a nivel is compared by its place. */
const NIVELES: readonly Nivel[] = ["Bajo", "Aceptable", "Sobresaliente"];

/** The place of a nivel by its word; `null`: the word is none. */
export function placeOfNivel(word: string): number | null {
  const place = NIVELES.findIndex((nivel) => folded(nivel) === folded(word).trim());
  return place < 0 ? null : place;
}

export function nivelOfPlace(place: number): Nivel | null {
  return NIVELES[place] ?? null;
}

/** The nivel of the plan and of each node, as one more figure of theirs, and where the lowest begins. */
export function cifrasDeNivel({ sujetos }: Cifras): readonly CifraImpresa[] {
  const own = sujetos.flatMap((one): readonly CifraImpresa[] => {
    if ((one.tipo !== "plan" && one.tipo !== "nodo") || one.nivel === null) return [];
    const value = NIVELES.indexOf(one.nivel);
    return [{ id: `${one.id}/nivel`, value, unidad: "metas", text: one.nivel }];
  });
  return [...own, { id: "metodo/bajo", value: 0, unidad: "porcentaje", text: boundText(0) }];
}

/** A nivel that a text gives somebody. */
export interface NivelImpreso {
  readonly at: number;
  readonly texto: string;
  readonly valor: number;
  readonly id: string;
}

/**
 * The niveles of a text: of whose cumplimiento its sentence gives, of those that a list names behind it, or
 * of whom its sentence speaks.
 *
 * @param text folded
 * @param found the figures of the text so far, by their places
 * @param ofSentence whom a sentence names; `null`: nobody
 */
export function nivelesIn(
  text: string,
  found: ReadonlyMap<number, CifraPublicada>,
  fraseAt: (at: number) => Frase,
  ofSentence: (at: number) => string | null,
): readonly NivelImpreso[] {
  return [...text.matchAll(SAID)].flatMap(({ indices, groups }): readonly NivelImpreso[] => {
    const texto = groups?.["v"] ?? "";
    const valor = placeOfNivel(texto);
    const [at = 0, end = 0] = indices?.groups?.["v"] ?? [];
    if (valor === null) return [];
    const { start, end: last } = fraseAt(at);
    const measured = [...found].flatMap(([place, { id }]) => {
      const sujeto = /^((?:plan|nodo\b).*?)\/cumplimiento$/.exec(id ?? "")?.[1];
      return place >= start && place < last && sujeto !== undefined ? [{ place, sujeto }] : [];
    });
    if (text.startsWith(":", end))
      return measured
        .filter(({ place }) => place > end)
        .map(({ place, sujeto }) => ({ at: place - 1, texto, valor, id: `${sujeto}/nivel` }));
    const before = measured.filter(({ place }) => place < at).at(-1)?.sujeto;
    const named = ofSentence(at);
    const sujeto =
      before ?? (named !== "plan" || PLAN.test(text.slice(start, last)) ? named : null);
    return sujeto === null ? [] : [{ at, texto, valor, id: `${sujeto}/nivel` }];
  });
}

const WORD = NIVELES.map(folded).join("|");
const SAID = new RegExp(
  `\\bnivel (?:de cumplimiento )?(?:es |fue |queda |quedo |en |es de )?[«"“]?(?<v>${WORD})\\b`,
  "dg",
);
const PLAN = /\b(?:el plan|plan de desarrollo)\b/;

import { escapeRegExp } from "./escapeRegExp";
import { folded } from "./numeros";

/** Where a text begins to speak of somebody. */
export interface Marca {
  readonly at: number;
  /** Where it is no longer spoken of, unless somebody else is named before. */
  readonly until: number;
  /** Ids in the list of figures; none: somebody that it does not tell; several: whichever of them was meant before. */
  readonly ids: readonly string[];
}

/** After a name or a code, what says that the figure is of it. */
export const SAYS =
  "(?=,? (?:tiene|tuvo|alcanz|logr|present|obtuv|registr|lleg|report|cumpl|avanz|cuenta|complet|acumul|suma|pes[ao]|aport|ejecut" +
  "|contempl|comprend|inclu|consta|se (?:compon|conform|divid|integr)|esta (?:compuest|conformad|integrad))\\w*)";

/** A level by its name and by its first word: "escenario de cambio", "escenario"; the longest first. */
export function levelWords(niveles: readonly string[]): string {
  const names = niveles.map((nivel) => folded(nivel).trim()).filter((nivel) => nivel !== "");
  const all = [...new Set([...names, ...names.map((nivel) => nivel.split(" ")[0] ?? "")])];
  return all
    .sort((a, b) => b.length - a.length)
    .map(escapeRegExp)
    .join("|");
}

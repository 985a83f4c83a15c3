import type { CifrasDelInforme } from "../informe/cifrasDelInforme";
import { folded } from "./numeros";

/** What a row of a table is about, by the words it begins with: the plan, a node or meta by its code, a dependencia. */
export function sujetoDeFila(
  cifras: CifrasDelInforme,
): (label: readonly string[]) => string | null {
  const sujetos = new Map<string, string>();
  for (const id of cifras.keys()) {
    const sujeto = id.replace(/\/[^/]*$/, "");
    const name = /^(?:nodo|meta|dependencia)\/(.*)$/.exec(sujeto)?.[1];
    if (name !== undefined) sujetos.set(folded(name), sujeto);
  }
  return (label) => {
    const text = folded(label.join(" ")).trim();
    if (/^(?:total|plan de desarrollo)\b/.test(text)) return "plan";
    return sujetos.get(text) ?? sujetos.get(text.split(" ")[0] ?? "") ?? null;
  };
}

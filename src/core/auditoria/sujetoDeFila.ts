import type { CifrasDelInforme } from "../informe/cifrasDelInforme";
import { nameOfRule } from "../rules/allRules";
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
    const alerta = alertaDe(id);
    if (alerta !== null) sujetos.set(folded(alerta), sujeto);
    const [, type = "", place] = /^alerta\/([^/]*)\/(.*)$/.exec(sujeto) ?? [];
    if (place !== undefined) sujetos.set(folded(`${nameOfRule(type)} ${place}`), sujeto);
  }
  return (label) => {
    const text = folded(label.join(" ")).trim();
    if (/^(?:total|plan de desarrollo)\b/.test(text)) return "plan";
    const first = folded(label[0] ?? "").trim();
    return sujetos.get(text) ?? sujetos.get(first) ?? sujetos.get(text.split(" ")[0] ?? "") ?? null;
  };
}

/** What the kind of alerta of which an id counts the cases is called; `null`: it counts something else. */
export function alertaDe(id: string): string | null {
  const type = /^alerta\/(.*)\/cantidad$/.exec(id)?.[1];
  return type === undefined ? null : nameOfRule(type);
}

import { foldText } from "../../grid/foldText";
import { metaNamedIn, type MetaDelPlan } from "../../plan/metasDelPlan";
import type { Actividad, MetaServida } from "./evaluation";

/** The metas that the activities name, in the order of their first one; a cell may name several. */
export function metasServidas(
  actividades: readonly Actividad[],
  plan: readonly MetaDelPlan[],
): readonly MetaServida[] {
  const found = new Map<string, { readonly meta: string; readonly own: Actividad[] }>();
  for (const actividad of actividades)
    for (const meta of namedIn(actividad.fila.textos.meta ?? "")) {
      const key = foldText(meta);
      const known = found.get(key);
      if (known) known.own.push(actividad);
      else found.set(key, { meta, own: [actividad] });
    }
  const delPlan = metaNamedIn(plan);
  return [...found.values()].map(({ meta, own }) => ({
    meta,
    delPlan: delPlan(meta),
    actividades: own,
  }));
}

/** Codes are told apart by commas; what has a space is the text of a meta, whose commas are its own. */
function namedIn(text: string): readonly string[] {
  const parts = text.split(/[;\n]/).flatMap((part) => {
    const codes = part.split(",").map((code) => code.trim());
    return codes.every((code) => !code.includes(" ")) ? codes : [part.trim()];
  });
  return parts.filter((part) => part !== "");
}

/** How many activities of a policy serve a meta. */
export function servingIn({ actividades }: MetaServida, politica: string): number {
  return actividades.filter((one) => foldText(one.politica) === foldText(politica)).length;
}

import type { TablasDeArchivo } from "../plan/pesosContradichos";
import type { Fuente } from "./sustento";

/** R36: the weights of the plan where it brings some, else those of the files; what several bring alike, once. */
export function tablasQueRigen(
  fuentes: readonly Pick<Fuente, "archivo" | "tablas" | "esPlan">[],
): readonly TablasDeArchivo[] {
  const having = fuentes.filter(({ tablas }) => tablas.length > 0);
  const ofPlan = having.filter(({ esPlan }) => esPlan);
  const different = new Map<string, TablasDeArchivo>();
  for (const { archivo, tablas } of ofPlan.length > 0 ? ofPlan : having) {
    const key = JSON.stringify(tablas.map(({ rows }) => rows));
    if (!different.has(key)) different.set(key, { archivo, tablas });
  }
  return [...different.values()];
}

import { foldText } from "../core/grid/foldText";
import type { MetaEvaluada, NodoEvaluado } from "../core/plan/evaluation";
import type { Branch } from "../core/plan/plan";

/** A meta that was searched for, and the branch on which it hangs. */
export interface Hit {
  readonly meta: MetaEvaluada;
  readonly branch: Branch;
}

export interface Hits {
  /** At most as many as a person reads through. */
  readonly shown: readonly Hit[];
  readonly total: number;
}

/** Metas whose code, text, indicator or dependencia holds every word; accents and case do not count. */
export function searchPlan(raiz: NodoEvaluado, text: string, atMost: number): Hits {
  const words = foldText(text).split(" ").filter(Boolean);
  if (words.length === 0) return { shown: [], total: 0 };
  const hits = metasBelow(raiz).filter((hit) => {
    const folded = searchable(hit.meta);
    return words.every((word) => folded.includes(word));
  });
  return { shown: hits.slice(0, atMost), total: hits.length };
}

function searchable({ meta }: MetaEvaluada): string {
  const { indicador, dependencia } = meta.fila;
  return foldText([meta.codigo, meta.nombre, indicador ?? "", dependencia ?? ""].join(" "));
}

function metasBelow({ node, metas, branches }: NodoEvaluado): readonly Hit[] {
  return [...metas.map((meta) => ({ meta, branch: node })), ...branches.flatMap(metasBelow)];
}

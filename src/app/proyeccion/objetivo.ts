import type { NodoEvaluado } from "../../core/plan/evaluation";
import type { EscalaDeNiveles } from "../../core/planes/parametros";
import { NOT_ASKED, type Pregunta } from "./pregunta";

/** Every node that can be asked about, from the plan down, and how deep each lies. */
export function nodosOf(
  raiz: NodoEvaluado,
  depth = 0,
): readonly { readonly nodo: NodoEvaluado; readonly depth: number }[] {
  return [{ nodo: raiz, depth }, ...raiz.branches.flatMap((branch) => nodosOf(branch, depth + 1))];
}

/** The question that the office asks first: what lifts the lowest escenario to the next nivel. */
export function firstPregunta(raiz: NodoEvaluado, escala: EscalaDeNiveles): Pregunta {
  const measured = raiz.branches.filter(({ cumplimiento }) => cumplimiento !== null);
  const lowest = [...measured].sort((one, other) => one.cumplimiento! - other.cumplimiento!)[0];
  const { node, cumplimiento } = lowest ?? raiz;
  return { ...NOT_ASKED, nodo: node.codigo, hasta: nextNivel(cumplimiento ?? 0, escala) };
}

/** Lower bound of the nivel above; of the highest when there is none above. */
export function nextNivel(
  cumplimiento: number,
  { aceptable, sobresaliente }: EscalaDeNiveles,
): number {
  return cumplimiento < aceptable.valor ? aceptable.valor : sobresaliente.valor;
}

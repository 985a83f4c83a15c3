import { foldText } from "../grid/foldText";
import { err, ok, type Result } from "../result";
import type { Evaluation, NodoEvaluado } from "../plan/evaluation";
import type { CellProblem } from "./cellProblem";

/** The node of a code ("I.A") or of a name; the whole plan when nothing is named. */
export function findNodo({ raiz }: Evaluation, nodo: string): Result<NodoEvaluado, CellProblem> {
  const wanted = foldText(nodo);
  if (wanted === "" || wanted === "plan") return ok(raiz);
  const all = nodosBelow(raiz);
  const found =
    all.find(({ node }) => foldText(node.codigo) === wanted) ??
    all.find(({ node }) => foldText(node.nombre) === wanted);
  return found
    ? ok(found)
    : err({ type: "noSuchNode", nodo, known: raiz.branches.map(({ node }) => node.codigo) });
}

/** Every node below one, in the order of the matriz. */
export function nodosBelow(nodo: NodoEvaluado): readonly NodoEvaluado[] {
  return nodo.branches.flatMap((branch) => [branch, ...nodosBelow(branch)]);
}

import { codigoKey } from "../grid/codigo";
import { foldText } from "../grid/foldText";
import { err, ok, type Result } from "../result";
import type { Evaluation, MetaEvaluada, NodoEvaluado } from "../plan/evaluation";
import type { CellProblem } from "./cellProblem";

/** The node of a code ("I.A") or of a name; the whole plan when nothing is named. */
export function findNodo({ raiz }: Evaluation, nodo: string): Result<NodoEvaluado, CellProblem> {
  const wanted = foldText(nodo);
  if (wanted === "" || wanted === "plan") return ok(raiz);
  const all = nodosBelow(raiz);
  const found =
    all.find(({ node }) => node.codigo !== "" && codigoKey(node.codigo) === codigoKey(nodo)) ??
    all.find(({ node }) => foldText(node.nombre) === wanted);
  return found
    ? ok(found)
    : err({ type: "noSuchNode", nodo, known: raiz.branches.map(({ node }) => node.codigo) });
}

/**
 * What a formula asks about: a node or, where none is named so, the meta of that code. A code of several metas is
 * none of them (R14).
 */
export function findSujeto(
  evaluation: Evaluation,
  name: string,
): Result<NodoEvaluado | MetaEvaluada, CellProblem> {
  const nodo = findNodo(evaluation, name);
  if (nodo.ok) return nodo;
  const wanted = codigoKey(name);
  const metas = [evaluation.raiz, ...nodosBelow(evaluation.raiz)]
    .flatMap((one) => one.metas)
    .filter(({ meta }) => codigoKey(meta.codigo) === wanted);
  const [meta] = metas;
  if (meta === undefined) return nodo;
  return metas.length === 1
    ? ok(meta)
    : err({ type: "repeatedMeta", codigo: name, metas: metas.length });
}

/** Every node below one, in the order of the matriz. */
export function nodosBelow(nodo: NodoEvaluado): readonly NodoEvaluado[] {
  return nodo.branches.flatMap((branch) => [branch, ...nodosBelow(branch)]);
}

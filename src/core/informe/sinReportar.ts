import type { MetaEvaluada, NodoEvaluado } from "../plan/evaluation";
import { estadoText, nivelText } from "../text/estados";
import type { CifrasDelInforme } from "./cifrasDelInforme";
import type { ContextoDelInforme } from "./contexto";

/** What is printed where nothing was measured. */
export const SIN_MEDIR = "–";

/** R1: metas are programmed there and nobody reported any of them: the engine's 0 is no result. */
export function isSinReportar(lista: CifrasDelInforme, id: string): boolean {
  return (
    lista.get(`${id}/conteo.reportadas`)?.value === 0 &&
    (lista.get(`${id}/conteo.programadas`)?.value ?? 0) > 0
  );
}

/** The same of metas that are no part of the tree. */
export function isNadieReporto(metas: readonly MetaEvaluada[]): boolean {
  const programadas = metas.filter(({ estado }) => estado !== "noProgramada");
  return (
    programadas.length > 0 &&
    programadas.every(
      ({ estado, ejecutado, notCounted }) =>
        estado === "sinReporte" || (estado === "sinEjecucion" && !notCounted && ejecutado === null),
    )
  );
}

/** What is measured by what was reported in the period. */
export function isResult(medida: string): boolean {
  return medida === "avance" || medida === "cumplimiento";
}

/** A result of the list as the informe tells it; `null`: there is none. */
export function resultadoDe(lista: CifrasDelInforme, id: string, medida: string): number | null {
  return isResult(medida) && isSinReportar(lista, id)
    ? null
    : (lista.get(`${id}/${medida}`)?.value ?? null);
}

/** The nivel of a part in words. */
export function nivelDe({ node, conteo }: NodoEvaluado, context: ContextoDelInforme): string {
  const { id, nivel } = context.cifras.deNodo(node);
  return isSinReportar(context.lista, id)
    ? estadoText("sinReporte")
    : nivelText(nivel, conteo.programadas);
}

import { impresas } from "../cifras/impresas";
import type { NodoEvaluado } from "../plan/evaluation";
import type { ReglaDeRedondeo } from "../planes/parametros";

/** One row of =SOPO.RESUMEN. Peso, programado and avance are fractions of the plan. */
export type ResumenRow = Pick<
  NodoEvaluado,
  "node" | "peso" | "programado" | "avance" | "cumplimiento" | "nivel" | "conteo"
>;

/** A node with the figures that the list of figures has of it (R9). */
export function resumenRow(
  { node, nivel, conteo, peso, programado, avance, cumplimiento }: NodoEvaluado,
  regla: ReglaDeRedondeo,
): ResumenRow {
  return { node, nivel, conteo, ...impresas({ peso, programado, avance, cumplimiento }, regla) };
}

import type { Evaluation } from "../plan/evaluation";
import { project, startProjection } from "../whatIf/project";
import { whatItTakes, type Busqueda } from "../whatIf/whatItTakes";
import type { Supuesto } from "../whatIf/supuesto";
import { proyeccionSheet } from "./proyeccionSheet";
import type { ReportOptions } from "./reportContext";
import type { ReportSpec } from "./reportSpec";

/** What is assumed, and what it was saved as; `null` when it has no name. */
export interface Asumido {
  readonly supuestos: readonly Supuesto[];
  readonly nombre: string | null;
  /** What the user asks of the inverse search; `null`: nothing. */
  readonly busqueda: Busqueda | null;
}

/** The sheet *Proyección* alone, which is published apart from the results. */
export function proyeccionReport(
  evaluation: Evaluation,
  { supuestos, nombre, busqueda }: Asumido,
  options: Omit<ReportOptions, "formulas">,
): ReportSpec {
  const proyeccion = project(startProjection(evaluation), supuestos);
  const camino = busqueda && whatItTakes(proyeccion, busqueda);
  return { sheets: [proyeccionSheet({ evaluation, proyeccion, nombre, camino }, options)] };
}

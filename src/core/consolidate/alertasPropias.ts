import type { Finding } from "../finding";
import type { EntregaReconocida } from "./entrega";

/**
 * What a dependencia can put right in its own file. A note asks nothing of anybody; what concerns the
 * whole plan, other files or the registry of projects is judged over all the files together.
 */
export function alertasPropias({ findings }: EntregaReconocida): readonly Finding[] {
  return findings.filter(
    ({ severity, type }) =>
      severity !== "info" && !OF_THE_WHOLE.has(type) && !OF_THE_REGISTRY.has(type),
  );
}

/** R12: judged once, against the registry that holds for all. */
export const OF_THE_REGISTRY: ReadonlySet<Finding["type"]> = new Set([
  "proyectoSinMeta",
  "bpinDesconocido",
  "bpinMalFormado",
  "sinProyecto",
  "sinRegistro",
]);

const OF_THE_WHOLE: ReadonlySet<Finding["type"]> = new Set([
  "pesosNoSuman",
  "pesosIncompletos",
  "pesosMezclados",
  "pesosIguales",
  "ponderadorDesconocido",
  "enBrecha",
  "sinEjecucionAlta",
  "programaAlCierre",
  "nodoFueraDelPlan",
  "nodoAusente",
  "metasDeNodo",
  "metaRepetida",
  "metaEnConflicto",
  "metaConOtroCodigo",
  "codigoFueraDeNodo",
  "tipoContradicho",
]);

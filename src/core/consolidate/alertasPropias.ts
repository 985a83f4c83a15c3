import type { Finding } from "../finding";
import { ruleOf } from "../rules/allRules";
import type { EntregaReconocida } from "./entrega";

/**
 * What a dependencia can put right in its own file. A note asks for nothing; what concerns the
 * whole plan, other files or the registry of projects is judged over all the files together.
 */
export function alertasPropias({ findings }: EntregaReconocida): readonly Finding[] {
  return findings.filter(
    ({ severity, type }) => severity !== "info" && ["fila", "parte"].includes(ruleOf(type).scope),
  );
}

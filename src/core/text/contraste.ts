import type { PesosUsados } from "../plan/evaluation";
import { countOf, points } from "./format";

/** R32: frozen and floating weights that disagree, and by how much; `null`: they do not. */
export function contrasteText({
  contraste,
  fuente,
}: Pick<PesosUsados, "contraste" | "fuente">): string | null {
  if (contraste === null) return null;
  const inForce =
    fuente === "preset" ? "rigen los del plan" : "los del plan no rigen mientras no se fijen";
  return `Los pesos del plan aprobado y los de la matriz no coinciden: entre unos y otros se mueven ${points(contraste.puntos)} pp del plan, en componentes con ${countOf(contraste.metas, "meta", "metas")}; ${inForce}.`;
}

import { PRECISION } from "../precision";
import { codigoKey } from "../grid/codigo";
import type { Branch } from "../plan/plan";
import { isPlan } from "./metasIn";
import type { Alcance, Supuesto } from "./supuesto";
import type { Proyeccion } from "./project";

/** An assumption that does nothing because of what the plan is. `at` counts from 1. */
export type SupuestoSinObjeto =
  | { readonly type: "noExiste"; readonly at: number; readonly de: Alcance }
  /** R8: the weights assumed for siblings add to more than all of it. */
  | {
      readonly type: "pesosExceden";
      readonly at: number;
      readonly nodo: string;
      readonly suma: number;
    };

/** What a list of assumptions speaks of and this plan does not have. Those switched off are not looked at. */
export function missingIn(
  { evaluado, context }: Proyeccion,
  supuestos: readonly Supuesto[],
): readonly SupuestoSinObjeto[] {
  const missing: SupuestoSinObjeto[] = [];
  for (const [index, one] of supuestos.entries()) {
    const at = index + 1;
    if (!one.activo || one.type === "ponderador") continue;
    if (one.type === "metas") {
      if (context.metasOf(one.de).size === 0) missing.push({ type: "noExiste", at, de: one.de });
      continue;
    }
    const siblings = isPlan(one.nodo) ? null : siblingsOf(evaluado.plan, codigoKey(one.nodo));
    if (siblings === null) {
      missing.push({ type: "noExiste", at, de: { type: "nodo", codigo: one.nodo } });
      continue;
    }
    const upToHere = new Map(
      supuestos
        .slice(0, at)
        .flatMap((other) =>
          other.activo && other.type === "peso"
            ? [[codigoKey(other.nodo), other.fraccion] as const]
            : [],
        ),
    );
    const suma = siblings.reduce((sum, codigo) => sum + (upToHere.get(codigo) ?? 0), 0);
    if (suma > 1 + PRECISION) missing.push({ type: "pesosExceden", at, nodo: one.nodo, suma });
  }
  return missing;
}

/** Folded codes of the node's siblings, itself among them. */
function siblingsOf(node: Branch, wanted: string): readonly string[] | null {
  const branches = node.children.filter((child) => child.kind === "Branch");
  const codigos = branches.map(({ codigo }) => codigoKey(codigo));
  if (codigos.includes(wanted)) return codigos;
  for (const branch of branches) {
    const found = siblingsOf(branch, wanted);
    if (found) return found;
  }
  return null;
}

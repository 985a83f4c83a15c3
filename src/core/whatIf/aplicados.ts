import type { Fila } from "../matriz/filas/fila";
import type { Supuesto } from "./supuesto";
import type { WhatIfContext } from "./whatIf";

/** On how many metas an assumption acts, and on how many more it would if a later one did not speak of them. */
export interface Aplicado {
  readonly metas: number;
  readonly otras: number;
}

/** Of each assumption, in order; `null` of one that is switched off or is about no metas. */
export function aplicadosOf(
  supuestos: readonly Supuesto[],
  { metasOf }: Pick<WhatIfContext, "metasOf">,
): readonly (Aplicado | null)[] {
  const taken = new Set<Fila>();
  return supuestos
    .slice()
    .reverse()
    .map((supuesto): Aplicado | null => {
      if (!supuesto.activo || supuesto.type !== "metas") return null;
      const own = [...metasOf(supuesto.de)];
      const free = own.filter((fila) => !taken.has(fila));
      for (const fila of free) taken.add(fila);
      return { metas: free.length, otras: own.length - free.length };
    })
    .reverse();
}

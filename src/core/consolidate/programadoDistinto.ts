import { PRECISION } from "../precision";
import type { Amount, Fila } from "../matriz/fila";
import type { Vigencia } from "../vocabulary";
import type { FilaConsolidada, ProgramadoDistinto } from "./consolidacion";

/** The metas that a file programs otherwise than the plan; `plan` and `filas` are of the same metas, in the same order. */
export function programadosDistintos(
  plan: readonly Fila[],
  filas: readonly FilaConsolidada[],
  vigencia: Vigencia | null,
): readonly ProgramadoDistinto[] {
  return filas.flatMap(({ fila, responsable, origen }, index) => {
    const planned = programadoOf(plan[index], vigencia);
    const sent = programadoOf(fila, vigencia);
    if (origen === null || planned?.value == null || sent === null) return [];
    if (sent.value !== null && Math.abs(sent.value - planned.value) <= PRECISION) return [];
    return {
      codigo: fila.codigo,
      nombre: fila.nombre,
      responsable,
      dependencia: origen.dependencia,
      enPlan: planned.value,
      enArchivo: sent.value,
      celdaPlan: planned.at,
      at: sent.at,
    };
  });
}

function programadoOf(fila: Fila | undefined, vigencia: Vigencia | null): Amount | null {
  return fila?.years.find((year) => year.vigencia === vigencia)?.programado ?? null;
}

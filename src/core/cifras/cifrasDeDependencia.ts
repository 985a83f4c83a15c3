import type { DependenciaConsolidada } from "../consolidate/consolidacion";
import { cifrasDeConteo } from "./cifrasDeNodo";
import type { SujetoDeDependencia } from "./sujeto";

/** A dependencia of a consolidation with its figures; its shares add up to the plan's. */
export function sujetoDeDependencia(one: DependenciaConsolidada): SujetoDeDependencia {
  const { nombre, programado, avance, cumplimiento, nivel, completitud, conteo } = one;
  return {
    id: `dependencia/${nombre}`,
    tipo: "dependencia",
    padre: null,
    codigo: "",
    nombre,
    nivel,
    celdas: [],
    cifras: { programado, avance, cumplimiento, completitud, ...cifrasDeConteo(conteo) },
  };
}

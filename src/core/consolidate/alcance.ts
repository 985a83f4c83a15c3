import type { Fila } from "../matriz/filas/fila";
import type { TipoDeMeta } from "../vocabulary";
import type { Alcance } from "./conflicto";
import { byResult } from "./conflictos";
import type { FilaConsolidada } from "./consolidacion";
import type { Lugar } from "./decision";

export interface Abiertos {
  /** One for each meta of `plan`, in its order. */
  readonly filas: readonly FilaConsolidada[];
  readonly plan: readonly Fila[];
  readonly tipoOf: (meta: Fila) => TipoDeMeta;
  /** The row of a meta, if this side of its conflict were chosen. */
  readonly settled: (meta: Fila, vale: Lugar) => FilaConsolidada;
  readonly avanceWith: (filas: readonly FilaConsolidada[]) => number | null;
}

/** `null`: no conflict is open. */
export function alcanceOf({ filas, plan, tipoOf, settled, avanceWith }: Abiertos): Alcance | null {
  const conflictos = filas.filter(({ conflicto }) => conflicto?.estado === "propuesta").length;
  if (conflictos === 0) return null;
  const avanceAt = (end: 0 | -1): number | null =>
    avanceWith(
      filas.map((fila, index) => {
        const [meta, { conflicto }] = [plan[index], fila];
        if (meta === undefined || conflicto?.estado !== "propuesta") return fila;
        const side = byResult(conflicto.lados, tipoOf(meta) === "reduccion").at(end);
        const vale = side === undefined ? undefined : conflicto.lados[side]?.lugar;
        return vale === undefined ? fila : settled(meta, vale);
      }),
    );
  return { conflictos, menor: avanceAt(0), mayor: avanceAt(-1) };
}

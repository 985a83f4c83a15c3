import { foldText } from "../../core/grid/foldText";
import type { PuestoDeDependencia } from "../../core/tablero/puesto";
import type { Nivel } from "../../core/vocabulary";

/** What lacks most points first, the lowest cumplimiento first, or by name. */
export type PuestoOrder = (typeof PUESTO_ORDERS)[number];

export const PUESTO_ORDERS = ["falta", "cumplimiento", "nombre"] as const;

/** @param puestos what lacks most first: see `puestosDeDependencias` */
export function arrangePuestos(
  puestos: readonly PuestoDeDependencia[],
  order: PuestoOrder,
  nivel: Nivel | null,
): readonly PuestoDeDependencia[] {
  const shown = puestos.filter((puesto) => nivel === null || puesto.nivel === nivel);
  switch (order) {
    case "falta":
      return shown;
    case "cumplimiento":
      return [...shown].sort((one, other) => rankOf(one) - rankOf(other));
    case "nombre":
      return [...shown].sort((one, other) =>
        foldText(one.dependencia) < foldText(other.dependencia) ? -1 : 1,
      );
  }
}

// What cannot be measured comes last.
function rankOf({ cumplimiento }: PuestoDeDependencia): number {
  return cumplimiento ?? Number.MAX_VALUE;
}

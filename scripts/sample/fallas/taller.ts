import { a1 } from "../../../src/core/grid/a1";
import type { Dependencia } from "../dependencias";
import type { Dialecto } from "../entregas/dialecto";
import { DIALECTOS } from "../entregas/dialectos";
import { planoDe } from "../entregas/hojaEntrega";
import { filasDe, libroEntrega } from "../entregas/libroEntrega";
import type { Fila } from "../filas";

/** The whole matriz, from which each planting takes the rows that it spoils. */
export interface Taller {
  readonly plan: readonly Fila[];
  /** The rows of a dependencia, as they should be. */
  readonly filas: (dependencia: Dependencia) => readonly Fila[];
  /** The file of some rows in a dialect, under its name. */
  readonly entregar: (
    filas: readonly Fila[],
    dialecto: Dialecto,
  ) => Promise<readonly [name: string, bytes: Uint8Array]>;
}

export function taller(plan: readonly Fila[]): Taller {
  return {
    plan,
    filas: (dependencia) => filasDe(plan, dialectoDe(dependencia)),
    entregar: async (filas, dialecto) => [
      dialecto.archivo,
      await libroEntrega(filas, dialecto, plan),
    ],
  };
}

export function dialectoDe(dependencia: Dependencia): Dialecto {
  return DIALECTOS.find((dialecto) => dialecto.dependencia === dependencia)!;
}

/** Where a file of these rows has a column of one of them ("Hoja!B7"). */
export function celdaDe(
  filas: readonly Fila[],
  dialecto: Dialecto,
  fila: Fila,
  oficial: string,
): string {
  const { columnas, renglones, primera } = planoDe(filas, dialecto);
  const row = renglones.findIndex((renglon) => renglon.type === "meta" && renglon.fila === fila);
  const column = columnas.findIndex((columna) => columna.oficial === oficial);
  return `${dialecto.hoja}!${a1(primera + row, column)}`;
}

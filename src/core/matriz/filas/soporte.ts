import { foldText, isBlank } from "../../grid/foldText";
import type { CellValue } from "../../grid/grid";
import type { Campo } from "../../vocabulary";

/** R22: what tells of an execution, and what proves it. */
export type Soporte = (typeof SOPORTES)[number];

export const SOPORTES = ["narrativa", "evidencias"] as const;

/** The columns that say it. */
export const CAMPOS_DE_SOPORTE: Readonly<Record<Soporte, readonly Campo[]>> = {
  narrativa: ["actividad", "logro"],
  evidencias: ["evidencias"],
};

/** What no column of a matriz says. */
export function soportesWithoutColumn(
  columns: readonly { readonly campo: Campo }[],
): readonly Soporte[] {
  return SOPORTES.filter((soporte) =>
    columns.every(({ campo }) => !CAMPOS_DE_SOPORTE[soporte].includes(campo)),
  );
}

/** A cell that is filled in and supports nothing: "pendiente", "no aplica", 0. */
export function saysNothing(value: CellValue): boolean {
  return (
    isBlank(value) ||
    value === 0 ||
    /^(|0|x+|n\/?a|n\/?d|s\/?d|s\/n|no|no hay|no tiene|no aplica|en tramite|en proceso|ningun[oa]|sin (?:dato|datos|informacion|reporte|evidencias?|soportes?|numero)|pendiente|por definir)$/.test(
      foldText(value),
    )
  );
}

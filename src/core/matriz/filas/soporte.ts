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

import { isBlank } from "../grid/foldText";
import type { CellValue } from "../grid/grid";
import type { Campo } from "../vocabulary";
import { ACOMPANANTES } from "./columnas";
import type { EntregaReconocida } from "./entrega";

/** R22: what tells and what proves an execution. */
export type Soporte = "narrativa" | "evidencias";

/** What the row of an execution lacks of it; its cells as `ACOMPANANTES` orders them. */
export function soportesOf(cells: readonly CellValue[] = []): readonly Soporte[] {
  return SOPORTES.filter(([, campos]) =>
    ACOMPANANTES.every(
      ({ campo }, index) => !campos.includes(campo) || isBlank(cells[index] ?? null),
    ),
  ).map(([soporte]) => soporte);
}

/** What a file has no column for, where it reports some execution: nothing in it can say so row by row. */
export function columnasSinSoporte({ matriz, lectura }: EntregaReconocida): readonly Soporte[] {
  const reports = lectura.filas.some(({ years }) =>
    years.some(({ ejecutado, avance, ejecutadoTrimestre }) =>
      [ejecutado, avance, ...Object.values(ejecutadoTrimestre)].some(
        (amount) => (amount?.value ?? 0) > 0,
      ),
    ),
  );
  if (!reports) return [];
  return SOPORTES.filter(([, campos]) =>
    matriz.columns.every(({ campo }) => !campos.includes(campo)),
  ).map(([soporte]) => soporte);
}

const SOPORTES: readonly (readonly [Soporte, readonly Campo[]])[] = [
  ["narrativa", ["actividad", "logro"]],
  ["evidencias", ["evidencias"]],
];

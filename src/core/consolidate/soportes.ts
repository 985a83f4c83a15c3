import { isBlank } from "../grid/foldText";
import type { CellValue } from "../grid/grid";
import {
  CAMPOS_DE_SOPORTE,
  SOPORTES,
  soportesWithoutColumn,
  type Soporte,
} from "../matriz/filas/soporte";
import { ACOMPANANTES } from "./columnas";
import type { EntregaReconocida } from "./entrega";

/** What the row of an execution lacks of it; its cells as `ACOMPANANTES` orders them. */
export function soportesOf(cells: readonly CellValue[] = []): readonly Soporte[] {
  return SOPORTES.filter((soporte) =>
    ACOMPANANTES.every(
      ({ campo }, index) =>
        !CAMPOS_DE_SOPORTE[soporte].includes(campo) || isBlank(cells[index] ?? null),
    ),
  );
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
  return reports ? sinColumna({ matriz, lectura }) : [];
}

/** R31: what a file has no column for; of a part of a consolidado, what the file that it stands for had none for. */
export function sinColumna({
  matriz,
  lectura,
}: Pick<EntregaReconocida, "matriz" | "lectura">): readonly Soporte[] {
  const { filas } = lectura;
  const lacking = soportesWithoutColumn(matriz.columns);
  return SOPORTES.filter(
    (soporte) =>
      lacking.includes(soporte) ||
      (filas.length > 0 && filas.every(({ sinColumnaDe }) => sinColumnaDe?.includes(soporte))),
  );
}

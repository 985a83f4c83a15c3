import { isBlank, plainText } from "../../grid/foldText";
import {
  cellAt,
  type CellRef,
  type CellValue,
  type Sheet,
  type WorkbookSnapshot,
} from "../../grid/grid";
import type { Campo, Vigencia } from "../../vocabulary";
import { hojasOf, type Matriz } from "../matriz";
import type { Fila } from "./fila";

/** What the row of a meta tells beside its figures, as the dependencia wrote it, with its cell. */
export interface Soporte {
  readonly campo: CampoDeSoporte;
  readonly texto: string;
  readonly at: CellRef;
}

export type CampoDeSoporte = (typeof CAMPOS_DE_SOPORTE)[number];

/** In the order in which they are read. */
export const CAMPOS_DE_SOPORTE = [
  "proyecto",
  "programa",
  "actividad",
  "logro",
  "dificultades",
  "evidencias",
  "observaciones",
] as const satisfies readonly Campo[];

/** What stands in the row of a meta for the vigencia, or for none; empty cells say nothing. */
export function soporteDeFila(
  workbook: WorkbookSnapshot,
  matriz: Matriz,
  { at }: Fila,
  vigencia: Vigencia | null,
): readonly Soporte[] {
  const sheet = workbook.sheets.find(({ name }) => name === at.sheet);
  const hoja = hojasOf(matriz).find((one) => one.sheet === at.sheet);
  if (sheet === undefined || hoja === undefined) return [];
  return CAMPOS_DE_SOPORTE.flatMap((campo) =>
    hoja.columns
      .filter(
        (column) =>
          column.campo === campo && (column.vigencia === undefined || column.vigencia === vigencia),
      )
      .flatMap(({ column }): readonly Soporte[] => {
        const value = mergedCellAt(sheet, at.row, column);
        return isBlank(value) ? [] : [{ campo, texto: plainText(value), at: { ...at, column } }];
      }),
  );
}

/** One text may be merged over the rows of several metas. */
function mergedCellAt(sheet: Sheet, row: number, column: number): CellValue {
  const area = sheet.merges.find(
    ({ top, left, bottom, right }) =>
      top <= row && row <= bottom && left <= column && column <= right,
  );
  return area === undefined ? cellAt(sheet, row, column) : cellAt(sheet, area.top, area.left);
}

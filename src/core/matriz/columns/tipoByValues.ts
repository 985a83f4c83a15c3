import { foldText } from "../../grid/foldText";
import { cellAt, type Sheet } from "../../grid/grid";
import type { ColumnReading } from "./hypotheses";
import type { Column } from "../matriz";

/**
 * R3: columns whose values are types of meta, whatever their heading says ("Modalidad", "Clase"). None where
 * a heading says it.
 *
 * @param firstRow zero-based row below the header
 */
export function tipoByValues(
  sheet: Sheet,
  firstRow: number,
  read: readonly ColumnReading[],
  columns: readonly Column[],
): readonly Column[] {
  if (columns.some(({ campo }) => campo === "tipo")) return [];
  const used = new Set(columns.map(({ column }) => column));
  return read.flatMap(({ heading, wording }): Column[] =>
    used.has(heading.column) || !holdsTypes(sheet, firstRow, heading.column)
      ? []
      : [
          {
            campo: "tipo",
            column: heading.column,
            heading: wording.whole,
            confidence: 0.85,
            evidence: "values",
          },
        ],
  );
}

function holdsTypes(sheet: Sheet, firstRow: number, column: number): boolean {
  let [filled, types] = [0, 0];
  const last = Math.min(sheet.rows.length, firstRow + ROWS_LOOKED_AT);
  for (let row = firstRow; row < last; row++) {
    const cell = cellAt(sheet, row, column);
    if (typeof cell !== "string" || cell.length > LONGEST) continue;
    const text = foldText(cell);
    if (text === "") continue;
    filled++;
    if (TIPO.test(text)) types++;
  }
  return filled >= FEWEST && types >= filled * NEARLY_ALL;
}

const ROWS_LOOKED_AT = 150;
const LONGEST = 40;
const FEWEST = 3;
const NEARLY_ALL = 0.9;
const TIPO =
  /^(?:metas? )?(?:de )?(?:incremento|incremental|mantenimiento|mantener|reduccion|reducir|creciente|decreciente|(?:no )?acumulativ[oa]|(?:no )?acumulad[oa]|suma|stock|flujo(?: acumulable)?|capacidad|constante|aumento|disminucion)$/;

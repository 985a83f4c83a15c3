import { foldText } from "../../grid/foldText";
import { cellAt, type Sheet } from "../../grid/grid";
import { namesAnOffice } from "../../grid/oficina";
import { ROWS_LOOKED_AT } from "./columnValues";
import type { ColumnReading } from "./hypotheses";

/**
 * R25: columns with who answers for a meta under words that no vocabulary knows ("Secretaría líder"): their values name
 * offices and their heading speaks of answering. Who helps answers for nothing, however alike it is spelled.
 *
 * @param firstRow zero-based row below the header
 */
export function withOffices(
  read: readonly ColumnReading[],
  sheet: Sheet,
  firstRow: number,
): readonly ColumnReading[] {
  return read.map((column) => {
    const { heading, wording, readings } = column;
    if (HELPS.test(wording.key)) {
      const others = readings.filter(({ campo }) => campo !== "dependencia");
      return others.length === readings.length ? column : { ...column, readings: others };
    }
    if (readings.length > 0 || !ANSWERS.test(wording.key)) return column;
    if (!holdsOffices(sheet, firstRow, heading.column)) return column;
    return {
      ...column,
      readings: [
        {
          campo: "dependencia",
          column: heading.column,
          heading: wording.whole,
          confidence: 0.7,
          evidence: "values",
        },
      ],
    };
  });
}

const HELPS = /\b(?:corresponsab|apoy|coordina|articula|aliad|concurr|colabora|supervis|particip)/;
const ANSWERS =
  /\b(?:responsab|lider|encargad|ejecutor|cargo|secretaria|oficina|direccion|area|entidad|dependencia|despacho)/;

function holdsOffices(sheet: Sheet, firstRow: number, column: number): boolean {
  let [filled, offices] = [0, 0];
  for (let row = firstRow; row < Math.min(sheet.rows.length, firstRow + ROWS_LOOKED_AT); row++) {
    const cell = cellAt(sheet, row, column);
    if (typeof cell !== "string" || foldText(cell) === "") continue;
    filled++;
    if (namesAnOffice(cell)) offices++;
  }
  return filled >= FEWEST && offices * 2 >= filled;
}

const FEWEST = 3;

import { mergedValue } from "../checks/rowCells";
import { plainText } from "../grid/foldText";
import type { WorkbookSnapshot } from "../grid/grid";
import type { Fila } from "../matriz/filas/fila";
import { hojasOf, type Column, type Matriz } from "../matriz/matriz";
import { ownHeading } from "../matriz/words/headingParts";
import { staticHeading } from "../matriz/words/staticHeading";
import type { Campo } from "../vocabulary";

/** What a row says in the column of a campo, in one line; "" where it says nothing or there is no column. */
export type TextoDeFila = (fila: Pick<Fila, "at">, campo: Campo) => string;

/** The texts beside the figures, which the matriz holds and no rule needs: the catalogues of the nation. */
export function textosDeFila(workbook: WorkbookSnapshot, matriz: Matriz): TextoDeFila {
  const readers = new Map(
    hojasOf(matriz).flatMap(({ sheet: name, columns }) => {
      const sheet = workbook.sheets.find((one) => one.name === name);
      if (sheet === undefined) return [];
      const byCampo = new Map(
        [...columns].reverse().map((column) => [campoOf(column), column.column] as const),
      );
      return [[name, { byCampo, valueAt: mergedValue({ sheet }) }]];
    }),
  );
  return ({ at }, campo) => {
    const reader = readers.get(at.sheet);
    const column = reader?.byCampo.get(campo);
    return reader === undefined || column === undefined
      ? ""
      : plainText(reader.valueAt(at.row, column));
  };
}

/** A column that is a level of the tree is still the sector, programme or product that its heading says. */
function campoOf({ campo, heading }: Column): Campo {
  if (campo !== "nivel" && campo !== "codigoNivel") return campo;
  return staticHeading(ownHeading(heading), [])?.campo ?? campo;
}

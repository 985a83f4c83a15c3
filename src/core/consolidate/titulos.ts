import { plainText } from "../grid/foldText";
import type { CellValue } from "../grid/grid";
import { namesAnOffice } from "../grid/oficina";

/** The dependencia that the rows above a matriz name, if they name one by its kind: "Secretaría de Salud · vigencia 2021". */
export function dependenciaInTitles(rows: readonly (readonly CellValue[])[]): string | null {
  for (const row of rows) {
    for (const cell of row) {
      const text = plainText(cell);
      if (text.length > LONGEST || !namesAnOffice(text)) continue;
      const [name = ""] = text.split(/\s[·|—–-]\s|,\s|\s(?=vigencia|corte)/i);
      if (name.split(" ").length > 1) return name.trim();
    }
  }
  return null;
}

const LONGEST = 120;

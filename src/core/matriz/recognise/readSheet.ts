import { plainText } from "../../grid/foldText";
import type { Sheet } from "../../grid/grid";
import { nth } from "../../nth";
import type { Campo } from "../../vocabulary";
import type { Answers, Column } from "../matriz";
import { withYears } from "../periods/ordinalYears";
import { headingsOf } from "../words/headerRows";
import { likelyHeaders } from "../words/likelyHeaders";
import type { HojaLeida } from "./hojaLeida";
import { mapColumns } from "./mapColumns";

/**
 * A sheet under the rows that make its best header; `null` where none could be one.
 *
 * @param from zero-based row above which nothing stands
 */
export function readSheet(
  sheet: Sheet,
  workbookName: string,
  answers: Answers,
  from = 0,
): HojaLeida | null {
  let best: HojaLeida | null = null;
  for (const headerRows of likelyHeaders(sheet, from)) {
    const firstRow = nth(headerRows, -1) + 1;
    const headings = withYears(
      headingsOf(sheet, headerRows),
      sheet,
      nth(headerRows, 0),
      workbookName,
    );
    const mapped = mapColumns(sheet, headings, firstRow, answers);
    const rows = sheet.rows
      .slice(firstRow)
      .filter((row) => row.some((cell) => plainText(cell) !== "")).length;
    const score = scoreOf(mapped.columns) + (rows > 0 ? 1 : 0);
    if (best === null || score > best.score)
      best = {
        name: sheet.name,
        sheet,
        headerRows,
        headings,
        mapped,
        score,
        rows,
        ...(from > 0 && { tabla: { from, until: sheet.rows.length } }),
      };
  }
  return best;
}

/** How much columns say of a plan. */
export function scoreOf(columns: readonly Column[]): number {
  const seen = new Map<string, number>();
  for (const { campo, confidence } of columns) {
    const weight = WEIGHTS[campo] ?? 0.4;
    seen.set(campo, Math.min((seen.get(campo) ?? 0) + weight * confidence, weight * 4));
  }
  return [...seen.values()].reduce((sum, score) => sum + score, 0);
}

const WEIGHTS: Partial<Readonly<Record<Campo, number>>> = {
  codigo: 3,
  meta: 3,
  programado: 2,
  ejecutado: 2,
  avance: 1.5,
  nivel: 2,
  bpin: 2,
  indicador: 1.5,
  lineaBase: 1,
  metaCuatrienio: 1.5,
  tipo: 1.5,
  dependencia: 1,
  unidad: 1,
  peso: 1,
};

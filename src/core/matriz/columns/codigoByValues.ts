import { foldText, plainText } from "../../grid/foldText";
import { cellAt, type Sheet } from "../../grid/grid";
import type { Column } from "../matriz";
import { isLikeACode, ROWS_LOOKED_AT } from "./columnValues";
import type { ColumnReading } from "./hypotheses";

/**
 * R14: columns whose heading begins as that of a code does, and that name each meta by a short word or number
 * of its own: "Código único". None where a heading says that it is the code of the meta.
 *
 * @param firstRow zero-based row below the header
 */
export function codigoByValues(
  sheet: Sheet,
  firstRow: number,
  read: readonly ColumnReading[],
  columns: readonly Column[],
): readonly Column[] {
  if (columns.some(({ campo }) => campo === "codigo")) return [];
  const names =
    columns.find(({ campo }) => campo === "meta") ??
    columns.find(({ campo }) => campo === "indicador");
  if (names === undefined) return [];
  return read.flatMap(({ heading: { column }, wording, readings }): Column[] => {
    if (readings.length > 0 || !OF_A_CODE.test(wording.key) || OF_OTHERS.test(wording.whole))
      return [];
    return !namesEach(sheet, firstRow, column, names.column)
      ? []
      : [
          {
            campo: "codigo",
            column,
            heading: wording.whole,
            confidence: 0.85,
            evidence: "values",
          },
        ];
  });
}

/** All are like codes; each stands beside one text, in however many rows, and hardly any text has none of its own. */
function namesEach(sheet: Sheet, firstRow: number, column: number, names: number): boolean {
  let [told, codes] = [0, 0];
  const textsOf = new Map<string, Set<string>>();
  const texts = new Set<string>();
  const last = Math.min(sheet.rows.length, firstRow + ROWS_LOOKED_AT);
  for (let row = firstRow; row < last; row++) {
    const text = foldText(cellAt(sheet, row, names));
    const cell = cellAt(sheet, row, column);
    const code = foldText(cell);
    if (text !== "" && (code !== "" || isDescribed(sheet, row, names))) texts.add(text);
    if (code === "" || text === "") continue;
    told++;
    if (isLikeACode(plainText(cell))) codes++;
    const known = textsOf.get(code);
    if (known) known.add(text);
    else textsOf.set(code, new Set([text]));
  }
  const alone = [...textsOf.values()].filter(({ size }) => size === 1).length;
  return (
    codes >= told * NEARLY_ALL &&
    alone >= textsOf.size * NEARLY_ALL &&
    textsOf.size >= texts.size * NEARLY_ALL
  );
}

/** A meta says more of itself in words; "RESUMEN EJE 1" has figures alone, and wants no code. */
function isDescribed(sheet: Sheet, row: number, names: number): boolean {
  return (sheet.rows[row] ?? []).some(
    (cell, column) => column !== names && typeof cell === "string" && /\p{L}{2}/u.test(cell),
  );
}

const NEARLY_ALL = 0.9;
const OF_A_CODE =
  /^(?:cod|codigo|codificacion|id|identificador|consecutivo|numeral|clave|llave|item|num|numero|no|n)\b/;
const OF_OTHERS =
  /bpin|programa|sector|proyecto|rubro|mga|ods|contrato|resultado|dane|cuipo|fut|dependencia|secretar/i;

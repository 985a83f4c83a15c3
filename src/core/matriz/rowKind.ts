import { foldText, isAbout, isBlank, plainText } from "../grid/foldText";
import { cellAt, type CellValue, type Sheet } from "../grid/grid";
import type { Discarded } from "./fila";
import type { Column, Matriz } from "./matriz";

/** What a row below the header is: a meta to read, or why it is none. `null`: nothing stands in it. */
export type RowKind = "meta" | Discarded["reason"] | null;

/** Decides by what the row says where metas have their code and text, never by its position. */
export function rowKinds(sheet: Sheet, matriz: Matriz): (row: number) => RowKind {
  const by = (...campos: Column["campo"][]): number[] =>
    matriz.columns.filter(({ campo }) => campos.includes(campo)).map(({ column }) => column);
  const codigo = by("codigo")[0] ?? null;
  const names = by("meta", "indicador");
  const identity = [...by("codigo"), ...by("nivel"), ...names];
  const amounts = by("programado", "ejecutado", "avance");
  const headers = matriz.headerRows.map((headerRow) => {
    const texts = matriz.columns.map(
      ({ column }) => [column, foldText(cellAt(sheet, headerRow, column))] as const,
    );
    return new Map(texts.filter(([, text]) => text !== ""));
  });

  return (row) => {
    const cells = sheet.rows[row] ?? [];
    const filled = cells.filter((cell) => !isBlank(cell));
    if (filled.length === 0) return null;
    if (headers.some((header) => repeatsHeader(cells, filled.length, header)))
      return "repeatedHeader";
    if (numbersColumns(filled)) return "columnNumbers";
    const code = codigo === null ? null : cellAt(sheet, row, codigo);
    const hasCode = codigo !== null && isCode(code);
    const hasName = names.some((column) => isWords(cellAt(sheet, row, column)));
    const first = foldText(filled[0]!);
    const words = hasCode
      ? []
      : identity
          .map((column) => foldText(cellAt(sheet, row, column)))
          .filter((text) => text !== "");
    if (!hasCode && [first, ...words].some((text) => TOTAL.test(text))) return "subtotal";
    if (names.some((column) => NAMED_TOTAL.test(foldText(cellAt(sheet, row, column)))))
      return "subtotal";
    if (!hasCode && filled.slice(0, 4).some((cell) => SIGNATURE.test(foldText(cell))))
      return "signature";
    if (!hasCode && NOTE.test(plainText(filled[0]!))) return "note";
    const hasAmount = amounts.some((column) => !isBlank(cellAt(sheet, row, column)));
    if (hasCode && (hasName || hasAmount || filled.length > 2)) return "meta";
    if (
      hasName &&
      (hasAmount || filled.length >= 3) &&
      (codigo === null || isBlank(code) || filled.length >= 5)
    )
      return "meta";
    if (filled.length <= 2 && filled.every((cell) => typeof cell === "string"))
      return hasCode ? "noIdentity" : "section";
    if (!hasCode && !hasName && hasAmount && words.length === 0) return "subtotal";
    return "noIdentity";
  };
}

const TOTAL =
  /^(sub ?total(es)?|gran total|total(es)?|promedio|sumatoria|suma|acumulado plan|consolidado)\b/;
/** Even with a code of its own; "Total de personas atendidas" is a meta. */
const NAMED_TOTAL =
  /^(sub ?total|gran total|total (general|plan|del plan|programa|del programa|eje|del eje|linea|de la linea|escenario|del escenario|prospectiva|sector|del sector|componente|dependencia|secretaria))\b/;
const SIGNATURE =
  /^(elaboro|elaborado|reviso|revisado|aprobo|aprobado|proyecto:|proyecto por|firma|firmas|vo ?bo|v°b°|visto bueno|diligencio|diligenciado por|nombre y firma|cargo:|responsable del diligenciamiento|_{4,})/;
const NOTE = /^\s*(\*|nota|notas|fuente|observaci[oó]n(es)?|convenciones|aclaraci[oó]n)\s*[:.*\d]/i;

/** A code is short and has a digit, or is a single word in capitals. */
function isCode(cell: CellValue): boolean {
  if (typeof cell === "number") return true;
  const text = plainText(cell);
  return (
    text.length > 0 &&
    text.length <= 60 &&
    (/\d/.test(text) ? !/\p{L}{4,}\s+\p{L}{2,}/u.test(text) : /^[A-Z]{1,6}$/.test(text)) &&
    !TOTAL.test(foldText(text))
  );
}

function isWords(cell: CellValue): boolean {
  return typeof cell === "string" && /\p{L}{2,}/u.test(cell);
}

function repeatsHeader(
  cells: readonly CellValue[],
  filled: number,
  header: ReadonlyMap<number, string>,
): boolean {
  let same = 0;
  for (const [column, heading] of header) {
    const cell = cells[column];
    if (typeof cell === "string" && isAbout(cell, heading) && foldText(cell) === heading) same++;
  }
  return same >= 3 || (same >= 2 && same === filled);
}

/** A row of 1, 2, 3… under the header numbers the columns of a form. */
function numbersColumns(filled: readonly CellValue[]): boolean {
  if (filled.length < 4) return false;
  const numberOf = (cell: CellValue): number => Number(String(cell).replace(/[()[\]]/g, ""));
  const first = numberOf(filled[0]!);
  return Number.isInteger(first) && filled.every((cell, index) => numberOf(cell) === first + index);
}

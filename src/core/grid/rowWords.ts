import { wholeIn } from "./digits";
import { foldText, isAbout } from "./foldText";
import type { CellValue } from "./grid";

/** What a row of a form says of itself: the words by which a row is told to hold no data (R24). */
export const TOTAL =
  /^(sub ?total(es)?|gran total|total(es)?|promedio|sumatoria|suma|acumulado plan|consolidado)\b/;
export const SIGNATURE =
  /^(elaboro|elaborado|reviso|revisado|aprobo|aprobado|proyecto:|proyecto por|firma|firmas|vo ?bo|v°b°|visto bueno|diligencio|diligenciado por|nombre y firma|cargo:|responsable del diligenciamiento|_{4,})/;
export const NOTE =
  /^\s*(\*|nota|notas|fuente|observaci[oó]n(es)?|convenciones|aclaraci[oó]n)\s*[:.*\d]/i;
/** What is below explains the sheet. */
export const LEGEND =
  /^(?:convenciones|siglas|glosario|abreviaturas|leyenda|control de cambios|semaforo|escala|rangos?)\b.{0,30}$/;
/** More of the meta above it, in a row of its own. */
export const OF_META =
  /^(?:sub)?(?:actividad|tarea|accion|hito|soporte|evidencia|entregable|dificultad|logro)(?:es|s)?(?: \d+(?:\.\d+)*)? ?[:.-] ?\S/;
export const INSTRUCTION =
  /^(?:instruccion(?:es)?\b|diligencie\b|escriba\b|registre\b|indique\b|digite\b|seleccione\b|describa\b)/;
const EXAMPLE = /^(?:fila (?:de )?)?ejemplo\b/;
const FORM =
  /^(?:(?:codigo|version|vigente desde|vigencia|fecha(?: de (?:aprobacion|vigencia|emision|actualizacion))?|formato) ?:|(?:pagina|pag\.?|hoja):? \d|version:? ?\d|v\.? ?\d{1,2}$)/;
const FORM_CODE_OR_DAY = /^(?:[a-z]{1,4}(?:-[a-z]{1,4})+-\d{1,4}|\d{1,2}[/.-]\d{1,2}[/.-]20\d{2})$/;

/** The foot of a form: "Código: F-PL-12 | Versión: 03 | Página 1 de 4". */
export function isFooter(filled: readonly CellValue[]): boolean {
  const texts = filled.flatMap((cell) => (typeof cell === "string" ? [foldText(cell)] : []));
  const marks = texts.filter((text) => FORM.test(text)).length;
  const others = texts.filter((text) => FORM_CODE_OR_DAY.test(text)).length;
  return marks > 0 && (marks + others) * 2 >= filled.length;
}

/** R24: what is to be typed in each column: "Texto | Texto | Número". */
export function saysKindsOfData(filled: readonly CellValue[]): boolean {
  return (
    filled.length >= 3 &&
    filled.every((cell) => typeof cell === "string" && KIND_OF_DATA.test(foldText(cell)))
  );
}

const KIND_OF_DATA =
  /^\(?(?:campo |valor |dato |tipo )?(?:de )?(?:texto|textual|numero|numeric[oa]|alfanumeric[oa]|entero|decimal|fecha|porcentaje|moneda|pesos|lista(?: desplegable)?|desplegable|seleccion(?:ar)?|si\/no|automatic[oa]|calculad[oa]|formula(?:do|da)?|abiert[oa]|cerrad[oa]|obligatori[oa]|opcional|general|%|\$|n[.°º]?|#)(?: \(?(?:corto|larg[oa]|libre|enter[oa]|decimal|abiert[oa]|obligatori[oa]|desplegable)\)?)?\)?$/;

/** A row that shows how to fill in the form. */
export function isExample(cell: CellValue): boolean {
  return (
    typeof cell === "string" && (EXAMPLE.test(foldText(cell)) || /\(\s*ejemplo\s*\)/i.test(cell))
  );
}

/** @param header folded text of each heading, by column */
export function repeatsHeader(
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

/** A row of 1, 2, 3… under the header numbers the columns of a form; so it does where these were moved. */
export function numbersColumns(filled: readonly CellValue[]): boolean {
  if (filled.length < 4) return false;
  // Of columns that were left out the numbers are missing too.
  if (filled.every((cell) => typeof cell === "string" && IN_BRACKETS.test(cell)))
    return new Set(filled).size === filled.length;
  const [first = null] = filled;
  if (wholeOf(first) === null) return false;
  const numbers = filled.map(wholeOf);
  if (numbers.every((number, index) => number === (numbers[0] ?? 0) + index)) return true;
  // A few small numbers in any order may be quantities.
  const known = new Set(numbers);
  return filled.length >= 6 && filled.every((_, index) => known.has(index + 1));
}

function wholeOf(cell: CellValue): number | null {
  return wholeIn(String(cell).replace(/[()[\]]/g, ""));
}

const IN_BRACKETS = /^[([]\d{1,3}[)\]]$/;

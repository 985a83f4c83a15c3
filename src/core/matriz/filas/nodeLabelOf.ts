import { foldText, plainText } from "../../grid/foldText";
import type { CellValue } from "../../grid/grid";
import type { NodeLabel } from "./fila";

/**
 * Takes the plan's own label off the text of a level: "I. SOPÓ CONTIGO…" is I, "LE-3-SOPÓ CUENTA…"
 * is LE-3, "Línea 2: Ambiente" is 2. A text without one keeps its words and has no label.
 *
 * @param codigo what a column of codes beside it says, which goes before the text
 */
export function nodeLabelOf(cell: CellValue, codigo: CellValue = null): NodeLabel | null {
  const text = plainText(cell);
  const code = plainText(codigo).replace(/\.0$/, "");
  if (text === "" && code === "") return null;
  const split = splitLabel(text);
  if (code !== "")
    return { label: code, nombre: sameLabel(split.label, code) ? split.nombre : text };
  return split;
}

/** The text of a level, as a consolidado writes it. It is not always read back as it was: see `isReadBack`. */
export function textOfLabel({ label, nombre }: NodeLabel): string {
  return label === null ? nombre : `${label}. ${nombre}`;
}

/** Whether `nodeLabelOf` gives the label back: a code from a column of its own, such as 3301, is no label in a text. */
export function isReadBack(label: NodeLabel): boolean {
  const again = nodeLabelOf(textOfLabel(label));
  return again?.label === label.label && again.nombre === label.nombre;
}

function splitLabel(text: string): NodeLabel {
  const match =
    LABELLED.exec(text) ??
    NAMED.exec(text) ??
    CODED.exec(text) ??
    DOTTED.exec(text) ??
    SPACED.exec(text);
  const [, label = "", rest = ""] = match ?? [];
  const nombre = rest.trim();
  if (nombre !== "") return { label: label.toUpperCase(), nombre };
  return { label: LABEL_ALONE.test(text) ? text : null, nombre: text };
}

const LABEL_ALONE = /^(?:[IVXLC]{1,5}|[A-Z]|\d{1,3}|[A-Z]{1,4}-?\d{1,4})$/;
/** "I. …", "A) …", "1.2 - …": a short label, its mark, then words. */
const LABELLED =
  /^((?:[IVXLC]{1,5}|[A-Z]|\d{1,3})(?:\.\d{1,3})*)\s*(?:[.):]-?|[-–—]\s|\s[-–—])(?=\D)(.{2,})$/s;
/** "Línea 2: …", "Eje III - …"; a mark between two digits is of the code, so "Programa 2.1.1" is a name and whole. */
const NAMED =
  /^(?:l[ií]nea|eje|pilar|dimensi[oó]n|escenario|prospectiva|apuesta|componente|programa|subprograma|pacto)(?:\s+[a-záéíóúñ]+){0,2}\s+(?:no\.?\s*|n[°º]\s*)?([IVXLC]{1,5}|[A-Z]|\d{1,3}(?:\.\d{1,3})*)(?:\s*[:)–—]|\s+-|[.-](?!\d))(.{2,})$/is;
/** "LE-3-SOPÓ CUENTA…", "P12. …". */
const CODED = /^([A-Z]{1,4}-?\d{1,4})\s*(?:[-–—:)]|\.(?!\d))(.{2,})$/s;
/** "1.2 Nombre": only a number of several parts needs no mark. */
const DOTTED = /^(\d{1,3}(?:\.\d{1,3})+)\s(\D.+)$/s;

/** "LE-1 Gobierno", "1 Gobierno", "2201 - Educación": a code, then a name that begins with a capital. */
const SPACED =
  /^([A-Z]{1,3}-\d{1,4}|[A-Z]{1,2}\d{1,3}|[IVX]{1,5}|\d{1,2}|\d{2,7}(?=\s*[-–]))\s*(?:[-–]\s+)?(?<=\s)([A-ZÁÉÍÓÚÑ¿"“].+)$/s;

function sameLabel(label: string | null, code: string): boolean {
  return label !== null && foldText(label) === foldText(code);
}

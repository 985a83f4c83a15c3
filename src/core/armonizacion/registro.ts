import { nth } from "../nth";
import { foldText, isBlank, plainText } from "../grid/foldText";
import { codigoKey } from "../grid/codigo";
import { rememberedBy, rememberedOf } from "../grid/remembered";
import { cellAt, type Sheet, type WorkbookSnapshot } from "../grid/grid";
import { headingsOf } from "../matriz/words/headerRows";
import { likelyHeaders } from "../matriz/words/likelyHeaders";
import { mapColumns } from "../matriz/recognise/mapColumns";
import type { Column } from "../matriz/matriz";
import type { Campo } from "../vocabulary";
import { citedBpins } from "./bpin";

/** R12: which metas are registered in which project. */
export interface Registro {
  /** Workbook and sheet it was read from. */
  readonly workbook: string;
  readonly sheet: string;
  readonly proyectos: ReadonlySet<string>;
  /** "BPIN|meta", folded, for the code and for the text of each meta registered; asked by `isPair`. */
  readonly pairs: ReadonlySet<string>;
  readonly rows: number;
}

/**
 * Finds the registry among the sheets of a workbook: the one with most rows that says BPIN and meta
 * side by side and is no matriz itself.
 *
 * @param except the sheet of the matriz, which also has both columns
 */
export function findRegistro(workbook: WorkbookSnapshot, except: string | null): Registro | null {
  const found = workbook.sheets
    .filter((sheet) => sheet.name !== except)
    .map((sheet) => registroOf(workbook.name, sheet))
    .filter((registro) => registro !== null);
  return found.sort((a, b) => b.rows - a.rows)[0] ?? null;
}

/** Names of the sheets that look like a registry from their first rows. */
export function sheetsOfRegistro(workbook: WorkbookSnapshot, except: string): readonly string[] {
  return workbook.sheets
    .filter((sheet) => sheet.name !== except && registroColumns(sheet) !== null)
    .map(({ name }) => name);
}

/** Whether a project holds the meta of a code or a text. */
export function isPair(registro: Registro, bpin: string, meta: string): boolean {
  const known = keysIn(registro);
  return keysOf(`${bpin}|${foldText(meta)}`).some((key) => known.has(key));
}

const keysIn = rememberedBy(
  ({ pairs }: Registro): ReadonlySet<string> => new Set([...pairs].flatMap(keysOf)),
);

/**
 * What one pair is known by: as it is typed, give or take spaces, and, of what has the length of a code, as R14
 * folds codes: a registry that writes "I-B-1-1." holds I.B.1.1.
 */
function keysOf(pair: string): readonly string[] {
  const cut = pair.indexOf("|");
  const [bpin, meta] = [pair.slice(0, cut), pair.slice(cut + 1)];
  const typed = `${bpin}|${meta.replace(/\s/g, "")}`;
  return meta.length > LONGEST_CODE ? [typed] : [typed, `${bpin}|código ${codigoKey(meta)}`];
}

const LONGEST_CODE = 30;

/** The effects of answers are worked out by reading the same workbook again and again. */
function registroOf(workbook: string, sheet: Sheet): Registro | null {
  return registros(sheet, workbook, () => ({ registro: registroIn(workbook, sheet) })).registro;
}

const registros = rememberedOf<Sheet, { readonly registro: Registro | null }>();

function registroIn(workbook: string, sheet: Sheet): Registro | null {
  const columns = registroColumns(sheet);
  if (!columns) return null;
  const proyectos = new Set<string>();
  const pairs = new Set<string>();
  let rows = 0;
  let project: readonly string[] = [];
  for (let row = columns.firstRow; row < sheet.rows.length; row++) {
    const cell = cellAt(sheet, row, columns.bpin.column);
    // A project merged over its metas, or written once, goes on below.
    if (!isBlank(cell))
      project = citedBpins(cell).flatMap((cited) => (cited.type === "bpin" ? [cited.digits] : []));
    const metas = columns.metas
      .map(({ column }) => plainText(cellAt(sheet, row, column)))
      .filter((text) => text !== "");
    if (project.length === 0) continue;
    rows++;
    for (const bpin of project) {
      proyectos.add(bpin);
      for (const meta of metas.flatMap((text) => [text, ...listed(text)]))
        pairs.add(`${bpin}|${foldText(meta)}`);
    }
  }
  return rows > 0 && pairs.size > 0
    ? { workbook, sheet: sheet.name, proyectos, pairs, rows }
    : null;
}

/** "IP-100, IP-101" registers both. */
function listed(text: string): readonly string[] {
  return /^[\p{L}\d.\-_]+(?:\s*[,;]\s*[\p{L}\d.\-_]+)+$/u.test(text)
    ? text.split(/[,;]/).map((part) => part.trim())
    : [];
}

/** A sheet that tells what was promised, done or spent is a follow-up, not a registry. */
function followsUp({ campo }: Column): boolean {
  return FOLLOW_UP.has(campo);
}

const FOLLOW_UP: ReadonlySet<Campo> = new Set([
  "programado",
  "ejecutado",
  "avance",
  "compromisos",
  "obligaciones",
  "pagos",
]);

function registroColumns(
  sheet: Sheet,
): { readonly bpin: Column; readonly metas: readonly Column[]; readonly firstRow: number } | null {
  for (const headerRows of likelyHeaders(sheet)) {
    const firstRow = nth(headerRows, -1) + 1;
    const { columns } = mapColumns(sheet, headingsOf(sheet, headerRows), firstRow, {});
    const bpin = columns.find(({ campo }) => campo === "bpin");
    const metas = columns.filter(({ campo }) => campo === "codigo" || campo === "meta");
    if (
      bpin &&
      metas.length > 0 &&
      !columns.some(followsUp) &&
      columns.filter(({ campo }) => campo === "recursos").length <= 3
    )
      return { bpin, metas, firstRow };
  }
  return null;
}

import { sheetOfAjustes } from "./readAjustes";
import { sheetsOfRegistro } from "./armonizacion/registro";
import { foldText } from "./grid/foldText";
import type { CellValue, WorkbookSnapshot } from "./grid/grid";
import { sheetsOfPesos } from "./plan/sheetPesos";
import { sheetsOfDinero } from "./recursos/hojaDeDinero";
import type { Campo } from "./vocabulary";
import { answersTo } from "./matriz/questions/answers";
import { columnOfArchivo } from "./matriz/recognise/consolidada";
import { ROWS_LOOKED_AT } from "./matriz/columns/columnValues";
import {
  hojasOf,
  type Answers,
  type Column,
  type Matriz,
  type Unrecognised,
} from "./matriz/matriz";
import { recognise } from "./matriz/recognise/recognise";
import { sheetOfSustento } from "./sustento/sustentoRows";

/** Which columns of a sheet are needed to its last row. Of its first rows all are: see `FIRST_ROWS`. */
export interface NeededColumns {
  readonly sheet: string;
  readonly columns: readonly number[] | "all";
  /** Columns, among those, of which also the formulas matter, from the first row on. */
  readonly formulas: readonly number[];
}

/** A workbook that may not have been read whole. */
export interface PartialWorkbook {
  readonly workbook: WorkbookSnapshot;
  /** What was read of it to the last row. */
  readonly read: readonly NeededColumns[];
}

/**
 * What has to be read to evaluate a workbook, as far as its first rows tell. What is read then may say
 * something else: `lacking` tells what has to be read too.
 */
export function readingPlan(tops: WorkbookSnapshot, given: Answers = {}): readonly NeededColumns[] {
  const matriz = recognise(tops, answersTo(tops, given).answers);
  return matriz.ok ? neededOf(tops, matriz.value) : neededToDecide(matriz.error);
}

/**
 * What the figures of a matriz stand on: its columns, the sheets that look like tables of weights or a
 * registry of projects, and those that may hold more of the plan (R26). Of the matriz all that was
 * recognised is read: each column enters a figure, a name or a check.
 */
export function neededOf(workbook: WorkbookSnapshot, matriz: Matriz): readonly NeededColumns[] {
  const { sheet } = matriz;
  const archivo = columnOfArchivo(matriz);
  const sustento = archivo === null ? null : sheetOfSustento(workbook);
  const ajustes = sheetOfAjustes(workbook);
  const hojas = hojasOf(matriz).map((hoja) => neededOfHoja(hoja, archivo));
  const others = new Set([
    ...sheetsOfPesos(workbook, sheet),
    ...sheetsOfRegistro(workbook, sheet),
    ...sheetsOfDinero(workbook, sheet),
    ...sheetsUnderItsHeadings(workbook, matriz),
    ...sheetsAskedAbout(matriz),
    ...(sustento === null ? [] : [sustento.name]),
    ...(ajustes === null ? [] : [ajustes.name]),
  ]);
  for (const hoja of hojas) others.delete(hoja.sheet);
  return [...hojas, ...[...others].map(wholeSheet)];
}

function neededOfHoja({ sheet, columns, unmapped }: Matriz, archivo: number | null): NeededColumns {
  // R30: what nothing was made of may be an answer, or tell the rows of one meta apart.
  const mapped = [...columns, ...unmapped].map(({ column }) => column);
  // Signatures and notes stand at the left edge, whatever is mapped there.
  const edge = Array.from({ length: LEFT_EDGE }, (_, column) => column);
  const needed = [...new Set([...edge, ...mapped, ...(archivo === null ? [] : [archivo])])];
  return {
    sheet,
    columns: needed.sort((a, b) => a - b),
    formulas: columns.filter(isComputable).map(({ column }) => column),
  };
}

/** R26: sheets that may hold the plan in place of those that were read. */
function sheetsAskedAbout({ questions }: Matriz): readonly string[] {
  return questions.flatMap((question) =>
    question.type === "whichSheets" ? question.lecturas.flat() : [],
  );
}

/** What must be known before one may say that a workbook has no matriz: the sheets that could each be it. */
export function neededToDecide({ sheets }: Pick<Unrecognised, "sheets">): readonly NeededColumns[] {
  return sheets.map(wholeSheet);
}

/** All of a sheet, without its formulas. */
export function wholeSheet(sheet: string): NeededColumns {
  return { sheet, columns: "all", formulas: [] };
}

/** Whether all that is needed was read. */
export function isRead(read: readonly NeededColumns[], needed: readonly NeededColumns[]): boolean {
  return needed.every(({ sheet, columns, formulas }) => {
    const own = read.find((one) => one.sheet === sheet);
    return (
      own !== undefined &&
      (own.columns === "all" || (columns !== "all" && holdsAll(own.columns, columns))) &&
      holdsAll(own.formulas, formulas)
    );
  });
}

/** Both, each sheet once. */
export function together(
  some: readonly NeededColumns[],
  more: readonly NeededColumns[],
): readonly NeededColumns[] {
  const bySheet = new Map(some.map((one) => [one.sheet, one]));
  for (const { sheet, columns, formulas } of more) {
    const own = bySheet.get(sheet);
    bySheet.set(sheet, {
      sheet,
      columns:
        columns === "all" || own?.columns === "all"
          ? "all"
          : [...new Set([...(own?.columns ?? []), ...columns])],
      formulas: [...new Set([...(own?.formulas ?? []), ...formulas])],
    });
  }
  return [...bySheet.values()];
}

function holdsAll(some: readonly number[], others: readonly number[]): boolean {
  const known = new Set(some);
  return others.every((one) => known.has(one));
}

/** R26: sheets whose first rows name most of what the header of the matriz names. */
function sheetsUnderItsHeadings(
  { sheets }: WorkbookSnapshot,
  { sheet, headerRows }: Matriz,
): readonly string[] {
  const own = sheets.find(({ name }) => name === sheet);
  const headings = own ? textsIn(headerRows.map((row) => own.rows[row] ?? [])) : new Set<string>();
  return sheets
    .filter((other) => {
      if (other.name === sheet) return false;
      const texts = textsIn(other.rows.slice(0, HEADER_SEARCHED));
      const shared = [...headings].filter((heading) => texts.has(heading)).length;
      return shared > 0 && shared >= SAME_HEADINGS * headings.size;
    })
    .map(({ name }) => name);
}

function textsIn(rows: readonly (readonly CellValue[])[]): ReadonlySet<string> {
  return new Set(
    rows
      .flat()
      .map(foldText)
      .filter((text) => text !== ""),
  );
}

const HEADER_SEARCHED = 30;
/** What a column holds is told by so many rows of a sheet, wherever in them its header is. */
export const FIRST_ROWS = HEADER_SEARCHED + ROWS_LOOKED_AT;
const SAME_HEADINGS = 0.5;

/**
 * Whether a column may hold what a sheet computes. Formulas of the others are not asked for: where
 * there is none a cell gives its text again, and a matriz is full of long ones.
 */
export function isComputable({ campo }: Column): boolean {
  return !PROSE.has(campo);
}

const LEFT_EDGE = 6;

const PROSE: ReadonlySet<Campo> = new Set([
  "nivel",
  "objetivo",
  "meta",
  "indicador",
  "metaResultado",
  "indicadorResultado",
  "dependencia",
  "proyecto",
  "sector",
  "programa",
  "producto",
  "indicadorMga",
  "ods",
  "poblacion",
  "actividad",
  "contrato",
  "logro",
  "dificultades",
  "evidencias",
  "observaciones",
  "explicacion",
  "nombreDelPlan",
]);

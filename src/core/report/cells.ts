import { MEDIDAS, onHundred, type Medida, type Unidad } from "../cifras/medida";
import { DECIMALES, significant } from "../redondeo";
import { estadoText } from "../text/estados";
import { REPORT } from "./text";
import type { Nivel } from "../vocabulary";
import type { CellSpec, Look, NumberCell, NumberFormat, RowSpec, TextCell } from "./reportSpec";

/** Number formats of the report (R9: rounded when printed, never before). */
export const FORMATS = {
  /** Of a fraction; a blank before the sign, as Spanish has it. */
  share: `${zeros(DECIMALES.porcentaje)}\\ %`,
  /** Between two percentages. */
  sharePoints: `${zeros(DECIMALES.porcentaje)}" puntos"`,
  points: zeros(DECIMALES.puntos),
  /** Points of the plan where no heading says so. */
  planPoints: `${zeros(DECIMALES.puntos)}" pp"`,
  count: "#,##0",
  general: "General",
} as const;

function zeros(decimals: number): string {
  return `0.${"0".repeat(decimals)}`;
}

export function text(value: string, look: Look = "text"): TextCell {
  return { kind: "text", text: value, look };
}

export function empty(look: Look): CellSpec {
  return { kind: "empty", look };
}

/**
 * The one way of a number into a cell: programs that show it do not agree on what binary adds to it. Of
 * 0.31449999999999995 Excel shows 31,5 %, as everything else here does, and others 31,4 %.
 */
export function numberCell(value: number, format: NumberFormat, look: Look = "number"): NumberCell {
  return { kind: "number", value: significant(value), format, look };
}

/** A figure; what could not be measured is a dash, never 0 (R1). */
export function figure(
  value: number | null,
  format: NumberFormat,
  look: Look = "number",
): CellSpec {
  return value === null ? text(REPORT.none, look) : numberCell(value, format, look);
}

/** The same, calculated by the workbook where it has a formula for it. */
function live(
  value: number | null,
  formula: string | null,
  format: NumberFormat,
  look: Look = "number",
): CellSpec {
  return formula === null
    ? figure(value, format, look)
    : {
        kind: "formula",
        formula,
        value: value === null ? REPORT.none : significant(value),
        format,
        look,
      };
}

/**
 * A figure of the list, in the format of its unit; calculated by the workbook where it has a formula for
 * it. Points of the plan stand on 0–100, percentages are fractions that Excel shows as such.
 */
export function cifraCell<M extends Medida>(
  { cifras }: { readonly cifras: Readonly<Record<M, number | null>> },
  medida: M,
  look: Look = "number",
  formula: string | null = null,
): CellSpec {
  return unidadCell(cifras[medida], MEDIDAS[medida], look, formula);
}

/** A figure in the format of its unit. */
export function unidadCell(
  value: number | null,
  unidad: Unidad,
  look: Look = "number",
  formula: string | null = null,
): CellSpec {
  switch (unidad) {
    case "porcentaje":
      return live(value, formula, FORMATS.share, look);
    case "puntos":
      return live(onHundred(value), formula, FORMATS.points, look);
    case "diferencia":
      return live(onHundred(value), formula, FORMATS.sharePoints, look);
    case "pesos":
    case "metas":
      return live(value, formula, FORMATS.count, look);
    case "cantidad":
      return quantity(value, look);
  }
}

/** A quantity in the unit of its meta. */
export function quantity(value: number | null, look: Look = "number"): CellSpec {
  return figure(
    value,
    value !== null && Number.isInteger(value) ? FORMATS.count : "#,##0.00",
    look,
  );
}

/**
 * The nivel; where nobody reported, that in its place (R1). Calculated by the workbook it has no colour, which
 * would stay when the nivel changes.
 */
export function nivelCell(
  { nivel, sinReporte = false }: ConNivel,
  formula: string | null = null,
): CellSpec {
  const none = sinReporte ? estadoText("sinReporte") : REPORT.none;
  if (formula !== null)
    return {
      kind: "formula",
      formula,
      value: nivel ?? none,
      format: FORMATS.general,
      look: "nivelVivo",
    };
  return nivel === null ? text(none, "nivelNone") : text(nivel, `nivel${nivel}`);
}

interface ConNivel {
  readonly nivel: Nivel | null;
  readonly sinReporte?: boolean | undefined;
}

/** A row whose cells begin after some that are left alone. */
export function rowAt(left: number, cells: readonly (CellSpec | null)[], height?: number): RowSpec {
  return {
    cells: [...Array.from({ length: left }, () => null), ...cells],
    ...(height !== undefined && { height }),
  };
}

/** One text over several columns: the rest of them only has its look. */
export function spread(cell: CellSpec, columns: number): readonly CellSpec[] {
  return [cell, ...Array.from({ length: columns - 1 }, () => empty(cell.look))];
}

/** Height in points that a text takes in a column of so many characters, as far as a row may be high: no host is left to guess it. */
export function heightFor(words: string, width: number): number {
  const lines = words.split("\n").reduce((sum, line) => sum + linesOf(line, width), 0);
  return Math.min(TALLEST, 4 + LINE_HEIGHT * lines);
}

/** A word that no longer fits begins the next line; one that is longer than a line goes on in the next. */
function linesOf(line: string, width: number): number {
  if (widthOf(line) <= width) return 1;
  let lines = 1;
  let taken = 0;
  for (const word of line.split(" ")) {
    const own = widthOf(word);
    const joined = taken === 0 ? own : taken + WIDTH_OF_LETTER + own;
    if (joined <= width) {
      taken = joined;
      continue;
    }
    const more = Math.ceil(own / width);
    lines += taken === 0 ? more - 1 : more;
    taken = own - (more - 1) * width;
  }
  return lines;
}

function widthOf(word: string): number {
  const capitals = word.replace(/[^\p{Lu}]/gu, "").length;
  return capitals * WIDTH_OF_CAPITAL + (word.length - capitals) * WIDTH_OF_LETTER;
}

/** Beside a digit, in which widths of columns are counted; with room for lines that end early. */
const WIDTH_OF_CAPITAL = 1.1;
const WIDTH_OF_LETTER = 0.85;
const LINE_HEIGHT = 13;
/** Points: Excel refuses a row that is higher. */
const TALLEST = 409;

export const BLANK_ROW: RowSpec = { cells: [] };

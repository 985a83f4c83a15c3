import type { Area } from "../grid/grid";
import type { Nivel } from "../vocabulary";

/**
 * What is published, as data: both writers (into Excel, into a file) obey it and decide nothing.
 * Rows and columns are zero-based; areas are inclusive; colours are "RRGGBB" without "#".
 */
export interface ReportSpec {
  /** In the order of their tabs. */
  readonly sheets: readonly SheetSpec[];
}

/** What a sheet is for: its mark in the workbook (see `sheetNames`) says this, whatever its name. */
export type SheetKey = KnownSheetKey | InstrumentSheetKey;

/** A sheet of an instrument's own: the instrument and the sheet, in ASCII letters: "peti.tablero". */
export type InstrumentSheetKey = `${string}.${string}`;

export type KnownSheetKey =
  // the report of one matriz
  | "resumen"
  | "detalle"
  | "alertas"
  | "graficos"
  // the money beside the physical level (R34)
  | "recursos"
  // one page for each dependencia
  | "fichas"
  // the plan by dependencia, sector, ODS, población and source of money
  | "agrupaciones"
  // what supports each meta
  | "evidencias"
  // how the plan went from corte to corte (R33)
  | "evolucion"
  // the Informe de Seguimiento, as its document says it
  | "informe"
  // what the office set by an act (R32): the only published sheet that is read as a source
  | "ajustes"
  // what each corte gave, kept for ever (R33)
  | "cortes"
  // the one formula from which its figures are calculated
  | "formulas"
  // a projection of it
  | "proyeccion"
  // a consolidation
  | "consolidado"
  | "entregas"
  | "dependencias"
  | "revisar"
  | "cambios"
  | "sustento"
  // what goes back to one dependencia
  | "devolucion";

export interface SheetSpec {
  readonly key: SheetKey;
  /** Name of the tab. */
  readonly name: string;
  readonly tabColor: string;
  /** Width of each column from A, in characters of the workbook's default font, as Excel counts them. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly RowSpec[];
  readonly merges: readonly Area[];
  /** How many rows and columns stay in sight. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  /** One Excel table; the first row of its area holds the headings, all of them different texts. */
  readonly table: TableSpec | null;
  /** What may be typed, and what is said of it where it is typed; absent: anything. Only new files have it. */
  readonly validations?: readonly ValidationSpec[];
  /** In reading order; their areas never overlap one another nor a cell that is written. */
  readonly charts: readonly ChartSpec[];
  readonly print: PrintSpec;
}

export interface RowSpec {
  /** From column A; `null` is a cell that is left alone. */
  readonly cells: readonly (CellSpec | null)[];
  /** Points; absent: the default of the sheet. */
  readonly height?: number;
  /** Depth of its outline group, 1 to 7; a row is summed up by the nearest row above it that is less deep. */
  readonly outline?: number;
}

export type CellSpec = TextCell | NumberCell | FormulaCell | EmptyCell;

/**
 * Always text, whatever it looks like: "=SUMA", "-", "@casa", "1.2" or "ene-21". A file says so by the
 * type of the cell; who enters values as if typed writes `typedText(text)`.
 */
export interface TextCell extends Dressed {
  readonly kind: "text";
  readonly text: string;
  /** Where a click leads: an address in this workbook, "Matriz!A12". */
  readonly link?: string;
}

export interface NumberCell extends Dressed {
  readonly kind: "number";
  readonly value: number;
  readonly format: NumberFormat;
}

export interface FormulaCell extends Dressed {
  readonly kind: "formula";
  /** In English with commas, as files and Excel's API have it: `=SOPO.AVANCE(Matriz!$A$6:$BS$483,2021,"I")`. */
  readonly formula: string;
  /** What it yields now: what a file shows until it is calculated, and what freezing leaves. */
  readonly value: number | string;
  /** Of a formula that fills a table: what it yields now, row by row, from this cell on; those cells are left alone. */
  readonly spill?: readonly (readonly (number | string)[])[];
  readonly format: NumberFormat;
}

/** A cell that only has a look: the rest of a band. */
export interface EmptyCell extends Dressed {
  readonly kind: "empty";
}

interface Dressed {
  readonly look: Look;
}

/** Number format in Excel's own (English) notation; "General" where there is nothing to say. */
export type NumberFormat = string;

/** Looks of cells by name; what each looks like: `looks`. */
export type Look =
  | "title"
  | "subtitle"
  | "section"
  | "bandOficial"
  | "bandMetas"
  | "bandReportado"
  | "heading"
  | "text"
  | "textStrong"
  | "textMuted"
  // running text over the width of the page
  | "prose"
  | "code"
  // of a long table that is data: as the workbook shows any cell
  | "data"
  | "dataNumber"
  | "number"
  | "numberStrong"
  | "level1"
  | "level1Number"
  | "level2"
  | "level2Number"
  | "level3"
  | "level3Number"
  | "totalText"
  | "totalNumber"
  | "cardLabel"
  | "cardValue"
  | "noteLabel"
  | "note"
  | `nivel${Nivel}`
  | "nivelNone"
  // one that the workbook calculates
  | "nivelVivo"
  | "severityError"
  | "severityAdvertencia"
  | "severityInfo"
  | "blockTitle"
  | "caption";

export interface ValidationSpec {
  readonly area: Area;
  /** Of the message that is shown beside the cell; up to 32 characters. */
  readonly title: string;
  readonly help: string;
  readonly allowed:
    | { readonly type: "any" }
    | { readonly type: "atLeastZero" }
    /** One of the cells of an address, or what the user insists on. */
    | { readonly type: "list"; readonly source: string };
}

export interface TableSpec {
  /** Unique in a workbook. */
  readonly name: string;
  readonly area: Area;
}

export interface ChartSpec {
  /** Unique in the report, and stable: "avance", "cumplimiento-I.A". Name of the chart in Excel, after "SOPO ". */
  readonly id: string;
  /** column: bars upwards; bar: bars to the right, the first category on top; line: in order of time. */
  readonly kind: "column" | "bar" | "line";
  readonly title: string;
  /** What it shows, in words, for who cannot see it. */
  readonly description: string;
  readonly categories: RangeSpec;
  readonly series: readonly SeriesSpec[];
  /** Only of bars with one series. */
  readonly guides?: readonly GuideSpec[];
  readonly valueAxis: AxisSpec;
  /** Number format of the value written at each bar's end or point. */
  readonly labelFormat: NumberFormat;
  readonly legend: "none" | "bottom";
  /** Blank between groups, % of a bar's width. */
  readonly gapWidth: number;
  /** The cells it covers on its sheet, corner to corner. */
  readonly area: Area;
}

/** Cells of this workbook, one row or one column. */
export interface RangeSpec {
  readonly sheet: string;
  readonly area: Area;
}

export interface SeriesSpec {
  readonly name: string;
  /** The cell that holds the name. */
  readonly nameAt: RangeSpec;
  readonly values: RangeSpec;
  readonly color: string;
  /** How its values are written, where otherwise than those of the chart. */
  readonly labelFormat?: NumberFormat;
  /** Its values are not written: among several lines they would lie on each other. */
  readonly isUnlabelled?: boolean;
  /** Colour of each bar where they differ, in the order of the categories. */
  readonly pointColors?: readonly string[];
}

/**
 * A value that all bars are read against, as a line across them. Excel has no such line: it is the
 * trend of a series that has that value for each category and bars as white as the page.
 */
export interface GuideSpec {
  readonly name: string;
  /** The cell that holds the name. */
  readonly nameAt: RangeSpec;
  readonly values: RangeSpec;
  readonly isDashed: boolean;
}

export interface AxisSpec {
  readonly minimum: number;
  /** `null`: left to Excel. */
  readonly maximum: number | null;
  readonly majorUnit: number | null;
  readonly format: NumberFormat;
  readonly title: string | null;
}

export interface PrintSpec {
  readonly paper: "letter" | "legal";
  readonly orientation: "portrait" | "landscape";
  /** One page, one page wide, or a fixed scale in % (only then are row breaks obeyed). */
  readonly scale: "fitPage" | "fitWidth" | number;
  /** Rows at the top of every page; `null`: none. */
  readonly repeatRows: { readonly first: number; readonly last: number } | null;
  /** Rows with which a new page begins. */
  readonly breaks: readonly number[];
  /** At the right; pages are counted from the first of the sheet. */
  readonly footer: string;
}

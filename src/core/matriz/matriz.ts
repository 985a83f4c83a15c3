import type { Campo, TipoDeInstrumento, Trimestre, Vigencia } from "../vocabulary";
import type { Cumulative } from "./words/timeHeading";

/** A column that was recognised, with the evidence for it. */
export interface Column {
  readonly campo: Campo;
  /** Zero-based. */
  readonly column: number;
  /** What the header says, bands first, as a person would read it. */
  readonly heading: string;
  /** 0 to 1. Below 1 the pane shows why it was taken for this campo. */
  readonly confidence: number;
  readonly evidence: Evidence;
  /** Only on campos that repeat by year or quarter. */
  readonly vigencia?: Vigencia;
  readonly trimestre?: Trimestre;
  /** R11: its heading says that the figure runs from January, or leaves it unsaid. */
  readonly cumulative?: Cumulative;
  /** Only on `nivel`, `codigoNivel` and `pesoNivel`: 0 is the top of the plan. */
  readonly level?: number;
}

export type Evidence =
  "exact" | "withoutParenthesis" | "words" | "spelling" | "values" | "witness" | "answer";

/** A sheet that holds metas, and where in it they are. */
export interface Matriz {
  readonly sheet: string;
  readonly instrumento: TipoDeInstrumento;
  /** Zero-based rows of the header, highest first; the last one names the columns. */
  readonly headerRows: readonly number[];
  /** The rows of its table, where the sheet holds several. */
  readonly tabla?: RowsOfTable;
  readonly columns: readonly Column[];
  /** Names of the levels from the top, as the header calls them: "Escenario de Cambio", … */
  readonly levels: readonly string[];
  /** Headings that nothing was made of, so that the user can say what they are. */
  readonly unmapped: readonly UnmappedColumn[];
  readonly questions: readonly Question[];
  /** R26: the other sheets of the same plan, which are read together with this one. */
  readonly others?: OtrasHojas;
}

/** Zero-based; `until` is the first row that is no more of it. */
export interface RowsOfTable {
  readonly from: number;
  readonly until: number;
}

/** R26: sheets that go on with the metas of the first, or that say other periods of the same metas. */
export interface OtrasHojas {
  readonly by: "metas" | "periods";
  readonly matrices: readonly Matriz[];
}

/** The sheets of a plan, the first of them first. */
export function hojasOf(matriz: Matriz): readonly Matriz[] {
  return [matriz, ...(matriz.others?.matrices ?? [])];
}

export interface UnmappedColumn {
  readonly column: number;
  readonly heading: string;
}

/** What the user has to decide: wrong is worse than asking. */
export type Question =
  | {
      readonly type: "whichColumn";
      readonly wanted: Wanted;
      readonly candidates: readonly Column[];
    }
  | {
      readonly type: "missingColumn";
      readonly wanted: Wanted;
      readonly candidates: readonly UnmappedColumn[];
    }
  | { readonly type: "cumulativeQuarters"; readonly filas: number; readonly of: number }
  /** R25: it names no vigencia, and the matriz has several. */
  | {
      readonly type: "whichVigencia";
      readonly column: Column;
      readonly vigencias: readonly Vigencia[];
    }
  /** R15: values between 0 and 1 among values up to 100; of what was executed, percentages among quantities. */
  | { readonly type: "mixedScale"; readonly column: Column }
  /** R27: what a column says in each of the rows of one meta may be of the whole vigencia or of the row's period. */
  | { readonly type: "reparto"; readonly column: Column; readonly filas: number }
  /** R27: several rows say different things of one meta, in many metas; `by` tells them apart. */
  | {
      readonly type: "repeatedMetas";
      readonly by: Column | null;
      readonly metas: number;
      readonly of: number;
    }
  /** R27: the rows of some metas do not agree on what a meta says once, such as its línea base. */
  | { readonly type: "discrepancia"; readonly column: Column; readonly filas: number }
  /** R26: which sheets are the plan; each of these could be. */
  | { readonly type: "whichSheets"; readonly lecturas: readonly (readonly string[])[] };

/** What could be answered to a question, and how that is kept. */
export interface QuestionOption {
  readonly answers: Answers;
  /** The column that would be taken; `null` where the option is no column. */
  readonly column: UnmappedColumn | null;
  readonly value: number | boolean | Scale | Reparto | Repetidas | readonly string[] | null;
}

/** R27: what the several rows of one meta come to: they add up, their mean, or the first alone. */
export type Repetidas = "sum" | "mean" | "first";

/**
 * R27: what a column says in the rows of one meta: the whole in each, a part in each, or all of it so far. Of
 * what a meta says once and its rows do not agree on, that of the first or of the final row counts.
 */
export type Reparto = "whole" | "part" | "last" | "first" | "final";

/** R15: how the numbers of a column of percentages stand. */
export type Scale = ScaleOfAvance | ScaleOfEjecutado;
export type ScaleOfAvance = "fraction" | "hundred" | "bySize";
/** With a sign a part of what was promised, all of them such parts, or all of them quantities. */
export type ScaleOfEjecutado = "bySign" | "share" | "units";

/** A campo with the year, quarter or level that tells it from its namesakes. */
export interface Wanted {
  readonly campo: Campo;
  readonly vigencia?: Vigencia;
  readonly trimestre?: Trimestre;
  readonly level?: number;
}

/** Why a workbook is no matriz, and the closest it came. */
export interface Unrecognised {
  readonly type:
    | "noSheets"
    | "noHeader"
    | "missingFields"
    | "ambiguousColumn"
    | "noSuchSheet"
    | "noSuchVigencia"
    | "noRows"
    /** A sheet calls itself another instrument, and has no list of it. */
    | "otroInstrumento"
    /** Of the files to be consolidated, none counts. */
    | "noneCounts";
  readonly closest: ClosestMiss | null;
  /** Sheets to choose from, for `noSuchSheet`. */
  readonly sheets: readonly string[];
  readonly questions: readonly Question[];
  /** Those that could be asked, for `noSuchVigencia`. */
  readonly vigencias?: readonly Vigencia[];
  /** For `otroInstrumento`. */
  readonly instrumento?: InstrumentoSinLista;
}

/** An instrument that a sheet is titled as, and the columns that its list would need. */
export interface InstrumentoSinLista {
  readonly nombre: string;
  readonly hoja: string;
  /** Of each group one. */
  readonly hacenFalta: readonly (readonly string[])[];
}

export interface ClosestMiss {
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  readonly found: readonly Column[];
  readonly unmapped: readonly UnmappedColumn[];
  readonly missing: readonly Wanted[];
  /** The texts of that row, so that the pane can show it. */
  readonly cells: readonly string[];
}

/** What the user decided earlier: it overrules recognition and travels in the workbook. */
export interface Answers {
  readonly sheet?: string;
  /** R26: sheets that are read together, the first of which goes before where they differ. */
  readonly sheets?: readonly string[];
  readonly columns?: readonly ColumnAnswer[];
  /** R11: are T1…T4 running totals? */
  readonly cumulativeQuarters?: boolean;
  /** R15: scale of columns of percentages, by heading. */
  readonly scales?: Readonly<Record<string, Scale>>;
  /** R27: how columns stand in the several rows of one meta, by heading. */
  readonly repartos?: Readonly<Record<string, Reparto>>;
  /** R27: what the several rows of one meta come to. */
  readonly repetidas?: Repetidas;
  /** Weights that the user gave: share by code of node, any scale, and fraction by vigencia. */
  readonly pesos?: Readonly<Record<string, number>>;
  readonly ponderadores?: Readonly<Record<string, number>>;
  /** R13, by code of meta: did the gestión produce the good or service? */
  readonly gestion?: Readonly<Record<string, boolean>>;
  /** R17: what was chosen in place of what the workbook says by itself. */
  readonly periodo?: { readonly vigencia?: Vigencia; readonly corte?: string };
  /** Of the lists of other instruments: the columns that were chosen, the last one first where two say otherwise. */
  readonly columnasDeLista?: readonly ListaAnswer[];
  /** R15: the greatest grade of ratings, by heading. */
  readonly maximos?: Readonly<Record<string, number>>;
}

/** The column from which a list is read; its vigencia and part of the year are those of its heading. */
export interface ListaAnswer {
  readonly campo: string;
  /** The whole heading, bands first, so that an answer survives a moved column. */
  readonly heading: string;
  /** Zero-based: which one is meant, where several are headed alike. */
  readonly column?: number;
}

export interface ColumnAnswer extends Wanted {
  /** The heading as `Column.heading`, so that an answer survives a moved column. `null`: there is none. */
  readonly heading: string | null;
  /** Zero-based: which one is meant, where several are headed alike. */
  readonly column?: number;
}

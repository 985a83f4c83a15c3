import type { CellRef, Sheet } from "../grid/grid";

/** What the cells of a column hold. A `cantidad` may be typed as Sí/No or with an X, which count 1 and 0. */
export type Clase =
  "texto" | "cantidad" | "porcentaje" | "calificacion" | "dinero" | "fecha" | "vigencia";

/** A column of a list, with all that its reader and its plantilla know of it. */
export interface ColumnaDeLista {
  /** Its heading in the plantilla. */
  readonly titulo: string;
  readonly clase: Clase;
  /** Other headings that mean it, as an office would write them. */
  readonly tambien: readonly string[];
  /** What a cell may hold. */
  readonly opciones?: readonly string[];
  /** How to fill it in, in one sentence. */
  readonly ayuda: string;
  /** It stands once for each vigencia, semestre or trimestre. */
  readonly porPeriodo?: true;
  /** R11: a heading that names a part of the year and nothing else means it. */
  readonly periodoSolo?: true;
  /** It may stand as columns of months, each marked where it is of that month: "Ene | Feb | Mar". */
  readonly porMes?: true;
  /** An empty cell means what stands above it. */
  readonly haciaAbajo?: true;
  /** Its cells say a state: of two columns of the same words, it is the one whose cells do. */
  readonly esEstado?: true;
  /** It changes a figure: two columns with equal right to it are asked about (R30). */
  readonly decide?: true;
}

/** A kind of list: rows under a heading. `C` are its columns. */
export interface Lista<C extends string> {
  readonly id: string;
  readonly nombre: string;
  readonly columnas: Readonly<Record<C, ColumnaDeLista>>;
  /** One of these names a row; in order of preference. */
  readonly nombra: readonly [C, ...C[]];
  /** One of `nombra` that says so little, "Nombre", that the columns beside it must be the list's own. */
  readonly apenasNombra?: C;
  /** Of each group one column must be there. */
  readonly exige: readonly (readonly C[])[];
  /** Columns that together tell the list where no title does; the first of them by no vague word. */
  readonly propias: readonly (readonly C[])[];
  /** Words of a column that so many other lists have that they tell nothing of this one. */
  readonly vagas?: Readonly<Partial<Record<C, readonly string[]>>>;
  /** What the year of a column that names rows says, "Actividad 2020 | Actividad 2021". */
  readonly anoDelNombre?: C;
  /** It may have no header: a title of these words, and rows that begin with their number. */
  readonly numerada?: { readonly titulo: RegExp; readonly numero: C };
  /** Where the text of a row that stands alone over others belongs. */
  readonly seccion: C | null;
}

/** A column that was found. */
export interface Hallada<C extends string> {
  readonly campo: C;
  /** Zero-based. */
  readonly column: number;
  /** What the header says, bands first. */
  readonly heading: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly periodo: PeriodoDeColumna;
}

/** What a heading says of time; `null` where it says nothing. */
export interface PeriodoDeColumna {
  readonly vigencia: number | null;
  readonly parte: Parte | null;
}

/** A part of a year, in months: semestres are [1, 6] and [7, 12]. */
export interface Parte {
  readonly desde: number;
  readonly hasta: number;
}

/** Two columns with equal right to one campo: the first is read only where it makes no difference. */
export interface Disputa<C extends string> {
  readonly campo: C;
  readonly candidatas: readonly Hallada<C>[];
}

/** A column with a heading that no campo took. */
export interface Suelta {
  /** Zero-based. */
  readonly column: number;
  /** What the header says, bands first. */
  readonly heading: string;
}

/** One of the columns that name the rows of a sheet, each those of a year. */
interface DeUnAno {
  readonly heading: string;
  /** The columns of the other years. */
  readonly otras: readonly number[];
  /** What is no row of any year is told with this one. */
  readonly isFirst: boolean;
}

/** A list that was found in a sheet. */
export interface Tabla<C extends string> {
  readonly lista: Lista<C>;
  readonly sheet: Sheet;
  /** Zero-based rows of the header; the last one names the columns. */
  readonly headerRows: readonly number[];
  readonly columnas: readonly Hallada<C>[];
  readonly disputas: readonly Disputa<C>[];
  /** Headed columns that are of no campo, nor asked about. */
  readonly sueltas: readonly Suelta[];
  /** Row after its last one. */
  readonly end: number;
  /** It holds what one of several columns names, each of its year. */
  readonly deUnAno?: DeUnAno;
  /** How surely it is this list: of two that want the same sheet, the surer one has it. */
  readonly certeza: number;
}

/** A row of a list. */
export interface FilaDeLista {
  readonly at: CellRef;
  readonly nombre: string;
  /** The text of the section that it stands under, if any. */
  readonly seccion: string | null;
}

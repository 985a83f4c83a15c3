import type { CellRef } from "../../grid/grid";
import type { Absence } from "../../grid/readNumber";
import type { Trimestre, Vigencia } from "../../vocabulary";
import type { DineroDeFila } from "./dinero";
import type { Soporte } from "./soporte";
import type { Cumulative } from "../words/timeHeading";

/** A number of the matriz, or the reason there is none; never 0 for absent. */
export type Amount =
  | {
      readonly value: number;
      readonly percent: boolean;
      /** R15: shown with a percent sign that scales nothing. */
      readonly ofHundred?: true;
      readonly at: CellRef;
    }
  | {
      readonly value: null;
      readonly absence: Absence;
      readonly text: string;
      readonly at: CellRef;
    };

/** One meta as its row says it, before any rule. */
export interface Fila {
  readonly at: CellRef;
  readonly codigo: string;
  /** False when the row has no code and `codigo` was made from its position. */
  readonly hasCodigo: boolean;
  readonly nombre: string;
  /** From the top: label (code) and name of each level; `null` where the row says nothing. */
  readonly path: readonly (NodeLabel | null)[];
  readonly dependencia: string | null;
  readonly indicador: string | null;
  readonly unidad: string | null;
  readonly tipoDeclarado: string | null;
  readonly lineaBase: Amount | null;
  readonly metaCuatrienio: Amount | null;
  readonly estadoProgramacion: string | null;
  /** As text; BPIN is never a number. */
  readonly bpin: string | null;
  /** Where the BPIN stands; `null` when the matriz has no such column. */
  readonly bpinAt: CellRef | null;
  /** What a column "Armonizada" says of it. */
  readonly armonizada: string | null;
  readonly peso: Amount | null;
  readonly pesosNivel: readonly (Amount | null)[];
  /** Share of the vigencia in the cuatrienio, when the matriz has a column for it. */
  readonly ponderador: Amount | null;
  readonly years: readonly YearOfFila[];
  /** R22, R31: of a row of a consolidado, what the file that it came from has no column for. */
  readonly sinColumnaDe?: readonly Soporte[];
  /** Where the nation's catalogues put it; absent where the matriz has no such column. */
  readonly clasificacion?: Clasificacion;
  /** R22: what the office made of its evidence; absent where it did not look at it. */
  readonly verificacion?: Verificacion;
  /** The word that stands in its place and is none of those; absent where there is none. */
  readonly verificacionSinLeer?: { readonly texto: string; readonly at: CellRef };
  /** R34: absent where the matriz has no column of money. */
  readonly dinero?: readonly DineroDeFila[];
  /** R27: what its other rows say of it that is not what counts, and no one has chosen between. */
  readonly discrepancias?: readonly Discrepancia[];
}

/** Evidence that a person looked at; "" is what the row leaves unsaid. */
export interface Verificacion {
  readonly resultado: "verificada" | "rechazada";
  readonly motivo: string;
  readonly quien: string;
  readonly fecha: string;
  readonly at: CellRef;
}

/** Catalogues under which metas are added up, as the row names them; `null`: it names none. */
export interface Clasificacion {
  readonly sector: string | null;
  /** Objective of sustainable development: its number, its name or both. */
  readonly ods: string | null;
  /** Whom it is for: one group, or several parted by semicolons or lines. */
  readonly poblacion: string | null;
}

/** What a meta says once, however many rows it has. */
export type CampoDeMeta =
  "nivel" | "tipo" | "lineaBase" | "metaCuatrienio" | "peso" | "dependencia";

/** Rows of one meta that say something else of it than its first. */
export interface Discrepancia {
  readonly campo: CampoDeMeta;
  readonly others: readonly CellRef[];
}

export interface NodeLabel {
  /** The plan's own label ("I", "A", "LE-3"); `null` where the text has none. */
  readonly label: string | null;
  readonly nombre: string;
}

/** What a row says of one vigencia. A field is `null` when the matriz has no such column. */
export interface YearOfFila {
  readonly vigencia: Vigencia | null;
  readonly programado: Amount | null;
  readonly ejecutado: Amount | null;
  /** Percentage of the vigencia as reported; only used where there is nothing to recompute it from. */
  readonly avance: Amount | null;
  readonly programadoTrimestre: Partial<Readonly<Record<Trimestre, Amount>>>;
  readonly ejecutadoTrimestre: Partial<Readonly<Record<Trimestre, Amount>>>;
  /** R35: the follow-up found no execution of it in the projects that it cites. */
  readonly sinCruce?: true;
  /** R11: the headings of its quarters say that they run from January, or leave it unsaid. */
  readonly cumulativeQuarters?: Cumulative;
  /** R28: a person chose the column of the year's total, which counts whatever its quarters say. */
  readonly totalRespondido?: true;
  /** R11: of a row that was consolidated, what its office answered of the quarters of its file. */
  readonly acumuladosRespondido?: boolean;
}

/** A row that is no meta, or cannot be used, and why (R24). */
export interface Discarded {
  readonly at: CellRef;
  readonly text: string;
  readonly reason:
    | "subtotal"
    | "signature"
    | "note"
    | "section"
    | "parent"
    | "example"
    | "instruction"
    | "footer"
    | "repeatedHeader"
    | "columnNumbers"
    /** R27: another period of a meta, counted in its first row. */
    | "period"
    /** R27: a part of a meta, counted in its first row. */
    | "part"
    | "duplicate"
    | "duplicateConflict"
    | "noIdentity";
}

/** R24: read = counted + excluded + rejected, always. */
export interface Lectura {
  readonly filas: readonly Fila[];
  readonly excluded: readonly Discarded[];
  readonly rejected: readonly Discarded[];
}

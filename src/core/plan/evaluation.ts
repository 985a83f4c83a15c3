import type { Finding } from "../finding";
import type { Lectura } from "../matriz/filas/fila";
import type { Matriz, Question } from "../matriz/matriz";
import type { PlanDeclarado } from "../matriz/periods/planDeclarado";
import type { Contraprueba } from "../matriz/contrapruebas/contraprueba";
import type { Pregunta } from "../matriz/questions/pregunta";
import type { UnusedColumn } from "../matriz/columns/unusedColumns";
import type { Armonizacion, EstadoDeMeta, Nivel, Periodo, Vigencia } from "../vocabulary";
import type { Parametros } from "../planes/parametros";
import type { PlanOficial } from "../planes/planOficial";
import type { Ajustes } from "../ajustes/ajustes";
import type { ContrasteDePesos } from "./contrasteDePesos";
import type { Dinero } from "./dinero";
import type { Branch, Meta } from "./plan";
import type { Avance, RollUp } from "./question";

/** How many metas of a node stand where. `null`: the matriz has no execution to tell. */
export interface Conteo {
  readonly metas: number;
  readonly programadas: number;
  readonly conEjecucion: number | null;
  readonly sinEjecucion: number | null;
  readonly noProgramadas: number;
  readonly sinReporte: number;
  /** R35: programmed, and the follow-up found no project in which to look for their execution. */
  readonly sinCruce: number;
  /** R12: of those under sin ejecución, how many reported execution that is not taken into account. */
  readonly noArmonizadas: number;
}

/** What can be said of any node at one corte. All shares are fractions of the whole plan. */
export interface NodoEvaluado {
  readonly node: Branch;
  /** Nominal share of the plan; `null` for a node that weighs nothing this vigencia. */
  readonly peso: number | null;
  /** peso × ponderador after re-weighing siblings (R6); `null` when nothing below is programmed. */
  readonly programado: number | null;
  /** programado × cumplimiento; `null` when there is no execution to measure. */
  readonly avance: number | null;
  readonly cumplimiento: Avance;
  /** R11: reference line, fraction of `programado`. */
  readonly esperado: number | null;
  readonly nivel: Nivel | null;
  /** R5: the value lies in a band that the official ranges leave open. */
  readonly inGap: boolean;
  /** R1: nobody reported any of the programmed metas below, so that its 0 (R7) is no result. */
  readonly sinReporte: boolean;
  readonly conteo: Conteo;
  /** Before R12. Equal to the figures above where no registry is known. */
  readonly reportado: Reportado;
  readonly branches: readonly NodoEvaluado[];
  readonly metas: readonly MetaEvaluada[];
}

export interface Reportado {
  readonly avance: number | null;
  readonly cumplimiento: Avance;
  readonly nivel: Nivel | null;
  readonly conteo: Conteo;
}

export interface MetaEvaluada {
  readonly meta: Meta;
  readonly estado: EstadoDeMeta;
  readonly programado: number | null;
  readonly ejecutado: number | null;
  /** Executed over programmed by its type (R2), not capped. */
  readonly bruto: Avance;
  /** Between 0 and 1 (R4); `null` leaves numerator and denominator. */
  readonly cumplimiento: Avance;
  readonly armonizacion: Armonizacion | null;
  /** R1: its row says what was executed, be it 0. */
  readonly reported: boolean;
  /** R12, R13: it reported execution that is not taken into account, and so counts under sin ejecución. */
  readonly notCounted: boolean;
  /** R12: it is so by its project. */
  readonly noArmonizada: boolean;
  /** Its share of the whole plan this vigencia, before the ponderador; 0 when not programmed. */
  readonly peso: number;
}

/** Where the weights came from, in the order in which they are looked for. */
export type FuenteDePesos = "ajustes" | "columna" | "hoja" | "libro" | "preset" | "iguales";

/** R31: where a consolidation found its weights. */
export interface PesosTomados {
  /** `null`: in none, or in several. */
  readonly archivo: string | null;
  readonly pesos: FuenteDePesos;
  readonly ponderador: FuenteDePesos | null;
}

export interface PesosUsados {
  /** Source of the weights of the top level. */
  readonly fuente: FuenteDePesos;
  /** R8: sum of the top level as typed, on the scale 0–1; `null` when equal. */
  readonly suma: number | null;
  /** Share of the vigencia in the cuatrienio, fraction; `null` when it is not known. */
  readonly ponderador: number | null;
  readonly fuentePonderador: FuenteDePesos | null;
  /** R31: of a consolidado, which keeps those of its files: from where they were taken. */
  readonly tomados?: PesosTomados;
  /** R33: the same of every vigencia of which it is known, this one too. */
  readonly ponderadores: ReadonlyMap<Vigencia, number>;
  /** The approved plan that the matriz is of; `null`: none that is known. */
  readonly oficial: PlanOficial | null;
  /** R32: how far apart the weights of the approved plan and of the matriz are; `null`: they agree, or one has none. */
  readonly contraste: ContrasteDePesos | null;
}

/** R35: how many metas the follow-up could look for; `null` where the rows are of no follow-up that looks. */
export interface Cruce {
  readonly con: number;
  readonly de: number;
}

/** Where the registry of projects was read. */
export interface RegistroUsado {
  readonly workbook: string;
  readonly sheet: string;
  readonly rows: number;
}

/** R36: the workbook of one dependencia, which holds its metas and not the plan. */
export interface ParteDelPlan {
  /** Whose metas they are; `null`: it is not known. */
  readonly dependencia: string | null;
  readonly metasDelPlan: number;
  /** The workbook of the plan whose weights these figures have; `null`: none was given, and so nothing above the metas has a figure. */
  readonly plan: string | null;
  /** The one that was given and says nothing of the vigencia, so that it has no weights for it. */
  readonly planSinVigencia?: string;
  /** R30: the plan is known, and is compared with when the questions of the workbook are answered. */
  readonly planEnEspera?: string;
}

/** R33: what the plan has reached of its four years by the corte, beside what the vigencia did. */
export interface Cuatrienio {
  /** Those of the cuatrienio that have begun, in order. */
  readonly vigencias: readonly Vigencia[];
  /** Of those, the ones of which no row can say what was executed: with one, there is no figure (R1). */
  readonly faltan: readonly Vigencia[];
  /** R2's last column, asked of each meta, and the plan rolled up by it: shares of the whole cuatrienio. */
  readonly question: RollUp;
  readonly raiz: NodoEvaluado;
}

/** Everything one question about rows has to say, wherever they come from. */
export interface EvaluationOfRows {
  /** `null`: they are the plan's, or what is known of it. */
  readonly parte: ParteDelPlan | null;
  /** Names of the levels from the top. */
  readonly levels: readonly string[];
  readonly lectura: Lectura;
  readonly plan: Branch;
  readonly periodo: Periodo;
  /** The vigencias that could be asked, in order. */
  readonly vigencias: readonly Vigencia[];
  readonly pesos: PesosUsados;
  /** R32: the numbers of the method that these figures were made with. */
  readonly parametros: Parametros;
  /** R32: what the workbook itself set by an act; `null`: it has no settings. */
  readonly ajustes: Ajustes | null;
  /** What was asked of each meta: a what-if asks the same, with some answers assumed. */
  readonly question: RollUp;
  readonly raiz: NodoEvaluado;
  /** R33: the four years so far, beside the vigencia. */
  readonly cuatrienio: Cuatrienio;
  /** R34: the money beside it. */
  readonly dinero: Dinero;
  /** In the order of the matriz. */
  readonly metas: readonly MetaEvaluada[];
  /** R10: mean of the top level's cumplimiento, shown beside it when the two differ visibly. */
  readonly simpleMean: Avance;
  /** R12: the registry that was found; `null`: only the form of a BPIN was checked. */
  readonly registro: RegistroUsado | null;
  readonly cruce: Cruce | null;
  readonly findings: readonly Finding[];
  /** What a person has to decide. */
  readonly questions: readonly Question[];
}

/** A column without a use, with the name of its sheet. */
export interface ColumnaSinUso extends UnusedColumn {
  readonly sheet: string;
}

/** The same of one matriz, with the sheet and the columns that it was read from. */
export interface Evaluation extends EvaluationOfRows {
  readonly matriz: Matriz;
  /** Whose plan the sheet says to be. */
  readonly declarado: PlanDeclarado;
  /** R30: what must be answered before there is a figure; with one open, no figure is shown. */
  readonly preguntas: readonly Pregunta[];
  /** R25: columns of the metas' rows that enter no figure, and why. */
  readonly sinUso: readonly ColumnaSinUso[];
  /** What the sheet itself says of this reading; none: nothing in it can confirm it. */
  readonly contrapruebas: readonly Contraprueba[];
}

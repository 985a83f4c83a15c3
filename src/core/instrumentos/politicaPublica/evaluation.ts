import type { AjustesLeidos } from "../../ajustes/ajustes";
import type { Dato } from "../../listas/ficha";
import type { PreguntaDeLista } from "../../listas/pregunta";
import type { Finding } from "../../finding";
import type { Leida, Lectura } from "../../listas/readLista";
import type { MetaDelPlan } from "../../plan/metasDelPlan";
import type { Nivel } from "../../vocabulary";
import type { FORMATO } from "./formato";
import type { CampoDePolitica } from "./lista";

/** The format as it is filled in on one sheet. */
export type Formato = Readonly<Partial<Record<keyof typeof FORMATO, Dato>>>;

/** What was read of a workbook of public policies. */
export interface PoliticaLeida {
  readonly lectura: Lectura<CampoDePolitica>;
  /** R15: the greatest grade of ratings that was answered, by heading. */
  readonly maximos: Readonly<Record<string, number>>;
  /** The formats of the workbook by sheet. */
  readonly formatos: ReadonlyMap<string, Formato>;
  /** Vigencia and last month that titles or the format declare. */
  readonly declared: { readonly vigencia: number | null; readonly mes: number | null };
  /** R32: the settings of the workbook; `null`: it has none. */
  readonly ajustes: AjustesLeidos | null;
}

export type EstadoDeActividad =
  | "realizada"
  | "parcial"
  | "sinRealizar"
  | "sinReporte"
  | "noProgramada"
  | "fueraDePeriodo"
  /** It is asked which column says what was programmed or done. */
  | "porConfirmar";

/** An activity with its figures. */
export interface Actividad {
  readonly fila: Leida<CampoDePolitica>;
  readonly politica: string;
  readonly componente: string;
  readonly programadas: number | null;
  /** As reported; `null` where nothing is. */
  readonly realizadas: number | null;
  /** Fraction, at most 1; `null` where nothing was programmed. */
  readonly cumplimiento: number | null;
  /** Fraction; `null` where it was not rated. */
  readonly impacto: number | null;
  readonly estado: EstadoDeActividad;
}

/** R23: two figures, which are never averaged. Fractions; `null` where there is nothing to measure. */
export interface Cifras {
  readonly actividades: number;
  /** `null` while it is asked which column says it. */
  readonly programadas: number | null;
  readonly realizadas: number | null;
  readonly cumplimiento: number | null;
  readonly nivel: Nivel | null;
  readonly impacto: number | null;
  /** Activities with a rating. */
  readonly calificadas: number;
}

export interface Componente extends Cifras {
  readonly nombre: string;
}

export interface Politica extends Cifras {
  readonly nombre: string;
  readonly responsable: string | null;
  readonly fecha: string | null;
  readonly componentes: readonly Componente[];
}

/** A meta of the plan with what serves it. */
export interface MetaServida {
  /** As it was typed. */
  readonly meta: string;
  /** `null`: the plan is not known, or has none that is called so. */
  readonly delPlan: MetaDelPlan | null;
  readonly actividades: readonly Actividad[];
}

export interface EvaluacionDePolitica extends Cifras {
  readonly leida: PoliticaLeida;
  readonly vigencia: number | null;
  /** Last month that is counted. */
  readonly mes: number;
  readonly actividadesDe: readonly Actividad[];
  readonly politicas: readonly Politica[];
  readonly metas: readonly MetaServida[];
  /** Whether the plan is known, so that each meta has what it has reached beside it. */
  readonly hasPlan: boolean;
  readonly formatos: readonly Formato[];
  readonly preguntas: readonly PreguntaDeLista[];
  readonly findings: readonly Finding[];
}

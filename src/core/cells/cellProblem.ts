import type { MotivoDeAjuste } from "../ajustes/ajustes";
import type { Unrecognised } from "../matriz/matriz";
import type { ParteDelPlan } from "../plan/evaluation";
import type { Vigencia } from "../vocabulary";
import type { EmptyCells } from "./emptyCells";

/** Why a formula has no value. Which error the cell shows and its sentence: text/functions. */
export type CellProblem =
  /** The range is no matriz and no columns of numbers. */
  | { readonly type: "unrecognised"; readonly reason: Unrecognised }
  /** R31: the range is of an instrument whose figures are not the plan's, and stand on sheets of its own. */
  | {
      readonly type: "otroInstrumento";
      readonly nombre: string;
      readonly hojas: readonly string[];
    }
  | { readonly type: "noSuchNode"; readonly nodo: string; readonly known: readonly string[] }
  /** R14: several metas have the code. */
  | { readonly type: "repeatedMeta"; readonly codigo: string; readonly metas: number }
  | {
      readonly type: "noSuchVigencia";
      readonly vigencia: Vigencia;
      readonly known: readonly Vigencia[];
    }
  | { readonly type: "nothingToMeasure" }
  /** R36: the range holds the metas of one dependencia, whose weights are the plan's. */
  | { readonly type: "parteDelPlan"; readonly parte: ParteDelPlan; readonly metas: number }
  /** R12: what was given for the registry of projects is none. */
  | { readonly type: "noRegistro" }
  /** R32: what was given for the settings of the office is none, or one of them cannot stand. */
  | { readonly type: "noAjustes" }
  | {
      readonly type: "ajusteInvalido";
      readonly nombre: string;
      readonly motivo: MotivoDeAjuste;
    }
  /** R32: the bands changed by an act, and the corte of the percentage is not said. */
  | { readonly type: "corteNeeded" }
  /** R32: the same of numbers of which only a year can be told. */
  | { readonly type: "vigenciaNeeded" }
  | { readonly type: "notADate"; readonly text: string }
  /** R12: a count of what is validated, of a range without the registry. */
  | { readonly type: "registroNeeded" }
  /** R33: years of the cuatrienio of which the range has no column of execution. */
  | { readonly type: "vigenciasSinEjecucion"; readonly vigencias: readonly Vigencia[] }
  | { readonly type: "ponderadorUnknown"; readonly vigencia: Vigencia | null }
  | { readonly type: "notANumber"; readonly argument: Argument; readonly text: string }
  | { readonly type: "absent"; readonly argument: Argument }
  | { readonly type: "negative"; readonly argument: Argument; readonly value: number }
  | { readonly type: "ambiguousScale"; readonly value: number }
  /** A column of avances that may be fractions and percentages. */
  | { readonly type: "mixedScale"; readonly values: readonly [number, number] }
  | { readonly type: "unknownScale"; readonly text: string }
  | { readonly type: "unknownTipo"; readonly text: string }
  | { readonly type: "lineaBaseNeeded" }
  | { readonly type: "notProgrammed" }
  /** R1: a 0 of the range may be an empty cell, and the figure is another then. */
  | { readonly type: "zerosInDoubt"; readonly excel: EmptyCells }
  | { readonly type: "unknownEstado"; readonly text: string }
  | { readonly type: "unknownNivel"; readonly text: string; readonly known: readonly string[] }
  /** Row of the range, from 1. */
  | { readonly type: "unreadableRow"; readonly row: number }
  | { readonly type: "tooManyColumns"; readonly columns: number }
  | { readonly type: "unknownSupuesto"; readonly text: string }
  /** The assumption names no node, meta, dependencia or alerta of the plan. */
  | { readonly type: "unknownAlcance"; readonly text: string }
  | { readonly type: "pesosExceden"; readonly nodo: string; readonly suma: number };

/** Which argument of the formula is meant, as Excel names it. */
export type Argument =
  | "pct"
  | "programado"
  | "ejecutado"
  | "lineaBase"
  | "vigencia"
  | "peso"
  | "avance"
  | "nivel"
  | "supuesto";

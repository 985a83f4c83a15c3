import type { CellRef } from "./grid/grid";
import type { TipoDeMeta, Vigencia } from "./vocabulary";

export type Severity = "error" | "advertencia" | "info";

/**
 * Something the office must look at: facts and a cell. Its sentence is made in text/findings,
 * and a new type breaks the build there until it has one.
 */
export type Finding = FindingFacts & {
  readonly severity: Severity;
  /** Code of the meta, or `null` when it is about the workbook. */
  readonly meta: string | null;
  readonly at: CellRef | null;
  /** pp of the whole plan at stake, as a fraction of the plan; `null` when it has no price. */
  readonly points: number | null;
};

type FindingFacts =
  // R3
  | {
      readonly type: "tipoContradicho";
      readonly label: string;
      readonly filas: number;
      readonly sumHolds: number;
      readonly lastHolds: number;
      readonly disagree: number;
      readonly readAs: TipoDeMeta;
    }
  | {
      readonly type: "programacionNoCuadra";
      readonly sum: number;
      readonly last: number;
      readonly metaCuatrienio: number;
    }
  // R4
  | {
      readonly type: "sobreEjecucion";
      readonly bruto: number;
      readonly programado: number;
      readonly ejecutado: number;
    }
  | {
      readonly type: "posibleErrorDeUnidad";
      readonly bruto: number;
      readonly programado: number;
      readonly ejecutado: number;
    }
  | {
      readonly type: "valorNegativo";
      readonly campo: "programado" | "ejecutado";
      readonly value: number;
    }
  // R2
  | { readonly type: "sinLineaBase"; readonly tipo: TipoDeMeta }
  // R6
  | { readonly type: "noProgramadaPresunta"; readonly vigencia: Vigencia | null }
  | {
      readonly type: "ejecutadaSinProgramar";
      readonly ejecutado: number;
      readonly vigencia: Vigencia | null;
    }
  // R8
  | { readonly type: "pesosNoSuman"; readonly nodo: string; readonly suma: number }
  | { readonly type: "pesosIncompletos"; readonly nodo: string; readonly sin: readonly string[] }
  | { readonly type: "pesosMezclados"; readonly nodo: string }
  | { readonly type: "pesosIguales" }
  | { readonly type: "ponderadorDesconocido"; readonly vigencia: Vigencia | null }
  // R5
  | { readonly type: "enBrecha"; readonly nodo: string; readonly cumplimiento: number }
  // R11
  | { readonly type: "trimestresAcumulados"; readonly filas: number }
  // R12
  | { readonly type: "proyectoSinMeta"; readonly bpin: string; readonly ejecutado: number | null }
  | { readonly type: "bpinDesconocido"; readonly bpin: string; readonly ejecutado: number | null }
  | {
      readonly type: "bpinMalFormado";
      readonly bpin: string;
      readonly lostDigits: boolean;
      readonly ejecutado: number | null;
    }
  | { readonly type: "sinProyecto"; readonly ejecutado: number | null }
  | { readonly type: "sinRegistro" }
  // R13; `answer`: whether it produced the good or service, `null` when nobody has said
  | {
      readonly type: "metaDeGestion";
      readonly answer: false | null;
      readonly ejecutado: number | null;
    }
  // R14
  | { readonly type: "metaRepetida"; readonly others: readonly CellRef[] }
  | {
      readonly type: "metaEnConflicto";
      readonly campo: "ejecutado" | "programado";
      readonly others: readonly CellRef[];
    }
  // R15
  | {
      readonly type: "escalaMezclada";
      readonly heading: string;
      readonly fractions: number;
      readonly percentages: number;
    }
  | { readonly type: "escalaDistinta"; readonly programado: number; readonly ejecutado: number }
  // R16
  | {
      readonly type: "dineroFueraDeOrden";
      readonly mayor: string;
      readonly menor: string;
      readonly mayorValor: number;
      readonly menorValor: number;
    }
  | {
      readonly type: "fuentesNoSuman";
      readonly heading: string;
      readonly total: number;
      readonly suma: number;
    }
  // R18
  | { readonly type: "formulasSinCalcular"; readonly cells: number }
  // R19; `nombre` is the code of the node or the dependencia, "" for the plan
  | {
      readonly type: "sinEjecucionAlta";
      readonly de: "plan" | "nodo" | "dependencia";
      readonly nombre: string;
      readonly sinEjecucion: number;
      readonly programadas: number;
    }
  | { readonly type: "programaAlCierre"; readonly metas: readonly string[] }
  // R12 before anything is executed
  | { readonly type: "programadaSinBpin" }
  // R22; the figures of one meta may be many metas with the same trouble, said once
  | { readonly type: "avanceSinNarrativa"; readonly metas: readonly string[] }
  | { readonly type: "avanceSinEvidencia"; readonly metas: readonly string[] }
  | { readonly type: "gastoSinAvance"; readonly heading: string; readonly valor: number }
  | {
      readonly type: "cumplidaEnPrimerTrimestre";
      readonly programado: number;
      readonly ejecutado: number;
    }
  | { readonly type: "codigoFueraDeNodo"; readonly nodo: string }
  | {
      readonly type: "codigoMgaNoCorresponde";
      readonly producto: string;
      readonly indicador: string;
    }
  | {
      readonly type: "bpinAjeno";
      readonly bpin: string;
      readonly municipio: string;
      readonly esperado: string;
    }
  // structure
  | {
      readonly type: "nodoFueraDelPlan";
      readonly plan: string;
      readonly nodo: string;
      readonly nombre: string;
    }
  | {
      readonly type: "nodoAusente";
      readonly plan: string;
      readonly nodo: string;
      readonly nombre: string;
      readonly oficiales: number;
    }
  | {
      readonly type: "metasDeNodo";
      readonly plan: string;
      readonly nodo: string;
      readonly metas: number;
      readonly oficiales: number;
    }
  | { readonly type: "metaConOtroCodigo"; readonly others: readonly string[] }
  // what the sheet itself computes
  | {
      readonly type: "formulasDistintas";
      readonly heading: string;
      readonly distintas: number;
      readonly formulas: number;
      readonly cells: readonly CellRef[];
    }
  | {
      readonly type: "constantesEntreFormulas";
      readonly heading: string;
      readonly constantes: number;
      readonly formulas: number;
      readonly cells: readonly CellRef[];
    }
  | {
      readonly type: "subtotalDistinto";
      readonly nodo: string;
      readonly heading: string;
      readonly unidad: "porcentaje" | "pesos";
      readonly enHoja: number;
      readonly recalculado: number;
    }
  // R1
  | { readonly type: "valorIlegible"; readonly text: string }
  | { readonly type: "celdaConError"; readonly text: string }
  // recognition
  | { readonly type: "ejecucionSinReconocer"; readonly headings: readonly string[] }
  | { readonly type: "sinJerarquia"; readonly nivel: string };

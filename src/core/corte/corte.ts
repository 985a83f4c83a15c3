import { cifrasSinTruncar, type CifrasNeeds } from "../cifras/cifrasOf";
import { mostrado } from "../cifras/mostradas";
import type { Sujeto } from "../cifras/sujeto";
import type { EvaluationOfRows, PesosUsados, RegistroUsado } from "../plan/evaluation";
import type { Parametro } from "../planes/parametros";
import type { Periodo, Vigencia } from "../vocabulary";

/**
 * What one corte gave: the list of figures with the period that it is of and what it stands on. Plain
 * data, for ever: later figures are set beside it, and what it closed is not changed in silence (R21).
 */
export interface Corte {
  readonly periodo: Periodo;
  /** Names of the levels of the plan, from the top down. */
  readonly niveles: readonly string[];
  /** The approved plan that the matriz is of; `null`: none that is known. */
  readonly plan: PlanDelCorte | null;
  readonly pesos: Pick<PesosUsados, "fuente" | "fuentePonderador">;
  /** R32: the numbers of the method as they were in force, by name; later versions may know others. */
  readonly metodo: Readonly<Record<string, Parametro>>;
  /** R12: the registry of projects; `null`: only the form of a BPIN was checked. */
  readonly registro: RegistroUsado | null;
  /**
   * The list of figures, each sujeto before its parts. `celdas` is empty in all of them: a workbook goes
   * on changing, and an address in it would soon name another cell.
   */
  readonly sujetos: readonly Sujeto[];
}

export interface PlanDelCorte {
  readonly nombre: string;
  /** In order. */
  readonly vigencias: readonly Vigencia[];
}

/** A plazo decides no figure: what a corte gave is the same whenever it was due. */
function decides({ unidad }: Parametro): boolean {
  return unidad !== "dias";
}

/**
 * The corte of an evaluation, from one matriz or from a consolidation. R30: with a question open its
 * figures are `null`, so what keeps it asks before.
 */
export function corteOf(
  evaluation: CifrasNeeds &
    Pick<EvaluationOfRows, "levels" | "pesos" | "periodo" | "parametros" | "registro">,
): Corte {
  const { levels, pesos, periodo, parametros, registro } = evaluation;
  const { fuente, fuentePonderador, oficial } = pesos;
  return {
    periodo,
    niveles: levels,
    plan: oficial && { nombre: oficial.nombre, vigencias: oficial.vigencias },
    pesos: { fuente, fuentePonderador },
    metodo: Object.fromEntries(Object.entries(parametros).filter(([, one]) => decides(one))),
    registro,
    sujetos: cifrasSinTruncar(evaluation).sujetos.map(kept),
  };
}

/** R1: where nobody reported, the corte gave no result. */
function kept(sujeto: Sujeto): Sujeto {
  const { sinReporte: _, ...one } = { sinReporte: undefined, ...mostrado(sujeto) };
  return { ...one, celdas: [] };
}

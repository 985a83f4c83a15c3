import type { Consolidacion, EntregaEnConsolidado } from "../../core/consolidate/consolidacion";
import type {
  Entrega,
  EntregaDevuelta,
  EntregaPorMapear,
  EntregaRechazada,
} from "../../core/consolidate/entrega";
import { respuestasOf } from "../../core/consolidate/devoluciones";
import { noReportadasIn } from "../../core/consolidate/noReportadas";
import type { RespuestaRecibida } from "../../core/consolidate/respuesta";
import type { CellRef } from "../../core/grid/grid";
import type { Matriz, Unrecognised } from "../../core/matriz/matriz";
import { cifrasMostradas } from "../../core/cifras/mostradas";
import type { SujetoDelPlan } from "../../core/cifras/sujeto";
import type { EvaluationOfRows } from "../../core/plan/evaluation";
import { ok, type Result } from "../../core/result";

/** What the tab draws of a consolidation: little enough to come out of a worker at once. */
export interface Vista extends Pick<
  Consolidacion,
  | "periodo"
  | "correspondencias"
  | "reabiertas"
  | "conflictos"
  | "alcance"
  | "notInPlan"
  | "cuenta"
  | "dependencias"
  | "faltan"
  | "universo"
  | "cambios"
  | "diferencias"
> {
  readonly entregas: readonly EntregaEnVista[];
  /** What the dependencias answered to their devoluciones. */
  readonly respuestas: readonly RespuestaRecibida[];
  /** Of the universe of metas. */
  readonly metas: number;
  /** R7. */
  readonly sinReporte: readonly MetaSinReporte[];
  readonly plan: Result<PlanEnVista, Unrecognised>;
}

/** The figures of the whole plan, of the list that every door reads. */
export interface PlanEnVista extends Pick<SujetoDelPlan, "cifras" | "nivel" | "sinReporte"> {
  /** R5: between two levels. */
  readonly inGap: boolean;
}

export type EntregaEnVista = Omit<EntregaEnConsolidado, "entrega"> & {
  readonly entrega: EntregaVista;
};

/** A file by itself, without its rows. */
export type EntregaVista =
  | {
      readonly estado: "recognised";
      readonly archivo: string;
      readonly metas: number;
      readonly matriz: Matriz;
      /** The consolidado that it came inside of; `null` of a file. */
      readonly parteDe: string | null;
    }
  | EntregaPorMapear
  | EntregaRechazada
  | EntregaDevuelta;

export interface MetaSinReporte {
  readonly codigo: string;
  readonly nombre: string;
  readonly responsable: string | null;
  /** Its row in the plan. */
  readonly at: CellRef;
}

export function vistaOf(consolidacion: Consolidacion): Vista {
  const { periodo, correspondencias, conflictos, alcance, notInPlan, cuenta, dependencias } =
    consolidacion;
  const { sinReporte } = noReportadasIn(consolidacion);
  const { faltan, universo, cambios, diferencias, reabiertas, filas, evaluation } = consolidacion;
  return {
    ...{ periodo, correspondencias, conflictos, alcance, notInPlan, cuenta, dependencias },
    ...{ faltan, universo, cambios, diferencias, reabiertas },
    entregas: consolidacion.entregas.map((one) => ({
      ...one,
      entrega: entregaVistaOf(one.entrega),
    })),
    respuestas: respuestasOf(consolidacion),
    metas: filas.length,
    sinReporte: sinReporte.map(({ fila: { codigo, nombre, at }, responsable }) => ({
      codigo,
      nombre,
      responsable,
      at,
    })),
    plan: evaluation.ok ? ok(planOf(evaluation.value)) : evaluation,
  };
}

/** Names of the devoluciones: of each dependencia, or file of an unknown sender, with something to put right. */
export function devolucionesIn({ dependencias, entregas }: Vista): readonly string[] {
  const conAlertas = ({ alertas }: { readonly alertas: number }): boolean => alertas > 0;
  return [
    ...dependencias.filter(conAlertas).map(({ nombre }) => nombre),
    ...entregas
      .filter((one) => one.dependencia === null && conAlertas(one))
      .map(({ entrega }) => entrega.archivo),
  ];
}

export function entregaVistaOf(entrega: Entrega): EntregaVista {
  if (entrega.estado !== "recognised") return entrega;
  const { estado, archivo, lectura, matriz, parteDe } = entrega;
  return { estado, archivo, metas: lectura.filas.length, matriz, parteDe };
}

function planOf(evaluation: EvaluationOfRows): PlanEnVista {
  const { cifras, nivel, sinReporte } = cifrasMostradas(evaluation).plan;
  return { cifras, nivel, sinReporte, inGap: evaluation.raiz.inGap };
}

import { codigoKey } from "../grid/codigo";
import { foldText } from "../grid/foldText";
import type { Nivel } from "../vocabulary";
import { nivelOf } from "./nivel";
import type { EvaluationOfRows } from "./evaluation";
import type { Avance } from "./question";

/** A meta of the plan, as it is shown beside what serves it in another instrument. */
export interface MetaDelPlan {
  readonly codigo: string;
  readonly nombre: string;
  readonly cumplimiento: Avance;
  readonly nivel: Nivel | null;
}

export function metasDelPlan({
  metas,
  parametros,
}: Pick<EvaluationOfRows, "metas" | "parametros">): readonly MetaDelPlan[] {
  return metas.map(({ meta: { codigo, nombre }, cumplimiento }) => ({
    codigo,
    nombre,
    cumplimiento,
    nivel: nivelOf(cumplimiento, parametros),
  }));
}

/** The meta that a text names, by its code however it is written (R14) or by its whole text; `null`: none. */
export function metaNamedIn(metas: readonly MetaDelPlan[]): (text: string) => MetaDelPlan | null {
  const byCodigo = new Map(metas.map((meta) => [codigoKey(meta.codigo), meta]));
  const byNombre = new Map(metas.map((meta) => [foldText(meta.nombre), meta]));
  return (text) => byCodigo.get(codigoKey(text)) ?? byNombre.get(foldText(text)) ?? null;
}

import type { Operacion, WritingProblem } from "../../core/report/publication";
import { err, ok, type Result } from "../../core/result";
import type { Escrituras } from "./escrituras";
import type { MarksFor, Started } from "./writing";

/** Begins what finds out by itself what there was before; nothing else may be half done. */
export function startAlone(
  { enCurso }: Escrituras,
  operacion: Operacion,
  marks?: MarksFor,
): Result<Started, WritingProblem> {
  if (enCurso !== null) return err({ type: "otherUnfinished" });
  const nothing = { claves: [], creadas: [], anchos: {}, antes: null, despues: null };
  return ok({ enCurso: { ...nothing, operacion }, ...(marks && { marks }) });
}

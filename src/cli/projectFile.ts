import type { Evaluation } from "../core/plan/evaluation";
import { err, ok, type Result } from "../core/result";
import { noAlDiaText, sinObjetoText } from "../core/whatIf/text";
import { openProjection } from "../core/whatIf/guardada";
import { missingIn } from "../core/whatIf/missing";
import { project, startProjection, type Proyeccion } from "../core/whatIf/project";
import type { SupuestosFile } from "../core/whatIf/supuestosFile";

/** What the assumptions of a file come to. */
export interface ProjectedFile {
  /** Nothing assumed. */
  readonly start: Proyeccion;
  readonly projected: Proyeccion;
  /** Said where the file was made on other figures. */
  readonly notice: string | null;
}

/** Projects by a file of assumptions; one that speaks of what is not there is a mistake, in a sentence. */
export function projectFile(
  evaluation: Evaluation,
  { nombre, supuestos, guardada }: SupuestosFile,
): Result<ProjectedFile, string> {
  const start = startProjection(evaluation);
  const missing = missingIn(start, supuestos);
  if (missing.length > 0) return err(missing.map(sinObjetoText).join("\n"));
  const saved = { nombre: nombre ?? "", supuestos, guardada };
  const isOld = guardada !== null && !openProjection(saved, start).alDia;
  return ok({
    start,
    projected: project(start, supuestos),
    notice: isOld ? noAlDiaText(saved.nombre, guardada.fecha) : null,
  });
}

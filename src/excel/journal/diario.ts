import type { Diario, WritingProblem } from "../../core/report/publication";
import type { SheetKey } from "../../core/report/reportSpec";
import { ok, type Result } from "../../core/result";
import { canGo } from "./ends";
import { readJournal } from "./write";

/** What was left half done, and which sheets can be put back. */
export async function readDiario(): Promise<Result<Diario, WritingProblem>> {
  const read = await readJournal();
  if (!read.ok) return read;
  const { enCurso, publicaciones } = read.value;
  return ok({
    pendiente: enCurso && {
      operacion: enCurso.operacion,
      canFinish: canGo(read.value, enCurso, "despues"),
      canUndo: canGo(read.value, enCurso, "antes"),
    },
    conocidas: publicaciones.flatMap(({ claves }) => claves) as SheetKey[],
  });
}

import type { RememberedProblem } from "../../core/problem";
import type { Diario, WritingProblem } from "../../core/report/publication";
import { readRemembered } from "../../core/remembered/remembered";
import type { SheetKey } from "../../core/report/reportSpec";
import { err, ok, type Result } from "../../core/result";
import { attempt } from "../attempt";
import { PUBLICADO } from "../publish/widths";
import { requestContent } from "../remember";
import { canGo } from "./ends";
import { ESCRITURAS } from "./escrituras";

/** What was left half done, which sheets can be put back, and what of that the workbook says in no known way. */
export async function readDiario(): Promise<Result<Diario, WritingProblem>> {
  const read = await attempt(async (context): Promise<Result<Diario, WritingProblem>> => {
    const journal = requestContent(context.workbook, ESCRITURAS);
    const widths = requestContent(context.workbook, PUBLICADO);
    await context.sync();
    const { value, problem } = readRemembered(ESCRITURAS, journal.read());
    if (problem?.type === "rememberedByNewer") return err(problem);
    const { enCurso, publicaciones } = value;
    const problems = [problem, readRemembered(PUBLICADO, widths.read()).problem];
    return ok({
      pendiente: enCurso && {
        operacion: enCurso.operacion,
        canFinish: canGo(value, enCurso, "despues"),
        canUndo: canGo(value, enCurso, "antes"),
      },
      conocidas: publicaciones.flatMap(({ claves }) => claves) as SheetKey[],
      unread: problems.filter((one): one is RememberedProblem => one !== null),
    });
  });
  return read.ok ? read.value : read;
}

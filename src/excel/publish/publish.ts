import { hojasOf } from "../../core/report/hojas";
import type { Published, PublishedSheet, WritingProblem } from "../../core/report/publication";
import type { ReportSpec, SheetSpec } from "../../core/report/reportSpec";
import { err, ok, type Result } from "../../core/result";
import type { OnProgress } from "../inRequests";
import type { Escrituras } from "../journal/escrituras";
import { packedSheets } from "../journal/publicaciones";
import { write } from "../journal/write";
import type { Started } from "../journal/writing";

/**
 * Writes the report into its sheets: new ones at the end of the workbook, and those of an earlier
 * publication in place. A sheet that does not carry our mark is never touched. Publishing twice
 * leaves what publishing once leaves, and publishing what was left half done leaves it whole.
 */
export async function publish(
  report: ReportSpec,
  onProgress?: OnProgress,
): Promise<Result<Published, WritingProblem>> {
  const done = await write((kept) => startOf(report, kept), onProgress);
  if (!done.ok) return done;
  const { enCurso, notes } = done.value;
  const named = ({ key, name }: SheetSpec): PublishedSheet => ({ key, name });
  const isNew = ({ key }: SheetSpec): boolean => enCurso.creadas.includes(key);
  return ok({
    created: report.sheets.filter(isNew).map(named),
    replaced: report.sheets.filter((sheet) => !isNew(sheet)).map(named),
    charts: report.sheets.reduce((sum, { charts }) => sum + charts.length, 0),
    sinPapel: notes.sinPapel ?? [],
  });
}

/** What was left half done of the same sheets is written as the report now is. */
function startOf({ sheets }: ReportSpec, { enCurso }: Escrituras): Result<Started, WritingProblem> {
  const claves = sheets.map(({ key }) => key);
  const isSame = enCurso?.operacion === "publicar" && enCurso.claves.join() === claves.join();
  if (enCurso !== null && !isSame) return err({ type: "otherUnfinished" });
  const begun = enCurso ?? { creadas: [], anchos: {} };
  return ok({
    enCurso: {
      ...begun,
      operacion: "publicar",
      claves,
      antes: null,
      despues: packedSheets(sheets),
    },
    hojas: hojasOf(sheets),
  });
}

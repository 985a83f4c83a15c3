import type { Published, Undone, WritingProblem } from "../../core/report/publication";
import type { ReportSpec, SheetKey } from "../../core/report/reportSpec";
import { err, ok, type Result } from "../../core/result";
import { readRemembered, rewriteRemembered } from "../../core/remembered/remembered";
import { attempt } from "../attempt";
import { requestContent, setContent } from "../remember";
import { publish } from "./publish";
import { markItem, requestMarks } from "./publishedSheets";
import { PUBLICADO } from "./widths";

/**
 * Takes back a publication: the sheets that it made go, and those that it wrote again get what they
 * had, if the caller still has that report. The sheet must still carry our mark.
 *
 * @param earlier the report published before; `null` when it was not kept
 */
export async function undoPublish(
  published: Published,
  earlier: ReportSpec | null,
): Promise<Result<Undone, WritingProblem>> {
  const restorable =
    earlier === null
      ? []
      : earlier.sheets.filter(({ key }) => published.replaced.some((sheet) => sheet.key === key));
  const removed = await removeSheets(published);
  if (!removed.ok) return removed;
  if (restorable.length > 0) {
    const restored = await publish({ sheets: restorable });
    if (!restored.ok) return restored;
  }
  const remembering = await rememberAgain(published);
  if (!remembering.ok) return remembering;
  const isRestored = (key: SheetKey): boolean => restorable.some((sheet) => sheet.key === key);
  return ok({
    removed: removed.value,
    restored: restorable.map(({ name }) => name),
    left: published.replaced.filter(({ key }) => !isRestored(key)).map(({ name }) => name),
  });
}

/** @returns names of the sheets that went, as the user calls them now */
async function removeSheets({
  created,
}: Published): Promise<Result<readonly string[], WritingProblem>> {
  if (created.length === 0) return ok([]);
  const done = await attempt(
    async ({ workbook }): Promise<Result<readonly string[], WritingProblem>> => {
      const { worksheets } = workbook;
      const marks = requestMarks(workbook);
      worksheets.load("items/name,items/visibility,items/protection/protected");
      await workbook.context.sync();
      const marked = marks.read();
      const gone = created.flatMap(({ key }) =>
        worksheets.items
          .filter(({ name }) => name === marked[key])
          .map((worksheet) => ({ key, worksheet })),
      );
      for (const { key, worksheet } of gone) {
        markItem(workbook, key).delete();
        worksheet.delete();
      }
      await workbook.context.sync();
      return ok(gone.map(({ worksheet }) => worksheet.name));
    },
  );
  return done.ok ? done.value : err(done.error);
}

/**
 * What is remembered of these sheets is as before they were published; of the others, which may have been
 * published since, it stays.
 */
function rememberAgain({
  created,
  replaced,
  rememberedBefore,
}: Published): Promise<Result<null, WritingProblem>> {
  return attempt(async (context) => {
    const { workbook } = context;
    const requested = requestContent(workbook, PUBLICADO);
    await context.sync();
    const now = requested.read();
    if (now === null) return null;
    const ours = new Set<string>([...created, ...replaced].map(({ key }) => key));
    const kept = [
      ...widthsIn(now).filter(([key]) => !ours.has(key)),
      ...widthsIn(rememberedBefore).filter(([key]) => ours.has(key)),
    ];
    const content = rewriteRemembered(PUBLICADO, now, Object.fromEntries(kept));
    if (content.ok) setContent(workbook, PUBLICADO, content.value);
    await context.sync();
    return null;
  });
}

function widthsIn(remembered: unknown): readonly [string, readonly number[]][] {
  return Object.entries(readRemembered(PUBLICADO, remembered).value).flatMap(([key, widths]) =>
    widths === undefined ? [] : [[key, widths] as const],
  );
}

import { readFile } from "node:fs/promises";
import { basename, extname, resolve } from "node:path";
import type { ReportSpec } from "../core/report/reportSpec";
import { sheetNames, type HojasPropias, type SheetNames } from "../core/report/sheetNames";
import { err, ok, type Result } from "../core/result";
import { fileProblemText } from "../core/text/files";
import { PUBLISHING } from "../core/report/text";
import {
  readDestination,
  writeReport,
  type Destination,
  type DestinationProblem,
} from "../files/writeReport";
import type { OutputKind } from "../files/outputMark";
import { checkTargets, isSameFile, saveFiles, type SaveOptions, type Target } from "./saveFiles";

/** A workbook that is to be copied with sheets of ours in it. */
export interface BookCopy {
  readonly bytes: Uint8Array;
  /** What our sheets are to be called there. */
  readonly names: SheetNames;
  /** What the user should know of the copy. */
  readonly notice: string;
}

/** Why there is no copy, in a sentence. */
export interface CopyRefusal {
  readonly sentence: string;
  /** The command was wrong; otherwise the workbook is not one that can be copied. */
  readonly isWrongUsage: boolean;
}

/** What speaks against a copy before the workbook is read: its source, and a file that is there already. */
export async function checkPaths(
  path: string,
  target: Target,
  options: SaveOptions,
): Promise<Result<null, CopyRefusal>> {
  if (resolve(target.path) === resolve(path) || (await isSameFile(target.path, path)))
    return wrongUsage(PUBLISHING.sameFile);
  if (!/^\.xls[xm]$/i.test(extname(target.path))) return wrongUsage(PUBLISHING.needsXlsx);
  const taken = await checkTargets([target], options);
  if (taken !== null) return wrongUsage(taken);
  return /^\.xls[xm]$/i.test(extname(path))
    ? ok(null)
    : unfit(PUBLISHING.onlyWorkbooks(basename(path)));
}

/** Finds out whether a workbook that can be read can also be copied to `salida`, with sheets of an instrument's own too. */
export async function openCopy(
  path: string,
  salida: string,
  propias: HojasPropias = {},
): Promise<Result<BookCopy, CopyRefusal>> {
  const file = basename(path);
  const bytes = new Uint8Array(await readFile(path));
  const destination = await readDestination(bytes);
  if (!destination.ok) return unfit(problemText(file, destination.error));
  const { sheets, marked, losses } = destination.value;
  const wrongEnd = wrongEnding(file, salida, destination.value);
  if (wrongEnd !== null) return wrongUsage(wrongEnd);
  return ok({
    bytes,
    names: sheetNames(sheets, marked, propias),
    notice: [PUBLISHING.kept, ...losses.map((loss) => PUBLISHING.losses[loss])].join("\n"),
  });
}

/** Writes the copy with the sheets in it. */
export async function writeCopy(
  path: string,
  { bytes }: BookCopy,
  report: ReportSpec,
  { path: salida, kind }: { readonly path: string; readonly kind: OutputKind },
): Promise<Result<null, CopyRefusal>> {
  const written = await writeReport(bytes, report, kind);
  if (!written.ok) return unfit(problemText(basename(path), written.error));
  const saved = await saveFiles([{ path: salida, bytes: written.value }]);
  return saved.ok ? saved : wrongUsage(PUBLISHING.cannotWrite(salida));
}

function wrongUsage(sentence: string): Result<never, CopyRefusal> {
  return err({ sentence, isWrongUsage: true });
}

function unfit(sentence: string): Result<never, CopyRefusal> {
  return err({ sentence, isWrongUsage: false });
}

/** Excel opens no file whose ending says otherwise than its content. */
function wrongEnding(file: string, salida: string, { hasMacros }: Destination): string | null {
  const end = extname(salida).toLowerCase();
  if (hasMacros) return end === ".xlsm" ? null : PUBLISHING.macrosNeedXlsm(file);
  return end === ".xlsx" ? null : PUBLISHING.needsXlsx;
}

function problemText(file: string, problem: DestinationProblem): string {
  return problem.type === "strictFormat"
    ? PUBLISHING.strictFormat(file)
    : fileProblemText(file, problem);
}

import { err, ok, type Result } from "../../core/result";
import type { WritingProblem } from "../../core/report/publication";
import type { Step } from "../inRequests";
import { requestLegend } from "./legend";
import { requestSheetMarks, type SheetMarks } from "./ourMarks";

/** The marks of a whole workbook. */
export interface WorkbookMarks {
  readonly workbook: string;
  readonly names: readonly string[];
  readonly legend: string | null;
  readonly sheets: readonly SheetMarks[];
}

/** Looks for marks on every sheet, in two round trips; a user may have moved or copied them. */
export async function readMarks(context: Excel.RequestContext): Promise<WorkbookMarks> {
  const { workbook } = context;
  const legend = requestLegend(workbook);
  workbook.load("name");
  workbook.worksheets.load("items/name");
  await context.sync();
  const requested = workbook.worksheets.items.map(requestSheetMarks);
  await context.sync();
  const names = workbook.worksheets.items.map(({ name }) => name);
  const named = legend.read();
  return {
    workbook: workbook.name,
    names,
    legend: named !== null && names.includes(named) ? named : null,
    sheets: requested.map((request) => request.read()),
  };
}

/** Says which sheet refuses, before any is written. */
export function writable(
  { sheets }: WorkbookMarks,
  needs: (sheet: SheetMarks) => boolean,
): Result<null, WritingProblem> {
  const locked = sheets.find((sheet) => sheet.isProtected && needs(sheet));
  return locked ? err({ type: "sheetProtected", sheet: locked.worksheet.name }) : ok(null);
}

/** Whether a sheet has marks that can be taken away. */
export function isMarked({ formats, comments }: SheetMarks): boolean {
  return formats.length + comments.length > 0;
}

export function* removeMarks({ formats, comments }: SheetMarks): Generator<Step> {
  for (const one of [...formats, ...comments]) {
    one.delete();
    yield { actions: 2 };
  }
}

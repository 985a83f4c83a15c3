import type { Finding } from "../../core/finding";
import {
  cellMarks,
  MARK_COLORS,
  SEVERITIES,
  type CellMark,
  type Marked,
} from "../../core/report/cellMarks";
import type { WritingProblem } from "../../core/report/publication";
import { err, ok, type Result } from "../../core/result";
import { attempt } from "../attempt";
import { addressesOf, areasByKind } from "../publish/areas";
import { addComments } from "./addComments";
import { legendItem, writeLegend } from "./legend";
import { ruleFor, type SheetMarks } from "./ourMarks";
import { isMarked, readMarks, removeMarks, writable, type WorkbookMarks } from "./readMarks";

/**
 * *Marcar*: fills and comments the cells that findings speak of, in place of the marks that there are,
 * and says in a sheet of our own what the colours mean. A comment of the user's stays, and the cell then
 * gets none of ours: a cell can have only one, and an answer in the user's thread would be a notice to all in it.
 */
export async function mark(findings: readonly Finding[]): Promise<Result<Marked, WritingProblem>> {
  const done = await attempt(async (context): Promise<Result<Marked, WritingProblem>> => {
    const before = await readMarks(context);
    const marks = cellMarks(findings, before.workbook).filter(({ sheet }) =>
      before.names.includes(sheet),
    );
    const sheets = new Set(marks.map(({ sheet }) => sheet));
    const free = writable(before, (sheet) => isMarked(sheet) || sheets.has(sheet.worksheet.name));
    if (!free.ok) return free;
    const taken = await takenCells(
      context,
      before.sheets.filter(({ worksheet }) => sheets.has(worksheet.name)),
    );

    for (const sheet of before.sheets) removeMarks(sheet);
    fill(context.workbook, marks);
    await updateLegend(context, marks, before);
    const standing = before.sheets.reduce((sum, { answered }) => sum + answered, 0);
    const commented = await addComments(
      context,
      marks.filter((one) => !taken.has(placeOf(one.sheet, one.row, one.column))),
      standing,
    );
    return ok({ cells: marks.length, uncommented: marks.length - commented });
  });
  return done.ok ? done.value : err(done.error);
}

/** Cells that have a comment which stays. */
async function takenCells(
  context: Excel.RequestContext,
  sheets: readonly SheetMarks[],
): Promise<ReadonlySet<string>> {
  const located = sheets.flatMap(({ worksheet, others }) =>
    others.map((comment) => ({
      sheet: worksheet.name,
      cell: comment.getLocation().load("rowIndex,columnIndex"),
    })),
  );
  if (located.length > 0) await context.sync();
  return new Set(located.map(({ sheet, cell }) => placeOf(sheet, cell.rowIndex, cell.columnIndex)));
}

function placeOf(sheet: string, row: number, column: number): string {
  return `${row},${column} ${sheet}`;
}

/** One conditional format for as many cells of a severity as one address can name. */
function fill(workbook: Excel.Workbook, marks: readonly CellMark[]): void {
  for (const sheet of new Set(marks.map((one) => one.sheet))) {
    const worksheet = workbook.worksheets.getItem(sheet);
    const areas = areasByKind(gridOf(marks.filter((one) => one.sheet === sheet)));
    for (const severity of SEVERITIES) {
      for (const address of addressesOf(areas.get(severity) ?? [])) {
        const { custom } = worksheet.getRanges(address).conditionalFormats.add("Custom");
        custom.format.fill.color = `#${MARK_COLORS[severity].fill}`;
        custom.format.font.color = `#${MARK_COLORS[severity].text}`;
        custom.rule.formula = ruleFor(severity);
      }
    }
  }
}

function gridOf(marks: readonly CellMark[]): readonly (readonly (CellMark["severity"] | null)[])[] {
  const rows: (CellMark["severity"] | null)[][] = [];
  for (const { row, column, severity } of marks) {
    while (rows.length <= row) rows.push([]);
    const line = rows[row]!;
    while (line.length <= column) line.push(null);
    line[column] = severity;
  }
  return rows;
}

/** Without marks there is nothing to explain. */
async function updateLegend(
  context: Excel.RequestContext,
  marks: readonly CellMark[],
  { legend, names }: WorkbookMarks,
): Promise<void> {
  if (marks.length > 0) return writeLegend(context, marks, legend, names);
  removeLegend(context.workbook, legend);
  await context.sync();
}

/** Takes the legend's sheet away, if it is there. */
export function removeLegend(workbook: Excel.Workbook, legend: string | null): void {
  legendItem(workbook).delete();
  if (legend !== null) workbook.worksheets.getItem(legend).delete();
}

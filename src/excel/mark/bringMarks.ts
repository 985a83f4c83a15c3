import { SEVERITIES } from "../../core/finding";
import { MARK_COLORS } from "../../core/report/cellMarks";
import type { WritingProblem } from "../../core/report/publication";
import { ok, type Result } from "../../core/result";
import { inRequests, type Step } from "../inRequests";
import { pack, unpack } from "../journal/packed";
import type { MarksFor, Notes, Writing } from "../journal/writing";
import { addressesOf, areasByKind } from "../publish/areas";
import { addComments } from "./addComments";
import { removeLegend, writeLegend } from "./legend";
import { ruleFor } from "./ourMarks";
import { placeOf, readPlaces, type PlacedMark } from "./placedMarks";
import { isMarked, readMarks, removeMarks, writable, type WorkbookMarks } from "./readMarks";

/**
 * Makes the marks of the workbook what they are to be, from whatever they are, and says in a sheet of our
 * own what the colours mean. A comment of the user's stays, and the cell then gets none of ours: a cell can
 * have only one, and an answer in the user's thread would be a notice to all in it.
 *
 * @param antes the marks that there were before this began, packed; `null`: it begins now
 */
export async function bringMarks(
  context: Excel.RequestContext,
  marksFor: MarksFor,
  antes: string | null,
  { begin, begun, onProgress }: Writing,
): Promise<Result<Notes, WritingProblem>> {
  const { workbook } = context;
  const before = await readMarks(context);
  const marks = marksFor(before).filter(({ sheet }) => before.names.includes(sheet));
  const sheets = new Set(marks.map(({ sheet }) => sheet));
  const free = writable(before, (sheet) => isMarked(sheet) || sheets.has(sheet.worksheet.name));
  if (!free.ok) return free;
  const places = await readPlaces(context, before.sheets);

  const was = antes ?? pack(places.marks());
  begin({ antes: was, despues: pack(marks) });
  await inRequests(context, fillSteps(workbook, marks, before), (done) => {
    begun();
    onProgress(done);
  });
  if (marks.length > 0) await writeLegend(context, marks, before.legend, before.names);
  else removeLegend(workbook, before.legend);
  await context.sync();
  const taken = places.taken();
  const answered = before.sheets.reduce((sum, sheet) => sum + sheet.answered, 0);
  const commented = await addComments(
    context,
    marks.filter(({ sheet, row, column }) => !taken.has(placeOf(sheet, row, column))),
    answered,
  );
  return ok({
    marked: { cells: marks.length, uncommented: marks.length - commented },
    unmarked: { cells: marksIn(was).filter(({ severity }) => severity !== null).length, answered },
  });
}

/** Marks that were packed; none where the text is of another make. */
export function marksIn(packed: string): readonly PlacedMark[] {
  const marks = unpack(packed);
  return Array.isArray(marks) ? (marks as PlacedMark[]) : [];
}

/** One conditional format for as many cells of a severity as one address can name. */
function* fillSteps(
  workbook: Excel.Workbook,
  marks: readonly PlacedMark[],
  { sheets }: WorkbookMarks,
): Generator<Step> {
  for (const sheet of sheets) yield* removeMarks(sheet);
  for (const sheet of new Set(marks.map((one) => one.sheet))) {
    const worksheet = workbook.worksheets.getItem(sheet);
    const areas = areasByKind(gridOf(marks.filter((one) => one.sheet === sheet)));
    for (const severity of SEVERITIES) {
      for (const address of addressesOf(areas.get(severity) ?? [])) {
        const { custom } = worksheet.getRanges(address).conditionalFormats.add("Custom");
        // The rule goes first: it says that the format is ours.
        custom.rule.formula = ruleFor(severity);
        custom.format.fill.color = `#${MARK_COLORS[severity].fill}`;
        custom.format.font.color = `#${MARK_COLORS[severity].text}`;
        yield { actions: 16, characters: address.length };
      }
    }
  }
}

function gridOf(marks: readonly PlacedMark[]): readonly (readonly PlacedMark["severity"][])[] {
  const rows: PlacedMark["severity"][][] = [];
  for (const { row, column, severity } of marks) {
    while (rows.length <= row) rows.push([]);
    const line = rows[row]!;
    while (line.length <= column) line.push(null);
    line[column] = severity;
  }
  return rows;
}

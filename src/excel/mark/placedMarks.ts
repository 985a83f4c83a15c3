import type { Severity } from "../../core/finding";
import { areaOf } from "../block";
import { inRequests, type Step } from "../inRequests";
import { severityOf, type SheetMarks } from "./ourMarks";

/** A cell of the user's that is marked, as far as it is: a user may have taken one of the two away. */
export interface PlacedMark {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** `null`: it has no fill of ours. */
  readonly severity: Severity | null;
  /** `null`: it has no comment of ours that could be taken away. */
  readonly comment: string | null;
}

/** Where the marks are; it stays so when they are taken away. */
export interface Places {
  readonly marks: () => readonly PlacedMark[];
  /** Cells that have a comment which stays, as `placeOf` names them. */
  readonly taken: () => ReadonlySet<string>;
}

/** Asks where the marks of the sheets are now, so many in a request as Excel takes. */
export async function readPlaces(
  context: Excel.RequestContext,
  sheets: readonly SheetMarks[],
): Promise<Places> {
  const located = sheets.map(({ worksheet }) => emptyPlaces(worksheet.name));
  const isAny = sheets.some(
    ({ formats, comments, others }) => formats.length + comments.length + others.length > 0,
  );
  // Nothing to ask is no request.
  if (isAny) await inRequests(context, askPlaces(sheets, located));
  return {
    // Those that have a comment come first, in the order of the comments.
    marks: () =>
      located.flatMap(({ sheet, formats, comments }) => {
        const filled = new Map(
          formats.flatMap(({ severity, areas }) =>
            areas.items.flatMap((range) =>
              cellsOf(areaOf(range)).map(([row, column]) => [
                `${row},${column}`,
                { sheet, row, column, severity, comment: null },
              ]),
            ),
          ) as readonly (readonly [string, PlacedMark])[],
        );
        const commented = comments.map(({ content, cell }): PlacedMark => {
          const { rowIndex: row, columnIndex: column } = cell;
          const severity = filled.get(`${row},${column}`)?.severity ?? null;
          filled.delete(`${row},${column}`);
          return { sheet, row, column, severity, comment: content };
        });
        return [...commented, ...filled.values()];
      }),
    taken: () =>
      new Set(
        located.flatMap(({ sheet, others }) =>
          others.map(({ rowIndex, columnIndex }) => placeOf(sheet, rowIndex, columnIndex)),
        ),
      ),
  };
}

interface PlacesOfSheet {
  readonly sheet: string;
  readonly formats: { readonly severity: Severity | null; readonly areas: Excel.RangeCollection }[];
  readonly comments: { readonly content: string; readonly cell: Excel.Range }[];
  readonly others: Excel.Range[];
}

function emptyPlaces(sheet: string): PlacesOfSheet {
  return { sheet, formats: [], comments: [], others: [] };
}

function* askPlaces(
  sheets: readonly SheetMarks[],
  located: readonly PlacesOfSheet[],
): Generator<Step> {
  for (const [index, { formats, comments, others }] of sheets.entries()) {
    const places = located[index];
    if (places === undefined) continue;
    for (const format of formats) {
      const { areas } = format.getRanges();
      areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
      places.formats.push({ severity: severityOf(format), areas });
      yield { actions: 6 };
    }
    for (const comment of comments) {
      places.comments.push({ content: comment.content, cell: locationOf(comment) });
      yield { actions: 5 };
    }
    for (const comment of others) {
      places.others.push(locationOf(comment));
      yield { actions: 5 };
    }
  }
}

function locationOf(comment: Excel.Comment): Excel.Range {
  return comment.getLocation().load("rowIndex,columnIndex");
}

export function placeOf(sheet: string, row: number, column: number): string {
  return `${row},${column} ${sheet}`;
}

function cellsOf({
  top,
  left,
  bottom,
  right,
}: ReturnType<typeof areaOf>): readonly (readonly [row: number, column: number])[] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (_, column) => [top + row, left + column] as const),
  ).flat();
}

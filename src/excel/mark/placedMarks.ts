import type { Severity } from "../../core/finding";
import { areaOf } from "../block";
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

/** Asked for now, readable after the next sync. */
export interface RequestedPlaces {
  readonly marks: () => readonly PlacedMark[];
  /** Cells that have a comment which stays, as `placeOf` names them. */
  readonly taken: () => ReadonlySet<string>;
}

/** Where the marks of the sheets are now. */
export function requestPlaces(sheets: readonly SheetMarks[]): RequestedPlaces {
  const located = sheets.map(({ worksheet, formats, comments, others }) => ({
    sheet: worksheet.name,
    formats: formats.map((format) => ({
      severity: severityOf(format),
      areas: format
        .getRanges()
        .areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount"),
    })),
    comments: comments.map((comment) => ({
      content: comment.content,
      cell: comment.getLocation().load("rowIndex,columnIndex"),
    })),
    others: others.map((comment) => comment.getLocation().load("rowIndex,columnIndex")),
  }));
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

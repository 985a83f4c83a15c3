import type { SeriesState } from "../state";
import type { Range } from "./range";

/** Microsoft, "Excel specifications and limits". */
export const MOST_SERIES = 255;

/**
 * What Excel makes of the range given to a new chart: a first row of texts names the series,
 * a first column of texts names the categories.
 */
export function guessSeries(source: Range, seriesBy: string): SeriesState[] {
  const { rows, columns } = source.$rect;
  const isByRows = seriesBy === "Rows" || (seriesBy === "Auto" && rows < columns);
  const cells = isByRows ? transpose(source.values) : source.values;
  const [head = [], ...body] = cells;
  const hasCategories =
    head.length > 1 && body.length > 0 && body.every(([label]) => typeof label === "string");
  const firstLine = hasCategories ? 1 : 0;
  const hasNames =
    body.length > 0 && head.slice(firstLine).every((label) => typeof label === "string");
  const start = hasNames ? 1 : 0;

  const line = (index: number): Range => {
    const whole = isByRows ? source.getRow(index) : source.getColumn(index);
    const rest = whole.getOffsetRange(isByRows ? 0 : start, isByRows ? start : 0);
    return isByRows ? rest.getResizedRange(0, -start) : rest.getResizedRange(-start, 0);
  };
  return head.slice(firstLine).map((label, index) => ({
    source: sourceOf(line(firstLine + index)),
    categories: hasCategories ? sourceOf(line(0)) : null,
    values: { name: hasNames && label !== "" ? String(label) : `Series${index + 1}` },
    points: {},
  }));
}

/** The cells of a range, in the form that survives a new name of the sheet. */
export function sourceOf(range: Range): NonNullable<SeriesState["source"]> {
  return { sheetId: range.$sheet.getSheetId(), rect: range.$rect };
}

function transpose<T>(cells: readonly (readonly T[])[]): T[][] {
  return (cells[0] ?? []).map((_, column) => cells.map((line) => line[column] as T));
}

import { attribute, tagsOf } from "./xml";

/**
 * A sheet of ours with the widths that the user gave its columns since it was last published, and with
 * the columns that they hid; every other column is as wide as the report says.
 *
 * @param before the same sheet as it stands in the workbook
 */
export function withKeptWidths(sheet: string, before: string): string {
  const kept = columnsOf(before);
  return sheet.replace(/<col\s[^>]*>/g, (tag) => {
    const column = kept.get(Number(attribute(tag, "min")));
    if (column === undefined || attribute(tag, "min") !== attribute(tag, "max")) return tag;
    const wanted = Number(attribute(tag, "width"));
    const wide =
      column.width !== null && Math.abs(column.width - wanted) > MARGIN
        ? tag.replace(/ width="[^"]*"/, ` width="${column.width}"`)
        : tag;
    return column.isHidden ? wide.replace(/<col\s/, '<col hidden="1" ') : wide;
  });
}

// Excel counts the margin of a cell into the width that it was told, or does not, and rounds to pixels.
const MARGIN = 0.9;

interface Column {
  readonly width: number | null;
  readonly isHidden: boolean;
}

function columnsOf(sheet: string): ReadonlyMap<number, Column> {
  const columns = new Map<number, Column>();
  for (const tag of tagsOf(sheet, "col")) {
    const width = attribute(tag, "width");
    const column = {
      width: width === null ? null : Number(width),
      isHidden: /^(1|true)$/.test(attribute(tag, "hidden") ?? ""),
    };
    const last = Math.min(Number(attribute(tag, "max")), LAST_COLUMN);
    for (let index = Number(attribute(tag, "min")); index <= last; index++)
      columns.set(index, column);
  }
  return columns;
}

// A report is never wider; a file may speak of all the columns of Excel at once.
const LAST_COLUMN = 200;

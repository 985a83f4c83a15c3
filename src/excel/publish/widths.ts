import { FROM_UNNUMBERED, type RememberedShape } from "../../core/remembered/remembered";
import type { SheetKey, SheetSpec } from "../../core/report/reportSpec";
import type { Step } from "../inRequests";

/** Width of each column in points as we set it, by sheet. */
export type SetWidths = Partial<Readonly<Record<SheetKey, readonly number[]>>>;

/** The widths that we gave our columns, so that those which the user changed are told from them. */
export const PUBLICADO: RememberedShape<SetWidths> = {
  what: "publicado",
  key: "sopo.publicado",
  migrations: [FROM_UNNUMBERED],
  read(content) {
    const entries = Object.entries(content);
    const isWidths = ([, widths]: [string, unknown]): boolean =>
      Array.isArray(widths) && widths.every((width) => typeof width === "number");
    return {
      value: Object.fromEntries(entries.filter(isWidths)) as SetWidths,
      unread: Object.fromEntries(entries.filter((entry) => !isWidths(entry))),
    };
  },
  write: (set) => set,
};

/** Widths in points: a report counts in characters of the default font, which are 7 pixels and 5 of margin. */
export function wantedWidths({ columnWidths }: SheetSpec): readonly number[] {
  return columnWidths.map((characters) => (Math.trunc(characters * 7) + 5) * POINTS_PER_PIXEL);
}

const POINTS_PER_PIXEL = 0.75;

/**
 * Gives the columns their widths. In a sheet that was published before, those that the user has
 * changed since stay: a column that is not as wide as we set it, and any that we do not remember.
 *
 * @param current widths before, by column; absent for a new sheet
 * @param set widths that an earlier publication gave its columns
 */
export function widthsFor(
  wanted: readonly number[],
  current: readonly number[],
  set: readonly number[],
): readonly number[] {
  return wanted.map((points, column) => {
    const before = current[column];
    const isOurs = before === undefined || Math.abs(before - (set[column] ?? Infinity)) <= ROUNDING;
    return isOurs ? points : before;
  });
}

// Excel rounds to whole pixels of the screen at hand.
const ROUNDING = 1.5;

export function* writeWidths(
  worksheet: Excel.Worksheet,
  widths: readonly number[],
): Generator<Step> {
  for (const [column, points] of widths.entries()) {
    worksheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points;
    yield { actions: 4 };
  }
}

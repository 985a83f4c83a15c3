import { BooleanNumber, type IStyleData } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Book } from "./book";
import { fail } from "./hostError";
import type { Rect } from "./rect";
import { writeBeside, type CellMatrix } from "./write";

/** A link as the file has it, which is how it lies beside its cell. */
interface StoredLink {
  readonly target: string;
  readonly location?: string;
  readonly tooltip?: string;
}

/** Excel's account of the link of the first cell. */
export function hyperlinkOf(sheet: FWorksheet, { row, column }: Rect): Excel.RangeHyperlink {
  const link = customOf(sheet, row, column)["hyperlink"] as StoredLink | undefined;
  if (!link) return {};
  return {
    ...(link.target === "" ? {} : { address: link.target }),
    ...(link.location === undefined ? {} : { documentReference: link.location }),
    ...(link.tooltip === undefined ? {} : { screenTip: link.tooltip }),
  };
}

/** Gives every cell the link. */
export function writeHyperlink(
  book: Book,
  sheet: FWorksheet,
  rect: Rect,
  link: Excel.RangeHyperlink,
): void {
  const { address, documentReference, screenTip } = link;
  if (address === undefined && documentReference === undefined) fail("InvalidArgument");
  const stored: StoredLink = {
    target: address ?? "",
    ...(documentReference === undefined ? {} : { location: documentReference }),
    ...(screenTip === undefined ? {} : { tooltip: screenTip }),
  };
  writeCustom(book, sheet, rect, (custom) => ({ ...custom, hyperlink: stored }));
}

/** What setting a link types into a cell in which `entered` stands; `null` leaves it as it is. */
export function shownText(
  { textToDisplay, documentReference, address }: Excel.RangeHyperlink,
  entered: unknown,
): string | null {
  return textToDisplay ?? (entered === "" ? (documentReference ?? address ?? null) : null);
}

/** The look that Excel gives the cell of a link. */
export const LINK_STYLE: IStyleData = {
  cl: { rgb: "#0563C1" },
  ul: { s: BooleanNumber.TRUE },
};

/** Takes away the links that there are. */
export function clearHyperlinks(book: Book, sheet: FWorksheet, rect: Rect): void {
  writeCustom(book, sheet, rect, ({ hyperlink, ...others }) =>
    hyperlink === undefined ? null : others,
  );
}

type Custom = Readonly<Record<string, unknown>>;

// What lies beside a cell goes with it when rows come or go.
function writeCustom(
  book: Book,
  sheet: FWorksheet,
  rect: Rect,
  changed: (custom: Custom) => Custom | null,
): void {
  const cells: CellMatrix = {};
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      const custom = changed(customOf(sheet, row, column));
      if (custom)
        (cells[row] ??= {})[column] = {
          custom: Object.keys(custom).length > 0 ? { ...custom } : null,
        } as CellMatrix[number][number];
    }
  }
  writeBeside(book, sheet, cells);
}

function customOf(sheet: FWorksheet, row: number, column: number): Custom {
  return sheet.getSheet().getCellMatrix().getValue(row, column)?.custom ?? {};
}

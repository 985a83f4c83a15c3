import { isBlank } from "./foldText";
import type { CellValue, Sheet } from "./grid";
import { rememberedBy } from "./remembered";
import { isFooter, numbersColumns, saysKindsOfData } from "./rowWords";

/** What a row says by itself, whatever its columns are. */
export interface RowLook {
  /** How many cells say something, and the first of them. */
  readonly filled: number;
  readonly first: readonly CellValue[];
  readonly form: "columnNumbers" | "instruction" | "footer" | null;
}

/** The candidates for a header and the effects of answers are worked out by reading the same rows again and again. */
export const lookOf = rememberedBy((cells: Sheet["rows"][number]): RowLook => {
  const filled = cells.filter((cell) => !isBlank(cell));
  const form = numbersColumns(filled)
    ? "columnNumbers"
    : saysKindsOfData(filled)
      ? "instruction"
      : isFooter(filled)
        ? "footer"
        : null;
  return { filled: filled.length, first: filled.slice(0, 4), form };
});

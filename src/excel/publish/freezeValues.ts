import type { Frozen, WritingProblem } from "../../core/report/publication";
import { typedText } from "../../core/report/typedText";
import { err, ok, type Result } from "../../core/result";
import { attempt } from "../attempt";
import { present } from "./destination";
import { requestMarks } from "./publishedSheets";

/**
 * *Congelar valores*: puts its value where one of our sheets asks a function of this add-in, so that
 * the workbook reads the same where the add-in is not installed. References between our own sheets
 * stay formulas, and the user's sheets stay as they are.
 */
export async function freezeValues(): Promise<Result<Frozen, WritingProblem>> {
  const done = await attempt(async (context): Promise<Result<Frozen, WritingProblem>> => {
    const { worksheets } = context.workbook;
    const marks = requestMarks(context.workbook);
    worksheets.load("items/name");
    await context.sync();
    const names = Object.values(
      present(
        marks.read(),
        worksheets.items.map(({ name }) => name),
      ),
    );
    const sheets = names.flatMap((name) =>
      name === undefined ? [] : [requestCells(worksheets.getItem(name))],
    );
    await context.sync();

    const found = sheets.map(({ worksheet, used }) => ({
      worksheet,
      used,
      grid: used.isNullObject ? NOTHING : frozenGrid(used),
    }));
    const locked = found.find(
      ({ worksheet, grid }) => grid.frozen > 0 && worksheet.protection.protected,
    );
    if (locked) return err({ type: "sheetProtected", sheet: locked.worksheet.name });
    for (const { used, grid } of found)
      if (grid.frozen > 0) used.formulas = grid.cells as string[][];
    await context.sync();
    return ok({
      frozen: total(found.map(({ grid }) => grid.frozen)),
      failing: total(found.map(({ grid }) => grid.failing)),
    });
  });
  return done.ok ? done.value : err(done.error);
}

function requestCells(worksheet: Excel.Worksheet): {
  readonly worksheet: Excel.Worksheet;
  readonly used: Excel.Range;
} {
  const used = worksheet.getUsedRangeOrNullObject(true);
  worksheet.load("name");
  worksheet.protection.load("protected");
  used.load("formulas,values,valueTypes");
  return { worksheet, used };
}

interface FrozenGrid {
  /** What is written; `null` leaves a cell as it is. */
  readonly cells: readonly (readonly (string | number | boolean | null)[])[];
  readonly frozen: number;
  readonly failing: number;
}

const NOTHING: FrozenGrid = { cells: [], frozen: 0, failing: 0 };

function frozenGrid({ formulas, values, valueTypes }: Excel.Range): FrozenGrid {
  let frozen = 0;
  let failing = 0;
  const cells = formulas.map((line, row) =>
    line.map((formula: unknown, column) => {
      // A text that begins with a sign reads as a formula and as itself.
      if (typeof formula !== "string" || formula === values[row]![column] || !ASKS_US.test(formula))
        return null;
      if (valueTypes[row]![column] === "Error") {
        failing++;
        return null;
      }
      frozen++;
      const value = values[row]![column] as string | number | boolean;
      return typeof value === "string" ? typedText(value) : value;
    }),
  );
  return { cells, frozen, failing };
}

// Also as a file keeps the name of the function.
const ASKS_US = /^=(?:[^"]|"[^"]*")*?\b(?:_xldudf_)?SOPO[._][A-Z]/i;

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

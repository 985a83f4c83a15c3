import type { Problem } from "../../core/problem";
import type { Result } from "../../core/result";
import { attemptWriting } from "../attempt";
import { inRequests, type Step } from "../inRequests";

/**
 * *Reparar fórmulas*: enters again what asks this add-in and Excel does not know, in any sheet. It keeps
 * #¿NOMBRE? in a workbook that was opened before the add-in was there (office-js#6611). Entering a formula
 * again changes nothing else, so what is done in part is as before; a name that is of another add-in is left alone.
 *
 * @returns how many formulas were entered again
 */
export function repairFormulas(): Promise<Result<number, Problem>> {
  return attemptWriting(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const used = worksheets.items.map((sheet) =>
      sheet.getUsedRangeOrNullObject(true).load("rowCount,columnCount"),
    );
    await context.sync();
    const unknown: Excel.Range[] = [];
    for (const range of used) if (!range.isNullObject) unknown.push(...(await unknownIn(range)));
    for (let from = 0; from < unknown.length; from += CELLS_AT_ONCE) {
      for (const cell of unknown.slice(from, from + CELLS_AT_ONCE)) cell.load("formulas");
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request may not hold more
      await context.sync();
    }
    const repairs = unknown.flatMap(repairOf);
    await inRequests(context, steps(repairs));
    return repairs.length;
  });
}

/** The cells that show #¿NOMBRE?, looked for in parts of a sheet that Excel gives in one answer. */
async function unknownIn(used: Excel.Range): Promise<readonly Excel.Range[]> {
  const { rowCount, columnCount } = used;
  const rows = Math.max(1, Math.floor(VALUES_AT_ONCE / columnCount));
  const found: Excel.Range[] = [];
  for (let top = 0; top < rowCount; top += rows) {
    const last = Math.min(top + rows, rowCount) - 1;
    const part = used
      .getCell(top, 0)
      .getBoundingRect(used.getCell(last, columnCount - 1))
      .load("values");
    await used.context.sync();
    for (const [row, line] of part.values.entries())
      for (const [column, value] of line.entries())
        if (value === UNKNOWN_NAME) found.push(used.getCell(top + row, column));
  }
  return found;
}

/** A cell, and the formula that is entered into it again. */
interface Repair {
  readonly cell: Excel.Range;
  readonly formula: string;
}

function repairOf(cell: Excel.Range): readonly Repair[] {
  const formula: unknown = cell.formulas[0]?.[0];
  return typeof formula === "string" && OURS.test(formula)
    ? [{ cell, formula: formula.replace(AS_IN_A_FILE, "SOPO.") }]
    : [];
}

function* steps(repairs: readonly Repair[]): Generator<Step> {
  for (const { cell, formula } of repairs) {
    cell.formulas = [[formula]];
    yield { actions: 3, characters: formula.length };
  }
}

const UNKNOWN_NAME = "#NAME?";
const OURS = /^=.*\b(?:SOPO\.|_xldudf_SOPO_)/is;
const AS_IN_A_FILE = /\b_xldudf_SOPO_/g;
/** Texts of a matriz are long: an answer of 5 MB is refused. */
const VALUES_AT_ONCE = 20_000;
const CELLS_AT_ONCE = 250;

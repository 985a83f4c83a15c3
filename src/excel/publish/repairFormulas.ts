import type { Problem } from "../../core/problem";
import type { Result } from "../../core/result";
import { attemptWriting } from "../attempt";
import { inRequests, type Step } from "../inRequests";
import { present } from "./destination";
import { requestMarks } from "./publishedSheets";

/**
 * *Reparar fórmulas*: enters again what our sheets ask of this add-in and Excel does not know. It keeps
 * #¿NOMBRE? in a workbook that was opened before the add-in was there (office-js#6611). Entering a formula
 * again changes nothing else, so what is done in part is as before.
 *
 * @returns how many formulas were entered again
 */
export function repairFormulas(): Promise<Result<number, Problem>> {
  return attemptWriting(async (context) => {
    const { worksheets } = context.workbook;
    const marks = requestMarks(context.workbook);
    worksheets.load("items/name");
    await context.sync();
    const names = present(
      marks.read(),
      worksheets.items.map(({ name }) => name),
    );
    const used = Object.values(names).flatMap((name) =>
      name === undefined ? [] : [worksheets.getItem(name).getUsedRangeOrNullObject(true)],
    );
    for (const range of used) range.load("formulas,values,rowIndex,columnIndex");
    await context.sync();
    const repairs = used.flatMap((range) => (range.isNullObject ? [] : repairsIn(range)));
    await inRequests(context, steps(repairs));
    return repairs.length;
  });
}

/** A cell, and the formula that is entered into it again. */
interface Repair {
  readonly cell: Excel.Range;
  readonly formula: string;
}

function repairsIn(used: Excel.Range): readonly Repair[] {
  return used.formulas.flatMap((line, row) =>
    line.flatMap((formula: unknown, column): readonly Repair[] =>
      used.values[row]?.[column] === UNKNOWN_NAME && typeof formula === "string"
        ? [{ cell: used.getCell(row, column), formula: formula.replace(AS_IN_A_FILE, "SOPO.") }]
        : [],
    ),
  );
}

function* steps(repairs: readonly Repair[]): Generator<Step> {
  for (const { cell, formula } of repairs) {
    cell.formulas = [[formula]];
    yield { actions: 3, characters: formula.length };
  }
}

const UNKNOWN_NAME = "#NAME?";
const AS_IN_A_FILE = /\b_xldudf_SOPO_/g;

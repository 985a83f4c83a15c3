import type { Area } from "../../core/grid/grid";
import type { WritingProblem } from "../../core/report/publication";
import type { SheetKey } from "../../core/report/reportSpec";
import { typedText } from "../../core/report/typedText";
import { err, ok, type Result } from "../../core/result";
import { requestArea, type RequestedArea } from "../block";
import { inRequests, type Step } from "../inRequests";
import type { Toward } from "../journal/ends";
import { pack, unpack } from "../journal/packed";
import type { Notes, Writing } from "../journal/writing";
import { present } from "./destination";
import { requestMarks } from "./publishedSheets";

/**
 * Freezes what still asks, or puts the formulas back that were frozen.
 *
 * @param antes the formulas that there were before this began, packed; `null`: it begins now
 */
export async function bringValues(
  context: Excel.RequestContext,
  toward: Toward,
  antes: string | null,
  { begin, begun }: Writing,
): Promise<Result<Notes, WritingProblem>> {
  const { worksheets } = context.workbook;
  const marks = requestMarks(context.workbook);
  worksheets.load("items/name");
  await context.sync();
  const names = present(
    marks.read(),
    worksheets.items.map(({ name }) => name),
  );
  const sheets = Object.entries(names).flatMap(([key, name]) =>
    name === undefined ? [] : [{ key: key as SheetKey, ...requestCells(worksheets.getItem(name)) }],
  );
  await context.sync();

  const asked = sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.used.isNullObject ? [] : requestTables(sheet.worksheet, sheet.used),
  }));
  if (asked.some(({ tables }) => tables.length > 0)) await context.sync();
  const found = asked.map(({ tables, ...sheet }) => ({
    ...sheet,
    grid: sheet.used.isNullObject
      ? NOTHING
      : frozenGrid(
          sheet.used,
          tables.flatMap((table) => table.read() ?? []),
        ),
  }));
  const was = antes === null ? found.flatMap(formulasOf) : formulasIn(antes);
  const changes = (key: SheetKey): boolean => was.some((one) => one.key === key);
  const locked = found.find(({ key, worksheet }) => changes(key) && worksheet.protection.protected);
  if (locked) return err({ type: "sheetProtected", sheet: locked.worksheet.name });

  if (was.length > 0) {
    begin({ antes: pack(was) });
    const byKey = new Map(found.map(({ key, worksheet }) => [key, worksheet]));
    await inRequests(context, toward === "antes" ? thaw(was, byKey) : freeze(found), begun);
  }
  const failing = found.reduce((sum, { grid }) => sum + grid.failing, 0);
  const frozen = was.filter(({ formula }) => formula !== "").length;
  return ok({ frozen: { frozen, failing } });
}

interface FoundSheet {
  readonly key: SheetKey;
  readonly worksheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly grid: FrozenGrid;
}

/** A formula that asks a function of this add-in, and its cell; "": a cell that such a formula fills. */
export interface AskingCell {
  readonly key: SheetKey;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

function formulasOf({ key, used, grid }: FoundSheet): readonly AskingCell[] {
  return grid.cells.flatMap((line, row) =>
    line.flatMap((value, column) =>
      value === null
        ? []
        : [
            {
              key,
              row: used.rowIndex + row,
              column: used.columnIndex + column,
              formula: asks(used, row, column) ? String(used.formulas[row]?.[column]) : "",
            },
          ],
    ),
  );
}

export function formulasIn(packed: string): readonly AskingCell[] {
  const cells = unpack(packed);
  return Array.isArray(cells) ? (cells as AskingCell[]) : [];
}

function* freeze(found: readonly FoundSheet[]): Generator<Step> {
  for (const { used, grid } of found) {
    if (grid.frozen === 0) continue;
    const only = (isFilled: boolean): string[][] =>
      grid.cells.map((line, row) =>
        line.map((value, column) => (isFilled === !asks(used, row, column) ? value : null)),
      ) as string[][];
    // The formulas go first: what they fill is gone with them, and only then are those cells free.
    const [formulas, filled] = [only(false), only(true)];
    used.formulas = formulas;
    if (filled.some((line) => line.some((value) => value !== null))) used.formulas = filled;
    yield { actions: 4, characters: grid.cells.length * CHARACTERS_OF_A_ROW };
  }
}

const CHARACTERS_OF_A_ROW = 100;

function* thaw(
  cells: readonly AskingCell[],
  worksheets: ReadonlyMap<SheetKey, Excel.Worksheet>,
): Generator<Step> {
  for (const { key, row, column, formula } of cells) {
    const cell = worksheets.get(key)?.getCell(row, column);
    if (cell) cell.formulas = [[formula]];
    yield { actions: 2, characters: formula.length };
  }
}

function requestCells(worksheet: Excel.Worksheet): {
  readonly worksheet: Excel.Worksheet;
  readonly used: Excel.Range;
} {
  const used = worksheet.getUsedRangeOrNullObject(true);
  worksheet.load("name");
  worksheet.protection.load("protected");
  used.load("formulas,values,valueTypes,rowIndex,columnIndex");
  return { worksheet, used };
}

interface FrozenGrid {
  /** What is written; `null` leaves a cell as it is. */
  readonly cells: readonly (readonly (string | number | boolean | null)[])[];
  readonly frozen: number;
  readonly failing: number;
}

const NOTHING: FrozenGrid = { cells: [], frozen: 0, failing: 0 };

/** The cells that a formula fills beside its own; `null`: none. */
function requestTables(
  worksheet: Excel.Worksheet,
  { formulas, rowIndex, columnIndex }: Excel.Range,
): readonly RequestedArea[] {
  return formulas.flatMap((line, row) =>
    line.flatMap((formula: unknown, column) =>
      typeof formula === "string" && ASKS_US.test(formula) && FILLS_A_TABLE.test(formula)
        ? [
            requestArea(
              worksheet
                .getCell(rowIndex + row, columnIndex + column)
                .getSpillingToRangeOrNullObject(),
            ),
          ]
        : [],
    ),
  );
}

const FILLS_A_TABLE = /SOPO[._]RESUMEN\(/i;

// A text that begins with a sign reads as a formula and as itself.
function asks({ formulas, values }: Excel.Range, row: number, column: number): boolean {
  const formula: unknown = formulas[row]?.[column];
  return typeof formula === "string" && formula !== values[row]?.[column] && ASKS_US.test(formula);
}

/** @param tables what formulas fill: it goes with them, so its values are written too */
function frozenGrid(used: Excel.Range, tables: readonly Area[]): FrozenGrid {
  const { formulas, values, valueTypes, rowIndex, columnIndex } = used;
  const isFilled = (row: number, column: number): boolean =>
    tables.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right,
    );
  let frozen = 0;
  let failing = 0;
  const cells = formulas.map((line, row) =>
    line.map((_, column) => {
      const isAsking = asks(used, row, column);
      if (!isAsking && !isFilled(rowIndex + row, columnIndex + column)) return null;
      if (valueTypes[row]![column] === "Error") {
        failing++;
        return null;
      }
      if (isAsking) frozen++;
      const value = values[row]![column] as string | number | boolean;
      return typeof value === "string" ? typedText(value) : value;
    }),
  );
  return { cells, frozen, failing };
}

// Also as a file keeps the name of the function.
const ASKS_US = /^=(?:[^"]|"[^"]*")*?\b(?:_xldudf_)?SOPO[._][A-Z]/i;

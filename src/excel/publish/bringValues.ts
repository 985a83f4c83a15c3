import type { WritingProblem } from "../../core/report/publication";
import type { SheetKey } from "../../core/report/reportSpec";
import { typedText } from "../../core/report/typedText";
import { err, ok, type Result } from "../../core/result";
import { rangeOf } from "../block";
import { inRequests, type Step } from "../inRequests";
import type { Toward } from "../journal/ends";
import { pack, unpack } from "../journal/packed";
import type { Notes, Writing } from "../journal/writing";
import {
  asksUs,
  readAskingCells,
  requestOurSheet,
  type AskingCells,
  type OurSheet,
} from "./askingCells";
import { present } from "./destination";
import { requestMarks } from "./publishedSheets";

/**
 * Freezes what still asks, or puts the formulas back that were frozen. What our sheets say of what the
 * figures follow goes with them.
 *
 * @param antes what there was before this began, packed; `null`: it begins now
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
  const requested = Object.entries(names).flatMap(([key, name]) =>
    name === undefined ? [] : [requestOurSheet(key as SheetKey, worksheets.getItem(name))],
  );
  await context.sync();
  const sheets = requested.map((read) => read());
  const found = await readAskingCells(context, sheets);

  const failing = found.asking.filter(({ values }) => values === null).length;
  const was = antes === null ? replacedIn(found) : formulasIn(antes);
  const changes = ({ key }: OurSheet): boolean => was.some((one) => one.key === key);
  const locked = sheets.find((sheet) => changes(sheet) && sheet.worksheet.protection.protected);
  if (locked) return err({ type: "sheetProtected", sheet: locked.worksheet.name });

  if (was.length > 0) {
    begin({ antes: pack(was) });
    await inRequests(context, toward === "antes" ? thaw(was, sheets) : freeze(found), begun);
  }
  const frozen = was.filter(({ formula }) => asksUs(formula)).length;
  return ok({ frozen: { frozen, failing, lost: found.lost } });
}

/** What a cell held: a formula that asks, a text that says what figures follow, or "" where a formula filled it. */
export interface AskingCell {
  readonly key: SheetKey;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** How many rows and columns it filled, if more than its own. */
  readonly filled?: readonly [rows: number, columns: number];
}

/** While one formula stays, figures still follow the matriz, and so the texts stay too. */
function replacedIn({ asking, lines }: AskingCells): readonly AskingCell[] {
  const formulas = asking.flatMap(({ sheet, formula, area, values }): readonly AskingCell[] => {
    if (values === null) return [];
    const [rows, columns] = [area.bottom - area.top + 1, area.right - area.left + 1];
    const isTable = rows > 1 || columns > 1;
    const at = { key: sheet.key, row: area.top, column: area.left, formula };
    return [{ ...at, ...(isTable && { filled: [rows, columns] as const }) }];
  });
  if (formulas.length === 0 || formulas.length < asking.length) return formulas;
  const texts = lines.map(({ sheet, row, column, said }) => ({
    key: sheet.key,
    row,
    column,
    formula: said,
  }));
  return [...formulas, ...texts];
}

export function formulasIn(packed: string): readonly AskingCell[] {
  const cells = unpack(packed);
  return Array.isArray(cells) ? (cells as AskingCell[]) : [];
}

/** A table is entered in one piece: there is no moment at which its formula is gone and its values are not there. */
function* freeze({ asking, lines }: AskingCells): Generator<Step> {
  for (const { sheet, area, values } of asking) {
    if (values === null) continue;
    rangeOf(sheet.worksheet, area).formulas = values as (string | number | boolean)[][];
    yield { actions: 2, characters: JSON.stringify(values).length };
  }
  if (asking.some(({ values }) => values === null)) return;
  for (const { sheet, row, column, converted } of lines) {
    sheet.worksheet.getCell(row, column).formulas = [[typedText(converted)]];
    yield { actions: 2, characters: converted.length };
  }
}

/** What a formula fills goes before it: where something stands it fills nothing. */
function* thaw(cells: readonly AskingCell[], sheets: readonly OurSheet[]): Generator<Step> {
  const byKey = new Map(sheets.map(({ key, worksheet }) => [key, worksheet]));
  for (const { key, row, column, formula, filled } of cells) {
    const worksheet = byKey.get(key);
    if (!worksheet) continue;
    if (filled) worksheet.getRangeByIndexes(row, column, ...filled).clear("Contents");
    const entered = asksUs(formula) ? formula : typedText(formula);
    worksheet.getCell(row, column).formulas = [[entered]];
    yield { actions: 4, characters: formula.length };
  }
}

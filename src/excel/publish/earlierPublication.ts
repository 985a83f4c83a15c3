import { foldText } from "../../core/grid/foldText";
import { readRemembered } from "../../core/remembered/remembered";
import { isOurChart } from "../../core/report/chartName";
import { goneOf, keysOf, specsOf, type Hojas } from "../../core/report/hojas";
import type { WritingProblem } from "../../core/report/publication";
import type { SheetKey, SheetSpec } from "../../core/report/reportSpec";
import { err, ok, type Result } from "../../core/result";
import { requestContent } from "../remember";
import { present } from "./destination";
import { nameWhileMade, requestMarks } from "./publishedSheets";
import { PUBLICADO, wantedWidths, type SetWidths } from "./widths";

/** What a workbook holds of an earlier publication, or of one that was left half done. */
export interface EarlierPublication {
  /** The setting of widths as it was; `null`: there was none. */
  readonly remembered: unknown;
  readonly set: SetWidths;
  readonly sheets: Partial<Readonly<Record<SheetKey, EarlierSheet>>>;
  /** Sheets that are to go and are there. */
  readonly gone: readonly GoingSheet[];
  /** Sheets that were made and got no mark any more; they are empty. */
  readonly orphans: readonly Excel.Worksheet[];
  /** Tables whose names the report wants and a sheet that is not ours has taken. */
  readonly takenTables: ReadonlySet<string>;
}

export interface EarlierSheet {
  readonly worksheet: Excel.Worksheet;
  /** As the user calls it. */
  readonly name: string;
  /** Of its tab, from 0. */
  readonly position: number;
  /** Rows from the first to the last that is used. */
  readonly rows: number;
  readonly widths: readonly number[];
  readonly charts: readonly Excel.Chart[];
  readonly table: Excel.Table | null;
}

interface GoingSheet {
  readonly key: SheetKey;
  readonly name: string;
  readonly worksheet: Excel.Worksheet;
}

/**
 * Looks at what is there, in one round trip, or two where something was published before; a problem
 * is found before anything is written.
 *
 * @param isFresh whether the report was just made for the names of the sheets that there are
 */
export async function readEarlierPublication(
  context: Excel.RequestContext,
  hojas: Hojas,
  isFresh: boolean,
): Promise<Result<EarlierPublication, WritingProblem>> {
  const sheets = specsOf(hojas);
  const { workbook } = context;
  const { worksheets } = workbook;
  const marks = requestMarks(workbook);
  const setting = requestContent(workbook, PUBLICADO);
  const tables = sheets.flatMap(({ key, table }) =>
    table ? [{ key, item: workbook.tables.getItemOrNullObject(table.name) }] : [],
  );
  worksheets.load("items/name,items/visibility");
  workbook.protection.load("protected");
  for (const { item } of tables) item.load("name,worksheet/name");
  await context.sync();

  const remembered = setting.read();
  const { value: set, problem } = readRemembered(PUBLICADO, remembered);
  if (problem?.type === "rememberedByNewer") return err(problem);
  const names = worksheets.items.map(({ name }) => name);
  const marked = present(marks.read(), names);
  const unnamed = sheets.find(({ key, name }) => marked[key] !== name && isTaken(name, names));
  if (unnamed && !isFresh) return err({ type: "nameTaken", sheet: unnamed.name });
  const renamed = sheets.some(({ key, name }) => (marked[key] ?? name) !== name);
  if (isFresh && (unnamed || renamed)) return err({ type: "sheetsChanged" });

  const there = sheets.flatMap((spec) => {
    const name = marked[spec.key];
    return name === undefined ? [] : [{ spec, name }];
  });
  const gone = goneOf(hojas).flatMap((key): GoingSheet[] => {
    const name = marked[key];
    return name === undefined ? [] : [{ key, name, worksheet: worksheets.getItem(name) }];
  });
  const touched = new Set([...there, ...gone].map(({ name }) => name));
  const hidden = worksheets.items.find(
    (item) => item.visibility !== "Visible" && touched.has(item.name),
  );
  if (hidden) {
    const isVery = hidden.visibility === Excel.SheetVisibility.veryHidden;
    return err({ type: isVery ? "sheetVeryHidden" : "sheetHidden", sheet: hidden.name });
  }

  const requested = there.map(({ spec, name }) =>
    requestSheet(worksheets.getItem(name), spec, name),
  );
  const orphans = keysOf(hojas)
    .filter((key) => names.includes(nameWhileMade(key)) && marked[key] !== nameWhileMade(key))
    .map((key) => {
      const worksheet = worksheets.getItem(nameWhileMade(key));
      return { worksheet, used: worksheet.getUsedRangeOrNullObject().load("address") };
    });
  const isSame = there.length === sheets.length && !renamed && gone.length + orphans.length === 0;
  if (!isSame && workbook.protection.protected) return err({ type: "structureProtected" });
  for (const { worksheet } of gone) worksheet.protection.load("protected");
  // Excel deletes no sheet of a workbook that is not in front, and then gives no cell of it either: that is
  // known before anything is written.
  if (gone.length > 0) workbook.getActiveCell().load("rowIndex");
  if (touched.size + orphans.length > 0) await context.sync();
  const locked = [...requested, ...gone].find(({ worksheet }) => worksheet.protection.protected);
  if (locked) return err({ type: "sheetProtected", sheet: locked.name });

  const taken = tables.filter(
    ({ key, item }) => !item.isNullObject && item.worksheet.name !== marked[key],
  );
  return ok({
    remembered,
    set,
    sheets: Object.fromEntries(
      requested.map((request) => [
        request.spec.key,
        { ...earlierSheetOf(request), position: names.indexOf(request.name) },
      ]),
    ),
    gone,
    orphans: orphans.filter(({ used }) => used.isNullObject).map(({ worksheet }) => worksheet),
    takenTables: new Set(taken.map(({ item }) => item.name)),
  });
}

/** Excel tells names of sheets apart by more than their case. */
function isTaken(name: string, names: readonly string[]): boolean {
  return names.some((other) => foldText(other) === foldText(name));
}

interface Requested {
  readonly worksheet: Excel.Worksheet;
  readonly spec: SheetSpec;
  readonly name: string;
  readonly used: Excel.Range;
  readonly columns: readonly Excel.RangeFormat[];
}

function requestSheet(worksheet: Excel.Worksheet, spec: SheetSpec, name: string): Requested {
  const used = worksheet.getUsedRangeOrNullObject();
  const columns = wantedWidths(spec).map(
    (_, column) => worksheet.getRangeByIndexes(0, column, 1, 1).format,
  );
  used.load("rowIndex,rowCount");
  worksheet.protection.load("protected");
  worksheet.charts.load("items/name");
  worksheet.tables.load("items/name");
  for (const column of columns) column.load("columnWidth");
  return { worksheet, spec, name, used, columns };
}

function earlierSheetOf({
  worksheet,
  spec,
  name,
  used,
  columns,
}: Requested): Omit<EarlierSheet, "position"> {
  return {
    worksheet,
    name,
    rows: used.isNullObject ? 0 : used.rowIndex + used.rowCount,
    widths: columns.map(({ columnWidth }) => columnWidth),
    charts: worksheet.charts.items.filter(({ name }) => isOurChart(name)),
    table: worksheet.tables.items.find(({ name }) => name === spec.table?.name) ?? null,
  };
}

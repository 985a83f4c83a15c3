import { isOurChart } from "../../core/report/chartName";
import type { ReportSpec, SheetKey, SheetSpec } from "../../core/report/reportSpec";
import type { WritingProblem } from "../../core/report/publication";
import { foldText } from "../../core/grid/foldText";
import { err, ok, type Result } from "../../core/result";
import { readRemembered } from "../../core/remembered/remembered";
import { requestContent } from "../remember";
import { present } from "./destination";
import { requestMarks } from "./publishedSheets";
import { PUBLICADO, wantedWidths, type SetWidths } from "./widths";

/** What a workbook holds of an earlier publication. */
export interface EarlierPublication {
  /** The setting as it was; `null`: there was none. */
  readonly remembered: unknown;
  readonly set: SetWidths;
  readonly sheets: Partial<Readonly<Record<SheetKey, EarlierSheet>>>;
  /** Tables whose names the report wants and a sheet that is not ours has taken. */
  readonly takenTables: ReadonlySet<string>;
}

export interface EarlierSheet {
  readonly worksheet: Excel.Worksheet;
  /** Rows from the first to the last that is used. */
  readonly rows: number;
  readonly widths: readonly number[];
  readonly charts: readonly Excel.Chart[];
  readonly table: Excel.Table | null;
}

/**
 * Looks at what is there, in one round trip, or two where something was published before; a problem
 * is found before anything is written.
 */
export async function readEarlierPublication(
  context: Excel.RequestContext,
  { sheets }: ReportSpec,
): Promise<Result<EarlierPublication, WritingProblem>> {
  const { workbook } = context;
  const { worksheets } = workbook;
  const marks = requestMarks(workbook);
  const setting = requestContent(workbook, PUBLICADO);
  const tables = sheets.flatMap(({ key, table }) =>
    table ? [{ key, item: workbook.tables.getItemOrNullObject(table.name) }] : [],
  );
  worksheets.load("items/name,items/visibility");
  for (const { item } of tables) item.load("name,worksheet/name");
  await context.sync();

  const remembered = setting.read();
  const { value: set, problem } = readRemembered(PUBLICADO, remembered);
  if (problem?.type === "rememberedByNewer") return err(problem);
  const names = worksheets.items.map(({ name }) => name);
  const marked = present(marks.read(), names);
  const isStale = sheets.some(({ key, name }) =>
    marked[key] === undefined ? isTaken(name, names) : marked[key] !== name,
  );
  if (isStale) return err({ type: "sheetsChanged" });
  const ours = sheets.filter(({ key }) => marked[key] !== undefined);
  const hidden = ours.find(({ name }) =>
    worksheets.items.some((item) => item.name === name && item.visibility !== "Visible"),
  );
  if (hidden) return err({ type: "sheetHidden", sheet: hidden.name });

  const requested = ours.map((sheet) => requestSheet(worksheets.getItem(sheet.name), sheet));
  if (requested.length > 0) await context.sync();
  const locked = requested.find(({ worksheet }) => worksheet.protection.protected);
  if (locked) return err({ type: "sheetProtected", sheet: locked.spec.name });

  const taken = tables.filter(
    ({ key, item }) => !item.isNullObject && item.worksheet.name !== marked[key],
  );
  return ok({
    remembered,
    set,
    sheets: Object.fromEntries(
      requested.map((request) => [request.spec.key, earlierSheetOf(request)]),
    ),
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
  readonly used: Excel.Range;
  readonly columns: readonly Excel.RangeFormat[];
}

function requestSheet(worksheet: Excel.Worksheet, spec: SheetSpec): Requested {
  const used = worksheet.getUsedRangeOrNullObject();
  const columns = wantedWidths(spec).map(
    (_, column) => worksheet.getRangeByIndexes(0, column, 1, 1).format,
  );
  used.load("rowIndex,rowCount");
  worksheet.protection.load("protected");
  worksheet.charts.load("items/name");
  worksheet.tables.load("items/name");
  for (const column of columns) column.load("columnWidth");
  return { worksheet, spec, used, columns };
}

function earlierSheetOf({ worksheet, spec, used, columns }: Requested): EarlierSheet {
  return {
    worksheet,
    rows: used.isNullObject ? 0 : used.rowIndex + used.rowCount,
    widths: columns.map(({ columnWidth }) => columnWidth),
    charts: worksheet.charts.items.filter(({ name }) => isOurChart(name)),
    table: worksheet.tables.items.find(({ name }) => name === spec.table?.name) ?? null,
  };
}

import type { Published, PublishedSheet, WritingProblem } from "../../core/report/publication";
import type { ReportSpec, SheetSpec } from "../../core/report/reportSpec";
import { markOf } from "../../core/report/sheetNames";
import { err, ok, type Result } from "../../core/result";
import { rewriteRemembered } from "../../core/remembered/remembered";
import { attempt } from "../attempt";
import { setContent } from "../remember";
import { readEarlierPublication, type EarlierPublication } from "./earlierPublication";
import { clearOutline } from "./clearOutline";
import { markItem } from "./publishedSheets";
import { PUBLICADO, wantedWidths } from "./widths";
import { writeChart } from "./writeCharts";
import { writePapers } from "./writePaper";
import { isOutlined, prepareSheet, writeSheet } from "./writeSheet";

/**
 * Writes the report into its sheets: new ones at the end of the workbook, and those of an earlier
 * publication in place. A sheet that does not carry our mark is never touched. Publishing twice
 * leaves what publishing once leaves.
 */
export async function publish(report: ReportSpec): Promise<Result<Published, WritingProblem>> {
  const done = await attempt(async (context): Promise<Result<Published, WritingProblem>> => {
    const before = await readEarlierPublication(context, report);
    if (!before.ok) return before;
    await clearOutlines(context, report, before.value);
    await writeSheets(context, report, before.value);
    await writeCharts(context, report);
    await writePapers(
      context,
      report.sheets.map((spec) => ({ spec, isNew: !before.value.sheets[spec.key] })),
    );
    return ok(publishedOf(report, before.value));
  });
  return done.ok ? done.value : err(done.error);
}

function clearOutlines(
  context: Excel.RequestContext,
  { sheets }: ReportSpec,
  before: EarlierPublication,
): Promise<void> {
  const grouped = sheets.filter(isOutlined).flatMap(({ key }) => before.sheets[key] ?? []);
  return clearOutline(
    context,
    grouped.filter(({ rows }) => rows > 0),
  );
}

/** All sheets are there before any is written: the formulas of one speak of another. */
async function writeSheets(
  context: Excel.RequestContext,
  { sheets }: ReportSpec,
  before: EarlierPublication,
): Promise<void> {
  const { workbook } = context;
  hold(context);
  const prepared = sheets.map((spec) => ({
    spec,
    worksheet: prepareSheet(workbook, spec, before.sheets[spec.key]),
  }));
  for (const { spec, worksheet } of prepared) setMark(workbook, spec, worksheet, before);
  const content = rewriteRemembered(PUBLICADO, before.remembered, {
    ...before.set,
    ...Object.fromEntries(sheets.map((spec) => [spec.key, wantedWidths(spec)])),
  });
  if (content.ok) setContent(workbook, PUBLICADO, content.value);

  let waiting = 0;
  const send = async (weight: number): Promise<void> => {
    waiting += weight;
    if (waiting <= HEAVIEST) return;
    await context.sync();
    hold(context);
    waiting = weight;
  };
  for (const { spec, worksheet } of prepared) {
    const isTableNameTaken = spec.table !== null && before.takenTables.has(spec.table.name);
    await writeSheet(worksheet, spec, before.sheets[spec.key], {
      setWidths: before.set[spec.key] ?? [],
      isTableNameTaken,
      send,
    });
  }
  await context.sync();
}

// A request to Excel on the web may weigh 5 MB; looks and heights weigh about as much as the cells.
const HEAVIEST = 2_000_000;

async function writeCharts(context: Excel.RequestContext, { sheets }: ReportSpec): Promise<void> {
  const charts = sheets.flatMap((sheet) =>
    sheet.charts.map((chart) => ({ sheet: sheet.name, chart })),
  );
  for (let first = 0; first < charts.length; first += CHARTS_PER_TRIP) {
    hold(context);
    for (const { sheet, chart } of charts.slice(first, first + CHARTS_PER_TRIP)) {
      writeChart(context.workbook, context.workbook.worksheets.getItem(sheet), chart);
    }
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a trip for every ten charts
    await context.sync();
  }
}

const CHARTS_PER_TRIP = 10;

/** Nothing is drawn or calculated before all of it is there. */
function hold({ application }: Excel.RequestContext): void {
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
}

/** A mark whose sheet was deleted may have been left behind: it goes. */
function setMark(
  workbook: Excel.Workbook,
  { key }: SheetSpec,
  worksheet: Excel.Worksheet,
  before: EarlierPublication,
): void {
  if (before.sheets[key]) return;
  markItem(workbook, key).delete();
  workbook.names.add(markOf(key), worksheet.getRange("A1")).visible = false;
}

function publishedOf({ sheets }: ReportSpec, before: EarlierPublication): Published {
  const named = ({ key, name }: SheetSpec): PublishedSheet => ({ key, name });
  return {
    created: sheets.filter(({ key }) => !before.sheets[key]).map(named),
    replaced: sheets.filter(({ key }) => before.sheets[key]).map(named),
    charts: sheets.reduce((sum, { charts }) => sum + charts.length, 0),
    rememberedBefore: before.remembered,
  };
}

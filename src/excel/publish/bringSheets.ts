import { rewriteRemembered } from "../../core/remembered/remembered";
import { goneOf, keysOf, specsOf, type Hojas } from "../../core/report/hojas";
import type { WritingProblem } from "../../core/report/publication";
import type { SheetKey, SheetSpec } from "../../core/report/reportSpec";
import { markOf } from "../../core/report/sheetNames";
import { ok, type Result } from "../../core/result";
import { inRequests, type Step } from "../inRequests";
import type { Notes, Widths, Writing } from "../journal/writing";
import { setContent } from "../remember";
import { clearOutline } from "./clearOutline";
import { readEarlierPublication, type EarlierPublication } from "./earlierPublication";
import { markItem, nameWhileMade } from "./publishedSheets";
import { PUBLICADO, wantedWidths, widthsFor } from "./widths";
import { writeCharts } from "./writeCharts";
import { writePapers } from "./writePaper";
import { clearSheet, dressNew, isOutlined, writeSheet } from "./writeSheet";

/** What the sheets of ours are to be. */
export interface SheetsToBring {
  readonly hojas: Hojas;
  /** The most rows that were ever written of each: a half-done write may have set their heights and no cells. */
  readonly rows: ReadonlyMap<string, number>;
  /** Sheets that are made, or may have been taken away: nothing of theirs is the user's. */
  readonly made: ReadonlySet<string>;
  /** Widths that the columns had before this began, by sheet; `null`: it begins now. */
  readonly anchos: Widths | null;
  /** Whether the sheets were just named for this workbook. */
  readonly isFresh: boolean;
}

/**
 * Makes our sheets what they are to be, from whatever they are: absent, of an earlier publication, or half
 * written. New ones go to the end of the workbook; a sheet that does not carry our mark is never touched.
 */
export async function bringSheets(
  context: Excel.RequestContext,
  wanted: SheetsToBring,
  { begin, begun, onProgress }: Writing,
): Promise<Result<Notes, WritingProblem>> {
  const { workbook } = context;
  const { hojas } = wanted;
  const found = await readEarlierPublication(context, hojas, wanted.isFresh);
  if (!found.ok) return found;
  const before = found.value;
  const anchos = wanted.anchos ?? widthsOf(before);
  begin({ creadas: keysOf(hojas).filter((key) => !isThere(before, key)), anchos });
  const specs = specsOf(hojas);
  const isNew = ({ key }: SheetSpec): boolean => wanted.made.has(key) || !before.sheets[key];
  const grouped = specs.filter(isOutlined).flatMap(({ key }) => before.sheets[key] ?? []);
  if (grouped.length > 0) {
    await context.sync();
    begun();
    await clearOutline(
      context,
      grouped.filter(({ rows }) => rows > 0),
    );
  }

  function* steps(): Generator<Step> {
    yield* takeAway(workbook, hojas, before);
    // All sheets are there before any is written: the formulas of one speak of another.
    const prepared: { spec: SheetSpec; worksheet: Excel.Worksheet }[] = [];
    for (const spec of specs) {
      const { worksheet, actions } = prepare(workbook, spec, before, isNew(spec));
      prepared.push({ spec, worksheet });
      yield { actions };
    }
    putBack(prepared, before, wanted.made);
    const units = specs.reduce((sum, { charts }) => sum + SHEET + charts.length, 0);
    for (const { spec, worksheet } of prepared) {
      const isTableNameTaken = spec.table !== null && before.takenTables.has(spec.table.name);
      const { rows = 0 } = before.sheets[spec.key] ?? {};
      yield* writeSheet(worksheet, spec, {
        rowsBefore: Math.max(rows, wanted.rows.get(spec.key) ?? 0),
        widths: widthsFor(wantedWidths(spec), anchos[spec.key] ?? [], before.set[spec.key] ?? []),
        isTableNameTaken,
        share: SHEET / units,
      });
    }
    for (const { spec, worksheet } of prepared)
      yield* writeCharts(workbook, worksheet, spec.charts, 1 / units);
  }
  await inRequests(context, steps(), (done) => {
    begun();
    onProgress(done);
  });
  const sinPapel = await writePapers(
    context,
    specs.map((spec) => ({ spec, isNew: isNew(spec) })),
  );
  rename(before, specs);
  setWidths(workbook, hojas, before);
  return ok({ sinPapel, removed: before.gone.map(({ name }) => name) });
}

// A sheet takes about as long as this many charts.
const SHEET = 8;

function isThere({ sheets, gone }: EarlierPublication, key: SheetKey): boolean {
  return sheets[key] !== undefined || gone.some((sheet) => sheet.key === key);
}

function widthsOf({ sheets }: EarlierPublication): Widths {
  return Object.fromEntries(
    Object.entries(sheets).flatMap(([key, sheet]) => (sheet ? [[key, sheet.widths]] : [])),
  );
}

/** The mark goes last: a sheet that stays without one would no longer be known as ours. */
function* takeAway(
  workbook: Excel.Workbook,
  hojas: Hojas,
  { gone, orphans }: EarlierPublication,
): Generator<Step> {
  for (const worksheet of [...orphans, ...gone.map((sheet) => sheet.worksheet)]) worksheet.delete();
  const keys = goneOf(hojas);
  for (const key of keys) markItem(workbook, key).delete();
  yield { actions: 2 * (orphans.length + gone.length + keys.length) };
}

/** A sheet that had been taken away comes back before the tab that followed it. */
function putBack(
  prepared: readonly { readonly spec: SheetSpec; readonly worksheet: Excel.Worksheet }[],
  { sheets }: EarlierPublication,
  made: ReadonlySet<string>,
): void {
  let put = 0;
  for (const [index, { spec, worksheet }] of prepared.entries()) {
    if (sheets[spec.key] || !made.has(spec.key)) continue;
    const next = prepared.slice(index).flatMap((after) => sheets[after.spec.key] ?? [])[0];
    if (next) worksheet.position = next.position + put++;
  }
}

/** A sheet to write into: one that is made has its mark before it has its name and anything else. */
function prepare(
  workbook: Excel.Workbook,
  spec: SheetSpec,
  before: EarlierPublication,
  isNew: boolean,
): { readonly worksheet: Excel.Worksheet; readonly actions: number } {
  const earlier = before.sheets[spec.key];
  const worksheet = earlier?.worksheet ?? made(workbook, spec.key);
  if (earlier?.name !== spec.name) worksheet.name = spec.name;
  const clearing = earlier ? clearSheet(earlier).actions : 0;
  const dressing = isNew ? dressNew(worksheet, spec).actions : 0;
  return { worksheet, actions: 8 + clearing + dressing };
}

/** A mark whose sheet was deleted may have been left behind: it goes. */
function made(workbook: Excel.Workbook, key: SheetKey): Excel.Worksheet {
  const worksheet = workbook.worksheets.add(nameWhileMade(key));
  markItem(workbook, key).delete();
  workbook.names.add(markOf(key), worksheet.getRange("A1")).visible = false;
  return worksheet;
}

/** A sheet that the user renamed keeps that name; while it is written it has the one that others speak of. */
function rename({ sheets }: EarlierPublication, specs: readonly SheetSpec[]): void {
  for (const { key, name } of specs) {
    const earlier = sheets[key];
    if (earlier && earlier.name !== name && earlier.name !== nameWhileMade(key))
      earlier.worksheet.name = earlier.name;
  }
}

function setWidths(
  workbook: Excel.Workbook,
  hojas: Hojas,
  { remembered, set }: EarlierPublication,
): void {
  const others = Object.entries(set).filter(([key]) => !(key in hojas));
  const ours = specsOf(hojas).map((spec) => [spec.key, wantedWidths(spec)] as const);
  const content = rewriteRemembered(
    PUBLICADO,
    remembered,
    Object.fromEntries([...others, ...ours]),
  );
  if (content.ok) setContent(workbook, PUBLICADO, content.value);
}

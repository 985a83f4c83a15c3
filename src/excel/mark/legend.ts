import { foldText } from "../../core/grid/foldText";
import { SEVERITIES } from "../../core/finding";
import { MARK_COLORS } from "../../core/report/cellMarks";
import { LEGEND, MEANINGS } from "../../core/report/marksText";
import { SEVERITIES as NAMES } from "../../core/report/text";
import { clearedSheet } from "../officeHelpers";
import { sheetOfReference } from "../publish/publishedSheets";
import type { PlacedMark } from "./placedMarks";

/** The mark of the legend: a name of the workbook that refers to its first cell. */
export const LEGEND_MARK = "SOPO_hoja_marcas";

/** Asked for now, readable after the next sync. */
export interface RequestedLegend {
  /** Name of our legend's sheet; `null`: there is none. */
  readonly read: () => string | null;
}

export function requestLegend(workbook: Excel.Workbook): RequestedLegend {
  const item = legendItem(workbook);
  item.load("formula");
  return { read: () => (item.isNullObject ? null : sheetOfReference(item.formula)) };
}

function legendItem(workbook: Excel.Workbook): Excel.NamedItem {
  return workbook.names.getItemOrNullObject(LEGEND_MARK);
}

/**
 * Writes what the colours mean into a sheet of our own; one of the user's with that name is left alone.
 * One that is made has our mark before it has its name.
 *
 * @param ours name of our legend's sheet, where there is one
 * @param names every sheet of the workbook
 */
export async function writeLegend(
  { workbook }: Excel.RequestContext,
  marks: readonly PlacedMark[],
  ours: string | null,
  names: readonly string[],
): Promise<void> {
  const isMade = ours !== null && ours !== WHILE_MADE;
  const worksheet = await clearedSheet(workbook, isMade ? ours : WHILE_MADE);
  legendItem(workbook).delete();
  workbook.names.add(LEGEND_MARK, worksheet.getRange("A1")).visible = false;
  if (!isMade) worksheet.name = freeName(names);

  worksheet.showGridlines = false;
  worksheet.getRange("A1").values = [[LEGEND.title]];
  worksheet.getRange("A1").format.font.bold = true;
  worksheet.getRange("A1").format.font.size = 14;
  worksheet.getRange("A3:C3").values = [[...LEGEND.headings]];
  worksheet.getRange("A3:C3").format.font.bold = true;
  for (const [index, severity] of SEVERITIES.entries()) {
    const row = worksheet.getRangeByIndexes(FIRST_ROW + index, 0, 1, 3);
    const cells = marks.filter((mark) => mark.severity === severity).length;
    row.values = [[NAMES[severity], cells, MEANINGS[severity]]];
    row.getCell(0, 0).format.fill.color = `#${MARK_COLORS[severity].fill}`;
    row.getCell(0, 0).format.font.color = `#${MARK_COLORS[severity].text}`;
  }
  worksheet.getRangeByIndexes(FIRST_ROW + SEVERITIES.length + 1, 0, 1, 1).values = [[LEGEND.note]];
  for (const [column, points] of WIDTHS.entries()) {
    worksheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points;
  }
}

/** Takes the legend's sheet away, if it is there; its mark goes last, so that it is never left without. */
export function removeLegend(workbook: Excel.Workbook, legend: string | null): void {
  workbook.worksheets.getItemOrNullObject(WHILE_MADE).delete();
  if (legend !== null && legend !== WHILE_MADE) workbook.worksheets.getItem(legend).delete();
  legendItem(workbook).delete();
}

// What the sheet is called until it has its mark: no user calls one so.
const WHILE_MADE = "SOPO escribiendo marcas";
const FIRST_ROW = 3;
const WIDTHS = [90, 60, 420];

function freeName(names: readonly string[]): string {
  const taken = new Set(names.map(foldText));
  const candidates = [LEGEND.sheet, ...names.map((_, index) => `${LEGEND.sheet} (${index + 2})`)];
  return candidates.find((name) => !taken.has(foldText(name)))!;
}

import { BLANK_ROW } from "../cells";
import type { Page } from "../page";
import type { ChartSpec, SheetSpec } from "../reportSpec";
import { LAST } from "./layout";

/**
 * The cumplimiento of the first level as bars, at the right of the tables that begin at row `beside`; none
 * where there is none, or where the page has no room: it stands in its own sheet.
 *
 * @param place.room points of rows that the page holds
 */
export function chartBeside(
  page: Page,
  { beside, room }: { readonly beside: number; readonly room: number },
  graficos: SheetSpec,
): readonly ChartSpec[] {
  const chart = graficos.charts.find(({ id }) => id === "cumplimiento");
  if (chart === undefined) return [];
  const { top, bottom } = chart.categories.area;
  const wanted = AROUND + (bottom - top + 1) * OF_A_BAR;
  const above = pointsOf(page.rows.slice(0, beside));
  if (above + wanted + BELOW > room) return [];
  while (pointsOf(page.rows.slice(beside + 1)) < wanted) page.add(BLANK_ROW);
  let last = beside + 1;
  while (pointsOf(page.rows.slice(beside + 1, last + 1)) < wanted) last++;
  return [
    { ...chart, id: "resumen", area: { top: beside + 1, left: LEFT, bottom: last, right: LAST } },
  ];
}

/** After the tables of dependencias, and a blank column. */
const LEFT = 9;
/** Points: title, scale and key. */
const AROUND = 75;
const OF_A_BAR = 28;
/** Of the three lines at the foot. */
const BELOW = 56;
const ROW = 15;

function pointsOf(rows: Page["rows"]): number {
  return rows.reduce((sum, { height = ROW }) => sum + height, 0);
}

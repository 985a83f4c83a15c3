import { FONT, LOOKS, type LookStyle } from "../../core/report/looks";
import type { Look, SheetSpec } from "../../core/report/reportSpec";
import type { Step } from "../inRequests";
import { addressesOf, areasByKind } from "./areas";

/** Gives each cell its look: one call for all the cells that share one. */
export function* writeLooks(worksheet: Excel.Worksheet, { rows }: SheetSpec): Generator<Step> {
  const looks = areasByKind(rows.map(({ cells }) => cells.map((cell) => cell?.look ?? null)));
  for (const [look, areas] of looks) {
    if (AS_ANY_CELL.has(look)) continue;
    for (const address of addressesOf(areas)) {
      dress(worksheet.getRanges(address).format, LOOKS[look]);
      yield { actions: MOST_OF_A_LOOK, characters: address.length };
    }
  }
}

// Thousands of rows with gaps would be as many areas.
const AS_ANY_CELL: ReadonlySet<Look> = new Set(["data", "dataNumber"]);

// Each edge of a border is named and set twice.
const MOST_OF_A_LOOK = 45;

// What a cleared cell has anyway is not said again: it would double what is sent.
function dress(format: Excel.RangeFormat, style: LookStyle): void {
  format.font.name = FONT;
  format.font.size = style.size;
  format.font.color = `#${style.color}`;
  if (style.bold) format.font.bold = true;
  if (style.italic) format.font.italic = true;
  if (style.fill !== null) format.fill.color = `#${style.fill}`;
  format.horizontalAlignment = HORIZONTAL[style.horizontal];
  format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap) format.wrapText = true;
  if (style.indent > 0) format.indentLevel = style.indent;
  if (style.border === null) return;
  for (const edge of style.border.sides === "box" ? BOX : BOTTOM) {
    const line = format.borders.getItem(edge);
    line.style = "Continuous";
    line.color = `#${style.border.color}`;
  }
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center" } as const;
const BOX = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;
const BOTTOM = ["EdgeBottom", "InsideHorizontal"] as const;

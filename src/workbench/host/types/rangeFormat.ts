import { BorderType, type IBorderData, type IStyleData } from "@univerjs/core";
import { readCells, styleReader, textOf, valueOf, GENERAL } from "../cells";
import { POINTS_PER_PIXEL } from "../geometry";
import { fail } from "../hostError";
import type { HostOf } from "../hostOf";
import { Collection, HostObject } from "../object";
import { intersection, toUniverRange } from "../rect";
import { STYLE_PROPERTIES, borderOf, borderType, colorOf } from "../styles";
import { usedRect } from "../usedRect";
import { gridRange, growTo, writeStyle } from "../write";
import type { Range } from "./range";

/** A node of `range.format` whose scalars are styles of cells: uniform, or `null` when mixed. */
abstract class StyleNode extends HostObject {
  constructor(readonly $range: Range) {
    super();
  }

  override $implements(name: string): boolean {
    return name in this || name in (STYLE_PROPERTIES[this.$type] ?? {});
  }

  override $get(name: string): unknown {
    const property = STYLE_PROPERTIES[this.$type]?.[name];
    return property ? uniform(this.$range, property.read) : super.$get(name);
  }

  override $set(name: string, value: unknown): void {
    const property = STYLE_PROPERTIES[this.$type]?.[name];
    if (!property) return super.$set(name, value);
    const { $book, $sheet, $rect } = this.$range;
    return writeStyle($book, $sheet, $rect, property.write(value as never));
  }
}

/** `range.format`: alignment, sizes, and the way to fill, font and borders. */
export class RangeFormat extends StyleNode implements HostOf<Excel.RangeFormat> {
  override get $type(): string {
    return "RangeFormat";
  }

  get fill(): RangeFill {
    return new RangeFill(this.$range);
  }
  get font(): RangeFont {
    return new RangeFont(this.$range);
  }
  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.$range);
  }

  get columnWidth(): number {
    const { $sheet, $rect } = this.$range;
    const { startColumn, endColumn } = gridRange($sheet, $rect);
    return same(range(startColumn, endColumn).map((c) => $sheet.getColumnWidth(c))) as number;
  }
  set columnWidth(points: number) {
    if (typeof points !== "number" || points < 0) fail("InvalidArgument");
    const { $book, $sheet, $rect } = this.$range;
    growTo($book, $sheet, $rect);
    const { startColumn, endColumn } = gridRange($sheet, $rect);
    const width = points / POINTS_PER_PIXEL;
    $book.change(() => $sheet.setColumnWidths(startColumn, endColumn - startColumn + 1, width));
  }

  get rowHeight(): number {
    const { $sheet, $rect } = this.$range;
    const { startRow, endRow } = gridRange($sheet, $rect);
    return same(range(startRow, endRow).map((r) => $sheet.getRowHeight(r))) as number;
  }
  set rowHeight(points: number) {
    if (typeof points !== "number" || points < 0) fail("InvalidArgument");
    const { $book, $sheet, $rect } = this.$range;
    growTo($book, $sheet, $rect);
    const { startRow, endRow } = gridRange($sheet, $rect);
    const height = points / POINTS_PER_PIXEL;
    $book.change(() => $sheet.setRowHeightsForced(startRow, endRow - startRow + 1, height));
  }

  autofitColumns(): void {
    const { $book, $sheet, $rect } = this.$range;
    const used = usedRect($sheet, true);
    const rect = used && intersection($rect, used);
    if (!rect) return;
    const longest = new Map<number, number>();
    readCells($sheet, rect, (cell, _row, column) => {
      const lines = textOf(valueOf(cell), GENERAL).split("\n");
      const length = Math.max(...lines.map((line) => line.length));
      longest.set(column, Math.max(longest.get(column) ?? 0, length));
    });
    longest.forEach((length, column) => {
      $book.change(() => $sheet.setColumnWidth(column, length * CHARACTER + CELL_PADDING));
    });
  }
  autofitRows(): void {
    const { $book, $sheet, $rect } = this.$range;
    const { startRow, endRow } = gridRange($sheet, $rect);
    $book.change(() => $sheet.setRowAutoHeight(startRow, endRow - startRow + 1));
  }
}

class RangeFill extends StyleNode implements HostOf<Excel.RangeFill> {
  override get $type(): string {
    return "RangeFill";
  }

  clear(): void {
    writeStyle(this.$range.$book, this.$range.$sheet, this.$range.$rect, { bg: null });
  }
}

class RangeFont extends StyleNode {
  override get $type(): string {
    return "RangeFont";
  }
}

class RangeBorderCollection extends Collection<RangeBorder> {
  constructor(readonly $range: Range) {
    super();
  }

  override get $type(): string {
    return "RangeBorderCollection";
  }
  override $keyOf(border: RangeBorder): string {
    return border.sideIndex;
  }
  get items(): readonly RangeBorder[] {
    return (Object.keys(EDGES) as Edge[]).map((edge) => new RangeBorder(this.$range, edge));
  }
}

class RangeBorder extends HostObject implements HostOf<Excel.RangeBorder> {
  constructor(
    readonly $range: Range,
    readonly sideIndex: Edge,
  ) {
    super();
  }

  override get $type(): string {
    return "RangeBorder";
  }

  get id(): string {
    return this.sideIndex;
  }
  get style(): Excel.RangeBorder["style"] {
    return this.#read("style") as Excel.RangeBorder["style"];
  }
  set style(style: string) {
    this.#write(style, this.#read("weight") ?? "Thin", this.color);
  }
  get weight(): Excel.RangeBorder["weight"] {
    return this.#read("weight") as Excel.RangeBorder["weight"];
  }
  set weight(weight: string) {
    const style = this.#read("style");
    this.#write(style === "None" || style === null ? "Continuous" : style, weight, this.color);
  }
  get color(): string {
    return this.#read("color") as string;
  }
  set color(color: string) {
    const style = this.#read("style");
    const drawn = style === "None" || style === null ? "Continuous" : style;
    this.#write(drawn, this.#read("weight") ?? "Thin", color);
  }

  #read(part: "style" | "weight" | "color"): string | null {
    const { key } = EDGES[this.sideIndex];
    const lines = edgeCells(this.$range, this.sideIndex);
    return uniform(lines, (style) => borderOf(style?.bd?.[key])[part]) as string | null;
  }

  #write(style: string, weight: string, color: string | null): void {
    const { $book, $sheet, $rect } = this.$range;
    const { type, key } = EDGES[this.sideIndex];
    const border = borderType(style, weight);
    growTo($book, $sheet, $rect);
    if (border === null) {
      writeStyle($book, $sheet, $rect, { bd: { [key]: null } as IBorderData });
      return;
    }
    const target = $sheet.getRange(toUniverRange($rect, { rows: $sheet.getMaxRows(), columns: $sheet.getMaxColumns() }));
    $book.change(() => target.setBorder(type, border, colorOf(color ?? "#000000")));
  }
}

type Edge = keyof typeof EDGES;

const EDGES = {
  EdgeTop: { type: BorderType.TOP, key: "t" },
  EdgeBottom: { type: BorderType.BOTTOM, key: "b" },
  EdgeLeft: { type: BorderType.LEFT, key: "l" },
  EdgeRight: { type: BorderType.RIGHT, key: "r" },
  InsideVertical: { type: BorderType.VERTICAL, key: "r" },
  InsideHorizontal: { type: BorderType.HORIZONTAL, key: "b" },
} as const;

const CHARACTER = 7;
const CELL_PADDING = 12;

// An edge is drawn by the outermost cells alone, an inner line by all but the last.
function edgeCells(range: Range, edge: Edge): Range {
  const { rows, columns } = range.$rect;
  switch (edge) {
    case "EdgeTop":
      return range.getRow(0);
    case "EdgeBottom":
      return range.getLastRow();
    case "EdgeLeft":
      return range.getColumn(0);
    case "EdgeRight":
      return range.getLastColumn();
    case "InsideVertical":
      return range.getResizedRange(0, columns > 1 ? -1 : 0);
    case "InsideHorizontal":
      return range.getResizedRange(rows > 1 ? -1 : 0, 0);
  }
}

/** The value that all cells share; `null` when they differ, as Excel says it. */
function uniform(range: Range, read: (style: IStyleData | null) => unknown): unknown {
  const { $sheet, $rect } = range;
  const { startRow, endRow, startColumn, endColumn } = gridRange($sheet, $rect);
  const sheet = $sheet.getSheet();
  const matrix = sheet.getCellMatrix();
  const styleOf = styleReader(sheet);
  let first: unknown;
  for (let row = startRow; row <= endRow; row++) {
    for (let column = startColumn; column <= endColumn; column++) {
      const value = read(styleOf(matrix.getValue(row, column), row, column));
      if (first === undefined) first = value;
      else if (value !== first) return null;
    }
  }
  return first;
}

function same(pixels: readonly number[]): number | null {
  const [first] = pixels;
  return first !== undefined && pixels.every((value) => value === first)
    ? first * POINTS_PER_PIXEL
    : null;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

import type { IStyleData } from "@univerjs/core";
import { readCells, textOf, valueOf, GENERAL } from "../cells";
import { setColumnWidth } from "../columnWidth";
import { POINTS_PER_PIXEL } from "../geometry";
import { fail, notImplemented } from "../hostError";
import type { HostOf } from "../hostOf";
import { HostObject } from "../object";
import { intersection } from "../rect";
import { STYLE_PROPERTIES } from "../styles";
import { usedRect } from "../usedRect";
import { gridRange, growTo, writeStyle } from "../write";
import type { Range } from "./range";
import { RangeBorderCollection } from "./rangeBorders";
import { uniformStyle } from "./uniformStyle";

/** A node of `range.format` whose scalars are styles of cells: uniform, or `null` when mixed. */
abstract class StyleNode extends HostObject {
  constructor(readonly $ranges: readonly Range[]) {
    super();
  }

  /** The one range; what several areas cannot share is refused, not guessed. */
  get $range(): Range {
    const [only, ...others] = this.$ranges;
    if (!only || others.length > 0) return notImplemented(`${this.$type} of several areas`);
    return only;
  }

  override $implements(name: string): boolean {
    return name in this || name in (STYLE_PROPERTIES[this.$type] ?? {});
  }

  override $defers(name: string): boolean {
    return name in (STYLE_PROPERTIES[this.$type] ?? {});
  }

  override $get(name: string): unknown {
    const property = STYLE_PROPERTIES[this.$type]?.[name];
    return property ? uniformStyle(this.$ranges, property.read) : super.$get(name);
  }

  override $set(name: string, value: unknown): void {
    const property = STYLE_PROPERTIES[this.$type]?.[name];
    if (!property) return super.$set(name, value);
    return this.$write(property.write(value as never));
  }

  $write(style: IStyleData): void {
    const [first] = this.$ranges;
    if (first)
      writeStyle(
        first.$book,
        first.$sheet,
        this.$ranges.map(({ $rect }) => $rect),
        style,
      );
  }
}

/** `range.format`: alignment, sizes, and the way to fill, font and borders. */
export class RangeFormat extends StyleNode implements HostOf<Excel.RangeFormat> {
  override get $type(): string {
    return "RangeFormat";
  }

  get fill(): RangeFill {
    return new RangeFill(this.$ranges);
  }
  get font(): RangeFont {
    return new RangeFont(this.$ranges);
  }
  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.$ranges);
  }

  get columnWidth(): number {
    const { $sheet, $rect } = this.$range;
    const { startColumn, endColumn } = gridRange($sheet, $rect);
    return same(range(startColumn, endColumn).map((c) => $sheet.getColumnWidth(c))) as number;
  }
  set columnWidth(points: number) {
    if (!isSize(points, WIDEST)) fail("InvalidArgument");
    const { $book, $sheet, $rect } = this.$range;
    growTo($book, $sheet, $rect);
    const { startColumn, endColumn } = gridRange($sheet, $rect);
    const width = points / POINTS_PER_PIXEL;
    setColumnWidth($book, $sheet, [startColumn, endColumn], width);
  }

  get rowHeight(): number {
    const heights = this.$ranges.flatMap(({ $sheet, $rect }) => {
      const { startRow, endRow } = gridRange($sheet, $rect);
      return range(startRow, endRow).map((row) => $sheet.getRowHeight(row));
    });
    return same(heights) as number;
  }
  set rowHeight(points: number) {
    if (!isSize(points, HIGHEST)) fail("InvalidArgument");
    const height = points / POINTS_PER_PIXEL;
    for (const { $book, $sheet, $rect } of this.$ranges) {
      growTo($book, $sheet, $rect);
      const { startRow, endRow } = gridRange($sheet, $rect);
      $book.change(() => $sheet.setRowHeightsForced(startRow, endRow - startRow + 1, height));
    }
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
    this.$write({ bg: null });
  }
}

class RangeFont extends StyleNode {
  override get $type(): string {
    return "RangeFont";
  }
}

const CHARACTER = 7;
const CELL_PADDING = 12;

function isSize(points: unknown, most: number): boolean {
  return typeof points === "number" && points >= 0 && points <= most;
}

// 255 characters of the default font, and the height that Excel's window allows, in points.
const WIDEST = (255 * CHARACTER + 5) * POINTS_PER_PIXEL;
const HIGHEST = 409.5;

function same(pixels: readonly number[]): number | null {
  const [first] = pixels;
  return first !== undefined && pixels.every((value) => value === first)
    ? first * POINTS_PER_PIXEL
    : null;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

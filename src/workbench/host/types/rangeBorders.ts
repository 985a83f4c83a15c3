import { BorderType, type IBorderData } from "@univerjs/core";
import type { HostOf } from "../hostOf";
import { Collection, HostObject } from "../object";
import { borderOf, borderType, colorOf } from "../styles";
import { gridRange, growTo, writeStyle } from "../write";
import type { Range } from "./range";
import { uniformStyle } from "./uniformStyle";

/** `range.format.borders`: the four edges and the inner lines. */
export class RangeBorderCollection extends Collection<RangeBorder> {
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
    return uniformStyle([lines], (style) => borderOf(style?.bd?.[key])[part]) as string | null;
  }

  #write(style: string, weight: string, color: string | null): void {
    const { $book, $sheet, $rect } = this.$range;
    const { type, key } = EDGES[this.sideIndex];
    const border = borderType(style, weight);
    growTo($book, $sheet, $rect);
    if (border === null) {
      writeStyle($book, $sheet, [$rect], { bd: { [key]: null } as IBorderData });
      return;
    }
    const target = $sheet.getRange(gridRange($sheet, $rect));
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

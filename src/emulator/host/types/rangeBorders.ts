import type { IBorderData } from "@univerjs/core";
import type { HostOf } from "../hostOf";
import { Collection, HostObject } from "../object";
import { borderOf, borderType, colorOf } from "../styles";
import { writeStyle } from "../write";
import type { Range } from "./range";
import { uniformStyle } from "./uniformStyle";

/** `range.format.borders`: the four edges and the inner lines, of each area. */
export class RangeBorderCollection extends Collection<RangeBorder> {
  constructor(readonly $ranges: readonly Range[]) {
    super();
  }

  override get $type(): string {
    return "RangeBorderCollection";
  }
  override $keyOf(border: RangeBorder): string {
    return border.sideIndex;
  }
  get items(): readonly RangeBorder[] {
    return (Object.keys(EDGES) as Edge[]).map((edge) => new RangeBorder(this.$ranges, edge));
  }
}

class RangeBorder extends HostObject implements HostOf<Excel.RangeBorder> {
  #line: Line | null = null;

  constructor(
    readonly $ranges: readonly Range[],
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
  override $defers(_name: string): boolean {
    return true;
  }

  get style(): Excel.RangeBorder["style"] {
    return this.#read("style") as Excel.RangeBorder["style"];
  }
  set style(style: string) {
    this.#draw({ ...this.#current(), style });
  }
  get weight(): Excel.RangeBorder["weight"] {
    return this.#read("weight") as Excel.RangeBorder["weight"];
  }
  set weight(weight: string) {
    this.#draw({ ...this.#drawn(), weight });
  }
  get color(): string {
    return this.#read("color") as string;
  }
  set color(color: string) {
    this.#draw({ ...this.#drawn(), color });
  }

  #read(part: keyof Line): string | null {
    const { key } = EDGES[this.sideIndex];
    const lines = this.$ranges.map((range) => edgeCells(range, this.sideIndex));
    return uniformStyle(lines, (style) => borderOf(style?.bd?.[key])[part]) as string | null;
  }

  #current(): Line {
    if (this.#line !== null) return this.#line;
    const { $book, $sheet } = this.$ranges[0]!;
    const drawn = this.$ranges.filter((range) => isDrawn(range, this.sideIndex));
    const rects = drawn.map((range) => edgeCells(range, this.sideIndex).$rect);
    if ($book.styles.hasBorder($sheet, rects, EDGES[this.sideIndex].key)) $book.styles.flush();
    this.#line = {
      style: this.#read("style") ?? "None",
      weight: this.#read("weight") ?? "Thin",
      color: this.#read("color") ?? "#000000",
    };
    return this.#line;
  }

  // A line that gets a colour or a weight is there.
  #drawn(): Line {
    const line = this.#current();
    return line.style === "None" ? { ...line, style: "Continuous" } : line;
  }

  // Univer's own command for borders also looks at the neighbours, which may lie beyond the grid.
  #draw(wanted: Line): void {
    this.#line = wanted;
    const { key } = EDGES[this.sideIndex];
    const line = borderType(wanted.style, wanted.weight);
    const border = line === null ? null : { s: line, cl: { rgb: colorOf(wanted.color) } };
    const drawn = this.$ranges.filter((range) => isDrawn(range, this.sideIndex));
    const [first] = drawn;
    if (!first) return;
    const rects = drawn.map((range) => edgeCells(range, this.sideIndex).$rect);
    writeStyle(first.$book, first.$sheet, rects, { bd: { [key]: border } as IBorderData });
  }
}

interface Line {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

type Edge = keyof typeof EDGES;

const EDGES = {
  EdgeTop: { key: "t" },
  EdgeBottom: { key: "b" },
  EdgeLeft: { key: "l" },
  EdgeRight: { key: "r" },
  InsideVertical: { key: "r" },
  InsideHorizontal: { key: "b" },
} as const;

// A single row has no line inside.
function isDrawn({ $rect: { rows, columns } }: Range, edge: Edge): boolean {
  return edge === "InsideVertical" ? columns > 1 : edge === "InsideHorizontal" ? rows > 1 : true;
}

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

import { PlainObject, type PlainValues } from "../plainObject";
import { describedRule, univerRule } from "../conditionalRule";
import { fail, notImplemented } from "../hostError";
import { Collection, type HostObject } from "../object";
import { fromUniverRange, intersection, sameRects, type Rect } from "../rect";
import { sheetState, type ConditionalFormatState } from "../state";
import { gridRange } from "../write";
import type { Range } from "./range";
import { RangeAreas } from "./rangeAreas";

/** The conditional formats that touch a range, or several areas. Univer draws them. */
export class ConditionalFormatCollection extends Collection<ConditionalFormat> {
  constructor(readonly $ranges: readonly Range[]) {
    super();
  }

  override get $type(): string {
    return "ConditionalFormatCollection";
  }
  override $keyOf(format: ConditionalFormat): string {
    return format.id;
  }
  get items(): readonly ConditionalFormat[] {
    return [...this.#ours(), ...this.#others()];
  }

  add(type: string): ConditionalFormat {
    if (!(type in KINDS)) notImplemented(`ConditionalFormatCollection.add ${type}`);
    const { $book, $sheet } = this.$first;
    const id = $book.newId("cf");
    const state: ConditionalFormatState = {
      id,
      type,
      rects: this.$ranges.map(({ $rect }) => $rect),
      values: {},
    };
    sheetState($sheet).conditionalFormats.unshift(state);
    return new ConditionalFormat(this.$first, state);
  }
  clearAll(): void {
    for (const format of this.items) format.delete();
  }

  get $first(): Range {
    return this.$ranges[0] ?? fail("InvalidReference");
  }

  #ours(): ConditionalFormat[] {
    return sheetState(this.$first.$sheet)
      .conditionalFormats.filter(({ rects }) => this.#touches(rects))
      .map((state) => new ConditionalFormat(this.$first, state));
  }

  // Rules that came with the file: they can be counted, kept and deleted; a formula can be read.
  #others(): ConditionalFormat[] {
    const ours = new Set(sheetState(this.$first.$sheet).conditionalFormats.map(({ id }) => id));
    return this.$first.$sheet.getConditionalFormattingRules().flatMap(({ cfId, ranges, rule }) => {
      const rects = ranges.map(fromUniverRange);
      if (ours.has(cfId) || !this.#touches(rects)) return [];
      return [new ConditionalFormat(this.$first, { id: cfId, rects, ...describedRule(rule) })];
    });
  }

  #touches(rects: readonly Rect[]): boolean {
    return rects.some((rect) => this.$ranges.some(({ $rect }) => intersection(rect, $rect)));
  }
}

class ConditionalFormat extends PlainObject {
  constructor(
    readonly $range: Range,
    readonly $state: ConditionalFormatState,
  ) {
    super("ConditionalFormat", $state.values, () => this.$apply());
  }

  override get $isKept(): boolean {
    const { $sheet } = this.$range;
    const isOurs = sheetState($sheet).conditionalFormats.some(({ id }) => id === this.id);
    return isOurs || $sheet.getConditionalFormattingRules().some(({ cfId }) => cfId === this.id);
  }
  get id(): string {
    return this.$state.id;
  }
  get type(): string {
    return this.$state.type;
  }
  get priority(): number {
    const all = sheetState(this.$range.$sheet).conditionalFormats;
    return all.filter(({ rects }) => sameRects(rects, this.$state.rects)).indexOf(this.$state);
  }
  get stopIfTrue(): boolean {
    return this.$values["stopIfTrue"] === true;
  }
  set stopIfTrue(stop: boolean) {
    this.$values["stopIfTrue"] = stop;
  }

  /** `cellValue` fails on another kind of format; `cellValueOrNullObject` is then a null object. */
  override $get(name: string): unknown {
    const kind = name.replace(/OrNullObject$/, "");
    if (!Object.values(KINDS).includes(kind)) return super.$get(name);
    if (kind === KINDS[this.type]) return super.$get(kind);
    return kind === name ? fail("InvalidOperation") : null;
  }

  override $makeChild(_name: string, type: string, values: PlainValues): HostObject {
    return new RuleBag(type, values, this.$changed);
  }

  /** Fails where there are several areas, as in Excel. */
  getRange(): Range {
    return this.getRangeOrNullObject() ?? fail("InvalidOperation");
  }
  getRangeOrNullObject(): Range | null {
    const [only, ...others] = this.$state.rects;
    return only && others.length === 0 ? this.$range.$at(only) : null;
  }
  getRanges(): RangeAreas {
    return new RangeAreas(this.$state.rects.map((rect) => this.$range.$at(rect)));
  }
  delete(): void {
    const { $book, $sheet } = this.$range;
    const state = sheetState($sheet);
    state.conditionalFormats = state.conditionalFormats.filter(({ id }) => id !== this.id);
    $book.change(() => $sheet.deleteConditionalFormattingRule(this.id));
  }

  /** Hands the rule to Univer as soon as enough of it is known. */
  $apply(): void {
    const { $book, $sheet } = this.$range;
    const rule = univerRule(this.$state);
    if (!rule) return;
    const ranges = this.$state.rects.map((rect) => ({ ...gridRange($sheet, rect) }));
    const whole = { cfId: this.id, ranges, stopIfTrue: this.stopIfTrue, rule };
    const isKnown = $sheet.getConditionalFormattingRules().some(({ cfId }) => cfId === this.id);
    $book.change(() =>
      isKnown
        ? $sheet.setConditionalFormattingRule(this.id, whole)
        : $sheet.addConditionalFormattingRule(whole),
    );
  }
}

// A node of the rule: everything is a value, but a fill can be cleared too.
class RuleBag extends PlainObject {
  override $makeChild(_name: string, type: string, values: PlainValues): HostObject {
    return new RuleBag(type, values, this.$changed);
  }

  override $call(name: string, args: readonly unknown[]): unknown {
    if (name !== "clear") return super.$call(name, args);
    delete this.$values["color"];
    return this.$changed();
  }
}

/** The kinds that Univer can draw, by the property that describes them. */
const KINDS: Readonly<Record<string, string>> = {
  Custom: "custom",
  DataBar: "dataBar",
  ColorScale: "colorScale",
  TopBottom: "topBottom",
  ContainsText: "textComparison",
  CellValue: "cellValue",
};

import { fail } from "../hostError";
import { Collection, HostObject } from "../object";
import type { HostOf } from "../hostOf";
import { ConditionalFormatCollection } from "./conditionalFormat";
import type { Range } from "./range";
import { RangeFormat } from "./rangeFormat";
import type { Worksheet } from "./worksheet";

/** Several ranges of one sheet at once. */
export class RangeAreas extends HostObject implements HostOf<Excel.RangeAreas> {
  constructor(readonly $ranges: readonly Range[]) {
    super();
  }

  override get $type(): string {
    return "RangeAreas";
  }

  get address(): string {
    return this.$ranges.map((range) => range.address).join(",");
  }
  get addressLocal(): string {
    return this.address;
  }
  get areaCount(): number {
    return this.$ranges.length;
  }
  get cellCount(): number {
    return this.$ranges.reduce((sum, range) => sum + range.cellCount, 0);
  }
  get worksheet(): Worksheet {
    return this.$first.worksheet;
  }
  get format(): RangeFormat {
    return new RangeFormat(this.$ranges);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.$ranges);
  }
  get areas(): RangeCollection {
    return new RangeCollection(this.$ranges);
  }

  clear(applyTo?: `${Excel.ClearApplyTo}`): void {
    for (const range of this.$ranges) range.clear(applyTo);
  }

  get $first(): Range {
    return this.$ranges[0] ?? fail("InvalidReference");
  }
}

class RangeCollection extends Collection<Range> {
  constructor(readonly items: readonly Range[]) {
    super();
  }

  override get $type(): string {
    return "RangeCollection";
  }

  override $keyOf(range: Range): string {
    return range.address;
  }
}

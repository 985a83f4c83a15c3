import { HostObject } from "./object";
import { typeInfo } from "./registry";

/** Plain values of a bag; a navigation property is a nested record. */
export interface PlainValues {
  [name: string]: unknown;
}

/**
 * A type without behaviour: scalars are stored, navigation properties are bags of their own.
 * A value that was never set is `NotImplemented`, because `undefined` would hide the gap.
 */
export class PlainObject extends HostObject {
  readonly #type: string;
  readonly #children = new Map<string, HostObject>();

  constructor(
    type: string,
    readonly $values: PlainValues = {},
    readonly $changed: () => void = () => undefined,
  ) {
    super();
    this.#type = type;
  }

  override get $type(): string {
    return this.#type;
  }

  override $implements(name: string): boolean {
    return name in this || name in this.$values;
  }

  override $get(name: string): unknown {
    if (name in this) return super.$get(name);
    const nav = typeInfo(this.$type).nav?.[name];
    // A collection has items, which values alone cannot answer for.
    if (nav !== undefined && typeInfo(nav).item !== undefined) return this.$missing(name);
    if (nav !== undefined) return this.#child(name, nav);
    return name in this.$values ? this.$values[name] : this.$missing(name);
  }

  override $set(name: string, value: unknown): void {
    if (name in this || typeInfo(this.$type).scalars?.[name] !== "rw") {
      super.$set(name, value);
    } else {
      this.$values[name] = value;
    }
    this.$changed();
  }

  /** Makes a nested object; a subclass gives those that know more than their values. */
  $makeChild(_name: string, type: string, values: PlainValues): HostObject {
    return new PlainObject(type, values, this.$changed);
  }

  #child(name: string, type: string): HostObject {
    const known = this.#children.get(name);
    if (known) return known;
    const values = (this.$values[name] ??= {}) as PlainValues;
    const child = this.$makeChild(name, type, values);
    this.#children.set(name, child);
    return child;
  }
}

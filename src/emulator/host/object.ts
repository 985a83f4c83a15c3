import type { FWorksheet } from "@univerjs/sheets/facade";
import { fail, notImplemented } from "./hostError";
import { typeInfo } from "./registry";

/**
 * What the wire can talk to. A host type is a plain class whose members carry the public
 * API's names; members that start with `$` are the host's own and never cross the wire.
 */
export abstract class HostObject {
  /** Set while the client tracks the object; the wire alone touches it. */
  $reference?: string | undefined;

  /** Through which object the client came to this one; the wire alone sets it. */
  $within?: HostObject;

  /** Name of the type in the Excel namespace. */
  abstract get $type(): string;

  /** The identifier by which the client asks again for an object it has seen. */
  get $id(): string | number {
    return "id" in this ? (this.id as string | number) : "";
  }

  /** The sheet on which the object lies; `null` for what belongs to no sheet. */
  get $place(): FWorksheet | null {
    const placed = this as Placed;
    const [first] = placed.$ranges ?? [];
    const around = first ?? placed.$range ?? placed.$table ?? placed.$comment ?? this.$within;
    return placed.$sheet ?? around?.$place ?? null;
  }

  /** Whether the object itself was not deleted; that of its sheet and of what it lies in is asked beside it. */
  get $isKept(): boolean {
    return true;
  }

  /** Whether the workbook still has the object. */
  get $exists(): boolean {
    const place = this.$place;
    const isPlaced =
      !place || place.getWorkbook().getSheetBySheetId(place.getSheetId()) !== undefined;
    return isPlaced && this.$isKept && (this.$within?.$exists ?? true);
  }

  $implements(name: string): boolean {
    return name in this;
  }

  /** Whether setting a member changes nothing that must be seen at once. */
  $defers(_name: string): boolean {
    return false;
  }

  $get(name: string): unknown {
    return name in this ? this.#members[name] : this.$missing(name);
  }

  $set(name: string, value: unknown): void {
    if (typeInfo(this.$type).scalars?.[name] === "r") {
      fail("InvalidOperation", `${this.$type}.${name} is read-only.`);
    }
    if (!(name in this)) this.$missing(name);
    if (isOnlyRead(this, name)) this.$missing(`${name} (writing)`);
    this.#members[name] = value;
  }

  $call(name: string, args: readonly unknown[]): unknown {
    const member = this.#members[name];
    return typeof member === "function" ? member.apply(this, [...args]) : this.$missing(name);
  }

  $missing(name: string): never {
    return notImplemented(`${this.$type}.${name}`);
  }

  // The only place where a name on the wire reaches a member of the class.
  get #members(): Record<string, unknown> {
    return this as unknown as Record<string, unknown>;
  }
}

/** Whether the class answers what the member is, and does not let it be changed. */
function isOnlyRead(object: object, name: string): boolean {
  for (
    let of: object | null = object;
    of !== null;
    of = Object.getPrototypeOf(of) as object | null
  ) {
    const member = Object.getOwnPropertyDescriptor(of, name);
    if (member) return member.set === undefined && member.writable !== true;
  }
  return false;
}

// Where the classes keep the sheet, or what lies on one.
interface Placed {
  readonly $sheet?: FWorksheet | null;
  readonly $ranges?: readonly HostObject[];
  readonly $range?: HostObject;
  readonly $table?: HostObject;
  readonly $comment?: HostObject;
}

/** What both kinds of collections answer; the items may be kept or derived at each look. */
export abstract class Collection<Item extends HostObject> extends HostObject {
  abstract get items(): readonly Item[];

  /** The name by which people ask for an item. Excel compares it without case. */
  abstract $keyOf(item: Item): string;

  $find(key: unknown): Item | null {
    const wanted = String(key).toLowerCase();
    return (
      this.items.find((item) => item.$id === key) ??
      this.items.find((item) => this.$keyOf(item).toLowerCase() === wanted) ??
      null
    );
  }

  get count(): number {
    return this.items.length;
  }

  getCount(): number {
    return this.items.length;
  }

  getItem(key: unknown): Item {
    return this.$find(key) ?? fail("ItemNotFound");
  }

  getItemOrNullObject(key: unknown): Item | null {
    return this.$find(key);
  }

  getItemAt(index: number): Item {
    return this.items[index] ?? fail("InvalidArgument");
  }
}

import { fail } from "../hostError";
import type { HostOf } from "../hostOf";
import { Collection, HostObject } from "../object";

/** Where a collection of keys and values is kept. */
type Store = Record<string, unknown>;

/** `workbook.settings`: what the add-in remembers in the workbook. */
export class SettingCollection extends Collection<Setting> {
  constructor(readonly $store: Store) {
    super();
  }

  override get $type(): string {
    return "SettingCollection";
  }
  override $keyOf(setting: Setting): string {
    return setting.key;
  }
  get items(): readonly Setting[] {
    return Object.keys(this.$store).map((key) => new Setting(this.$store, key));
  }

  add(key: string, value: unknown): Setting {
    if (key === "") fail("InvalidArgument");
    keep(this.$store, key, value);
    return new Setting(this.$store, key);
  }
}

function keep(store: Store, key: string, value: unknown): void {
  if (JSON.stringify({ ...store, [key]: value }).length > MOST_SETTINGS) fail("InvalidArgument");
  store[key] = value;
}

// All settings of the workbook together.
const MOST_SETTINGS = 2_000_000;

class Setting extends HostObject implements HostOf<Excel.Setting> {
  constructor(
    readonly $store: Store,
    readonly key: string,
  ) {
    super();
  }

  override get $type(): string {
    return "Setting";
  }
  override get $id(): string {
    return this.key;
  }

  override get $isKept(): boolean {
    return this.key in this.$store;
  }
  get value(): unknown {
    return this.$store[this.key];
  }
  set value(value: unknown) {
    keep(this.$store, this.key, value);
  }
  delete(): void {
    delete this.$store[this.key];
  }
}

/** `worksheet.customProperties`: the mark that the add-in leaves on its own sheets. */
export class WorksheetCustomPropertyCollection extends Collection<WorksheetCustomProperty> {
  constructor(readonly $store: Record<string, string>) {
    super();
  }

  override get $type(): string {
    return "WorksheetCustomPropertyCollection";
  }
  override $keyOf(property: WorksheetCustomProperty): string {
    return property.key;
  }
  get items(): readonly WorksheetCustomProperty[] {
    return Object.keys(this.$store).map((key) => new WorksheetCustomProperty(this.$store, key));
  }

  add(key: string, value: string): WorksheetCustomProperty {
    if (key === "" || key.length > 255 || typeof value !== "string") fail("InvalidArgument");
    // The case of a key makes no other property.
    const own = this.$find(key)?.key ?? key;
    this.$store[own] = value;
    return new WorksheetCustomProperty(this.$store, own);
  }
}

class WorksheetCustomProperty extends HostObject implements HostOf<Excel.WorksheetCustomProperty> {
  constructor(
    readonly $store: Record<string, string>,
    readonly key: string,
  ) {
    super();
  }

  override get $type(): string {
    return "WorksheetCustomProperty";
  }
  override get $id(): string {
    return this.key;
  }

  override get $isKept(): boolean {
    return this.key in this.$store;
  }
  get value(): string {
    return this.$store[this.key] ?? "";
  }
  set value(value: string) {
    this.$store[this.key] = value;
  }
  delete(): void {
    delete this.$store[this.key];
  }
}

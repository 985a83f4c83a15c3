import type { HostValue } from "../cells";
import { notImplemented } from "../hostError";
import type { HostOf } from "../hostOf";
import { Collection, HostObject } from "../object";
import type { Range } from "./range";
import type { Table } from "./table";

/** The columns of a table, by their headings. */
export class TableColumnCollection extends Collection<TableColumn> {
  constructor(readonly $table: Table) {
    super();
  }

  override get $type(): string {
    return "TableColumnCollection";
  }
  override $keyOf(column: TableColumn): string {
    return column.name;
  }
  get items(): readonly TableColumn[] {
    return Array.from(
      { length: this.$table.$rect.columns },
      (_, index) => new TableColumn(this.$table, index),
    );
  }
}

class TableColumn extends HostObject implements HostOf<Excel.TableColumn> {
  constructor(
    readonly $table: Table,
    readonly index: number,
  ) {
    super();
  }

  override get $type(): string {
    return "TableColumn";
  }

  get id(): number {
    return this.index + 1;
  }
  get name(): string {
    return String(this.getHeaderRowRange().values[0]?.[0] ?? "");
  }
  set name(name: string) {
    this.getHeaderRowRange().values = [[name]];
  }
  get values(): HostValue[][] {
    return this.getRange().values;
  }
  set values(values: unknown) {
    this.getRange().values = values;
  }
  getRange(): Range {
    return this.$table.getRange().getColumn(this.index);
  }
  getHeaderRowRange(): Range {
    return this.$table.getHeaderRowRange().getColumn(this.index);
  }
  getDataBodyRange(): Range {
    return this.$table.getDataBodyRange().getColumn(this.index);
  }
}

/** The rows of a table below its headings. */
export class TableRowCollection extends Collection<TableRow> {
  constructor(readonly $table: Table) {
    super();
  }

  override get $type(): string {
    return "TableRowCollection";
  }
  override $keyOf(row: TableRow): string {
    return String(row.index);
  }
  get items(): readonly TableRow[] {
    const length = this.$table.getDataBodyRange().rowCount;
    return Array.from({ length }, (_, index) => new TableRow(this.$table, index));
  }

  add(index: number | undefined, values: unknown): TableRow {
    if (index !== undefined && index !== -1) notImplemented("TableRowCollection.add at an index");
    const isMatrix = Array.isArray(values) && Array.isArray(values[0]);
    return this.$table.$append((isMatrix ? values : [values]) as unknown[][]);
  }
}

export class TableRow extends HostObject implements HostOf<Excel.TableRow> {
  constructor(
    readonly $table: Table,
    readonly index: number,
  ) {
    super();
  }

  override get $type(): string {
    return "TableRow";
  }

  get values(): HostValue[][] {
    return this.getRange().values;
  }
  set values(values: unknown) {
    this.getRange().values = values;
  }
  getRange(): Range {
    return this.$table.getDataBodyRange().getRow(this.index);
  }
}

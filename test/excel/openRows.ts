import { bootOffice, type BootedOffice } from "../emulator/host/bootOffice";

type Cell = string | number | boolean;
type Data = NonNullable<Parameters<typeof bootOffice>[0]>;

/** The genuine office.js over a workbook of literal rows, one list per sheet. */
export function openRows(
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
): Promise<BootedOffice> {
  const names = Object.keys(sheets);
  return bootOffice({
    sheetOrder: names,
    sheets: Object.fromEntries(names.map((name) => [name, sheetOf(name, sheets[name]!)])),
  });
}

function sheetOf(
  name: string,
  rows: readonly (readonly Cell[])[],
): NonNullable<Data["sheets"]>[string] {
  const cellData = Object.fromEntries(
    rows.map((row, index) => [index, Object.fromEntries(row.map((v, column) => [column, { v }]))]),
  );
  return { id: name, name, rowCount: rows.length + 100, columnCount: 80, cellData };
}

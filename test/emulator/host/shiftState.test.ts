import { shiftRect } from "../../../src/emulator/host/shiftState";
import { bootOffice, type BootedOffice } from "./bootOffice";

const rows = (at: number, count: number) =>
  ({ sheetId: "s", direction: "rows", at, count }) as const;
const RECT = { row: 3, column: 1, rows: 4, columns: 2 };

test.each([
  ["rows inserted above push it down", rows(1, 2), { ...RECT, row: 5 }],
  ["rows inserted inside make it longer", rows(4, 2), { ...RECT, rows: 6 }],
  ["rows inserted below leave it alone", rows(7, 2), RECT],
  ["rows deleted above pull it up", rows(0, -2), { ...RECT, row: 1 }],
  ["rows deleted across its start shorten it", rows(2, -3), { ...RECT, row: 2, rows: 2 }],
  ["rows deleted around it take it away", rows(2, -9), null],
])("shiftRect(rect, shift): %s", (_, shift, expected) => {
  expect(shiftRect(RECT, shift)).toEqual(expected);
});

describe("rows that the user inserts above", () => {
  let office: BootedOffice;
  beforeEach(async () => void (office = await bootOffice()));
  afterEach(() => office.dispose());

  test("take comments, groups and the cells of charts with them", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Hoja1");
      sheet.getRange("A1:B3").values = [
        ["", "Avance"],
        ["I", 9.4],
        ["II", 4.5],
      ];
      sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
      sheet.comments.add("B2", "Revisar");
      await context.sync();
    });
    office.workbook.getActiveSheet().insertRows(0, 2);
    await Excel.run(async (context) => {
      const where = context.workbook.comments.getItemAt(0).getLocation();
      where.load("address");
      await context.sync();
      expect(where.address).toBe("Hoja1!B4");
    });
    expect(office.host.charts()[0]?.series[0]).toMatchObject({
      valuesAddress: "Hoja1!$B$4:$B$5",
      values: [9.4, 4.5],
    });
  });
});

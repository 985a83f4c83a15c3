import { bootOffice, type BootedOffice } from "./bootOffice";
import { outcome, type Batch } from "./outcome";

let office: BootedOffice;
beforeEach(async () => void (office = await bootOffice()));
afterEach(() => office.dispose());

test.each<[string, Batch]>([
  [
    "cells of a sheet",
    (_, book) => {
      const sheet = book.worksheets.add("Otra");
      const range = sheet.getRange("A1");
      range.values = [[1]];
      sheet.delete();
      range.values = [[2]];
    },
  ],
  [
    "a sheet, to read",
    (_, book) => {
      const sheet = book.worksheets.add("Otra");
      sheet.delete();
      sheet.load("name");
    },
  ],
  [
    "the paper of a sheet",
    (_, book) => {
      const sheet = book.worksheets.add("Otra");
      const header = sheet.pageLayout.headersFooters.defaultForAllPages;
      header.leftHeader = "Sopó";
      sheet.delete();
      header.leftHeader = "Otra";
    },
  ],
  [
    "a table",
    (sheet) => {
      const table = sheet.tables.add("A1:B3", true);
      table.delete();
      table.style = "TableStyleLight1";
    },
  ],
  [
    "the title of a chart",
    (sheet) => {
      const chart = sheet.charts.add("Line", sheet.getRange("A1:B3"));
      const { title } = chart;
      title.text = "Avance";
      chart.delete();
      title.text = "Otro";
    },
  ],
  [
    "a series",
    (sheet) => {
      const series = sheet.charts.add("Line", sheet.getRange("A1:B3")).series.getItemAt(0);
      series.delete();
      series.name = "Otra";
    },
  ],
  [
    "a comment",
    (sheet) => {
      const comment = sheet.comments.add("Hoja1!A1", "Revisar");
      comment.delete();
      comment.content = "Otra";
    },
  ],
  [
    "a name",
    (_, book) => {
      const name = book.names.add("Meta_1", "=1");
      name.delete();
      name.formula = "=2";
    },
  ],
  [
    "a conditional format",
    (sheet) => {
      const format = sheet.getRange("A1:A5").conditionalFormats.add("Custom");
      format.delete();
      format.custom.rule.formula = "=TRUE";
    },
  ],
  [
    "a setting",
    (_, book) => {
      const setting = book.settings.add("sopo", 1);
      setting.delete();
      setting.value = 2;
    },
  ],
  [
    "a mark of a sheet",
    (sheet) => {
      const mark = sheet.customProperties.add("sopo", "1");
      mark.delete();
      mark.value = "2";
    },
  ],
])("what was deleted is not found in the same request: %s", async (_, batch) => {
  expect(await outcome(batch)).toBe("ItemNotFound");
});

test("what is drawn on a protected sheet is protected too", async () => {
  await outcome((sheet) => {
    sheet.charts.add("Line", sheet.getRange("A1:B3"));
    sheet.protection.protect();
  });
  const title: Batch = (sheet) => (sheet.charts.getItemAt(0).title.text = "Otro");
  const series: Batch = (sheet) => (sheet.charts.getItemAt(0).series.getItemAt(0).name = "Otra");
  expect([await outcome(title), await outcome(series)]).toEqual(["AccessDenied", "AccessDenied"]);
});

test("what can be read here and set in Excel is refused by name", async () => {
  expect(await outcome((sheet) => (sheet.standardWidth = 20))).toBe("NotImplemented");
});

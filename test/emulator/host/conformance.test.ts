import { Bag } from "../../../src/emulator/host/bag";
import { createExcelHost } from "../../../src/emulator/host/excelHost";
import { openHeadless, type HeadlessWorkbook } from "../../../src/emulator/host/headless";
import { Collection, HostObject } from "../../../src/emulator/host/object";
import { typeInfo } from "../../../src/emulator/host/registry";
import { ChartBag } from "../../../src/emulator/host/types/chartBag";

/** Members that our own base classes answer for every object or collection of the wire. */
const SHARED = ["items", "count", "id", "getCount", "getItem", "getItemAt", "getItemOrNullObject"];

const BASES = [HostObject, Bag, Collection, ChartBag, Object].map(
  ({ prototype }) => prototype as object,
);

/** Own members of an object and of its classes, without what is private to the host. */
function membersOf(object: HostObject): string[] {
  const names = new Set(Object.keys(object));
  for (
    let level = Object.getPrototypeOf(object);
    level && !BASES.includes(level);
    level = Object.getPrototypeOf(level)
  ) {
    Object.getOwnPropertyNames(level).forEach((name) => names.add(name));
  }
  return [...names].filter((name) => !name.startsWith("$") && name !== "constructor");
}

let headless: HeadlessWorkbook;
beforeEach(async () => void (headless = await openHeadless()));
afterEach(() => headless.dispose());

/** One object of every type that the host implements. */
function samples(): HostObject[] {
  const { root } = createExcelHost(headless);
  const sheet = root.worksheets.items[0]!;
  const range = sheet.getRange("A1:B3");
  range.values = [
    ["Meta", "Avance"],
    ["I", 1],
    ["II", 2],
  ];
  sheet.getRange("D1:E1").merge();
  const table = sheet.tables.add("A1:B3", true);
  const chart = sheet.charts.add("Line", range);
  const series = chart.series.items[0]!;
  const comment = root.comments.add("Hoja1!C9", "Revisar");
  const axes = chart.$get("axes") as HostObject;
  return [
    root,
    root.application,
    root.worksheets,
    sheet,
    sheet.freezePanes,
    sheet.protection,
    range,
    range.format,
    range.format.fill,
    range.format.font,
    range.format.borders,
    range.format.borders.items[0]!,
    sheet.getRange("A1:J9").getMergedAreas(),
    range.conditionalFormats,
    range.conditionalFormats.add("Custom"),
    root.tables,
    table,
    table.columns,
    table.columns.items[0]!,
    table.rows,
    table.rows.items[0]!,
    sheet.charts,
    chart,
    chart.series,
    series,
    series.points,
    series.points.items[0]!,
    axes,
    root.names,
    root.names.add("Avances", range),
    root.settings,
    root.settings.add("mapa", 1),
    sheet.customProperties,
    sheet.customProperties.add("sopo", "resumen"),
    root.customXmlParts,
    root.customXmlParts.add('<a xmlns="urn:a"/>'),
    root.customXmlParts.getByNamespace("urn:a"),
    root.comments,
    comment,
    comment.replies,
    comment.replies.add("Listo"),
    range.format.borders,
    sheet.getRanges("A1,C3").conditionalFormats,
  ];
}

test("every member of a host class is a member of the Excel API", () => {
  const strays = samples().flatMap((object) => {
    const { scalars, nav, methods } = typeInfo(object.$type);
    const known = new Set([...Object.keys({ ...scalars, ...nav, ...methods }), ...SHARED]);
    return membersOf(object)
      .filter((name) => !known.has(name))
      .map((name) => `${object.$type}.${name}`);
  });
  expect(strays).toEqual([]);
});

test("every type of the host is known to the genuine client", () => {
  const unknown = samples()
    .map((object) => object.$type)
    .filter((type) => Object.keys(typeInfo(type)).length === 0);
  expect(unknown).toEqual([]);
});

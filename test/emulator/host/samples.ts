import { createExcelHost } from "../../../src/emulator/host/excelHost";
import type { HeadlessWorkbook } from "../../../src/emulator/host/headless";
import type { HostObject } from "../../../src/emulator/host/object";

/** One object of every type that the host implements, in the order in which the README lists them. */
export function samples(headless: HeadlessWorkbook): readonly HostObject[] {
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
    root.protection,
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

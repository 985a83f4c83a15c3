import { writeXlsx } from "hucre/xlsx";
import { tidyXlsx } from "../../src/files/tidyXlsx";
import { whatHucreOmits } from "../../src/files/whatHucreOmits";
import { openPackage, textOf } from "../../src/files/writeReportPackage";

async function partOf(bytes: Uint8Array, name: string): Promise<string> {
  const opened = await openPackage(bytes);
  if (!opened.ok) throw new Error(opened.error.type);
  return textOf(opened.value, name);
}

test("tidyXlsx(bytes) says the words of a font in the order of the schema", async () => {
  const font = { name: "Arial", size: 14, bold: true, underline: true, color: { rgb: "1F6F54" } };
  const bytes = await writeXlsx({
    sheets: [{ name: "Hoja", cells: new Map([["0,0", { value: 1, style: { font } }]]) }],
  });
  const styles = await partOf(await tidyXlsx(bytes), "xl/styles.xml");
  expect(styles.match(/<font><b\/>.*?<\/font>/)?.[0].replace(/ \w+="[^"]*"/g, "")).toBe(
    "<font><b/><u/><sz/><color/><name/></font>",
  );
});

test("tidyXlsx(bytes) says once how deep the rows and columns are grouped", async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "Hoja",
        rows: [[1], [2], [3]],
        columns: [{ outlineLevel: 1 }],
        rowDefs: new Map([
          [1, { outlineLevel: 1 }],
          [2, { outlineLevel: 2 }],
        ]),
      },
      { name: "Otra", rows: [[1]] },
    ],
  });
  const tidy = await tidyXlsx(bytes);
  expect(await partOf(tidy, "xl/worksheets/sheet1.xml")).toContain(
    'outlineLevelRow="2" outlineLevelCol="1"',
  );
  expect(await partOf(tidy, "xl/worksheets/sheet2.xml")).not.toContain("outlineLevel");
});

test("tidyXlsx(bytes, { hiddenNames }) hides these names and no other, and whatHucreOmits tells them", async () => {
  const bytes = await writeXlsx({
    sheets: [{ name: "Hoja", rows: [[1]] }],
    namedRanges: [
      { name: "secreto", range: "Hoja!$A$1" },
      { name: "visible", range: "Hoja!$A$1" },
    ],
  });
  expect((await whatHucreOmits(bytes)).hiddenNames).toEqual(new Set());
  const hidden = new Set(["secreto"]);
  const tidy = await tidyXlsx(bytes, { hiddenNames: hidden });
  expect((await whatHucreOmits(tidy)).hiddenNames).toEqual(hidden);
});

test("tidyXlsx(bytes) has trends of charts without their equation", async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "Hoja",
        rows: [[1], [1]],
        charts: [
          {
            type: "bar",
            series: [{ values: "Hoja!$A$1:$A$2", trendlines: [{ type: "linear" }] }],
            anchor: { from: { row: 3, col: 0 }, to: { row: 9, col: 4 } },
          },
        ],
      },
    ],
  });
  expect(await partOf(await tidyXlsx(bytes), "xl/charts/chart1.xml")).toContain(
    '<c:trendlineType val="linear"/><c:dispRSqr val="0"/><c:dispEq val="0"/></c:trendline>',
  );
});

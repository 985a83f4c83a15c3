import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { SheetSpec } from "../../src/core/report/reportSpec";
import { hojasIn, specsIn } from "../../src/excel/journal/publicaciones";
import { marksIn } from "../../src/excel/mark/bringMarks";
import type { PlacedMark } from "../../src/excel/mark/placedMarks";
import { formulasIn, type AskingCell } from "../../src/excel/publish/bringValues";

// What a workbook keeps packed, so that a publication, marks and formulas can be taken back or ended by a later
// version. A change of one of these shapes must still read the examples: they stay as they are for ever.
const EXAMPLES = join(__dirname, "examples");
const names = readdirSync(EXAMPLES).filter((name) => name.startsWith("empacado."));

const AREA = { top: 1, left: 1, bottom: 2, right: 2 };
const RANGE = { sheet: "Resumen", area: AREA };
const HOJAS: readonly SheetSpec[] = [
  {
    key: "resumen",
    name: "Resumen",
    tabColor: "#123456",
    columnWidths: [3, 20, 12],
    rows: [
      {
        cells: [null, { kind: "text", text: "Avance", look: "title", link: "Matriz!A1" }],
        height: 30,
      },
      { cells: [{ kind: "number", value: 0.5, format: "0.0%", look: "number" }], outline: 1 },
      {
        cells: [
          {
            kind: "formula",
            formula: "=SUM(A1)",
            value: 1,
            spill: [[1]],
            format: "0",
            look: "number",
          },
          { kind: "empty", look: "note" },
        ],
      },
    ],
    merges: [AREA],
    freeze: { rows: 1, columns: 0 },
    table: { name: "SOPO_tabla", area: AREA },
    charts: [
      {
        id: "avance",
        kind: "column",
        title: "Avance",
        description: "Avance por componente",
        categories: RANGE,
        series: [
          {
            name: "Avance",
            nameAt: RANGE,
            values: RANGE,
            color: "#abcdef",
            pointColors: ["#000000"],
          },
        ],
        valueAxis: { minimum: 0, maximum: 1, majorUnit: null, format: "0%", title: null },
        labelFormat: "0.0%",
        legend: "none",
        gapWidth: 60,
        area: AREA,
      },
    ],
    print: {
      paper: "letter",
      orientation: "portrait",
      scale: "fitPage",
      repeatRows: { first: 0, last: 1 },
      breaks: [40],
      footer: "Página &P",
    },
  },
];
const MARCAS: readonly PlacedMark[] = [
  { sheet: "Matriz", row: 3, column: 4, severity: "error", comment: "SOPO · algo" },
];
const FORMULAS: readonly AskingCell[] = [
  { key: "resumen", row: 5, column: 2, formula: "=SOPO.NIVEL(0.5)" },
];

test.each(names)("%s is read whole", (name) => {
  const { hojas, marcas, formulas } = JSON.parse(
    readFileSync(join(EXAMPLES, name), "utf8"),
  ) as Readonly<Record<"hojas" | "marcas" | "formulas", string>>;
  expect(specsIn(hojas)).toEqual(HOJAS);
  expect(Object.keys(hojasIn(hojas))).toEqual(["resumen"]);
  expect(marksIn(marcas)).toEqual(MARCAS);
  expect(formulasIn(formulas)).toEqual(FORMULAS);
});

test("there is an example of what is packed", () => {
  expect(names).toContain("empacado.v0.json");
});

import { cellKey, type CellValue, type Sheet } from "../../src/core/grid/grid";
import { joinOf, withJoinedTexts } from "../../src/files/joinedTexts";

const CELLS: Readonly<Record<string, string>> = { A1: "2025", "Resumen!$X$1": "2025 - T3" };

test.each([
  ['=CONCATENATE("Ejecución ",Resumen!$X$1)', "Ejecución 2025 - T3"],
  ['="Meta "&A1', "Meta 2025"],
  ['=A1 & " de """ & "plan"""', '2025 de "plan"'],
  ['=_xlfn.CONCAT(A1,"-",CONCATENATE(A1))', "2025-2025"],
])("joinOf(%s, valueOf) puts the texts together", (formula, text) => {
  expect(joinOf(formula, (reference) => CELLS[reference] ?? null)).toBe(text);
});

test.each([
  "=A1",
  "=LEFT(A1,4)",
  '=A1&TEXT(A1,"0")',
  "=CONCATENATE(A1:A3)",
  "=A1&",
  "=CONCATENATE(A1",
  '=A1&"x")',
  "=A1&Z9",
  "=A1 A1&A1",
])("joinOf(%s, valueOf) leaves what is no join of texts and cells", (formula) => {
  expect(joinOf(formula, (reference) => CELLS[reference] ?? null)).toBeNull();
});

function sheet(
  name: string,
  rows: readonly (readonly CellValue[])[],
  formulas: Readonly<Record<string, string>> = {},
): Sheet {
  const at = (place: string): number => {
    const [row, column] = place.split(",").map(Number);
    return cellKey(row!, column!);
  };
  return {
    name,
    hidden: false,
    rows,
    merges: [],
    formats: new Map(),
    formulas: new Map(Object.entries(formulas).map(([place, formula]) => [at(place), formula])),
    uncalculated: new Set(),
  };
}

test("withJoinedTexts(sheets) says in a heading what Excel would, not the placeholder of the file", () => {
  const [detalle, resumen] = withJoinedTexts([
    sheet("Detalle", [["Código", "Ejecución (habilite la edición)"]], {
      "0,1": '=CONCATENATE("Ejecución ",Resumen!A1)',
    }),
    sheet("Resumen", [["viejo", 2025]], { "0,0": '=B1&" - tercer trimestre"' }),
  ]);
  expect(detalle!.rows).toEqual([["Código", "Ejecución 2025 - tercer trimestre"]]);
  expect(resumen!.rows).toEqual([["2025 - tercer trimestre", 2025]]);
});

test("withJoinedTexts(sheets) leaves a formula that goes round, and one that does not join", () => {
  const circle = sheet("Hoja", [["x", "y", 3]], {
    "0,0": '=B1&"a"',
    "0,1": '=A1&"b"',
    "0,2": "=1+1",
  });
  expect(withJoinedTexts([circle])).toEqual([circle]);
});

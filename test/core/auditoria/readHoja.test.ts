import { cifrasDeHoja } from "../../../src/core/auditoria/readHoja";
import { cellKey, type CellValue, type Sheet } from "../../../src/core/grid/grid";

function sheetOf(rows: CellValue[][], formats: [number, string][] = []): Sheet {
  return {
    ...{ name: "Cifras", hidden: false, rows, merges: [] },
    ...{ formats: new Map(formats), formulas: new Map(), uncalculated: new Set() },
  };
}

const sujetoOf = ([first]: readonly string[]): string | null =>
  first === "I" ? "nodo/I" : first === "Plan" ? "plan" : null;

test("cifrasDeHoja(sheet) ties each cell to its row and its heading, wherever the table begins", () => {
  const sheet = sheetOf(
    [
      ["Cifras del informe"],
      ["Código", "Cumplimiento", "Metas", "Ley"],
      ["I", 0.678, 228, null],
      ["Plan", "62,9 %", 477, 7],
    ],
    [[cellKey(2, 1), "0.0%"]],
  );
  expect(cifrasDeHoja(sheet, sujetoOf).map(({ texto, id, lugar }) => [texto, id, lugar])).toEqual([
    ["67,8 %", "nodo/I/cumplimiento", "celda Cifras!B3"],
    ["228", "nodo/I/conteo.metas", "celda Cifras!C3"],
    ["62,9 %", "plan/cumplimiento", "celda Cifras!B4"],
    ["477", "plan/conteo.metas", "celda Cifras!C4"],
    ["7", null, "celda Cifras!D4"],
  ]);
});

test("cifrasDeHoja(sheet) keeps a number of nobody, and no code nor year", () => {
  const sheet = sheetOf([
    ["Código", "Vigencia", "Metas"],
    [2301, 2021, 12],
    ["I", 2021, 228],
  ]);
  expect(cifrasDeHoja(sheet, sujetoOf).map(({ texto, id }) => [texto, id])).toEqual([
    ["12", null],
    ["228", "nodo/I/conteo.metas"],
  ]);
});

test("cifrasDeHoja(sheet) finds nothing in a sheet that names nothing of the plan", () => {
  expect(cifrasDeHoja(sheetOf([["Metas"], [12]]), sujetoOf)).toEqual([]);
});

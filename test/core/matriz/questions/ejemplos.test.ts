import { ejemplosIn } from "../../../../src/core/matriz/questions/ejemplos";
import { sheet } from "../../../cases/recognitionCase";

const drawn = sheet(
  "Matriz",
  `| M-1 | 20 | 20
   | M-2 | 28 | 28
   | M-3 | 35 | 40
   | M-4 | 9 | 9
   | M-5 | 58 | 60`,
);
const metas = ["M-1", "M-2", "M-3", "M-4", "M-5"].map((codigo, row) => ({
  codigo,
  at: { workbook: "libro.xlsx", sheet: "Matriz", row, column: 0 },
}));

function shown(columns: readonly number[]): readonly string[][] {
  return [...ejemplosIn(drawn, metas, columns).values()].map((ejemplos) =>
    ejemplos.map(({ meta, valor }) => `${meta} ${String(valor)}`),
  );
}

test("R30: the metas in which two columns differ are shown before those in which they do not", () => {
  expect(shown([1, 2])).toEqual([
    ["M-1 20", "M-3 35", "M-5 58"],
    ["M-1 20", "M-3 40", "M-5 60"],
  ]);
});

test("of one column alone, the first metas", () => {
  expect(shown([2])).toEqual([["M-1 20", "M-2 28", "M-3 40"]]);
});

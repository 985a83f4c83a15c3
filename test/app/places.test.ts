import { placeOfNodo } from "../../src/app/places";
import { evaluateWorkbook } from "../../src/core/evaluate";
import type { CellValue } from "../../src/core/grid/grid";
import type { NodoEvaluado } from "../../src/core/plan/evaluation";
import { smallMatriz } from "./smallMatriz";

function nodosOf(rows: CellValue[][]): readonly NodoEvaluado[] {
  const nothing = {
    merges: [],
    formats: new Map(),
    formulas: new Map(),
    uncalculated: new Set<number>(),
  };
  const sheets = [{ name: "Matriz", hidden: false, rows, ...nothing }];
  const evaluation = evaluateWorkbook({ name: "matriz.xlsx", sheets, remembered: null });
  if (!evaluation.ok) throw new Error(evaluation.error.type);
  return evaluation.value.raiz.branches;
}

describe("placeOfNodo(nodo)", () => {
  test("covers the rows of all its metas", () => {
    const [, economico] = nodosOf(smallMatriz());
    expect(placeOfNodo(economico!)?.area).toEqual({ top: 3, left: 0, bottom: 4, right: 0 });
  });

  test("is its first cell when other metas stand between", () => {
    const [header, first, ...rest] = smallMatriz();
    const others = Array.from({ length: 6 }, (_, n) => [
      `X-${n}`,
      "II. Económico",
      `Meta ${n}`,
      1,
      1,
    ]);
    const [social] = nodosOf([header!, first!, ...others, ...rest]);
    expect(placeOfNodo(social!)?.area).toEqual({ top: 1, left: 0, bottom: 1, right: 0 });
  });
});

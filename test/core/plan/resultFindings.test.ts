import { a1 } from "../../../src/core/grid/a1";
import { evaluateWorkbook } from "../../../src/core/evaluate";
import { book, sheet } from "../../cases/recognitionCase";

/** Where the only over-execution of a matriz of one meta is said to be. */
function cellOfOverExecution(headings: string, values: string): string | null {
  const evaluation = evaluateWorkbook(
    book(
      "matriz 2021.xlsx",
      sheet(
        "Matriz",
        `| Código meta | Eje | Programa | Meta de producto | Programado 2021 | ${headings}
        | M1 | 1. Vida | 1.1 Salud | Dotar sedes | 4 | ${values}`,
      ),
    ),
  );
  if (!evaluation.ok) throw new Error(evaluation.error.type);
  const [found] = evaluation.value.findings.filter(({ type }) => type === "posibleErrorDeUnidad");
  return found?.at ? a1(found.at.row, found.at.column) : null;
}

test("resultFindings(…) names the cell of the vigencia's execution", () => {
  expect(cellOfOverExecution("Ejecutado 2021", "12")).toBe("F2");
});

test("resultFindings(…) names the last quarter that was reported, where only quarters are", () => {
  expect(
    cellOfOverExecution("Ejecutado T1 2021 | Ejecutado T2 2021 | Ejecutado T3 2021", "6 | 6 |"),
  ).toBe("G2");
});

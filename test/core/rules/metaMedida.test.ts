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
  const [found] = evaluation.value.findings.filter(({ type }) => type === "sobreEjecucion");
  return found?.at ? a1(found.at.row, found.at.column) : null;
}

test("check(meta) names the cell of the vigencia's execution", () => {
  expect(cellOfOverExecution("Ejecutado 2021", "12")).toBe("F2");
});

test("check(meta) names the last quarter that was reported, where only quarters are", () => {
  expect(
    cellOfOverExecution("Ejecutado T1 2021 | Ejecutado T2 2021 | Ejecutado T3 2021", "6 | 6 |"),
  ).toBe("G2");
});

test.each([
  ["4,8", undefined],
  ["5,2", "sobreEjecucion info"],
  ["8,2", "sobreEjecucion advertencia"],
  ["39", "sobreEjecucion advertencia"],
  ["40", "posibleErrorDeUnidad error"],
])("check(meta) of an execution of %s out of 4 finds %s (R4)", (ejecutado, expected) => {
  expect(ofOneMeta("4", ejecutado)).toBe(expected);
});

test("check(meta) says nothing of a reported 0 of what was not programmed (R6)", () => {
  expect(ofOneMeta("NP", "0")).toBe(undefined);
  expect(ofOneMeta("NP", "1")).toBe("ejecutadaSinProgramar advertencia");
});

/** What the result of a matriz of one meta gives cause to look at. */
function ofOneMeta(programado: string, ejecutado: string): string | undefined {
  const evaluation = evaluateWorkbook(
    book(
      "matriz 2021.xlsx",
      sheet(
        "Matriz",
        `| Código meta | Eje | Programa | Meta de producto | Programado 2021 | Ejecutado 2021
        | M1 | 1. Vida | 1.1 Salud | Dotar sedes | ${programado} | ${ejecutado}
        | M2 | 1. Vida | 1.1 Salud | Formar docentes | 9 | 9`,
      ),
    ),
  );
  if (!evaluation.ok) throw new Error(evaluation.error.type);
  const [found] = evaluation.value.findings.filter(({ type }) =>
    ["sobreEjecucion", "posibleErrorDeUnidad", "ejecutadaSinProgramar"].includes(type),
  );
  return found && `${found.type} ${found.severity}`;
}

import type { ReportSpec } from "../../../src/core/report/reportSpec";
import type { WorkbookSnapshot } from "../../../src/core/grid/grid";
import { reportOf } from "../../../src/core/report/reportOf";
import { sheetNames } from "../../../src/core/report/sheetNames";
import { evaluatedAt, guardadoAt, matrizOf, ROWS, sheetKeeping } from "../corte/quarters";
import { cellsOf, sheetOf } from "./small";

const BOOK = matrizOf(ROWS);

/** What is published at T3 of the workbook that keeps these cortes. */
function published(cortes: readonly string[], options: { readonly earlier?: boolean } = {}) {
  const workbook: WorkbookSnapshot = {
    ...BOOK,
    ...(cortes.length > 0 && { cortes: sheetKeeping(cortes.map((corte) => guardadoAt(corte))) }),
  };
  const report: ReportSpec = reportOf(evaluatedAt(workbook, "2021-09-30"), {
    workbook,
    names: sheetNames(["Matriz"]),
    time: "2021-10-15T08:30",
    published: options.earlier === true ? ["evolucion"] : [],
  });
  return report;
}

describe("the evolution of reportOf(evaluation), where the workbook keeps cortes", () => {
  const evolucion = sheetOf(published(["2021-03-31", "2021-06-30"]), "evolucion");

  test("has a row for each corte and for this one", () => {
    const table = cellsOf(evolucion).slice(2, 6);
    expect(table[0]).toEqual([null, "Corte", "Plan", "Nivel", "1 Vida"]);
    expect(table.slice(1).map(([, clave, plan, nivel]) => [clave, plan, nivel])).toEqual([
      ["2021-T1", expect.closeTo(0.195, 12), "Bajo"],
      ["2021-T2", expect.closeTo(0.45, 12), "Bajo"],
      ["2021-T3", expect.closeTo(0.61, 12), "Aceptable"],
    ]);
  });

  test("draws a line of the plan and of each part below the table, over no written cell", () => {
    const [chart] = evolucion.charts;
    expect(chart).toMatchObject({
      kind: "line",
      series: [{ name: "Plan" }, { name: "1 Vida", isUnlabelled: true }],
      categories: { area: { top: 3, bottom: 5, left: 1, right: 1 } },
    });
    const { top, bottom } = chart!.area;
    const under = cellsOf(evolucion).slice(top, bottom + 1);
    expect(under.flat().filter((value) => value !== null)).toEqual([]);
  });

  test("says in words how it went and where the year ends", () => {
    const words = cellsOf(evolucion).flat().join("\n");
    expect(words).toContain(
      "subió de 45,0\u00a0% a 61,0\u00a0% (16,0\u00a0puntos) y pasó de Bajo a Aceptable.",
    );
    expect(words).toMatch(/Al ritmo que trae, la vigencia cerraría en/);
  });

  test("is not there with one corte alone, and says so where it was published before", () => {
    const keys = published([]).sheets.map(({ key }) => key);
    expect(keys).not.toContain("evolucion");
    const nothing = sheetOf(published([], { earlier: true }), "evolucion");
    expect(nothing.charts).toEqual([]);
    expect(cellsOf(nothing).flat()).toContain("El libro no guarda ahora dos cortes que comparar.");
  });
});

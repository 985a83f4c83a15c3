import { cifrasOf } from "../../../src/core/cifras/cifrasOf";
import { codigoDeCifras } from "../../../src/core/cifras/codigoDeCifras";
import { reportOf } from "../../../src/core/report/reportOf";
import { sheetNames } from "../../../src/core/report/sheetNames";
import { book, sheet } from "../../cases/recognitionCase";
import { evaluatedAt, guardadoAt, matrizOf, ROWS, sheetKeeping } from "../corte/quarters";
import { cellsOf, evaluated, report, sheetOf, SMALL } from "./small";

const resumen = sheetOf(report(), "resumen");

test("Resumen draws the cumplimiento of the first level on its page, over no written cell", () => {
  const [chart, ...others] = resumen.charts;
  const [first] = sheetOf(report(), "graficos").charts;
  expect(others).toEqual([]);
  expect(chart).toMatchObject({ id: "resumen", title: first!.title, series: first!.series });
  const { top, left, bottom, right } = chart!.area;
  const under = resumen.rows
    .slice(top, bottom + 1)
    .flatMap(({ cells }) => cells.slice(left, right + 1));
  expect(under.filter((cell) => cell != null)).toEqual([]);
  expect(bottom).toBeLessThan(resumen.print.breaks[0]!);
});

test("Resumen draws nothing of one component alone, nor where the page has no room", () => {
  const matriz = (codes: readonly number[]) =>
    book(
      "plan.xlsx",
      sheet(
        "Matriz",
        [
          "| Código meta | Eje | Meta de producto | Programado 2021 | Ejecutado 2021",
          ...codes.map((code) => `| M${code} | ${code}. Eje | Dotar | 4 | 2`),
        ].join("\n"),
      ),
    );
  const many = Array.from({ length: 40 }, (_, index) => index + 1);
  expect(sheetOf(report(matriz([1])), "resumen").charts).toEqual([]);
  expect(sheetOf(report(matriz(many)), "resumen").charts).toEqual([]);
});

test("Resumen says what the plan stood at in the corte before, and in each", () => {
  const workbook = {
    ...matrizOf(ROWS),
    cortes: sheetKeeping(["2021-03-31", "2021-06-30"].map((corte) => guardadoAt(corte))),
  };
  const published = reportOf(evaluatedAt(workbook, "2021-09-30"), {
    workbook,
    names: sheetNames(["Matriz"]),
    time: "2021-10-15T08:30",
  });
  const rows = cellsOf(sheetOf(published, "resumen"));
  const labels = rows.findIndex((row) => row.includes("Corte anterior, 2021-T2"));
  const column = rows[labels]!.indexOf("Corte anterior, 2021-T2");
  expect(rows[labels + 1]![column]).toBeCloseTo(0.45, 12);
  const heading = rows.findIndex((row) => row[1] === "Cumplimiento en cada corte");
  expect(rows.slice(heading + 2, heading + 5).map((row) => [row[1], row[7]])).toEqual([
    ["2021-T1", "Bajo"],
    ["2021-T2", "Bajo"],
    ["2021-T3", "Aceptable"],
  ]);
  expect(cellsOf(resumen).flat()).not.toContain("Cumplimiento en cada corte");
});

test("the foot of Resumen defines the figure and has a code that is another once a figure is", () => {
  const codigo = codigoDeCifras(cifrasOf(evaluated(SMALL)));
  expect(codigo).toMatch(/^[B-Z]{3}-[B-Z]{3}$/);
  expect(cellsOf(resumen).slice(0, resumen.print.breaks[0]).flat()).toContain(
    `Cumplimiento: cada meta hasta 100\u00a0%, con los pesos del plan. pp: puntos del plan. Verificación: ${codigo}.`,
  );
  const other = { id: "plan", cifras: { cumplimiento: 0.5 } };
  const [one, same, changed] = [0.5, 0.1 + 0.4, 0.5001].map((cumplimiento) =>
    codigoDeCifras({ sujetos: [{ ...other, cifras: { cumplimiento } }] as never }),
  );
  expect([one === same, one === changed]).toEqual([true, false]);
});

import { evidenciasDe } from "../../../src/core/evidencias/evidencias";
import { evaluateWorkbook } from "../../../src/core/evaluate";
import { metasDeFichaText } from "../../../src/core/fichas/text";
import { conteoOfMetas } from "../../../src/core/plan/figuresOfMetas";
import { fichasDe } from "../../../src/core/fichas/ficha";
import { serieDe } from "../../../src/core/corte/evolucion";
import { corteOf } from "../../../src/core/corte/corte";
import { reportOf } from "../../../src/core/report/reportOf";
import { sheetNames } from "../../../src/core/report/sheetNames";
import type { RangeSpec } from "../../../src/core/report/reportSpec";
import { book, sheet } from "../../cases/recognitionCase";
import { cellsOf, sheetOf } from "../report/small";

const BOOK = book(
  "plan.xlsx",
  sheet(
    "Matriz",
    `
    | Código meta | Eje | Meta de producto | Dependencia | BPIN | Programado 2021 | Ejecutado 2021 | Actividades realizadas | Evidencias
    | M1 | 1. Vida | Dotar sedes | Salud | 2021257580001 | 10 | 5 | Se dotó | https://sopo.gov.co/acta
    | M2 | 1. Vida | Formar deportistas | Salud | 2021257580001 | 10 | 0 | |
    | M3 | 2. Agua | Sembrar árboles | Ambiente | 20212575800 | 10 | 9 | Se sembró | C:\\Users\\a\\fotos
    | M4 | 2. Agua | Limpiar ríos | Ambiente | 2021257580001 | 10 | 10 | Se limpió |`,
  ),
);
const evaluated = evaluateWorkbook(BOOK);
if (!evaluated.ok) throw new Error(JSON.stringify(evaluated.error));
const evaluation = evaluated.value;
const evidencias = evidenciasDe(BOOK, evaluation);
const fichas = fichasDe(evaluation, { serie: [], evidencias });

describe("fichasDe(evaluation)", () => {
  test("has a card for each dependencia with the plan's weights", () => {
    expect(
      fichas.map(({ nombre, grupo }) => [nombre, grupo.cumplimiento, grupo.conteo.metas]),
    ).toEqual([
      ["Salud", 0.25, 2],
      ["Ambiente", 0.5, 2],
    ]);
  });

  test("puts first the metas that ask for something", () => {
    expect(fichas.map(({ metas }) => metas.map(({ meta }) => meta.meta.codigo))).toEqual([
      ["M2", "M1"],
      ["M3", "M4"],
    ]);
  });

  test("says what to put right and in which metas, what takes points away first", () => {
    expect(fichas[1]?.correcciones.map(({ tipo, metas }) => [tipo, metas])).toEqual([
      ["bpinMalFormado", ["M3"]],
      ["avanceSinEvidencia", ["M4"]],
    ]);
  });

  test("charges the missing evidence to the dependencia", () => {
    expect(fichas.map((one) => one.evidencias)).toEqual([
      {
        sinEvidencia: 0,
        porRevisar: 0,
        noEncontrada: 0,
        sinColumna: 0,
        conEvidencia: 1,
        noSePide: 1,
      },
      {
        sinEvidencia: 1,
        porRevisar: 1,
        noEncontrada: 0,
        sinColumna: 0,
        conEvidencia: 0,
        noSePide: 0,
      },
    ]);
  });

  test("has the way of each dependencia through the cortes, with the figures of its card", () => {
    const serie = serieDe([], corteOf(evaluation));
    expect(
      fichasDe(evaluation, { serie, evidencias }).map(({ tendencia, grupo }) => [
        tendencia.map(({ cumplimiento }) => cumplimiento),
        grupo.nivel === tendencia[0]?.nivel,
      ]),
    ).toEqual([
      [[0.25], true],
      [[0.5], true],
    ]);
  });
});

describe("the sheet Fichas of reportOf(evaluation)", () => {
  const names = sheetNames(["Matriz"]);
  const options = { workbook: BOOK, names, time: "2021-10-15T08:30" };
  const sheetFichas = sheetOf(reportOf(evaluation, options), "fichas");

  test("begins each dependencia on a page of its own", () => {
    const rows = cellsOf(sheetFichas);
    expect(sheetFichas.print.breaks.map((row) => rows[row]?.[1])).toEqual(["Ambiente"]);
    expect(rows[0]?.[1]).toBe("Salud");
  });

  test("draws each dependencia beside the plan, from its own page and over no written cell", () => {
    const rows = cellsOf(sheetFichas);
    const pages = [0, ...sheetFichas.print.breaks, rows.length];
    expect(sheetFichas.charts).toHaveLength(2);
    for (const [index, { categories, series, guides = [], area }] of sheetFichas.charts.entries()) {
      const valuesOf = ({ area: { top, bottom, left } }: RangeSpec): unknown =>
        rows.slice(top, bottom + 1).map((row) => row[left]);
      expect(valuesOf(categories)).toEqual([["Salud", "Ambiente"][index], "Plan de Desarrollo"]);
      expect(series.map(({ values }) => valuesOf(values))).toEqual([[[0.25, 0.5][index], 0.375]]);
      expect(guides.map(({ values }) => valuesOf(values))).toEqual([
        [0.56, 0.56],
        [0.81, 0.81],
      ]);
      expect(area.top).toBeGreaterThanOrEqual(pages[index]!);
      expect(area.bottom).toBeLessThan(pages[index + 1]!);
      const under = rows.slice(area.top, area.bottom + 1).map((row) => row.slice(area.left));
      expect(under.flat().filter((value) => value !== null)).toEqual([]);
    }
  });

  test("says what is due next, by the days that the office set (R32)", () => {
    const set = book(
      "plan.xlsx",
      ...BOOK.sheets,
      sheet("Ajustes", "| Ajuste | Valor\n| Días para que reporten las dependencias | 20"),
    );
    const result = evaluateWorkbook(set);
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    const nextIn = (report: ReturnType<typeof reportOf>): string | undefined =>
      cellsOf(sheetOf(report, "fichas"))
        .flat()
        .map(String)
        .find((cell) => cell.startsWith("Próxima entrega"));
    expect(nextIn(reportOf(evaluation, options))).toContain("10 de enero de 2022");
    expect(nextIn(reportOf(result.value, { ...options, workbook: set }))).toContain(
      "20 de octubre de 2021",
    );
  });

  test("keeps a dependencia of many metas on one page, and says how many are left", () => {
    const many = Array.from(
      { length: 90 },
      (_, n) =>
        `| M${n} | 1. Vida | Dotar la sede número ${n} | ${n < 80 ? "Salud" : "Agua"} | 10 | 5`,
    );
    const long = book(
      "plan.xlsx",
      sheet(
        "Matriz",
        `
        | Código meta | Eje | Meta de producto | Dependencia | Programado 2021 | Ejecutado 2021
        ${many.join("\n")}`,
      ),
    );
    const result = evaluateWorkbook(long);
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    const { rows, print } = sheetOf(
      reportOf(result.value, { ...options, workbook: long }),
      "fichas",
    );
    const scale = Number(print.scale);
    const page = rows.slice(0, print.breaks[0]);
    const points = page.reduce((sum, { height = 15 }) => sum + height, 0);
    expect((points * scale) / 100).toBeLessThanOrEqual((8.5 - 1.1) * 72);
    const words = page.flatMap(({ cells }) =>
      cells.map((cell) => (cell?.kind === "text" ? cell.text : "")),
    );
    const shown = words.filter((one) => one.startsWith("Dotar la sede")).length;
    expect(words).toContain(`Y ${80 - shown} metas más, en la hoja Detalle.`);
  });

  test("stays, and says so, where an earlier publication wrote it and no dependencia is named now", () => {
    const bare = book(
      "plan.xlsx",
      sheet(
        "Matriz",
        "| Código meta | Eje | Meta de producto | Programado 2021 | Ejecutado 2021\n| M1 | 1. Vida | Dotar | 10 | 5",
      ),
    );
    const result = evaluateWorkbook(bare);
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    const report = reportOf(result.value, { ...options, workbook: bare, published: ["fichas"] });
    expect(report.sheets.map(({ key }) => key)).not.toContain("agrupaciones");
    expect(cellsOf(sheetOf(report, "fichas")).flat()).toContain(
      "La matriz ya no nombra dependencias: no hay fichas.",
    );
  });
});

test("metasDeFichaText(conteo) tells those without reporte under their own name (R7)", () => {
  const none = conteoOfMetas([]);
  const conteo = { ...none, metas: 30, programadas: 25, conEjecucion: 8, sinEjecucion: 4 };
  expect(metasDeFichaText({ ...conteo, sinReporte: 13 })).toBe(
    "30 metas; 4 de 25 sin ejecución y 13 sin reporte",
  );
  expect(metasDeFichaText(conteo)).toBe("30 metas; 4 de 25 sin ejecución");
});

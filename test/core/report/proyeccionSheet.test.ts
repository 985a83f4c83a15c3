import type { Evaluation } from "../../../src/core/plan/evaluation";
import type { SheetSpec } from "../../../src/core/report/reportSpec";
import { proyeccionSheet } from "../../../src/core/report/proyeccionSheet";
import { sheetNames } from "../../../src/core/report/sheetNames";
import { project, startProjection } from "../../../src/core/whatIf/project";
import { whatItTakes, type Busqueda } from "../../../src/core/whatIf/whatItTakes";
import type { Supuesto } from "../../../src/core/whatIf/supuesto";
import { book, sheet } from "../../cases/recognitionCase";
import { cellsOf, evaluated, SMALL } from "./small";

/** The small plan: Vida stands at 75 %, Campo at 0 %, and the plan at 56,25 %. */
function published(
  supuestos: readonly Supuesto[],
  nombre: string | null = null,
  evaluation = evaluated(SMALL),
  busqueda: Busqueda | null = null,
): SheetSpec {
  const proyeccion = project(startProjection(evaluation), supuestos);
  const camino = busqueda && whatItTakes(proyeccion, busqueda);
  return proyeccionSheet(
    { evaluation, proyeccion, nombre, camino },
    { workbook: SMALL, names: sheetNames(["Matriz"]), time: "2021-10-15T08:30" },
  );
}

const CAMPO_AT_80: Supuesto = {
  activo: true,
  type: "metas",
  de: { type: "nodo", codigo: "2" },
  efecto: { type: "cumplimiento", fraccion: 0.8 },
};
const HALF_OF_ALL: Supuesto = {
  activo: true,
  type: "metas",
  de: { type: "plan" },
  efecto: { type: "faltante", fraccion: 0.5 },
};

describe("proyeccionSheet(publicable, options)", () => {
  test("shows every node today and projected: points, cumplimiento, nivel and what changes", () => {
    const rows = cellsOf(published([CAMPO_AT_80]));
    const rowsOf = (codigo: string): unknown[] => rows.filter((row) => row[1] === codigo);
    expect(rowsOf("2.1")).toEqual([
      [null, "2.1", "Agro", 6.25, 0, 5, 5, 0, 0.8, "Bajo", "Aceptable", "Sube"],
    ]);
    expect(rowsOf("Plan")[0]).toEqual([
      ...[null, "Plan", "Plan de Desarrollo", 25, 14.0625, 19.0625, expect.closeTo(5, 9)],
      ...[0.5625, expect.closeTo(0.7625, 9), "Aceptable", "Aceptable", ""],
    ]);
  });

  test("says in words what is in force, in order, and nothing of what is switched off", () => {
    const texts = cellsOf(published([HALF_OF_ALL, { ...CAMPO_AT_80, activo: false }])).flat();
    expect(texts).toContain("Se cumple 50,0\u00a0% de lo que les falta a las metas del plan");
    expect(texts).not.toContain("Las metas de 2 terminan en 80,0\u00a0%");
    const both = cellsOf(published([HALF_OF_ALL, CAMPO_AT_80]))
      .flat()
      .map(String);
    expect(both.filter((words) => words.includes("se aplica un supuesto posterior")).length).toBe(
      1,
    );
  });

  test("says that nothing is assumed, and then both halves are the same", () => {
    const rows = cellsOf(published([]));
    expect(rows.flat()).toContain("Ninguno: lo proyectado es igual a lo que hay hoy.");
    const plan = rows.find((row) => row[1] === "Plan")!;
    expect([plan[5], plan[6], plan[8]]).toEqual([plan[4], 0, plan[7]]);
  });

  test("says whose weights lo programado has, where others are assumed", () => {
    const weights: Supuesto = { activo: true, type: "peso", nodo: "2", fraccion: 0.5 };
    const sentence = "Programado con los pesos actuales; no se recalculó con los pesos supuestos.";
    expect(cellsOf(published([weights])).flat()).toContain(sentence);
    expect(cellsOf(published([CAMPO_AT_80])).flat()).not.toContain(sentence);
  });

  test("tells of an assumption that speaks of nothing", () => {
    const nothing: Supuesto = { ...CAMPO_AT_80, de: { type: "meta", codigo: "M9" } };
    expect(cellsOf(published([nothing])).flat()).toContain(
      "Supuesto 1: no hay ninguna meta «M9» en el plan.",
    );
  });

  test("carries its name, the period, the source and the time", () => {
    const [[, title], [, period], [, source]] = cellsOf(published([], "Optimista")) as [
      [null, string],
      [null, string],
      [null, string],
    ];
    expect([title, period, source]).toEqual([
      "Proyección del cierre · «Optimista»",
      "Vigencia 2021",
      "Fuente: plan.xlsx · hoja Matriz · encabezado en la fila 1 · 15 de octubre de 2021, 8:30",
    ]);
  });

  test("draws programado, hoy and proyectado by the first level, from the cells of its table", () => {
    const spec = published([CAMPO_AT_80]);
    const [chart] = spec.charts;
    expect(chart!.title).toBe("Programado, avance de hoy y avance proyectado por eje");
    expect(chart!.series.map(({ name, values }) => [name, numbersAt(spec, values.area)])).toEqual([
      ["Programado", [18.75, 6.25]],
      ["Hoy", [14.0625, 0]],
      ["Proyectado", [14.0625, 5]],
    ]);
  });

  test("draws many nodes as bars with their names, on a page of their own where they need one", () => {
    const ejes = Array.from(
      { length: 17 },
      (_, at) => `| M${at} | ${at + 1}. Eje ${at} | Meta | 4 | 2`,
    );
    const heading = "| Código meta | Eje | Meta de producto | Programado 2021 | Ejecutado 2021";
    const many = evaluated(book("plan.xlsx", sheet("Matriz", [heading, ...ejes].join("\n"))));
    const { charts, rows, print } = published([HALF_OF_ALL], null, many);
    const { kind, area, categories } = charts[0]!;
    const [first] = rows[categories.area.top]!.cells.slice(categories.area.left);
    expect([kind, first]).toEqual(["bar", expect.objectContaining({ text: "Eje 0" })]);
    expect(print.breaks).toContain(area.top);
  });

  test("draws cumplimiento where the ponderador of the vigencia is unknown", () => {
    const spec = published([CAMPO_AT_80], null, withoutPonderador());
    expect(
      spec.charts[0]!.series.map(({ name, values }) => [name, numbersAt(spec, values.area)]),
    ).toEqual([
      ["Hoy", [0.75, 0]],
      ["Proyectado", [0.75, 0.8]],
    ]);
  });

  test("draws a tornado of dependencias and one of metas, the most to gain first", () => {
    const spec = published([CAMPO_AT_80]);
    const drawn = spec.charts
      .slice(1)
      .map(({ id, series }) => [id, ...series.map(({ values }) => numbersAt(spec, values.area))]);
    expect(drawn).toEqual([
      ["tornado-dependencias", [6.25, 4.6875], [expect.closeTo(1.25, 9), 4.6875]],
      ["tornado-metas", [6.25, 4.6875], [expect.closeTo(1.25, 9), 4.6875]],
    ]);
  });

  test("warns early of what has no execution, by eje and by dependencia (R19)", () => {
    const rows = cellsOf(published([]));
    const campo = rows.find((row) => row[1] === "2" && row[3] === 1);
    const ambiente = rows.filter((row) => row[2] === "Secretaría de Ambiente").at(-1);
    expect([campo, ambiente]).toEqual([
      [null, "2", "Campo", 1, 1, 0, 1, 0, 6.25],
      [null, "", "Secretaría de Ambiente", 1, 1, 0, 1, 0, 6.25],
    ]);
  });

  test("writes the metas that were found by dependencia, with what each must reach", () => {
    const rows = cellsOf(published([], null, undefined, { nodo: "", hasta: 0.7 }));
    const at = rows.findIndex((row) => row[1] === "Las metas que se encontraron, por dependencia");
    const below = rows.slice(at + 3, at + 6).map((row) => row.slice(1, 8));
    expect(below).toEqual([
      [
        ...["Código", "Meta", "Ejecutado hoy", "Debe alcanzar"],
        ...["Cumplimiento hoy", "Cumplimiento que debe tener", "Puntos (pp)"],
      ],
      ["Secretaría de Ambiente", null, null, null, null, null, null],
      ["M3", "=Sembrar árboles", 0, 5, 0, 1, 6.25],
    ]);
  });

  test("its charts lie on no written cell and on no other chart", () => {
    const { rows, charts } = published([CAMPO_AT_80]);
    const covered = new Set<string>();
    for (const { area } of charts) {
      for (let row = area.top; row <= area.bottom; row++)
        for (let column = area.left; column <= area.right; column++) {
          expect(rows[row]?.cells[column] ?? null).toBeNull();
          expect(covered.has(`${row} ${column}`)).toBe(false);
          covered.add(`${row} ${column}`);
        }
    }
    expect(covered.size).toBeGreaterThan(0);
  });
});

/** The same plan, without a ponderador of its vigencia. */
function withoutPonderador(): Evaluation {
  const evaluation = evaluated(SMALL);
  const question = { ...evaluation.question, ponderador: null };
  return { ...evaluation, question, raiz: startProjection({ ...evaluation, question }).raiz };
}

function numbersAt(
  spec: SheetSpec,
  { top, bottom, left }: { readonly top: number; readonly bottom: number; readonly left: number },
): unknown[] {
  return cellsOf(spec)
    .slice(top, bottom + 1)
    .map((row) => row[left]);
}

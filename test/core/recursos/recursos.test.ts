import { cifrasOf } from "../../../src/core/cifras/cifrasOf";
import { evaluateWorkbook } from "../../../src/core/evaluate";
import { recursosOf, type Recursos } from "../../../src/core/recursos/recursos";
import { book, sheet } from "../../cases/recognitionCase";

function recursos(headings: string, rows: string): Recursos | null {
  const workbook = book(
    "plan.xlsx",
    sheet(
      "Matriz",
      `
    | Código meta | Eje | Meta de producto | Dependencia | BPIN | Programado 2021 | Ejecutado 2021 | ${headings}
    ${rows.trim()}`,
    ),
  );
  const evaluation = evaluateWorkbook(workbook);
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.error));
  return recursosOf(evaluation.value, cifrasOf(evaluation.value));
}

const PRESUPUESTO = "Apropiación definitiva 2021 | Obligaciones 2021";
const ROWS = `
    | M1 | 1. Vida | Dotar sedes | Salud | 2021257580001 | 10 | 1 | 1000 | 900
    | M2 | 1. Vida | Formar deportistas | Salud | 2021257580002 | 10 | 9 | 3000 | 300
    | M3 | 2. Agua | Sembrar árboles | Ambiente | 2021257580002 | 10 | 10 | 2000 | 2000
    | M4 | 2. Agua | Limpiar ríos | Ambiente | 2021257580003 | 10 | 0 | 500 | 0`;

describe("recursosOf(evaluation)", () => {
  test("sets obligaciones over apropiación beside the physical level, and never mixes them", () => {
    const found = recursos(PRESUPUESTO, ROWS);
    expect(found?.base).toBe("presupuesto");
    expect(found?.plan).toMatchObject({
      montos: { apropiacion: 6500, obligaciones: 3200 },
      fisico: 0.5,
      financiero: 3200 / 6500,
    });
    expect(found?.nodos.map(({ codigo, financiero }) => [codigo, financiero])).toEqual([
      ["1", 0.3],
      ["2", 0.8],
    ]);
  });

  test("tells apart the metas whose money is gone without advance, and the reverse", () => {
    const found = recursos(PRESUPUESTO, ROWS);
    expect(found?.cuadrantes).toEqual({ altoAlto: 1, altoBajo: 1, bajoAlto: 1, bajoBajo: 1 });
    expect(found?.gastoSinAvance.map(({ codigo }) => codigo)).toEqual(["M1"]);
    expect(found?.avanceSinGasto.map(({ codigo }) => codigo)).toEqual(["M2"]);
  });

  test("lists the metas of each project with its money and their advance", () => {
    const project = recursos(PRESUPUESTO, ROWS)?.proyectos.find(
      ({ nombre }) => nombre === "2021257580002",
    );
    expect(project).toMatchObject({
      metas: ["M2", "M3"],
      montos: { apropiacion: 5000, obligaciones: 2300 },
      fisico: expect.closeTo(0.95) as number,
      financiero: 0.46,
    });
  });

  test("adds up to the plan by dependencia", () => {
    const found = recursos(PRESUPUESTO, ROWS);
    const sum = found?.dependencias.reduce((all, { montos }) => all + (montos.apropiacion ?? 0), 0);
    expect(sum).toBe(found?.plan.montos.apropiacion);
  });

  test("measures by resources executed over programmed only where no meta tells the budget", () => {
    const found = recursos(
      "Recursos programados 2021 | Recursos ejecutados 2021",
      "| M1 | 1. Vida | Dotar sedes | Salud | 2021257580001 | 10 | 1 | 1000 | 250",
    );
    expect([found?.base, found?.plan.financiero]).toEqual(["matriz", 0.25]);
  });

  test("is none where the matriz says nothing of money", () => {
    expect(recursos("Unidad", "| M1 | 1. Vida | Dotar | Salud | | 10 | 1 | Número")).toBeNull();
  });
});

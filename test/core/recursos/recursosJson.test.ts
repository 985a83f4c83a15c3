import { cifrasOf } from "../../../src/core/cifras/cifrasOf";
import { evaluateWorkbook } from "../../../src/core/evaluate";
import { recursosJson } from "../../../src/core/instrumentos/matriz/recursosJson";
import { book, sheet } from "../../cases/recognitionCase";

function json(headings: string, rows: string): object | null {
  const workbook = book("plan.xlsx", sheet("Matriz", `\n    | ${HEADINGS} ${headings}\n${rows}`));
  const evaluation = evaluateWorkbook(workbook);
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.error));
  return recursosJson(evaluation.value, cifrasOf(evaluation.value));
}

const HEADINGS =
  "Código meta | Eje | Meta de producto | Dependencia | BPIN | Programado 2021 | Ejecutado 2021 |";
const ROWS = `
    | M1 | 1. Vida | Dotar sedes | Salud | 2021257580001 | 10 | 1 | 1000 | 900
    | M2 | 1. Vida | Formar deportistas | Salud | 2021257580002 | 10 | 9 | 3000 | 300
    | M3 | 2. Agua | Sembrar árboles | Ambiente | 2021257580002 | 10 | 10 | 2000 | 2000`;

test("recursosJson(evaluation) adds the money by component, dependencia and project, percentages on 0–100", () => {
  const pesos = (apropiacion: number, obligaciones: number) =>
    expect.objectContaining({ apropiacion, obligaciones, pagos: null });
  expect(json("Apropiación definitiva 2021 | Obligaciones 2021", ROWS)).toMatchObject({
    base: "presupuesto",
    componentes: [
      { codigo: "1", nombre: "Vida", dinero: pesos(4000, 1200), financiero: 30 },
      { codigo: "2", nombre: "Agua", dinero: pesos(2000, 2000), cumplimiento: 100 },
    ],
    dependencias: [
      { nombre: "Salud", dinero: pesos(4000, 1200), cumplimiento: 50, nivel: "Bajo" },
      { nombre: "Ambiente", dinero: pesos(2000, 2000), cumplimiento: 100, financiero: 100 },
    ],
    fuentes: [],
    proyectos: [
      { nombre: "2021257580001", metas: ["M1"], dinero: pesos(1000, 900) },
      { nombre: "2021257580002", metas: ["M2", "M3"], dinero: pesos(5000, 2300) },
    ],
    gastoSinAvance: ["M1"],
    avanceSinGasto: ["M2"],
  });
});

test("recursosJson(evaluation) is null where the matriz says nothing of money", () => {
  const rows = ROWS.replace(/ \| \d+ \| \d+$/gm, "");
  expect(json("", rows)).toBeNull();
});

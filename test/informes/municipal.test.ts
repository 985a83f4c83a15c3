import { evaluateWorkbook } from "../../src/core/evaluate";
import { book, sheet } from "../cases/recognitionCase";

test("a matriz of other weights comes to what it prints itself, by meta, eje and plan", () => {
  const found = evaluateWorkbook(MUNICIPAL);
  if (!found.ok) throw new Error(found.error.type);
  const { raiz, lectura, contrapruebas, preguntas } = found.value;
  expect(raiz.cumplimiento).toBeCloseTo(0.665, 12);
  expect(raiz.branches.map(({ peso, cumplimiento }) => [peso, cumplimiento])).toEqual([
    [0.15, 0.75],
    [0.35, 0.65],
    [0.35, 0.5],
    [0.15, 1],
  ]);
  expect([lectura.filas.length, lectura.excluded.length, lectura.rejected.length]).toEqual([
    7, 5, 0,
  ]);
  expect(contrapruebas.map(({ tipo, agree, of }) => [tipo, agree, of])).toEqual([
    ["porcentaje", 7, 7],
    ["subtotales", 5, 5],
  ]);
  expect(preguntas).toEqual([]);
});

/** Weights of its own, and what it prints itself: by meta, by eje and of the plan. */
const MUNICIPAL = book(
  "municipal.xlsx",
  sheet(
    "Seguimiento",
    `
    | MUNICIPIO DE PUEBLO NUEVO
    | SEGUIMIENTO AL PLAN DE DESARROLLO 2020-2023, VIGENCIA 2021
    | Eje estratégico | Ponderación eje (%) | Programa | Código meta | Meta de producto | Indicador | Programado 2021 | Ejecutado 2021 | % Cumplimiento 2021 | Avance ponderado
    | 1. Social | 15 | Educación | 1.1 | Dotar sedes | Sedes dotadas | 10 | 5 | 50 | 3.75
    | 1. Social | 15 | Salud | 1.2 | Realizar jornadas | Jornadas | 4 | 4 | 100 | 7.5
    | SUBTOTAL EJE 1 |  |  |  |  |  |  |  | 75 | 11.25
    | 2. Económico | 35 | Agro | 2.1 | Asistir productores | Productores | 100 | 80 | 80 | 14
    | 2. Económico | 35 | Turismo | 2.2 | Crear rutas | Rutas | 2 | 1 | 50 | 8.75
    | SUBTOTAL EJE 2 |  |  |  |  |  |  |  | 65 | 22.75
    | 3. Ambiental | 35 | Agua | 3.1 | Sembrar árboles | Árboles | 1000 | 1200 | 120 | 17.5
    | 3. Ambiental | 35 | Riesgo | 3.2 | Formular planes | Planes | 1 | 0 | 0 | 0
    | SUBTOTAL EJE 3 |  |  |  |  |  |  |  | 50 | 17.5
    | 4. Institucional | 15 | Gestión | 4.1 | Capacitar servidores | Servidores | 50 | 50 | 100 | 15
    | SUBTOTAL EJE 4 |  |  |  |  |  |  |  | 100 | 15
    | TOTAL PLAN |  |  |  |  |  |  |  | 66.5 | 66.5`,
  ),
);

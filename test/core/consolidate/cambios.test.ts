import { entregaOf } from "../../../src/core/consolidate/entregaOf";
import { ok } from "../../../src/core/result";
import { book, sheet } from "../../cases/recognitionCase";
import { consolidada, recognised } from "./matrices";

/** Código, LB, programado, ejecutado, T1, T2. */
function corte(name: string, trimestre: string, rows: string): ReturnType<typeof recognised> {
  const header =
    "| Código meta | Eje | Meta de producto | Tipo de meta | Línea base | Programado 2021 | Ejecutado 2021 | I Trimestre 2021 ejecutado | II Trimestre 2021 ejecutado | III Trimestre 2021 ejecutado | Dependencia responsable";
  return recognised(
    entregaOf(
      name,
      ok(book(name, sheet("Matriz", `| Corte: ${trimestre} de 2021\n${header}\n${rows}`))),
    ),
  );
}

const BEFORE = corte(
  "t2.xlsx",
  "30 de junio",
  `
  | 1.1 | 1. Vida | Vacunar niños | Incremento | 2 | 10 | 5 | 2 | 3 | | Salud
  | 1.2 | 1. Vida | Dotar puestos | Incremento | 0 | 4 | 2 | 1 | 1 | | Salud
  | 1.3 | 1. Vida | Abrir consultorios | Incremento | 0 | 4 | 2 | 1 | 1 | | Salud`,
);

test("consolidate(entregas, { anterior }) lists what changed between two cortes, with both values and cells (R21)", () => {
  const now = corte(
    "t3.xlsx",
    "30 de septiembre",
    `
    | 1.1 | 1. Vida | Vacunar niños | Mantenimiento | 3 | 12 | 4 | 1 | 3 | 0 | Salud
    | 1.2 | 1. Vida | Dotar puestos | Incremento | 0 | 4 | 3 | 1 | 1 | 1 | Salud
    | 1.4 | 1. Vida | Comprar ambulancias | Incremento | 0 | 1 | 1 | 0 | 0 | 1 | Salud`,
  );
  const { cambios } = consolidada([now], { anterior: BEFORE });
  expect(cambios?.anterior).toBe("t2.xlsx");
  expect(
    cambios?.cambios.map(({ codigo, type, trimestre, antes, ahora }) => [
      codigo,
      type,
      trimestre,
      antes,
      ahora,
    ]),
  ).toEqual([
    ["1.1", "lineaBase", null, 2, 3],
    ["1.1", "tipo", null, "Incremento", "Mantenimiento"],
    ["1.1", "programado", null, 10, 12],
    ["1.1", "periodoCerrado", 1, 2, 1],
    ["1.1", "acumuladoCae", null, 5, 4],
    ["1.4", "nueva", null, null, null],
    ["1.3", "desaparecida", null, null, null],
  ]);
  expect(cambios?.cambios[0]).toMatchObject({
    celdaAntes: { workbook: "t2.xlsx", row: 2, column: 4 },
    celdaAhora: { workbook: "t3.xlsx", row: 2, column: 4 },
  });
});

test("a quarter that was still open changes nothing", () => {
  const now = corte(
    "t3.xlsx",
    "30 de septiembre",
    `
    | 1.1 | 1. Vida | Vacunar niños | Incremento | 2 | 10 | 7 | 2 | 3 | 2 | Salud
    | 1.2 | 1. Vida | Dotar puestos | Incremento | 0 | 4 | 3 | 1 | 1 | 1 | Salud
    | 1.3 | 1. Vida | Abrir consultorios | Incremento | 0 | 4 | 2 | 1 | 1 | 0 | Salud`,
  );
  expect(consolidada([now], { anterior: BEFORE }).cambios?.cambios).toEqual([]);
});

test("another word for the same type changes nothing", () => {
  const rows = (tipo: string): string => `
    | 1.1 | 1. Vida | Vacunar niños | ${tipo} | 2 | 10 | 5 | 2 | 3 | | Salud
    | 1.2 | 1. Vida | Dotar puestos | ${tipo} | 0 | 4 | 2 | 1 | 1 | | Salud`;
  const changes = (tipo: string): unknown =>
    consolidada([corte("t3.xlsx", "30 de septiembre", rows(tipo))], {
      anterior: corte("t2.xlsx", "30 de junio", rows("Incremento")),
    }).cambios?.cambios.map(({ type }) => type);
  expect([changes("No acumulativo"), changes("De flujo"), changes("Reducción")]).toEqual([
    [],
    [],
    ["tipo", "tipo"],
  ]);
});

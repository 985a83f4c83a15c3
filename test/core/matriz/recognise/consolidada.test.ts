import { isConsolidada } from "../../../../src/core/matriz/recognise/consolidada";
import { recognise } from "../../../../src/core/matriz/recognise/recognise";
import { book, sheet } from "../../../cases/recognitionCase";

const MATRIZ = sheet(
  "Matriz",
  `| Código meta | Eje | Meta de producto | Programado 2021 | Ejecutado 2021
   | 1.1 | 1. Vida | Vacunar niños | 10 | 5`,
);
const CONSOLIDADO = sheet(
  "Consolidado",
  `| Código meta | Eje | Meta de producto | Programado 2021 | Ejecutado 2021 | Responsable | Archivo de origen | Hoja de origen | Fila de origen
   | 1.1 | 1. Vida | Vacunar niños | 10 | 5 | Salud | salud.xlsx | Hoja1 | 7
   | 1.2 | 1. Vida | Dotar puestos | 4 | 4 | Salud | salud.xlsx | Hoja1 | 8`,
);

test("recognise(workbook) takes a consolidated matriz where there is no other", () => {
  const matriz = recognise(book("libro.xlsx", CONSOLIDADO));
  expect(matriz).toMatchObject({ ok: true, value: { sheet: "Consolidado" } });
  expect(matriz.ok && isConsolidada(matriz.value)).toBe(true);
});

test("recognise(workbook) stays with the matriz beside which it was written, and asks nothing", () => {
  const matriz = recognise(book("libro.xlsx", CONSOLIDADO, MATRIZ));
  expect(matriz).toMatchObject({ ok: true, value: { sheet: "Matriz" } });
  expect(matriz.ok && isConsolidada(matriz.value)).toBe(false);
});

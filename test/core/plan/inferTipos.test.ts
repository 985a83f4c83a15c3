import { evaluateWorkbook } from "../../../src/core/evaluate";
import type { Evaluation } from "../../../src/core/plan/evaluation";
import { tipoOfLabel } from "../../../src/core/plan/inferTipos";
import { book, sheet } from "../../cases/recognitionCase";

function evaluated(table: string): Evaluation {
  const evaluation = evaluateWorkbook(book("matriz.xlsx", sheet("Matriz", table)));
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.error));
  return evaluation.value;
}

const HEADER =
  "| Código meta | Eje | Meta de producto | Línea base | Meta cuatrienio | Tipo de acumulación | Programado 2024 | Programado 2025 | Programado 2026 | Programado 2027 | Ejecutado 2024";

describe("the arithmetic of the programming decides the type, not the label (R3)", () => {
  test.each([
    [
      "suma: the years add up to the meta del cuatrienio",
      "0 | 8 | Acumulativo | 2 | 2 | 2 | 2 | 1",
      "suma",
    ],
    [
      "mantenimiento: every year is the meta del cuatrienio",
      "8 | 8 | Acumulativo | 8 | 8 | 8 | 8 | 1",
      "mantenimiento",
    ],
    [
      "creciente: the last year is the meta del cuatrienio and it never falls",
      "0 | 8 | No acumulativo | 2 | 4 | 6 | 8 | 1",
      "creciente",
    ],
    [
      "reducción: the línea base is above it and it falls",
      "10 | 4 | Acumulativo | 8 | 7 | 6 | 4 | 9",
      "reduccion",
    ],
    [
      "both invariants hold: the label decides",
      "0 | 8 | No acumulativo | 0 | 0 | 0 | 8 | 0",
      "suma",
    ],
    ["none holds: the label decides", "0 | 9 | Mantenimiento | 8 | 8 | 7 | 8 | 1", "mantenimiento"],
  ])("%s", (_, cells, tipo) => {
    expect(
      evaluated(`${HEADER}\n| M1 | Eje 1. Vida | Dotar sedes | ${cells}`).metas[0]!.meta.tipo,
    ).toBe(tipo);
  });

  test("a label is read in the sense that most rows of the workbook give it, and that is said once", () => {
    const grows = "0 | 8 | Acumulativo | 2 | 4 | 6 | 8 | 1";
    const { metas, findings } = evaluated(`${HEADER}
      | M1 | Eje 1. Vida | Dotar una sede | ${grows}
      | M2 | Eje 1. Vida | Formar docentes | ${grows}
      | M3 | Eje 1. Vida | Sembrar árboles | 0 | 9 | Acumulativo | 2 | 4 | 6 | 8 | 1`);
    expect(metas.map(({ meta }) => meta.tipo)).toEqual(["creciente", "creciente", "creciente"]);
    expect(findings.filter(({ type }) => type === "tipoContradicho")).toEqual([
      expect.objectContaining({
        label: "Acumulativo",
        filas: 3,
        lastHolds: 2,
        sumHolds: 0,
        disagree: 2,
        readAs: "creciente",
      }),
    ]);
    expect(findings.filter(({ type }) => type === "programacionNoCuadra")).toEqual([
      expect.objectContaining({ meta: "M3", sum: 20, last: 8, metaCuatrienio: 9 }),
    ]);
  });
});

describe("tipoOfLabel(text) knows the words of the offices (R2)", () => {
  test.each([
    ["Incremento", "suma"],
    ["No acumulativo", "suma"],
    ["Acumulado", "creciente"],
    ["Capacidad", "creciente"],
    ["Mantenimiento", "mantenimiento"],
    ["Stock", "mantenimiento"],
    ["Reducción", "reduccion"],
    ["Decreciente", "reduccion"],
    ["Otra cosa", null],
  ])("%s → %p", (text, tipo) => {
    expect(tipoOfLabel(text)).toBe(tipo);
  });
});

describe("the programme of a row is off only where all of it is known (R1, R3, R11)", () => {
  const isOff = (table: string): boolean =>
    evaluated(table).findings.some(({ type }) => type === "programacionNoCuadra");
  const BEFORE = "| Código meta | Eje | Meta de producto | Meta cuatrienio | Ejecutado 2024";

  test.each([
    [
      "four years that are not the meta del cuatrienio",
      "0 | 9 | Incremento | 2 | 4 | 3 | 8 | 1",
      true,
    ],
    ["a year that cannot be read", "0 | 9 | Incremento | 2 | #REF! | 3 | 8 | 1", false],
    ["a year of which nothing is promised", "0 | 9 | Incremento | 2 | - | 3 | 8 | 1", true],
  ])("%s: %s", (_, cells, off) => {
    expect(isOff(`${HEADER}\n| M1 | Eje 1. Vida | Dotar sedes | ${cells}`)).toBe(off);
  });

  test("of two years of four nothing is known", () => {
    expect(
      isOff(`${BEFORE} | Programado 2024 | Programado 2025
        | M1 | Eje 1. Vida | Dotar sedes | 40 | 8 | 10 | 10`),
    ).toBe(false);
  });

  test.each([
    ["30", false],
    ["31", true],
  ])("a year programmed by quarters counts with their sum: %s", (metaCuatrienio, off) => {
    expect(
      isOff(`${BEFORE} | Programado T1 2024 | Programado T2 2024 | Programado T3 2024 | Programado T4 2024 | Programado 2025 | Programado 2026 | Programado 2027
        | M1 | Eje 1. Vida | Dotar sedes | ${metaCuatrienio} | 8 | 2 | 3 | 2 | 1 | 8 | 9 | 5`),
    ).toBe(off);
  });
});

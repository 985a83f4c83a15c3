import fc from "fast-check";
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

describe("a year that is blank says nothing (R1, R3)", () => {
  const YEARS =
    "| Código meta | Eje | Meta de producto | Línea base | Meta cuatrienio | Tipo de meta";

  test.each([
    ["one year alone", "0 | 8 | Mantenimiento | 8 | | | ", "mantenimiento"],
    ["one year alone, and a dash", "0 | 8 | Mantenimiento | 8 | - | NP | ", "mantenimiento"],
    ["levels whose last year is blank", "0 | 8 | No acumulativo | 2 | 8 | | ", "creciente"],
    ["years that add up, one of them blank", "0 | 8 | Mantenimiento | 2 | | 6 | ", "suma"],
    ["a typed 0 is no blank", "0 | 8 | Mantenimiento | 8 | 0 | 0 | 0", "suma"],
  ])("%s", (_, cells, tipo) => {
    expect(
      evaluated(`${HEADER}\n| M1 | Eje 1. Vida | Dotar sedes | ${cells} | 1`).metas[0]!.meta.tipo,
    ).toBe(tipo);
  });

  test("a column of another year changes nothing of the metas that it says nothing of", () => {
    const meta = fc.record({
      lineaBase: fc.constantFrom("", "0", "2", "12"),
      cuatrienio: fc.constantFrom("", "8", "8", "12"),
      tipo: fc.constantFrom("No acumulativo", "Mantenimiento"),
      programado: fc.constantFrom("", "NP", "0", "4", "8"),
      ejecutado: fc.constantFrom("", "0", "3", "9"),
      otro: fc.constantFrom("4", "8"),
    });
    const metas = fc.array(meta, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(metas, fc.nat(), fc.constantFrom(2020, 2022), (rows, few, otherYear) => {
        // A label is read as most of its rows mean it: fewer than half of them are told of the other year.
        const told = new Set<number>();
        for (const tipo of new Set(rows.map((row) => row.tipo))) {
          const own = rows.flatMap((row, index) => (row.tipo === tipo ? [index] : []));
          own.slice(0, few % Math.ceil(own.length / 2)).forEach((index) => told.add(index));
        }
        const answersWith = (withOther: boolean): readonly unknown[] => {
          const lines = rows.map(
            (row, index) =>
              `| ${index + 1} | ${index % 3}. Eje | Meta ${index} | ${row.lineaBase} | ${row.cuatrienio} | ${row.tipo} | ${row.programado} | ${row.ejecutado}${withOther ? ` | ${told.has(index) ? row.otro : ""}` : ""}`,
          );
          const heading = `${YEARS} | Programado 2021 | Ejecutado 2021${withOther ? ` | Programado ${otherYear}` : ""}`;
          const evaluation = evaluateWorkbook(
            book("m.xlsx", sheet("Matriz", [heading, ...lines].join("\n"))),
            { vigencia: 2021 },
          );
          fc.pre(evaluation.ok);
          return evaluation.value.metas.flatMap(({ meta: one, estado, cumplimiento }, index) =>
            told.has(index) ? [] : [[one.codigo, one.tipo, estado, cumplimiento]],
          );
        };
        expect(answersWith(true)).toEqual(answersWith(false));
      }),
    );
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

import fc from "fast-check";
import { evaluationJson } from "../../../src/core/instrumentos/matriz/evaluationJson";
import { evaluateWorkbook } from "../../../src/core/evaluate";
import type { Evaluation } from "../../../src/core/plan/evaluation";
import { book, sheet } from "../../cases/recognitionCase";

interface Said {
  readonly plan: { readonly dinero: object; readonly cumplimiento: number };
  readonly nodos: readonly { readonly codigo: string; readonly dinero: object }[];
}

describe("the money of a matriz (R34)", () => {
  const HEADER =
    "| Código meta | Eje | Meta de producto | BPIN | Programado 2024 | Ejecutado 2024 | Apropiación inicial 2024 | Apropiación definitiva 2024 | Compromisos 2024 | Obligaciones 2024 | Pagos 2024";

  test("is added by node and stage, and the inicial is not the definitiva (R16)", () => {
    const { plan, nodos } = said(
      HEADER,
      "| M1 | 1. Vida | Dotar sedes | 2024257580001 | 4 | 2 | 90 | 100 | 80 | 50 | 40",
      "| M2 | 1. Vida | Formar docentes | 2024257580001 | 4 | 4 | 10 | 200 |  | 0 | ",
      "| M3 | 2. Agua | Medir caudales | 2024257580002 | NP |  | 5 | 7 |  |  | ",
    );
    expect(plan.dinero).toMatchObject({
      apropiacionInicial: 105,
      apropiacion: 307,
      compromisos: 80,
      obligaciones: 50,
      pagos: 40,
    });
    expect(nodos.find(({ codigo }) => codigo === "2")?.dinero).toMatchObject({
      apropiacion: 7,
      obligaciones: null,
    });
  });

  test("is added by project, source and dependencia", () => {
    const { dinero } = evaluated(
      "| Código meta | Meta de producto | BPIN | Responsable | Programado 2024 | Ejecutado 2024 | Prog SGP Salud 2024 | Prog Recursos Propios 2024 | Prog Total 2024",
      "| M1 | Dotar sedes | 2024257580001 | Salud | 4 | 2 | 30 | 70 | 100",
      "| M2 | Formar docentes | 2024257580001 | Obras | 4 | 2 | 5 | 0 | 5",
    );
    const named = (all: typeof dinero.fuentes) =>
      all.map(({ nombre, montos, metas }) => [nombre, montos.programado, metas.length]);
    expect(named(dinero.proyectos)).toEqual([["2024257580001", 105, 2]]);
    expect(named(dinero.dependencias)).toEqual([
      ["Salud", 100, 1],
      ["Obras", 5, 1],
    ]);
    expect(named(dinero.fuentes)).toEqual([
      ["SGP Salud", 35, 2],
      ["Recursos Propios", 70, 1],
    ]);
  });

  test.each([
    ["(miles de pesos)", 2_000],
    ["(en millones)", 2_000_000],
    ["", 2],
  ])("stands in pesos: %s", (unit, pesos) => {
    const { plan } = said(
      `| Código meta | Meta de producto | Programado 2024 | Ejecutado 2024 | Obligaciones 2024 ${unit}`,
      "| M1 | Dotar sedes | 4 | 2 | 2",
    );
    expect(plan.dinero).toMatchObject({ obligaciones: pesos });
  });

  test("the unit may stand above the header", () => {
    const { plan } = said(
      "| Seguimiento. Cifras en millones de pesos",
      "| Código meta | Meta de producto | Programado 2024 | Ejecutado 2024 | Obligaciones 2024",
      "| M1 | Dotar sedes | 4 | 2 | 2",
    );
    expect(plan.dinero).toMatchObject({ obligaciones: 2_000_000 });
  });

  test("of quarters is added up to the corte", () => {
    const { plan } = said(
      "| Código meta | Meta de producto | Programado 2024 | Ejecutado 2024 T1 | Ejecutado 2024 T2 | Obligaciones 2024 T1 | Obligaciones 2024 T2 | Obligaciones 2024 T3",
      "| M1 | Dotar sedes | 4 | 1 | 1 | 5 | 6 | 7",
    );
    expect(plan.dinero).toMatchObject({ obligaciones: 11 });
  });

  test("what cannot be read leaves no total (R18)", () => {
    const { plan } = said(
      HEADER,
      "| M1 | 1. Vida | Dotar sedes | 2024257580001 | 4 | 2 | 90 | #REF! | 80 | 50 | 40",
      "| M2 | 1. Vida | Formar docentes | 2024257580001 | 4 | 4 | 10 | 200 | 3 | 0 | 1",
    );
    expect(plan.dinero).toMatchObject({ apropiacion: null, compromisos: 83 });
  });

  test("a meta that stands once for each project has the money of all of them", () => {
    const rows = [
      "| M1 | 1. Vida | Dotar sedes | 2024257580001 | 4 | 2 | 90 | 100 | 80 | 50 | 40",
      "| M1 | 1. Vida | Dotar sedes | 2024257580002 | 4 | 2 | 10 | 20 | 8 | 5 | 4",
    ];
    expect(said(HEADER, ...rows).plan.dinero).toMatchObject({ apropiacion: 120 });
    expect(said(HEADER, rows[0] ?? "", rows[0] ?? "").plan.dinero).toMatchObject({
      apropiacion: 100,
    });
  });

  test("of rows that disagree is not known, and of parts of a meta is added", () => {
    const rows = ["M1", "M2", "M3"].flatMap((codigo, at) => [
      `| ${codigo} | 1. Vida | Meta de la oficina ${"abc"[at]} | 2024257580001 | 4 | 2 | 90 | 100 | 80 | 50 | 40`,
      `| ${codigo} | 1. Vida | Meta de la oficina ${"abc"[at]} | 2024257580002 | 4 | 1 | 10 | 20 | 8 | 5 | 4`,
    ]);
    const workbook = book("matriz.xlsx", sheet("Matriz", [HEADER, ...rows].join("\n")));
    const apropiacionOf = (ask: Parameters<typeof evaluateWorkbook>[1]) => {
      const evaluation = evaluateWorkbook(workbook, ask);
      if (!evaluation.ok) throw new Error(evaluation.error.type);
      return evaluation.value.dinero.deNodo(evaluation.value.plan).apropiacion;
    };
    expect(apropiacionOf({})).toBeNull();
    expect(apropiacionOf({ answers: { repetidas: "sum" } })).toBe(360);
  });

  test("equals the sums of the cells, and changes no level", () => {
    const amount = fc.option(fc.integer({ min: 0, max: 9_000_000_000 }), { nil: null });
    const row = fc.record({
      eje: fc.integer({ min: 1, max: 3 }),
      ejecutado: fc.integer({ min: 0, max: 5 }),
      money: fc.tuple(amount, amount, amount, amount),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 9 }), (rows) => {
        const lines = rows.map(
          ({ eje, ejecutado, money }, index) =>
            `| M${index + 1} | ${eje}. Eje ${"abc"[eje - 1]} | Meta de la oficina número ${index + 1} |  | 4 | ${ejecutado} |  | ${money.map((value) => value ?? "").join(" | ")}`,
        );
        const { plan, nodos } = said(HEADER, ...lines);
        const sumOf = (of: typeof rows) => {
          const total = (at: number): number | null => {
            const values = of.flatMap(({ money }) => money[at] ?? []);
            return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
          };
          return {
            apropiacion: total(0),
            compromisos: total(1),
            obligaciones: total(2),
            pagos: total(3),
          };
        };
        expect(plan.dinero).toMatchObject(sumOf(rows));
        for (const { codigo, dinero } of nodos)
          expect(dinero).toMatchObject(sumOf(rows.filter(({ eje }) => String(eje) === codigo)));
        const bare = said(
          "| Código meta | Eje | Meta de producto | BPIN | Programado 2024 | Ejecutado 2024",
          ...lines.map((line) => line.split(" | ").slice(0, 6).join(" | ")),
        );
        expect(plan.cumplimiento).toBe(bare.plan.cumplimiento);
      }),
      { numRuns: 40 },
    );
  });
});

function evaluated(...rows: readonly string[]): Evaluation {
  const evaluation = evaluateWorkbook(book("matriz.xlsx", sheet("Matriz", rows.join("\n"))));
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.error));
  return evaluation.value;
}

function said(...rows: readonly string[]): Said {
  return evaluationJson("matriz.xlsx", evaluated(...rows)) as Said;
}

import * as fc from "fast-check";
import { evaluationOf } from "../reading";

const COLUMNS: readonly (readonly string[])[] = [
  ["Código meta", "1.1.1", "1.1.2", "1.2.1", "2.1.1", "2.1.2"],
  ["Corazón", "1. Vida", "1. Vida", "1. Vida", "2. Tierra", "2. Tierra"],
  ["Peso corazón (%)", "80", "80", "80", "20", "20"],
  ["Latido", "1.1. Salud", "1.1. Salud", "1.2. Cultura", "2.1. Agua", "2.1. Agua"],
  ["Meta de producto", "Entregar kits", "Dotar sedes", "Pintar", "Sembrar", "Podar"],
  ["Programado 2025", "10", "10", "10", "10", "10"],
  ["Ejecutado 2025", "10", "10", "10", "0", "0"],
];

function tableOf(columns: readonly (readonly string[])[]): string {
  const rows = columns[0]?.map((_, row) => columns.map((column) => column[row] ?? "")) ?? [];
  return rows.map((row) => `| ${row.join(" | ")}`).join("\n");
}

describe("R25: levels of a plan", () => {
  test("are the same under words that nobody knows, in any order of the columns", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...COLUMNS], { minLength: COLUMNS.length }), (columns) => {
        const { levels, raiz } = evaluationOf(tableOf(columns));
        expect(levels).toEqual(["Corazón", "Latido"]);
        expect(raiz.cumplimiento).toBeCloseTo(0.8, 12);
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    ["Objetivo estratégico", "Estrategia"],
    ["Sueño", "Proyecto estratégico"],
    ["Vector", "Nodo"],
    ["Eje", "Política"],
    ["Programa", "Línea"],
    ["Compromiso", "Acción"],
  ])("%s stands above %s where it holds several of it", (top, below) => {
    const columns = COLUMNS.map(([heading = "", ...cells]) => [
      heading
        .replace("Corazón", top)
        .replace("corazón", top.toLowerCase())
        .replace("Latido", below),
      ...cells,
    ]);
    const { levels, raiz } = evaluationOf(tableOf(columns));
    expect(levels).toEqual([top, below]);
    expect(raiz.cumplimiento).toBeCloseTo(0.8, 12);
  });

  test("that go one to one stand as the codes of their labels have it", () => {
    const { levels } = evaluationOf(`
      | Código meta | Estrategia | Objetivo estratégico | Meta de producto | Programado 2025 | Ejecutado 2025
      | M-1 | 1.1. Salud | 1. Vida | Entregar kits | 10 | 5
      | M-2 | 1.1. Salud | 1. Vida | Dotar sedes | 10 | 5
      | M-3 | 2.1. Agua | 2. Tierra | Sembrar | 10 | 5
      | M-4 | 2.1. Agua | 2. Tierra | Podar | 10 | 5
    `);
    expect(levels).toEqual(["Objetivo estratégico", "Estrategia"]);
  });

  test("are not what each meta has of its own, in several rows", () => {
    const { levels } = evaluationOf(`
      | Rótulo | Eje | Meta de producto | BPIN | Programado 2025 | Ejecutado 2025
      | 1.1.1 | 1. Vida | Entregar kits | 2024257580001 | 10 | 5
      | 1.1.1 | 1. Vida | Entregar kits | 2024257580002 | 10 | 5
      | 1.2.1 | 1. Vida | Dotar sedes | 2024257580001 | 10 | 5
      | 1.2.1 | 1. Vida | Dotar sedes | 2024257580002 | 10 | 5
      | 2.1.1 | 2. Tierra | Sembrar | 2024257580001 | 10 | 5
      | 2.1.1 | 2. Tierra | Sembrar | 2024257580002 | 10 | 5
    `);
    expect(levels).toEqual(["Eje"]);
  });

  test("whose nodes share their names are told by the codes beside them", () => {
    const { levels, raiz } = evaluationOf(`
      | Código meta | Código Eje | Eje | Peso eje (%) | Código Programa | Programa | Meta de producto | Programado 2025 | Ejecutado 2025
      | M-1 | 1 | Vida | 80 | 1.1 | Cultura | Entregar kits | 10 | 10
      | M-2 | 1 | Vida | 80 | 1.1 | Cultura | Dotar sedes | 10 | 10
      | M-3 | 2 | Tierra | 10 | 2.1 | Cultura | Sembrar | 10 | 0
      | M-4 | 2 | Tierra | 10 | 2.1 | Cultura | Podar | 10 | 0
      | M-5 | 3 | Agua | 10 | 3.1 | Salud | Regar | 10 | 0
    `);
    expect(levels).toEqual(["Eje", "Programa"]);
    expect(raiz.cumplimiento).toBeCloseTo(0.8, 12);
  });

  test("of two metas alone stand as the codes of their labels have it", () => {
    const { levels } = evaluationOf(`
      | Código meta | Proyecto estratégico | Sueño | Peso sueño (%) | Meta de producto | Programado 2025 | Ejecutado 2025
      | M-1 | 1.1. Salud | 1. Vida | 60 | Entregar kits | 10 | 5
      | M-2 | 2.1. Agua | 2. Tierra | 40 | Sembrar | 10 | 5
    `);
    expect(levels).toEqual(["Sueño", "Proyecto estratégico"]);
  });

  test("stand in rows in any order, where the sheet says what they weigh or codes tell them", () => {
    const rows = [5, 1, 4, 2, 3];
    const columns = COLUMNS.map(([heading = "", ...cells]) => [
      heading,
      ...rows.map((row) => cells[row - 1] ?? ""),
    ]);
    const { levels, raiz } = evaluationOf(tableOf(columns));
    expect(levels).toEqual(["Corazón", "Latido"]);
    expect(raiz.cumplimiento).toBeCloseTo(0.8, 12);
  });
  test("are told by the codes of the metas in a sheet where hardly two share one", () => {
    const { levels } = evaluationOf(`
      | Código meta | Corazón | Latido | Meta de producto | Programado 2025 | Ejecutado 2025
      | 1.1.1 | 1. Vida | 1.1. Salud | Entregar kits | 10 | 5
      | 1.2.1 | 1. Vida | 1.2. Cultura | Pintar | 10 | 5
      | 2.1.1 | 2. Tierra | 2.1. Agua | Sembrar | 10 | 5
      | 2.1.2 | 2. Tierra | 2.1. Agua | Podar | 10 | 5
      | 2.2.1 | 2. Tierra | 2.2. Vías | Pavimentar | 10 | 5
    `);
    expect(levels).toEqual(["Corazón", "Latido"]);
  });
  test.each([
    ["two metas", 3],
    ["one meta", 2],
  ])("are told by the codes of the metas in a sheet of %s", (_, until) => {
    const { levels } = evaluationOf(tableOf(COLUMNS.map((column) => column.slice(0, until))));
    expect(levels).toEqual(["Corazón", "Latido"]);
  });
  test("are the same wherever the header is repeated among the metas", () => {
    const bare = COLUMNS.filter(([heading = ""]) => !heading.startsWith("Peso"));
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 2, max: 6 })), (places) => {
        const columns = bare.map(([heading = "", ...cells]) => [
          heading,
          ...cells.flatMap((cell, at) => (places.includes(at + 2) ? [cell, heading] : [cell])),
        ]);
        const { levels, raiz } = evaluationOf(tableOf(columns));
        expect(levels).toEqual(["Corazón", "Latido"]);
        expect(raiz.cumplimiento).toBeCloseTo(0.5, 12);
      }),
      { numRuns: 20 },
    );
  });
  test("are told by the metas, and not by the foot of the form nor by the numbers of its columns", () => {
    const { levels } = evaluationOf(`
      | Cargo | Código meta | Eje | Programa | Meta de producto | Programado 2025 | Ejecutado 2025
      | 1 | 2 | 3 | 4 | 5 | 6 | 7
      | Técnico | M-1 | 1. Vida | 1.1. Salud | Entregar kits | 10 | 5
      | Técnico | M-2 | 1. Vida | 1.1. Salud | Dotar sedes | 10 | 5
      | Técnico | M-3 | 2. Tierra | 2.1. Agua | Sembrar | 10 | 5
      | Técnico | M-4 | 2. Tierra | 2.1. Agua | Podar | 10 | 5
      | | | Versión 3 | | Página 1 de 1
    `);
    expect(levels).toEqual(["Eje", "Programa"]);
  });
});

import * as fc from "fast-check";
import { evaluationOf } from "../reading";

const COLUMNS: readonly (readonly string[])[] = [
  ["Código meta", "M-1", "M-2", "M-3", "M-4"],
  ["Eje", "Eje 1", "Eje 1", "Eje 2", "Eje 2"],
  ["Meta de producto", "Entregar kits", "Dotar sedes", "Sembrar árboles", "Reducir casos"],
  ["Responsable", "Ana Ruiz", "Jorge Peña", "Ana Ruiz", "Luz Castro"],
  [
    "Dependencia",
    "Secretaría de Salud",
    "Oficina Jurídica",
    "Secretaría de Salud",
    "Dirección de Cultura",
  ],
  ["Línea base", "0", "20", "0", "12"],
  ["Meta cuatrienio", "30", "20", "7", "4"],
  ["Programado 2025", "20", "20", "4", "4"],
  ["Ejecutado 2025", "10", "15", "4", "6"],
];

function tableOf(columns: readonly (readonly string[])[]): string {
  const rows = columns[0]?.map((_, row) => columns.map((column) => column[row] ?? "")) ?? [];
  return rows.map((row) => `| ${row.join(" | ")}`).join("\n");
}

function dependenciasOf(columns: readonly (readonly string[])[]): Record<string, string | null> {
  const { metas } = evaluationOf(tableOf(columns));
  return Object.fromEntries(metas.map(({ meta: { fila } }) => [fila.codigo, fila.dependencia]));
}

describe("R25: who answers for a meta, where several columns could say it", () => {
  test("is the column that names offices, and the order of columns changes neither it nor a figure", () => {
    const before = evaluationOf(tableOf(COLUMNS)).raiz.cumplimiento;
    fc.assert(
      fc.property(fc.shuffledSubarray([...COLUMNS], { minLength: COLUMNS.length }), (columns) => {
        const { raiz, findings } = evaluationOf(tableOf(columns));
        expect(raiz.cumplimiento).toBe(before);
        expect(findings.filter(({ type }) => type === "columnaEnDuda")).toEqual([]);
        expect(dependenciasOf(columns)).toEqual({
          "M-1": "Secretaría de Salud",
          "M-2": "Oficina Jurídica",
          "M-3": "Secretaría de Salud",
          "M-4": "Dirección de Cultura",
        });
      }),
      { numRuns: 40 },
    );
  });

  test("is said to be in doubt where both name offices, and is the same in any order", () => {
    const other = [
      "Secretaría",
      "Secretaría de Gobierno",
      "Secretaría de Gobierno",
      "Secretaría de Hacienda",
      "Secretaría de Salud",
    ];
    const [before, after] = [
      [other, ...COLUMNS],
      [...COLUMNS, other],
    ];
    const { preguntas, findings } = evaluationOf(tableOf(before ?? []));
    expect(preguntas).toEqual([]);
    expect(findings.find(({ type }) => type === "columnaEnDuda")).toMatchObject({
      heading: "Dependencia",
      others: ["Secretaría"],
    });
    expect(dependenciasOf(after ?? [])).toEqual(dependenciasOf(before ?? []));
  });

  test("is the one that names offices though its heading is abbreviated", () => {
    const columns = COLUMNS.map(([heading = "", ...cells]) => [
      heading === "Dependencia" ? "Dep. responsable" : heading,
      ...cells,
    ]);
    expect(dependenciasOf(columns)["M-1"]).toBe("Secretaría de Salud");
  });

  test.each(["Secretaría líder", "Responsables", "Quien está a cargo"])(
    "is the one that names offices, though its heading is %s and a person is the Responsable",
    (heading) => {
      const columns = COLUMNS.map(([own = "", ...cells]) => [
        own === "Dependencia" ? heading : own,
        ...cells,
      ]);
      expect(dependenciasOf(columns)["M-1"]).toBe("Secretaría de Salud");
    },
  );

  test("a corresponsable does not answer for it, wherever it stands", () => {
    const other = [
      "Dependencia corresponsable",
      ...COLUMNS.slice(0, 4).map(() => "Oficina de TIC"),
    ];
    expect(dependenciasOf([other, ...COLUMNS])["M-1"]).toBe("Secretaría de Salud");
  });

  test("nor is who helps a level of the plan, though in few rows it nests with the ejes", () => {
    const { levels } = evaluationOf(`
      | Secretaría de apoyo | Código meta | Eje | Meta de producto | Programado 2025 | Ejecutado 2025
      | Oficina Jurídica | M-1 | Eje 1 | Entregar kits | 10 | 5
      | Oficina Jurídica | M-2 | Eje 1 | Dotar sedes | 10 | 5
      | Secretaría de Cultura | M-3 | Eje 2 | Sembrar | 10 | 5
      | Secretaría de Cultura | M-4 | Eje 2 | Pintar | 10 | 5
    `);
    expect(levels).toEqual(["Eje"]);
  });
});

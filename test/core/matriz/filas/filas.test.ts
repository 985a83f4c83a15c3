import { evaluationOf, matrizOf } from "../reading";

const TWO = matrizOf("Programado 2024 | Ejecutado 2024", "10 | 5", "4 | 4");

describe("R24: rows that are no meta", () => {
  test.each([
    ["example", "| EJEMPLO | Eje 0 | Entregar 100 kits | 100 | 100"],
    ["example", "| M-0 | Eje 0 | Entregar 100 kits (ejemplo) | 100 | 100"],
    ["example", "| Ejemplo: M-1 | Eje 0 | Entregar 100 kits | 100 | 100"],
    ["footer", "| Código: F-PL-12 | Versión: 03 | Página 1 de 4"],
    ["footer", "| F-PE-012 | Versión 3 | 15/03/2024 | Página 1 de 1"],
    ["instruction", "| Texto | Texto | Texto | Número | Número"],
    ["columnNumbers", "| (1) | (2) | (3) | (4) | (5)"],
    ["columnNumbers", "| (1) | (2) | (3) | (14) | (15)"],
    ["signature", "| Elaboró: Profesional universitario"],
    ["instruction", "|  |  | Escriba el texto de la meta | 0 | 0"],
    ["subtotal", "|  | Total Eje 1 |  | 14 | 9"],
  ])("%s: %s", (reason, row) => {
    const { lectura, raiz } = evaluationOf(`${TWO}\n${row}`);
    expect(lectura.excluded.map((discarded) => discarded.reason)).toEqual([reason]);
    expect(raiz.cumplimiento).toBe(0.75);
  });

  test("a label where no meta has its name, and a figure: AVANCE DEL PLAN", () => {
    const { lectura, raiz } = evaluationOf(`
      | Indicador | Código | Meta de producto | Programado 2024 | Ejecutado 2024
      | Kits entregados | M-1 | Entregar 10 kits | 10 | 5
      |
      | AVANCE DEL PLAN |  |  | 0,73
    `);
    expect(lectura.excluded.map(({ reason }) => reason)).toEqual(["subtotal"]);
    expect(raiz.cumplimiento).toBe(0.5);
  });

  test.each(["AVANCE EJE 1", "PONDERADO", "% DE AVANCE", "RESUMEN"])(
    "what a node comes to, where metas have their names and without a code: %s",
    (label) => {
      const { metas } = evaluationOf(`
        | Código meta | Eje | Meta de producto | Unidad | Programado 2025 | Ejecutado 2025
        | M-1 | Eje 1 | Entregar kits | Kits | 10 | 5
        | M-2 | Eje 1 | Dotar sedes | Sedes | 10 | 5
        |  |  | ${label} |  | 20 | 0,5
      `);
      expect(metas).toHaveLength(2);
    },
  );

  test("a table below whose numbers stand where metas have their code", () => {
    const { metas } = evaluationOf(`
      | Apoya | Código meta | Eje | Meta de producto | Unidad | Programado 2025 | Ejecutado 2025
      | Oficina Jurídica | 1 | Eje 1 | Entregar kits | Kits | 10 | 5
      | Oficina Jurídica | 2 | Eje 1 | Dotar sedes | Sedes | 10 | 5
      | Eje | Programadas | Ejecutadas | |  |  |
      | 1. Vida | 6 | 4 |  |  |  |
    `);
    expect(metas).toHaveLength(2);
  });

  test.each(["TOTAL METAS | 14 | AVANCE | 0,55", "TOTAL METAS | 14 | | AVANCE | 0,55"])(
    "a total in a column without a use, whose count stands where metas have their code: %s",
    (row) => {
      const { metas, lectura } = evaluationOf(`
        | Apoya | Código meta | Eje | Meta de producto | Unidad | Programado 2025 | Ejecutado 2025
        | Jurídica | 1 | Eje 1 | Entregar kits | Kits | 10 | 5
        | Total | 2 | Eje 1 | Dotar sedes | Sedes | 10 | 5
        | ${row}
      `);
      expect(metas).toHaveLength(2);
      expect(lectura.excluded.map(({ reason }) => reason)).toEqual(["subtotal"]);
    },
  );

  test("numbers of columns that were moved since: (2) (1) (3)…", () => {
    const { lectura, raiz } = evaluationOf(`
      | Eje | Código | Meta de producto | Unidad | Programado 2024 | Ejecutado 2024
      | (2) | (1) | (3) | (6) | (4) | (5)
      | Eje 1 | M-1 | Entregar 10 kits | Kits | 10 | 5
    `);
    expect(lectura.excluded.map(({ reason }) => reason)).toEqual(["columnNumbers"]);
    expect(raiz.cumplimiento).toBe(0.5);
  });

  test.each([
    ["what the colours mean", "| Rango | Color\n| 0-40 | Rojo\n| 41-80 | Amarillo"],
    ["how each dependencia does", "| Dependencia | Metas\n| Salud | 4 | 0,5\n| Hacienda | 6 | 0,7"],
  ])("a table below the metas: %s", (_, table) => {
    const { lectura, raiz } = evaluationOf(`${TWO}\n|\n${table}`);
    expect(lectura.filas).toHaveLength(2);
    expect(raiz.cumplimiento).toBe(0.75);
  });

  test("a quantity with its unit: 10 kits", () => {
    const { raiz } = evaluationOf(`
      | Código | Eje | Meta de producto | Unidad | Programado 2024 | Ejecutado 2024
      | M-1 | Eje 1 | Entregar kits escolares | Kits | 10 kits | 5 kits
      | M-2 | Eje 1 | Dotar sedes | Sedes | 4 sedes | 3
    `);
    expect(raiz.cumplimiento).toBe(0.625);
  });

  test("a quantity with its unit where the matriz has no column of it: by the words of the meta", () => {
    const { raiz } = evaluationOf(`
      | Código | Eje | Meta de producto | Programado 2024 | Ejecutado 2024
      | M-1 | Eje 1 | Entregar kits escolares | 10 kits | 5 kits
      | M-2 | Eje 1 | Dotar sedes | 4 número | 3
    `);
    expect(raiz.cumplimiento).toBe(0.625);
  });

  test("millions that the meta speaks of are no unit of it", () => {
    const { findings } = evaluationOf(`
      | Código | Eje | Meta de producto | Programado 2024 | Ejecutado 2024
      | M-1 | Eje 1 | Invertir 10 millones | 10 millones | 5
      | M-2 | Eje 1 | Dotar sedes | 4 | 3
    `);
    expect(findings).toContainEqual(
      expect.objectContaining({ type: "valorIlegible", text: "10 millones" }),
    );
  });

  test("a quantity that its unit does not count is no number: 10 millones", () => {
    const { findings } = evaluationOf(`
      | Código | Eje | Meta de producto | Unidad | Programado 2024 | Ejecutado 2024
      | M-1 | Eje 1 | Entregar kits escolares | Kits | 10 millones | 5
      | M-2 | Eje 1 | Dotar sedes | Sedes | 4 | 3
    `);
    expect(findings).toContainEqual(
      expect.objectContaining({ type: "valorIlegible", text: "10 millones" }),
    );
  });

  test("parents whose names stand in a column that is not read", () => {
    const { raiz } = evaluationOf(`
      | Código | Resultado esperado | Indicador de producto | Programado 2024 | Ejecutado 2024
      | 1 | Eje social
      | 1.1 | Entregar kits | Kits entregados | 10 | 5
      | 2 | Eje ambiental
      | 2.1 | Sembrar árboles | Árboles sembrados | 4 | 4
    `);
    expect(raiz.branches.map(({ node }) => node.codigo)).toEqual(["1", "2"]);
  });

  test("parents, told by their codes, are the nodes of the plan", () => {
    const { lectura, raiz } = evaluationOf(`
      | Código | Descripción | Meta 2024 | Ejecutado 2024
      | "1" | Eje social | 34 | 19
      | "1.1" | Programa salud | 14 | 9
      | "1.1.1" | Entregar 10 kits | 10 | 5
      | "1.1.2" | Dotar 4 sedes | 4 | 4
      | "1.2" | Programa educación | 20 | 10
      | "1.2.1" | Formar 20 docentes | 20 | 10
    `);
    expect(lectura.excluded.map(({ reason }) => reason)).toEqual(["parent", "parent", "parent"]);
    expect(raiz.branches[0]?.branches.map(({ node }) => node.codigo)).toEqual(["1.1", "1.2"]);
    expect(raiz.cumplimiento).toBeCloseTo(2 / 3, 12);
  });
});

describe("a plan written as section rows", () => {
  const outline = (codes: readonly [string, string, string]): string => `
    | Código de la meta | Meta de producto | Programado 2021 | Ejecutado 2021
    | I. Bienestar
    | A. Educación
    | 1. Calidad educativa
    | ${codes[0]} | Dotar sedes | 10 | 5
    | 2. Jóvenes y niños
    | ${codes[1]} | Formar jóvenes | 10 | 5
    | II. Territorio
    | A. Ambiente sano
    | 1. Agua para todos
    | ${codes[2]} | Sembrar árboles | 10 | 5
  `;
  const NODES = ["I", "I.A", "I.A.1", "I.A.2", "II", "II.A", "II.A.1"];
  const codesOf = (table: string): readonly string[] => {
    const codes: string[] = [];
    const visit = (nodo: ReturnType<typeof evaluationOf>["raiz"]): void => {
      for (const branch of nodo.branches) {
        codes.push(branch.node.codigo);
        visit(branch);
      }
    };
    visit(evaluationOf(table).raiz);
    return codes;
  };
  test.each([
    ["the codes of the metas spell it", ["I.A.1.1", "I.A.2.1", "II.A.1.1"]],
    ["the codes say nothing", ["M-1", "M-2", "M-3"]],
  ] as const)("%s", (_, codes) => {
    expect(codesOf(outline(codes))).toEqual(NODES);
  });
  test("in the first column, whatever that column is", () => {
    const table = `
      | Programado 2025 | Ejecutado 2025 | Código de la meta | Meta de producto
      | EJE 1. SALUD
      | PROGRAMA 1.1. VACUNAS
      | 10 | 5 | 1.1.1 | Vacunar niños
      | 10 | 5 | 1.1.2 | Dotar hospitales
      | EJE 2. VÍAS
      | 10 | 10 | 2.1.1 | Pavimentar vías
      | 10 | 10 | 2.1.2 | Señalizar vías
    `;
    expect(codesOf(table)).toEqual(["1", "1.1", "2"]);
  });
  test("with the totals of a node under its title once more, which close nothing below it", () => {
    const table = `
      | Código de la meta | Meta de producto | Programado 2025 | Ejecutado 2025
      | 1. Salud
      | 1.1. Vacunación
      | 1. SALUD | | 20 | 15
      | 1.1.1 | Vacunar niños | 10 | 5
      | 1.2. Hospitales
      | 1. SALUD | | 20 | 15
      | 1.2.1 | Dotar hospitales | 10 | 10
      | 2. Vías
      | 2.1. Pavimento
      | 2. VÍAS | | 10 | 10
      | 2.1.1 | Pavimentar vías | 10 | 10
    `;
    expect(codesOf(table)).toEqual(["1", "1.1", "1.2", "2", "2.1"]);
  });
  test("with its totals beside its name, which are no part of it", () => {
    const { raiz } = evaluationOf(`
      | Código de la meta | Meta de producto | Programado 2025 | Ejecutado 2025
      | 1. SALUD | | 20 | 15
      | 1.1 | Vacunar niños | 10 | 5
    `);
    expect(raiz.branches.map(({ node }) => node.nombre)).toEqual(["SALUD"]);
  });
  test("that is listed whole before the metas is told by its numbers", () => {
    const table = `
      | Código de la meta | Meta de producto | Programado 2025 | Ejecutado 2025
      | 1. Salud
      | 1.1. Vacunación
      | 1.2. Hospitales
      | 2. Vías
      | 2.1. Pavimento
      | 1.1.1 | Vacunar niños | 10 | 5
      | 1.2.1 | Dotar hospitales | 10 | 5
      | 2.1.1 | Pavimentar vías | 10 | 10
    `;
    expect(codesOf(table)).toEqual(["1", "1.1", "1.2", "2", "2.1"]);
  });
});

describe("a year typed over any of its columns is the band of all of them", () => {
  test.each([
    ["the first", "2024 |  |  | 2025"],
    ["the middle", " | 2024 |  |  | 2025"],
    ["the last", " |  | 2024 |  |  | 2025"],
  ])("%s", (_, bands) => {
    const { raiz } = evaluationOf(
      `
      |  |  |  | ${bands}
      | Código meta | Eje | Meta de producto | Programado | Ejecutado | % | Programado | Ejecutado | %
      | M-1 | Eje 1 | Entregar kits | 10 | 10 | 1 | 10 | 5 | 0.5
      | M-2 | Eje 1 | Dotar sedes | 10 | 10 | 1 | 10 | 5 | 0.5
    `,
      {},
      { vigencia: 2025 },
    );
    expect(raiz.cumplimiento).toBe(0.5);
  });
  test("sections that are listed before all metas are over those whose codes say so", () => {
    const { raiz } = evaluationOf(`
      | Código meta | Meta de producto | Programado 2025 | Ejecutado 2025
      | EJE 1. SALUD | | |
      | EJE 2. VÍAS | | |
      | 1.1 | Vacunar | 10 | 5
      | 2.1 | Pavimentar | 10 | 10
    `);
    expect(raiz.branches.map(({ node, cumplimiento }) => [node.codigo, cumplimiento])).toEqual([
      ["1", 0.5],
      ["2", 1],
    ]);
  });
  test("what was done for the meta above, in a row of its own, is no node", () => {
    const { raiz, lectura } = evaluationOf(`
      | Código meta | Meta de producto | Programado 2025 | Ejecutado 2025
      | 1.1 | Vacunar | 10 | 5
      | | Actividad: jornada en la vereda | |
      | 1.2 | Pavimentar | 10 | 10
      | | Actividad 2: compra de asfalto | |
    `);
    expect(raiz.branches).toEqual([]);
    expect(lectura.excluded.map(({ reason }) => reason)).toEqual(["note", "note"]);
  });
  test("what stands above the header, again above the next table, is no meta", () => {
    const table = (code: string): string => `
      | ESCALA | 0 - 40 | 41 - 60 | 61 - 80
      | | Crítico | Bajo | Medio
      | Código meta | Meta de producto | Programado 2025 | Ejecutado 2025
      | ${code} | Vacunar | 10 | 5
    `;
    const { metas, lectura } = evaluationOf(table("1.1") + table("1.2"));
    expect(metas.map(({ meta }) => meta.fila.codigo)).toEqual(["1.1", "1.2"]);
    expect(lectura.excluded.map(({ reason }) => reason)).toEqual([
      "footer",
      "repeatedHeader",
      "repeatedHeader",
    ]);
  });
  test("a summary below with its own few headings is none, whatever column it stands under", () => {
    const { metas } = evaluationOf(`
      | Indicador | Ejecutado 2024 | Meta de producto | Programado 2025 | Ejecutado 2025 | Código meta | Eje | Unidad
      | Kits | 3 | Entregar kits | 10 | 5 | M-1 | Salud | Kits
      | Sedes | 4 | Dotar sedes | 10 | 5 | M-2 | Salud | Sedes
      |
      | RESUMEN
      | Dependencia | Metas | Avance
      | Secretaría de Salud | 4 | 0,5
      | Secretaría de Gobierno | 6 | 0,7
    `);
    expect(metas.map(({ meta }) => meta.fila.codigo)).toEqual(["M-1", "M-2"]);
  });
  test("the title of a node with its totals is none, whatever column it stands in", () => {
    const { metas } = evaluationOf(`
      | Indicador | Programado 2025 | Meta de producto | Ejecutado 2025 | Código meta | Eje
      | 1. SALUD | 20 | | 10
      | Kits | 10 | Entregar kits | 5 | M-1 | 1. Salud
      | Sedes | 10 | Dotar sedes | 5 | M-2 | 1. Salud
    `);
    expect(metas.map(({ meta }) => meta.fila.codigo)).toEqual(["M-1", "M-2"]);
  });
  test("nodes with their averages under a header of their own, below a blank row, are none", () => {
    const { metas } = evaluationOf(`
      | Apoyo | Código meta | Eje | Peso eje | Meta de producto | Unidad | Programado 2025 | Ejecutado 2025
      | Jurídica | M-1 | 1. Salud | 60 | Entregar kits | Kits | 10 | 5
      | Deportes | M-2 | 2. Vías | 40 | Dotar sedes | Sedes | 10 | 5
      |
      | Eje | Programadas | Ejecutadas | Avance
      | 1. Salud | 6 | 4 | 0,66
      | 2. Vías | 5 | 2 | 0,4
    `);
    expect(metas.map(({ meta }) => meta.fila.codigo)).toEqual(["M-1", "M-2"]);
  });
  test("nor are they where the averages stand under the texts of the metas", () => {
    const { metas, findings } = evaluationOf(`
      | Eje | Peso eje | Programa | Meta de producto | Unidad | Programado 2025 | Ejecutado 2025
      | 1. Salud | 60 | 1.1. Vacunas | Entregar kits | Kits | 10 | 5
      | 2. Vías | 40 | 2.1. Andenes | Dotar sedes | Sedes | 10 | 5
      |
      | Eje | Programadas | Ejecutadas | Avance
      | 1. Salud | 6 | 4 | 0,66
      | 2. Vías | 5 | 2 | 0,4
    `);
    expect(metas.map(({ meta }) => meta.fila.nombre)).toEqual(["Entregar kits", "Dotar sedes"]);
    expect(findings.filter(({ type }) => type === "pesosIncompletos")).toEqual([]);
  });
  test("sources of money by year, below a blank row, are none", () => {
    const { metas } = evaluationOf(`
      | Programado 2025 | Ejecutado 2025 | Código meta | Eje | Meta de producto | Unidad
      | 10 | 5 | M-1 | 1. Salud | Entregar kits | Kits
      | 10 | 5 | M-2 | 2. Vías | Dotar sedes | Sedes
      |
      | FUENTE | 2024 | 2025
      | SGP | 1200000 | 1300000
    `);
    expect(metas.map(({ meta }) => meta.fila.codigo)).toEqual(["M-1", "M-2"]);
  });
  test("metas under a header that is repeated in other words are metas", () => {
    const { metas } = evaluationOf(`
      | Meta de producto | Programado 2025 | Ejecutado 2025
      | Entregar kits | 10 | 5
      | Metas | Programadas | Ejecutadas
      | Dotar sedes | 10 | 5
    `);
    expect(metas.map(({ meta }) => meta.fila.nombre)).toContain("Dotar sedes");
  });
  test("signs with their meaning, below the word that says so, are no metas", () => {
    const { metas } = evaluationOf(`
      | Código meta | Meta de producto | Programado 2025 | Ejecutado 2025
      | 1.1 | Vacunar | 10 | 5
      | CONVENCIONES | | |
      | NP | No programada | |
    `);
    expect(metas).toHaveLength(1);
  });
});

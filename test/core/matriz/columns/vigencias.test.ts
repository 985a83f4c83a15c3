import { evaluateWorkbook } from "../../../../src/core/evaluate";
import { cellKey } from "../../../../src/core/grid/grid";
import { book, sheet } from "../../../cases/recognitionCase";
import { cumplimientoOf, evaluationOf, matrizOf } from "../reading";

describe("R25: what names the vigencia beats what does not, wherever each stands", () => {
  test.each([
    ["Meta 2020-2023 | Programado 2021 | Ejecutado 2021", "40 | 10 | 5"],
    ["Programado 2021 | Ejecutado 2021 | Meta 2020-2023", "10 | 5 | 40"],
    ["Programado | Programado 2021 | Ejecutado 2021", "40 | 10 | 5"],
    ["Ejecutado | Programado 2021 | Ejecutado 2021", "9 | 10 | 5"],
    ["Programado 2021 | Ejecutado 2021 | Ejecutado acumulado 2020-2021", "10 | 5 | 9"],
    ["Programado 2021 | Ejecutado vigencia anterior | Ejecutado 2021", "10 | 9 | 5"],
    ["Programado 2021 | % avance cuatrienio | Ejecutado 2021", "10 | 90 | 5"],
    [
      "Programado resultado 2021 | Ejecutado resultado 2021 | Programado 2021 | Ejecutado 2021",
      "9 | 9 | 10 | 5",
    ],
    [
      "Programado 2021 | Ejecutado 2021 | Programado resultado 2021 | Ejecutado resultado 2021",
      "10 | 5 | 9 | 9",
    ],
    ["Programado 31/12/2021 | Meta acumulada a 2021 | Ejecutado 31/12/2021", "10 | 40 | 5"],
    ["Programado 2021 | Ejecutado 2021 | Avance ponderado 2021", "10 | 5 | 0,01"],
    [
      "¿Cuánto se programó en 2021? | ¿Cuánto se ejecutó en 2021? | Avance a la fecha",
      "10 | 5 | 90%",
    ],
    ["Planeación 2021 | Seguimiento 2021 | Beneficiarios programados 2021", "10 | 5 | 40"],
    ["Objetivo 2021 | Meta acumulada a 2021 | Logro 2021", "10 | 40 | 5"],
    ["Proyectos/gestiones programadas 2021 | Programado 2021 | Ejecutado 2021", "5 | 10 | 5"],
  ])("%s", (headings, row) => {
    expect(cumplimientoOf(matrizOf(headings, row, row))).toBe(50);
  });

  test.each([["P 2021 | E 2021"], ["Prog. 2021 | Ejec. 2021"], ["Pr 2021 | Ej 2021"]])(
    "abbreviated: %s",
    (headings) => {
      expect(cumplimientoOf(matrizOf(headings, "10 | 5", "10 | 5"))).toBe(50);
    },
  );

  test.each(["M. Cuat.", "M. Cuatrienio", "Meta Cuat."])(
    "%s is the meta del cuatrienio, which tells what a meta without a type is",
    (heading) => {
      const table = matrizOf(
        `Vigencia | Línea base | ${heading} | Programado | Ejecutado`,
        "2025 | 10 | 20 | 20 | 15",
        "2025 | 10 | 20 | 20 | 15",
      );
      expect(evaluationOf(table).matriz.columns.map(({ campo }) => campo)).toContain(
        "metaCuatrienio",
      );
    },
  );

  test.each(["L.B.", "LB", "L. B.", "L. Base", "Lín. Base"])("%s is the línea base", (heading) => {
    const table = matrizOf(
      `${heading} | Tipo de meta | Programado 2021 | Ejecutado 2021`,
      "10 | Creciente | 20 | 15",
      "10 | Creciente | 20 | 15",
    );
    expect(cumplimientoOf(table)).toBe(50);
  });
});

describe("R17: zeros written ahead are no execution", () => {
  test("of a year", () => {
    const table = matrizOf(
      "Programado 2024 | Ejecutado 2024 | Programado 2025 | Ejecutado 2025",
      "10 | 5 | 10 | 0",
      "10 | 5 | 10 | 0",
    );
    expect(evaluationOf(table).periodo.vigencia).toBe(2024);
  });
  test("of a quarter", () => {
    const table = matrizOf(
      "Programado 2025 | Ejecutado T1 2025 | Ejecutado T2 2025 | Ejecutado T3 2025",
      "10 | 2 | 3 | 0",
      "10 | 2 | 3 | 0",
    );
    expect(evaluationOf(table).periodo).toMatchObject({ trimestre: 2, corte: "2025-06-30" });
  });
});

describe("R11: quarters", () => {
  test.each([
    ["increments", "Ejecutado T1 | Ejecutado T2 | Ejecutado T3", "1 | 2 | 2", 50],
    [
      "acumulado",
      "Ejecutado acumulado T1 | Ejecutado acumulado T2 | Ejecutado acumulado T3",
      "2 | 3 | 5",
      50,
    ],
    [
      "a 30 de …",
      "Ejecutado a 31 de marzo | Ejecutado a 30 de junio | Ejecutado a 30 de septiembre",
      "2 | 3 | 5",
      50,
    ],
    [
      "increments beside their running total",
      "Ejecutado T1 | Ejecutado T2 | Ejecutado acumulado T2",
      "2 | 3 | 5",
      50,
    ],
  ])("%s", (_, headings, row, expected) => {
    const filled = `10 | ${row}`;
    expect(cumplimientoOf(matrizOf(`Programado 2025 | ${headings}`, filled, filled))).toBe(
      expected,
    );
  });

  test("what is kept up is a mean on both sides", () => {
    const headings = [1, 2, 3, 4].map((t) => `Programado T${t} 2021 | Ejecutado T${t} 2021`);
    const row = `Mantenimiento | ${[1, 2, 3, 4].map(() => "100 | 80").join(" | ")}`;
    const table = matrizOf(`Tipo | ${headings.join(" | ")}`, row, row);
    expect(cumplimientoOf(table)).toBe(80);
  });

  test("days among the headings do not say whether they accumulate: it is asked", () => {
    const table = `
      |  |  |  |  | Ejecutado a
      | Código meta | Eje | Meta de producto | Programado 2025 | 45747 | 45838 | 45930
      | M-1 | Eje 1 | Entregar kits | 10 | 2 | 2 | 2
      | M-2 | Eje 1 | Dotar sedes | 10 | 2 | 2 | 2
    `;
    const formats = { E: "dd/mm/yyyy", F: "dd/mm/yyyy", G: "dd/mm/yyyy" };
    const days = table.replaceAll(" | 2", ' | "2"');
    expect(evaluationOf(days, { formats }).matriz.questions).toContainEqual({
      type: "cumulativeQuarters",
      filas: 2,
      of: 2,
    });
  });
});

describe("R29: a date is no quantity", () => {
  test.each(["Programado 2024 | Ejecutado 2024", "Ejecutado 2024 | Programado 2024"])(
    "%s",
    (headings) => {
      const { findings, metas } = evaluationOf(matrizOf(headings, "45385 | 4", '"10" | 5'), {
        formats: { D: "d-mmm" },
      });
      expect(findings).toContainEqual(
        expect.objectContaining({ type: "valorIlegible", meta: "M-1", text: "3/04/2024" }),
      );
      expect(metas[0]).toMatchObject(
        headings.startsWith("P") ? { programado: null } : { ejecutado: null },
      );
    },
  );
});

describe("R11: what runs up to a month stands for the year so far", () => {
  test.each([
    "Ejecutado a 31 de diciembre de 2025",
    "Ejecutado con corte a diciembre 2025",
    "Ejecutado a diciembre de 2025",
    "Ejecutado hasta septiembre de 2025",
  ])("%s, of what falls", (heading) => {
    const table = matrizOf(
      `Línea base | Tipo de meta | Programado 2025 | ${heading}`,
      "100 | Reducción | 80 | 90",
      "100 | Reducción | 80 | 90",
    );
    expect(cumplimientoOf(table)).toBe(50);
  });

  test("days under what they are of: each the end of its year", () => {
    const table = `
      |  |  |  | PROGRAMADO |  | EJECUTADO |
      | Código meta | Eje | Meta de producto | 31/12/2024 | 31/12/2025 | 31/12/2024 | 31/12/2025
      | M-1 | Eje 1 | Entregar kits | 5 | 10 | 5 | 5
      | M-2 | Eje 1 | Dotar sedes | 5 | 10 | 5 | 5
    `;
    expect(evaluationOf(table).periodo.vigencia).toBe(2025);
    expect(cumplimientoOf(table)).toBe(50);
  });

  test("a quarter that goes from month to month runs up to nothing", () => {
    const table = matrizOf(
      "Programado 2025 | Ejecutado enero a marzo 2025 | Ejecutado abril a junio 2025",
      "10 | 2 | 3",
      "10 | 2 | 3",
    );
    expect(cumplimientoOf(table)).toBe(50);
  });
});

describe("R17: when a form was filled in is no vigencia", () => {
  test.each([
    ["| Fecha de diligenciamiento: | 15/01/2026", 2025],
    ["| Fecha de elaboración: 15 de enero de 2026", 2025],
    ["| Versión 3 de 2026", 2025],
    ["| Corte: | 31/12/2024", 2024],
    ["| Vigencia: | 2024", 2024],
  ])("%s", (above, vigencia) => {
    const table = matrizOf(
      "Programado 2024 | Ejecutado 2024 | Programado 2025 | Ejecutado 2025",
      "10 | 5 | 10 | 5",
      "10 | 5 | 10 | 5",
    );
    expect(evaluationOf(`${above}\n${table.trimStart()}`).periodo.vigencia).toBe(vigencia);
  });
});

test("R8: the weights of a level are told by its name, whatever it is", () => {
  const { raiz, pesos } = evaluationOf(`
    | Código meta | Sector | Peso sector (%) | Meta de producto | Programado 2025 | Ejecutado 2025
    | M-1 | Salud | 80 | Entregar kits | 10 | 5
    | M-2 | Vías | 20 | Construir andenes | 10 | 10
  `);
  expect(pesos.fuente).toBe("columna");
  expect(raiz.cumplimiento).toBeCloseTo(0.6, 12);
});

test("R4: a negative execution of what falls is no fall", () => {
  const table = matrizOf(
    "Línea base | Tipo de meta | Programado 2025 | Ejecutado 2025",
    "100 | Reducción | 80 | -3",
    "100 | Reducción | 80 | 80",
  );
  expect(cumplimientoOf(table)).toBe(50);
});

describe("R11: quarters that accumulate beside others that do not: each figure counts once", () => {
  test.each([
    ["Ejecutado T1 2025 | Ejecutado a 30 de septiembre de 2025", "2 | 5", "1 | 4", 75],
    ["Ejecutado a 30 de septiembre de 2025 | Ejecutado T1 2025", "5 | 2", "4 | 1", 75],
    [
      "Ejecutado T1 2025 | Ejecutado T2 2025 | Ejecutado acumulado T3 2025",
      "2 | 1 | 5",
      "1 | 1 | 4",
      75,
    ],
    ["Ejecutado acumulado T2 2025 | Ejecutado T3 2025", "3 | 2", "2 | 2", 75],
    ["Ejecutado I semestre 2025 | Ejecutado acumulado a diciembre 2025", "3 | 5", "2 | 4", 75],
    ["Ejecutado enero-junio | Ejecutado julio-diciembre", "3 | 2", "2 | 2", 75],
    ["Ejecutado enero-junio | Ejecutado enero-diciembre", "3 | 5", "2 | 4", 75],
    [
      "Ejecutado T1 2025 | Ejecutado T2 2025 | Ejecutado acumulado T2 2025",
      "2 | 3 | 5",
      "1 | 3 | 4",
      75,
    ],
  ])("%s", (headings, first, second, cumplimiento) => {
    const table = matrizOf(`Programado 2025 | ${headings}`, `10 | ${first}`, `4 | ${second}`);
    expect(cumplimientoOf(table)).toBe(cumplimiento);
  });
});

describe("R1: states written where nothing is reported yet do not unsay a column of quantities", () => {
  test.each(["En trámite", "Por reportar"])("%s", (state) => {
    const table = `
      | Código meta | Eje | Meta de producto | Programado 2024 | Ejecutado 2024 | Programado 2025 | Ejecutado 2025
      | M-1 | Eje 1 | Entregar kits | 10 | 5 | 10 | 8
      | M-2 | Eje 1 | Dotar sedes | 10 | 5 | 10 | ${state}
      | M-3 | Eje 1 | Formar guías | 10 | 5 | 10 | ${state}
    `;
    const { periodo, findings } = evaluationOf(table);
    expect(periodo.vigencia).toBe(2025);
    expect(findings.filter(({ type }) => type === "valorIlegible")).toHaveLength(2);
  });
  test.each(["4 de 10", "40% (4)", "4/10"])("an amount that says more, «%s», is told", (done) => {
    const table = `
      | Código meta | Eje | Meta de producto | Programado 2025 | Ejecutado 2025
      | M-1 | Eje 1 | Entregar kits | 10 | ${done}
      | M-2 | Eje 1 | Dotar sedes | 10 | ${done}
    `;
    const told = evaluationOf(table).findings.filter(({ type }) => type === "valorIlegible");
    expect(told).toHaveLength(2);
  });
  test("what is promised for another year is said with its year", () => {
    const table = `
      | Código meta | Eje | Meta de producto | Programado 2025 | Ejecutado 2025 | Programado 2027
      | M-1 | Eje 1 | Entregar kits | 10 | 8 | 5
      | M-2 | Eje 1 | Dotar sedes | Para 2027 |  | 10
      | M-3 | Eje 1 | Formar guías | Para 2027 |  | 10
    `;
    expect(cumplimientoOf(table)).toBe(80);
  });
  test("sentences do", () => {
    const table = `
      | Código meta | Eje | Meta de producto | Programado 2024 | Ejecutado 2024 | Programado 2025 | Ejecutado 2025
      | M-1 | Eje 1 | Entregar kits | 10 | 5 | 10 | 8
      | M-2 | Eje 1 | Dotar sedes | 10 | 5 | 10 | Se dotaron las sedes del centro
      | M-3 | Eje 1 | Formar guías | 10 | 5 | 10 | Se formaron guías en dos veredas
    `;
    expect(evaluationOf(table).periodo.vigencia).toBe(2024);
  });
});

test("R25: a count of activities is no total of the year whose semesters are told", () => {
  const headings =
    "Programado 2025 | Ejecutado semestre 1 de 2025 | Ejecutado semestre 2 de 2025 | Eventos realizados 2025";
  expect(cumplimientoOf(matrizOf(headings, "10 | 2 | 3 | 9", "10 | 3 | 2 | 7"))).toBe(50);
});

test("R25: the meta at the end of the last year is no programado where rows are years", () => {
  const { raiz, periodo } = evaluationOf(`
    | Eje | Meta de producto | Meta a diciembre de 2027 | Año | Programado | Ejecutado
    | Eje 1 | Entregar kits | 40 | 2025 | 10 | 5
    | Eje 1 | Entregar kits | 40 | 2026 | 30 |
    | Eje 1 | Dotar sedes | 20 | 2025 | 10 | 5
    | Eje 1 | Dotar sedes | 20 | 2026 | 10 |
  `);
  expect([periodo.vigencia, raiz.cumplimiento]).toEqual([2025, 0.5]);
});

test("R25: a count takes no place of a column that only says what is to be typed in it", () => {
  const table = `
    | Código meta | Eje | Meta de producto | Programado 2025 | Ejecutado 2025 | Programado 2026 | Ejecutado 2026 | Eventos realizados 2026
    | Texto | Texto | Texto | Número | Número | Número | Número | Número
    | M-1 | Eje 1 | Entregar kits | 10 | 5 | 10 | | 3
    | M-2 | Eje 1 | Dotar sedes | 10 | 5 | 10 | | 4
  `;
  expect(evaluationOf(table).periodo.vigencia).toBe(2025);
});

test("R17: a percentage beside a column of what was done names no vigencia", () => {
  const table = matrizOf(
    "Programado 2025 | Ejecutado 2025 | Programado 2026 | Ejecutado 2026 | % avance 2026",
    "10 | 5 | 10 | | 0,9",
    "10 | 5 | 10 | | 0,8",
  );
  expect(evaluationOf(table).periodo.vigencia).toBe(2025);
});

test("R3, R25: what stands at the end of each year tells the type as the year does", () => {
  const day = (year: number): string =>
    `Programado a 31 de diciembre de ${year} | Ejecutado a 31 de diciembre de ${year}`;
  const { metas } = evaluationOf(
    matrizOf(
      `Línea base | Meta cuatrienio | Tipo | ${day(2024)} | ${day(2025)}`,
      "2 | 30 | Acumulativo | 10 | 5 | 20 | 10",
      "2 | 20 | Acumulativo | 10 | 5 | 20 | 10",
    ),
  );
  expect(metas.map(({ meta }) => meta.tipo)).toEqual(["suma", "creciente"]);
});

test("R18: quarters whose formulas have no result leave the figure unknown", () => {
  const drawn = sheet("Matriz", matrizOf("Programado 2025 | Ejecutado T1 2025", "10 | ", "10 | "));
  const uncalculated = new Set([cellKey(1, 4), cellKey(2, 4)]);
  const evaluation = evaluateWorkbook(book("matriz.xlsx", { ...drawn, uncalculated }));
  expect(evaluation.ok && evaluation.value.raiz.cumplimiento).toBeNull();
});

test("R25: an empty column of a year is no rival of what the year is to reach at its end", () => {
  const table = matrizOf(
    "Programado a 31 de diciembre de 2021 | Ejecutado a 31 de diciembre de 2021 | Reprogramado 2021",
    "10 | 5 | ",
    "10 | 5 | ",
  );
  expect(cumplimientoOf(table)).toBe(50);
});

test("R25: beside a count of activities «Meta para 2021» stays what was promised", () => {
  const table = matrizOf(
    "Meta para 2021 | Avance en 2021 | Actividades programadas 2021 | Actividades ejecutadas 2021",
    "40 | 20 | 5 | 5",
    "40 | 20 | 8 | 8",
  );
  expect(cumplimientoOf(table)).toBe(50);
});

test("R17: quarters of zeros up to a declared corte are no execution of what is kept up", () => {
  const table = sheet(
    "Matriz",
    `| Corte: 31 de diciembre de 2021
     |
     | Código | Eje | Meta de producto | Tipo de meta | Programado 2021 | Ejecutado T1 2021 | Ejecutado T2 2021 | Ejecutado T3 2021 | Ejecutado T4 2021
     | M-1 | Eje 1 | Mantener 10 sedes | Mantenimiento | 10 | 5 | 5 | 0 | 0
     | M-2 | Eje 1 | Mantener 4 rutas | Mantenimiento | 4 | 2 | 2 | 0 | 0`,
  );
  const evaluation = evaluateWorkbook(book("matriz.xlsx", table));
  expect(evaluation.ok && evaluation.value.raiz.cumplimiento).toBe(0.5);
});

test("R25: a count of events is no execution beside what had come together by each year", () => {
  const { periodo, raiz } = evaluationOf(
    matrizOf(
      "Programado 2024 | Avance acumulado 2024 | Eventos realizados 2024 | Programado 2025 | Avance acumulado 2025 | Eventos realizados 2025",
      "10 | 5 | 3 | 12 |  | 8",
      "10 | 5 | 4 | 12 |  | 6",
    ),
  );
  expect(periodo.vigencia).toBe(2024);
  expect(raiz.cumplimiento).toBe(0.5);
});

test("R25: a count of what the metas are not measured in is not what was done, if a percentage says otherwise", () => {
  const table = (unit: string): string => `
    | Código meta | Eje | Meta de producto | Unidad de medida | Programado 2025 | Avance 2025 | Eventos realizados 2025
    | M-1 | Eje 1 | Entregar kits | ${unit} | 1 | 100 % | 4
    | M-2 | Eje 1 | Dotar sedes | ${unit} | 1 | 50 % | 7
  `;
  expect(cumplimientoOf(table("Porcentaje"))).toBe(75);
  // Of metas that are measured in events they are what was done.
  expect(cumplimientoOf(table("Eventos"))).toBe(100);
});

test("R25: a count of tasks leaves it to the values whether «Cumplimiento» is a quantity", () => {
  const table = `
    | Código meta | Eje | Meta de producto | Unidad de medida | Meta 2025 | Cumplimiento 2025 | Tareas ejecutadas 2025
    | M-1 | Eje 1 | Entregar kits | Kits | 24 | 12 | 5
    | M-2 | Eje 1 | Dotar sedes | Sedes | 16 | 8 | 2
    | M-3 | Eje 1 | Formar guías | Guías | 20 | 10 | 1
  `;
  expect(cumplimientoOf(table)).toBe(50);
});

test("R25: the year that an empty column names does not make it what was promised", () => {
  const table = sheet(
    "Matriz",
    `| Vigencia 2025
     |
     | Código meta | Eje | Meta de producto | Programado | Ejecutado | Reprogramado 2025
     | M-1 | Eje 1 | Entregar kits | 10 | 5 |
     | M-2 | Eje 1 | Dotar sedes | 10 | 5 | `,
  );
  const evaluation = evaluateWorkbook(book("matriz.xlsx", table));
  expect(evaluation.ok && evaluation.value.raiz.cumplimiento).toBe(0.5);
});

test("R25: a band reaches over no column that stands under another band than it does", () => {
  const { raiz, periodo } = evaluationOf(`
    |  |  |  | VIGENCIA 2024 |  | VIGENCIA 2025 | EJECUTADO 2025 |
    |  |  |  | META FÍSICA |  | META FÍSICA |  |
    | Código meta | Eje | Meta de producto | Prog | Ejec | Prog | T1 | T2
    | M-1 | Eje 1 | Entregar kits | 10 | 10 | 10 | 2 | 3
    | M-2 | Eje 1 | Dotar sedes | 10 | 10 | 10 | 4 | 1
  `);
  expect([periodo.vigencia, raiz.cumplimiento]).toEqual([2025, 0.5]);
});

test("R25: a word of each column, once it is known for one, is one wherever it is repeated", () => {
  const { raiz, periodo } = evaluationOf(`
    |  |  |  | PROGRAMADO |  | EJECUTADO | EJECUTADO | PROGRAMADO | EJECUTADO |
    | Código meta | Eje | Meta de producto | 2025 | I Trimestre 2025 | 2024 | 2026 | 2024 | 2023 | II Trimestre 2025
    | M-1 | Eje 1 | Entregar kits | 10 | 2 | 10 |  | 10 |  | 3
    | M-2 | Eje 1 | Dotar sedes | 10 | 4 | 10 |  | 10 |  | 1
  `);
  expect([periodo.vigencia, raiz.cumplimiento]).toEqual([2025, 0.5]);
});

test("R25: what stands over column after column is a word of each, and reaches over no other", () => {
  const { raiz, periodo } = evaluationOf(`
    |  |  |  | PROGRAMADO | EJECUTADO | PROGRAMADO |  |  | PROGRAMADO | EJECUTADO
    | Código meta | Eje | Meta de producto | 31/12/2024 | 31/12/2024 | 31/12/2025 | I Trimestre 2025 | II Trimestre 2025 | 31/12/2026 | 31/12/2026
    | M-1 | Eje 1 | Entregar kits | 10 | 10 | 10 | 2 | 3 | 10 |
    | M-2 | Eje 1 | Dotar sedes | 10 | 10 | 10 | 4 | 1 | 10 |
  `);
  expect([periodo.vigencia, raiz.cumplimiento]).toEqual([2025, 0.5]);
});

describe("R11: months across", () => {
  const matriz = (...rows: readonly string[]): string => `
    | Código meta | Eje | Meta de producto | Programado 2025 | Ene | Feb | Mar | Abr | May | Jun | Total
    | M-1 | Eje 1 | Entregar kits | ${rows[0]}
    | M-2 | Eje 1 | Dotar sedes | ${rows[1]}
    | M-3 | Eje 1 | Sembrar | ${rows[2]}
  `;
  test("the column that they come to is what was done", () => {
    const table = matriz(
      "12 | 1 | 1 | 1 | 1 | 1 | 1 | 6",
      "8 | 0 | 2 | 0 | 2 | 0 | 0 | 4",
      "4 | 2 | | | | | | 2",
    );
    expect(evaluationOf(table).preguntas).toEqual([]);
    expect(cumplimientoOf(table)).toBe(50);
  });
  test("so it is where another year says it by itself", () => {
    const { periodo, raiz } = evaluationOf(`
      | Código meta | Eje | Meta de producto | Programado 2024 | Ejecutado 2024 | Programado 2025 | Ene | Feb | Mar | Abr | May | Jun | Total 2025
      | M-1 | Eje 1 | Entregar kits | 5 | 5 | 12 | 1 | 1 | 1 | 1 | 1 | 1 | 6
      | M-2 | Eje 1 | Dotar sedes | 5 | 5 | 8 | 0 | 2 | 0 | 2 | 0 | 0 | 4
      | M-3 | Eje 1 | Sembrar | 5 | 5 | 4 | 2 | | | | | | 2
    `);
    expect([periodo.vigencia, raiz.cumplimiento]).toEqual([2025, 0.5]);
  });
  test.each([
    [
      "of what is kept up, many times over",
      [
        "10 | 9 | 8 | 9 | 9 | 7 | 9 | 51",
        "5 | 4 | 5 | 3 | 5 | 5 | 4 | 26",
        "3 | 3 | 2 | 3 | 1 | 3 | 2 | 14",
      ],
    ],
    [
      "which is none of them",
      [
        "12 | 1 | 2 | 1 | 1 | 2 | 1 | 5",
        "9 | 2 | 1 | 3 | 0 | 1 | 1 | 6",
        "4 | 0 | 1 | 0 | 2 | 0 | 0 | 1",
      ],
    ],
  ])("it is asked where there is a total %s", (_, rows) => {
    const { preguntas, raiz } = evaluationOf(matriz(...rows));
    expect(preguntas).toHaveLength(1);
    expect(raiz.cumplimiento).toBeNull();
  });
});

describe("R11, R25: periods in fewer letters", () => {
  test.each([
    ["2025P", "2025E"],
    ["P-25", "E-25"],
    ["Valor a alcanzar 2025", "Valor alcanzado 2025"],
  ])("%s and %s", (promised, done) => {
    const { periodo, raiz } = evaluationOf(matrizOf(`${promised} | ${done}`, "10 | 5", "4 | 2"));
    expect([periodo.vigencia, raiz.cumplimiento]).toEqual([2025, 0.5]);
  });
  test.each([
    "Acum. ejec. trim. 1 2025 | Acum. ejec. trim. 2 2025",
    "Avance a 31/03/2025 | Avance a 30/06/2025",
  ])("%s run from January", (headings) => {
    expect(
      cumplimientoOf(matrizOf(`Programado 2025 | ${headings}`, "10 | 3 | 5", "4 | 1 | 2")),
    ).toBe(50);
  });
  test("Trim1, Tri2 are quarters", () => {
    const headings = "Programado 2025 | Ejec. Trim1 2025 | Ejec. Tri2 2025";
    expect(cumplimientoOf(matrizOf(headings, "10 | 3 | 2", "4 | 1 | 1"))).toBe(50);
  });
  test("years below the programme of the cuatrienio are its years", () => {
    const { periodo, raiz } = evaluationOf(`
      | | | | PROGRAMACIÓN CUATRIENIO | | EJECUCIÓN CUATRIENIO |
      | Código meta | Eje | Meta de producto | 2024 | 2025 | 2024 | 2025
      | M-1 | Eje 1 | Entregar kits | 10 | 10 | 10 | 5
      | M-2 | Eje 1 | Dotar sedes | 10 | 10 | 10 | 5
    `);
    expect([periodo.vigencia, raiz.cumplimiento]).toEqual([2025, 0.5]);
  });
});

describe("R11, R25: the year among its quarters", () => {
  test("is the whole year, though a quarter stands over the column beside it", () => {
    const { matriz, raiz } = evaluationOf(`
      | | | | TRIMESTRE I | TRIMESTRE II | TRIMESTRE III | TRIMESTRE IV | | TRIMESTRE I | | TRIMESTRE II | | TRIMESTRE III | | TRIMESTRE IV
      | Código meta | Eje | Meta de producto | E | E | E | E | Unidad | P | Programado 2025 | P | Sector | P | Observaciones | P
      | M-1 | Eje 1 | Entregar kits | 5 | 1 | 2 | 2 | Kits | 5 | 20 | 5 | Salud | 5 | | 5
      | M-2 | Eje 1 | Dotar sedes | 5 | 1 | 2 | 2 | Sedes | 5 | 20 | 5 | Salud | 5 | | 5
    `);
    const year = matriz.columns.find(({ heading }) => heading.endsWith("Programado 2025"));
    expect(year).toMatchObject({ campo: "programado", vigencia: 2025 });
    expect(year).not.toHaveProperty("trimestre");
    expect(raiz.cumplimiento).toBeCloseTo(0.5);
  });
});

describe("R17: the year of something else above the header is no vigencia", () => {
  test.each([
    "FORMATO VERSIÓN 2026",
    "https://www.sopo-cundinamarca.gov.co/pdm-2024",
    "Población proyectada DANE 2026: 30.000",
    "Seguimiento al plan, actualizado en febrero de 2026",
  ])("%s", (title) => {
    const { periodo } = evaluationOf(`
      | ${title} | |
      ${matrizOf(
        "Programado 2024 | Ejecutado 2024 | Programado 2025 | Ejecutado 2025 | Programado 2026",
        "10 | 5 | 10 | 5 | 10",
        "4 | 4 | 4 | 2 | 4",
      ).trim()}
    `);
    expect(periodo.vigencia).toBe(2025);
  });
});

test.each([
  ["1", "2", "3", "4"],
  ["I", "II", "III", "IV"],
])("%s before %s, %s and %s is a quarter, though their band begins a column later", (...own) => {
  const [first, ...others] = own;
  const { raiz } = evaluationOf(`
    | | | VIGENCIA 2021 | | EJECUTADO POR TRIMESTRE 2021 | |
    | Eje | Meta | Meta programada | ${first} | ${others.join(" | ")}
    | 1. Vida | Dotar sedes | 10 | 1 | 2 | 2 |
    | 1. Vida | Formar líderes | 20 | 4 | 3 | 3 | `);
  expect(raiz.cumplimiento).toBe(0.5);
});

describe("R11: parts of a year in columns of their own", () => {
  test("«2025-1» and «2025-2» are semesters, though both say the same", () => {
    const headings = "Programado 2025 | Ejecutado 2025-1 | Ejecutado 2025-2";
    expect(cumplimientoOf(matrizOf(headings, "10 | 3 | 3", "10 | 2 | 2"))).toBe(50);
  });
  test("«2025-1» to «2025-4» are quarters", () => {
    const quarters = [1, 2, 3, 4].map((turn) => `Ejecutado 2025-${turn}`).join(" | ");
    const { raiz, periodo } = evaluationOf(
      matrizOf(`Programado 2025 | ${quarters}`, "10 | 1 | 1 | 3 | 0", "10 | 1 | 1 | 3 | 0"),
    );
    expect([raiz.cumplimiento, periodo.trimestre]).toEqual([0.5, 3]);
  });
  test.each([
    ["Ejecutado bimestre 1", "Ejecutado bimestre 2"],
    ["Ejecutado enero", "Ejecutado marzo"],
    ["Ejecutado cuatrimestre I", "Ejecutado cuatrimestre II"],
  ])("«%s» and «%s» are asked about, none of them being all of it", (one, other) => {
    const { raiz, preguntas } = evaluationOf(
      matrizOf(`Programado 2025 | ${one} | ${other}`, "10 | 3 | 3", "10 | 2 | 2"),
    );
    expect(raiz.cumplimiento).toBeNull();
    expect(preguntas).toHaveLength(1);
  });
});

import fc from "fast-check";
import { evaluateWorkbook } from "../../src/core/evaluate";
import type { Ask } from "../../src/core/evaluateRows";
import type { Sheet } from "../../src/core/grid/grid";
import type { Evaluation } from "../../src/core/plan/evaluation";
import { book, sheet } from "../cases/recognitionCase";

function evaluated(sheets: readonly Sheet[], ask: Ask = {}): Evaluation {
  const evaluation = evaluateWorkbook(book("matriz.xlsx", ...sheets), ask);
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.error));
  return evaluation.value;
}

function types(evaluation: Evaluation): readonly string[] {
  return evaluation.findings.map(({ type }) => type);
}

describe("R6: a meta that was not programmed", () => {
  const HEADER =
    "| Código meta | Eje | Meta de producto | Tipo de meta | Línea base | Programado 2021 | Ejecutado 2021";
  const estado = (cells: string): string =>
    evaluated([
      sheet(
        "M",
        `${HEADER}\n| M1 | Eje 1. Vida | Dotar sedes | ${cells}\n| M2 | Eje 1. Vida | Formar docentes | Incremento | 0 | 2 | 1`,
      ),
    ]).metas[0]!.estado;

  test.each([
    ["NP", "Incremento | 0 | NP | ", "noProgramada"],
    ["0", "Incremento | 0 | 0 | ", "noProgramada"],
    ["blank", "Incremento | 0 |  | ", "noProgramada"],
    ["0 of a reduction with línea base is a real target", "Reducción | 5 | 0 | 2", "conEjecucion"],
    ["0 kept up with línea base is a real target", "Mantenimiento | 5 | 0 | ", "sinEjecucion"],
  ])("%s", (_, cells, expected) => {
    expect(estado(cells)).toBe(expected);
  });

  test("blank is presumed, and said", () => {
    expect(
      types(
        evaluated([
          sheet(
            "M",
            `${HEADER}\n| M1 | Eje 1. Vida | Dotar sedes | Incremento | 0 |  | \n| M2 | Eje 1. Vida | Formar | Incremento | 0 | 2 | 1`,
          ),
        ]),
      ),
    ).toContain("noProgramadaPresunta");
  });

  test("executed while not programmed stays out of the vigencia and is listed", () => {
    const evaluation = evaluated([
      sheet(
        "M",
        `${HEADER}\n| M1 | Eje 1. Vida | Dotar sedes | Incremento | 0 | 0 | 7\n| M2 | Eje 1. Vida | Formar | Incremento | 0 | 2 | 1`,
      ),
    ]);
    expect(evaluation.raiz.cumplimiento).toBe(0.5);
    expect(evaluation.findings).toContainEqual(
      expect.objectContaining({ type: "ejecutadaSinProgramar", meta: "M1", ejecutado: 7 }),
    );
  });
});

describe("R11: quarters", () => {
  const HEADER =
    "| Código meta | Eje | Meta de producto | Tipo de meta | Programado 2021 | Ejecutado I Trimestre | Ejecutado II Trimestre | Ejecutado III Trimestre | Ejecutado IV Trimestre";
  const ejecutado = (cells: string, ask: Ask = {}): number | null =>
    evaluated(
      [sheet("Vigencia 2021", `${HEADER}\n| M1 | Eje 1. Vida | Dotar sedes | ${cells}`)],
      ask,
    ).metas[0]!.ejecutado;

  test("increments add up", () => {
    expect(ejecutado("Incremento | 10 | 2 | 1 | 3 | ")).toBe(6);
  });
  test("what is kept is the mean of the quarters reported", () => {
    expect(ejecutado("Mantenimiento | 10 | 8 | 10 |  | ")).toBe(9);
  });
  test("rising figures whose sum is too much end in their last, and the user is asked", () => {
    const evaluation = evaluated([
      sheet(
        "Vigencia 2021",
        `${HEADER}\n| M1 | Eje 1. Vida | Dotar sedes | Incremento | 10 | 4 | 7 | 9 | `,
      ),
    ]);
    expect(evaluation.raiz.cumplimiento).toBeNull();
    expect(evaluation.preguntas[0]?.opciones.map(({ cumplimiento }) => cumplimiento)).toEqual([
      0.9, 1,
    ]);
    expect(evaluation.matriz.questions).toContainEqual({
      type: "cumulativeQuarters",
      filas: 1,
      of: 1,
    });
  });
  test("the answer to that question is obeyed", () => {
    expect(
      ejecutado("Incremento | 10 | 4 | 7 | 9 | ", { answers: { cumulativeQuarters: false } }),
    ).toBe(20);
  });
  test("quarters after the corte asked for are not counted", () => {
    expect(ejecutado("Incremento | 10 | 2 | 1 | 3 | ", { corte: "2021-06-30" })).toBe(3);
  });
});

describe("R28: a year's total that its quarters contradict", () => {
  const read = (cells: string, ask: Ask = {}) => {
    const { metas, findings } = evaluated(
      [
        sheet(
          "Matriz",
          `| Código meta | Eje | Meta de producto | Programado 2021 | Ejecutado T1 2021 | Ejecutado T2 2021 | Ejecutado 2021\n| M1 | Eje 1. Vida | Dotar sedes | ${cells}\n| M2 | Eje 1. Vida | Formar docentes | 10 | 2 | 3 | 5`,
        ),
      ],
      ask,
    );
    const told = findings.flatMap((one) =>
      one.type === "totalContradicho" ? [[one.total, one.porTrimestres, one.points]] : [],
    );
    return { ejecutado: metas[0]!.ejecutado, told };
  };

  test("does not override them, and what it would have counted is said", () => {
    expect(read("20 | 4 | 3 | 17", { answers: { ponderadores: { 2021: 0.25 } } })).toEqual({
      ejecutado: 7,
      told: [[17, 7, 0.0625]],
    });
  });
  test("is the same figure when its corte is asked for", () => {
    const counted = (cells: string, corte?: string) =>
      read(cells, corte === undefined ? {} : { corte }).ejecutado;
    expect([counted("20 | 4 | 3 | 17"), counted("20 | 4 | 3 | 17", "2021-06-30")]).toEqual([7, 7]);
    expect([counted("20 | 4 |  | 9"), counted("20 | 4 |  | 9", "2021-06-30")]).toEqual([9, 9]);
    expect(counted("20 | 4 | 3 | 7", "2021-03-31")).toBe(4);
  });
  test("is no contradiction where it is what they come to", () => {
    expect(read("20 | 4 | 3 | 7")).toEqual({ ejecutado: 7, told: [] });
  });
});

describe("R28: a year's total that was left empty or at 0 beside programmed quarters", () => {
  const HEADER =
    "| Código meta | Eje | Meta de producto | Tipo de meta | Línea base | Programado 2021 | Programado T1 2021 | Programado T2 2021 | Ejecutado T1 2021 | Ejecutado T2 2021";
  const read = (cells: string) => {
    const { metas } = evaluated([sheet("Matriz", `${HEADER}\n| M1 | Eje 1. Vida | ${cells}`)]);
    return [metas[0]!.programado, metas[0]!.cumplimiento];
  };

  test.each([
    ["Sembrar árboles | Incremento | 1 | 0 | 4 | 6 | 2 | 3", [10, 0.5]],
    ["Sembrar árboles | Incremento | 1 |  | 4 | 6 | 2 | 3", [10, 0.5]],
    ["Mantener sedes | Mantenimiento | 8 | 0 | 8 | 8 | 6 | 6", [8, 0.75]],
  ])("does not override them: %s", (cells, expected) => {
    expect(read(cells)).toEqual(expected);
  });

  test.each([
    ["where nothing is promised by quarters", "Sembrar árboles | Incremento | 1 | 0 | 0 |  |  | "],
    ["which was said not to be", "Sembrar árboles | Incremento | 1 | NP | 4 | 6 | 2 | 3"],
  ])("is no programme: %s", (_, cells) => {
    expect(read(cells)).toEqual([null, null]);
  });
});

describe("R8: weights come from the first source that states them", () => {
  const matriz = (header = "", a = "", b = ""): Sheet =>
    sheet(
      "Matriz",
      `
    | Código meta | Eje | Meta de producto | Programado 2021 | Ejecutado 2021 ${header}
    | M1 | Eje 1. Vida | Dotar sedes | 1 | 1 ${a}
    | M2 | Eje 2. Campo | Formar docentes | 1 | 0 ${b}`,
    );

  test("a column of the matriz", () => {
    const { pesos, raiz } = evaluated([matriz("| Peso (%)", "| 30", "| 70")]);
    expect([pesos.fuente, raiz.cumplimiento]).toEqual(["columna", 0.3]);
  });
  test("a hidden sheet", () => {
    const { pesos, raiz } = evaluated([
      matriz(),
      sheet("P", "| Eje | Ponderador\n| Eje 1. Vida | 0.25\n| Eje 2. Campo | 0.75", {
        hidden: true,
      }),
    ]);
    expect([pesos.fuente, raiz.cumplimiento]).toEqual(["hoja", 0.25]);
  });
  test("what the workbook remembers", () => {
    const { pesos, raiz } = evaluated([matriz()], { answers: { pesos: { "1": 1, "2": 3 } } });
    expect([pesos.fuente, raiz.cumplimiento]).toEqual(["libro", 0.25]);
  });
  test("else equal, and it is said", () => {
    const evaluation = evaluated([matriz()]);
    expect([evaluation.pesos.fuente, evaluation.raiz.cumplimiento]).toEqual(["iguales", 0.5]);
    expect(types(evaluation)).toContain("pesosIguales");
  });
  test("weights that do not add up are used in proportion, with the sum as typed", () => {
    const evaluation = evaluated([
      matriz(),
      sheet("P", "| Eje | Peso\n| Eje 1. Vida | 30\n| Eje 2. Campo | 60"),
    ]);
    expect(evaluation.raiz.cumplimiento).toBeCloseTo(1 / 3, 12);
    expect(evaluation.findings).toContainEqual(
      expect.objectContaining({ type: "pesosNoSuman", suma: 0.9 }),
    );
  });
  test("a column that mixes 0–1 and 0–100 is an error and is not used", () => {
    const evaluation = evaluated([
      matriz(),
      sheet("P", "| Eje | Peso\n| Eje 1. Vida | 0.3\n| Eje 2. Campo | 70"),
    ]);
    expect(evaluation.pesos.fuente).toBe("iguales");
    expect(types(evaluation)).toContain("pesosMezclados");
  });
  test("the official plan has its own, and of its vigencias only 2021 is known", () => {
    const official = sheet(
      "Matriz",
      `
      | Código meta | Escenario de Cambio | Prospectiva | Meta de producto | Programado 2021 | Ejecutado 2021 | Programado 2022 | Ejecutado 2022
      | I.A.1 | I. SOPÓ CONTIGO Y CON TODOS PARA EL BIENESTAR SOCIAL | A. Salud | Dotar sedes | 1 | 1 | 1 | 1
      | II.A.1 | II. SOPÓ PLANIFICADO, SOSTENIBLE, DINÁMICO PARA EL DESARROLLO DEL TERRITORIO | A. Agua | Sembrar árboles | 1 | 0 | 1 | 1`,
    );
    const of2021 = evaluated([official], { vigencia: 2021 });
    expect([of2021.pesos.fuente, of2021.pesos.ponderador]).toEqual(["preset", 0.3]);
    expect(of2021.raiz.cumplimiento).toBeCloseTo(46.2 / (46.2 + 29.1), 12);
    const of2022 = evaluated([official], { vigencia: 2022 });
    expect([of2022.pesos.ponderador, of2022.raiz.avance, of2022.raiz.cumplimiento]).toEqual([
      null,
      null,
      1,
    ]);
    expect(types(of2022)).toContain("ponderadorDesconocido");
  });
});

describe("R14: one meta, one row", () => {
  const HEADER = "| Código meta | Eje | Meta de producto | Programado 2021 | Ejecutado 2021";
  const rows = (...lines: string[]): Evaluation =>
    evaluated([sheet("M", [HEADER, ...lines].join("\n"))]);

  test("the same values count once", () => {
    const { lectura } = rows(
      "| M1 | Eje 1. Vida | Dotar sedes | 2 | 1",
      "| m1 | Eje 1. Vida | Dotar sedes | 2 | 1",
    );
    expect([lectura.filas.length, lectura.excluded.map(({ reason }) => reason)]).toEqual([
      1,
      ["duplicate"],
    ]);
  });
  test("another ejecutado is a conflict for a person to resolve", () => {
    const evaluation = rows(
      "| M1 | Eje 1. Vida | Dotar sedes | 2 | 1",
      "| M1 | Eje 1. Vida | Dotar sedes | 2 | 2",
    );
    expect(evaluation.lectura.rejected.map(({ reason }) => reason)).toEqual(["duplicateConflict"]);
    expect(evaluation.findings).toContainEqual(
      expect.objectContaining({ type: "metaEnConflicto", campo: "ejecutado" }),
    );
  });
  test("the same code on another meta is a fault of the code: both count", () => {
    const { lectura } = rows(
      "| M1 | Eje 1. Vida | Dotar sedes educativas | 2 | 1",
      "| M1 | Eje 1. Vida | Sembrar árboles nativos | 5 | 2",
    );
    expect(lectura.filas).toHaveLength(2);
  });
});

describe("R24: read = counted + excluded + rejected", () => {
  const HEADER = "| Código meta | Eje | Meta de producto | Programado 2021 | Ejecutado 2021";
  const line = fc.constantFrom(
    "| M# | Eje 1. Vida | Meta número # | 2 | 1",
    "| M1 | Eje 1. Vida | Dotar sedes | 2 | 1",
    "| M1 | Eje 1. Vida | Dotar sedes | 2 | 2",
    "| | Subtotal Eje 1 | | 4 | 2",
    "| TOTAL GENERAL | | | 9 | 9",
    "| Elaboró: Ana Gómez",
    "| Nota: cifras preliminares",
    '| " "',
    "| | | | 5 | 5",
    "| Código meta | Eje | Meta de producto | Programado 2021 | Ejecutado 2021",
    "| Secretaría de Obras",
    "| | Eje 2. Campo | Meta sin código # | 3 | x",
  );
  test("whatever rows stand below the header", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const table = [
          HEADER,
          "| M0 | Eje 1. Vida | Meta número cero | 2 | 1",
          ...lines.map((text, index) => text.replaceAll("#", String(index + 10))),
        ];
        const { lectura } = evaluated([sheet("M", table.join("\n"))]);
        const written = table.slice(1).filter((text) => !/^\|\s*"?\s*"?\s*$/.test(text)).length;
        return lectura.filas.length + lectura.excluded.length + lectura.rejected.length === written;
      }),
    );
  });
});

describe("R1, R18: what is absent is never 0", () => {
  test("a programme without execution has no avance", () => {
    const { raiz, metas } = evaluated([
      sheet(
        "M",
        "| Código meta | Eje | Meta de producto | Programado 2021 | Programado 2022\n| M1 | Eje 1. Vida | Dotar sedes | 2 | 1",
      ),
    ]);
    expect([raiz.cumplimiento, raiz.avance, raiz.conteo.conEjecucion, metas[0]!.estado]).toEqual([
      null,
      null,
      null,
      "programada",
    ]);
  });
  test("a formula without its result is reported", () => {
    const matriz = sheet(
      "M",
      "| Código meta | Eje | Meta de producto | Programado 2021 | Ejecutado 2021\n| M1 | Eje 1. Vida | Dotar sedes | 2 | \n| M2 | Eje 1. Vida | Formar | 2 | 1",
    );
    const evaluation = evaluated([
      { ...matriz, uncalculated: new Set([16384 + 4]), formulas: new Map([[16384 + 4, "=A1"]]) },
    ]);
    expect(evaluation.metas[0]!.ejecutado).toBeNull();
    expect(evaluation.findings).toContainEqual(
      expect.objectContaining({ type: "formulasSinCalcular", cells: 1 }),
    );
  });
  test("an error in a cell is reported and taken as no data", () => {
    const evaluation = evaluated([
      sheet(
        "M",
        "| Código meta | Eje | Meta de producto | Programado 2021 | Ejecutado 2021\n| M1 | Eje 1. Vida | Dotar sedes | 2 | #DIV/0!\n| M2 | Eje 1. Vida | Formar | 2 | 1",
      ),
    ]);
    expect(types(evaluation)).toContain("celdaConError");
  });
});

describe("R17: the period", () => {
  const table =
    "| Código meta | Eje | Meta de producto | Valor Esperado | Valor Ejecutado\n| M1 | Eje 1. Vida | Dotar sedes | 2 | 1";
  test.each([
    [
      "from the title",
      [`| Seguimiento al plan con corte al 30 de septiembre de 2021\n${table}`, "Hoja1"],
      { vigencia: 2021, trimestre: 3, corte: "2021-09-30" },
    ],
    [
      "from the name of the sheet",
      [table, "Vigencia 2022"],
      { vigencia: 2022, trimestre: null, corte: null },
    ],
    [
      "a span of years is none",
      [`| Plan de Desarrollo 2020-2023\n${table}`, "Hoja1"],
      { vigencia: null, trimestre: null, corte: null },
    ],
    [
      "a decree's date is none",
      [`| Decreto 0197 del 13 de agosto de 2020\n${table}`, "Hoja1"],
      { vigencia: null, trimestre: null, corte: null },
    ],
  ] as const)("%s", (_, [cells, name], periodo) => {
    expect(evaluated([sheet(name, cells)]).periodo).toEqual(periodo);
  });
});

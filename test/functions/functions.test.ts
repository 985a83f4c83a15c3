import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { join } from "node:path";
import * as calculate from "../../src/functions/calculate";
import * as functions from "../../src/functions/functions";
import {
  APORTE,
  AVANCE,
  CONTEO,
  CUMPLIMIENTO,
  NIVEL,
  PROYECCION,
  RESUMEN,
} from "../../src/functions/calculate";

// The runtime's error, as Excel sees it: a code and a sentence.
class CellError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}
Object.assign(globalThis, { CustomFunctions: { Error: CellError } });

const MATRIZ = [
  [
    "Código meta",
    "Escenario de Cambio",
    "Prospectiva",
    "Meta de producto",
    "Programado 2021",
    "Ejecutado 2021",
    "Programado 2022",
  ],
  [
    "I.A.1",
    "I. SOPÓ CONTIGO Y CON TODOS PARA EL BIENESTAR SOCIAL",
    "A. Salud",
    "Dotar sedes",
    4,
    3,
    1,
  ],
  [
    "I.A.2",
    "I. SOPÓ CONTIGO Y CON TODOS PARA EL BIENESTAR SOCIAL",
    "A. Salud",
    "Formar docentes",
    2,
    "",
    1,
  ],
  [
    "II.A.1",
    "II. SOPÓ PLANIFICADO, SOSTENIBLE, DINÁMICO PARA EL DESARROLLO DEL TERRITORIO",
    "A. Agua",
    "Sembrar árboles",
    10,
    10,
    1,
  ],
  [
    "II.A.2",
    "II. SOPÓ PLANIFICADO, SOSTENIBLE, DINÁMICO PARA EL DESARROLLO DEL TERRITORIO",
    "A. Agua",
    "Medir caudales",
    "NP",
    "",
    1,
  ],
];

function errorOf(formula: () => unknown): unknown {
  try {
    return formula();
  } catch (error) {
    return error;
  }
}

describe("=SOPO.AVANCE(rango; [vigencia]; [nodo])", () => {
  test("is the weighted avance base 100 of the plan, a fraction", () => {
    expect(AVANCE(MATRIZ)).toBeCloseTo((46.2 * 0.375 + 29.1) / (46.2 + 29.1), 12);
  });
  test("of one node, by its code", () => {
    expect(AVANCE(MATRIZ, 2021, "I")).toBe(0.375);
  });
  test("of the four years so far, where the range tells them (R33)", () => {
    const four = [
      [
        "Código meta",
        "Meta de producto",
        "Meta del cuatrienio",
        "Ejecutado 2024",
        "Programado 2024",
      ],
      ["M1", "Dotar sedes", 8, 2, 4],
    ];
    expect([AVANCE(four), AVANCE(four, "Cuatrienio"), APORTE(four, "cuatrienio")]).toEqual([
      0.5, 0.25, 25,
    ]);
    expect(errorOf(() => AVANCE(MATRIZ, "cuatrienio"))).toMatchObject({
      code: "#N/A",
      message: "Del cuatrienio no hay cifra: falta la ejecución de 2020.",
    });
  });
  test("reads one column of avances", () => {
    expect(AVANCE([[0.5], [1], [""]])).toBe(0.75);
  });
  test("reads peso and avance, on either scale", () => {
    expect(
      AVANCE([
        [3, 80],
        [1, 40],
      ]),
    ).toBeCloseTo(0.7, 12);
  });
  test("reads peso, programado and ejecutado: unprogrammed leaves, unreported counts 0, a surplus counts 1", () => {
    expect(
      AVANCE([
        [1, 4, 8],
        [1, 4, ""],
        [5, 0, 3],
      ]),
    ).toBe(0.5);
  });
  test("reads a 0 among words as the empty cell that it was", () => {
    const zeros = MATRIZ.map((row, index) =>
      row.map((cell, column) =>
        index > 1 && column === 1 && cell === MATRIZ[index - 1]![1] ? 0 : cell,
      ),
    );
    expect(zeros[2]![1]).toBe(0);
    expect(AVANCE(zeros, 2021, "I")).toBe(0.375);
  });
  test.each([
    [
      "another node",
      () => AVANCE(MATRIZ, 2021, "X"),
      "#N/A",
      "El plan no tiene ningún componente ni meta «X»; los del primer nivel son I, II.",
    ],
    [
      "another vigencia",
      () => AVANCE(MATRIZ, 2030),
      "#N/A",
      "La matriz no tiene datos de la vigencia 2030. Vigencias disponibles: 2021, 2022.",
    ],
    ["an empty range", () => AVANCE([[""]]), "#VALUE!", "El rango no tiene filas con metas."],
    [
      "fractions beside percentages",
      () => AVANCE([[0.5], [67.8]]),
      "#VALUE!",
      "El rango tiene 0,5 y 67,8, que pueden ser de dos escalas: escriba todos los avances como fracción o todos como porcentaje.",
    ],
    [
      "four columns of numbers",
      () => AVANCE([[1, 2, 3, 4]]),
      "#VALUE!",
      "El rango tiene 4 columnas de números y no tiene encabezado. Incluya el encabezado, o use 1 columna (avance), 2 (avance, peso) o 3 (peso, programado, ejecutado).",
    ],
  ])("%s is an error with a sentence", (_, formula, code, message) => {
    expect(errorOf(formula)).toMatchObject({ code, message });
  });
});

describe("=SOPO.NIVEL(pct; [escala])", () => {
  test("NIVEL(AVANCE(…)) is the official reading", () => {
    expect(NIVEL(AVANCE(MATRIZ, 2021, "I"))).toBe("Bajo");
  });
  test.each([
    [0.678, undefined, "Aceptable"],
    [67.8, undefined, "Aceptable"],
    [1.2, undefined, "Sobresaliente"],
    [3, "porcentaje", "Bajo"],
    [3, "fraccion", "Sobresaliente"],
    ["67,8 %", undefined, "Aceptable"],
  ])("NIVEL(%p; %p) → %s", (pct, escala, nivel) => {
    expect(NIVEL(pct, escala)).toBe(nivel);
  });
  test("between 1,5 and 5 it is not guessed", () => {
    expect(errorOf(() => NIVEL(3))).toMatchObject({
      code: "#VALUE!",
      message: '3 puede ser fracción o porcentaje: indique la escala, "fraccion" o "porcentaje".',
    });
  });
  test("an empty cell is not 0", () => {
    expect(errorOf(() => NIVEL(""))).toMatchObject({ code: "#N/A" });
  });
});

describe("=SOPO.CUMPLIMIENTO(programado; ejecutado; [tipo]; [lineaBase]; [ajustes]; [corte])", () => {
  const ajustes = (...rows: readonly (readonly unknown[])[]) => [
    ["Ajuste", "Valor", "Desde"],
    ...rows,
  ];
  test("R32: by what the office set", () => {
    const sheet = ajustes(
      ["Tope del cumplimiento de una meta", 1.3, ""],
      ["Las metas crecientes se miden desde la línea base", "No", ""],
    );
    expect(CUMPLIMIENTO(20, 25, "suma", "", sheet)).toBe(1.25);
    expect(CUMPLIMIENTO(20, 15, "creciente", 10, sheet)).toBe(0.75);
  });
  test("an act with a date holds from it on, so that the corte must be known", () => {
    const sheet = ajustes(["Tope del cumplimiento de una meta", 1.3, "2021-07-01"]);
    expect(errorOf(() => CUMPLIMIENTO(20, 25, "", "", sheet))).toMatchObject({ code: "#N/A" });
    expect(CUMPLIMIENTO(20, 25, "", "", sheet, "2021-06-30")).toBe(1);
    expect(CUMPLIMIENTO(20, 25, "", "", sheet, "2021-09-30")).toBe(1.25);
  });

  test.each([
    [[4, 3], 0.75],
    [[4, 8], 1],
    [[20, 15, "creciente", 10], 0.5],
    [[4, 7, "reducción", 10], 0.5],
  ])("%j → %d", ([programado, ejecutado, tipo, lineaBase], expected) => {
    expect(CUMPLIMIENTO(programado, ejecutado, tipo, lineaBase)).toBeCloseTo(expected, 12);
  });
  test.each([
    ["not programmed", [0, 3], "#N/A"],
    ["not reported", [4, ""], "#N/A"],
    ["a reduction without línea base", [4, 3, "reducción"], "#VALUE!"],
    ["an unknown type", [4, 3, "rara"], "#VALUE!"],
    ["a negative", [4, -3], "#VALUE!"],
  ])("%s is an error", (_, [programado, ejecutado, tipo], code) => {
    expect(errorOf(() => CUMPLIMIENTO(programado, ejecutado, tipo))).toMatchObject({ code });
  });
});

test("=SOPO.APORTE(rango; vigencia; nodo) gives points of the plan: peso × ponderador × cumplimiento", () => {
  expect(APORTE(MATRIZ, 2021, "I")).toBeCloseTo(((100 * 46.2) / (46.2 + 29.1)) * 0.3 * 0.375, 10);
});

test.each([
  ["metas", 4],
  ["programadas", 3],
  ["con ejecución", 2],
  ["sin ejecución", 1],
  ["no programadas", 1],
])("=SOPO.CONTEO(rango; %p) → %d", (estado, expected) => {
  expect(CONTEO(MATRIZ, estado)).toBe(expected);
});

test("=SOPO.RESUMEN(rango) spills the first level and the plan", () => {
  const [headings, first, second, last] = RESUMEN(MATRIZ);
  expect(headings!.slice(0, 3)).toEqual(["Nodo", "Nombre", "Peso en el plan"]);
  expect([first![0], second![0], last![0]]).toEqual(["I", "II", "Plan"]);
  expect(first!.slice(5, 8)).toEqual([0.375, "Bajo", 2]);
});

describe("the registry of projects as last argument (R31)", () => {
  const [heading = [], ...rows] = MATRIZ;
  const cited = [
    [...heading, "Código BPIN"],
    ...rows.map((row, index) => [...row, ["2021257580001", "2021257580002", "75800", ""][index]]),
  ];
  const registro = [
    ["Código BPIN", "Código meta"],
    ["2021257580001", "II.A.1"],
    ["2021257580002", "I.A.2"],
  ];
  test("without it every figure is what was reported, not even the form of a BPIN is checked", () => {
    const spilled = RESUMEN(cited);
    expect([AVANCE(cited, 2021, "I"), AVANCE(cited, 2021, "II"), spilled[1]![5]]).toEqual([
      0.375, 1, 0.375,
    ]);
    expect(spilled[0]!.filter((text) => String(text).includes("sin validar"))).toEqual([
      "Avance (pp) · reportado, sin validar",
      "Cumplimiento · reportado, sin validar",
      "Con ejecución · reportado, sin validar",
      "Sin ejecución · reportado, sin validar",
    ]);
    expect(errorOf(() => CONTEO(cited, "no armonizadas"))).toMatchObject({
      code: "#N/A",
      message: expect.stringContaining("dé su rango en el argumento «registro»") as string,
    });
  });
  test("with it every function gives the official figure", () => {
    // I.A.1 cites a project in which it is not registered; II.A.1 cites no BPIN at all.
    expect([
      AVANCE(cited, 2021, "I", registro),
      AVANCE(cited, 2021, "II", registro),
      APORTE(cited, 2021, "I", registro),
      CONTEO(cited, "no armonizadas", "", registro),
      CONTEO(cited, "sin ejecución", "I", registro),
      RESUMEN(cited, 1, registro)[1]![5],
      PROYECCION(cited, "ritmo", 2021, "I", registro),
    ]).toEqual([0, 0, 0, 2, 2, 0, 0]);
    expect(RESUMEN(cited, 1, registro)[0]).toContain("Cumplimiento");
  });
  test("an empty cell is no registry, and a range that is none is said", () => {
    expect(AVANCE(cited, 2021, "I", [[""]])).toBe(0.375);
    expect(errorOf(() => AVANCE(cited, 2021, "I", [["Proyecto"], ["Vías"]]))).toMatchObject({
      code: "#VALUE!",
    });
  });
});

describe("=SOPO.PROYECCION(rango; supuesto; [vigencia]; [nodo])", () => {
  test.each<[unknown, number]>([
    ["100%", 1],
    [0.5, 0.6875],
    [50, 0.6875],
    ["50 %", 0.6875],
    ["I.A.1=100%", 0.5],
    ["I.A.1=2", 0.25],
    ["I=80%", 0.8],
    ["I>=50%", 0.625],
    ["I=falta 50%", 0.6875],
    ["plan = 100%; I.A.2 = 40,5%", 0.7025],
    ["I.A.2=40%; 100%", 1],
  ])("%p gives node I %d", (supuesto, expected) => {
    expect(PROYECCION(MATRIZ, supuesto, 2021, "I")).toBeCloseTo(expected, 12);
  });
  test("weighs a node by its assumed share of the plan", () => {
    expect(PROYECCION(MATRIZ, "I=peso 40%", 2021)).toBeCloseTo(0.4 * 0.375 + 0.6, 12);
  });
  test("carries on the pace up to the end of the year", () => {
    const quarters = MATRIZ.map((row, index) => [
      ...row,
      index === 0 ? "Ejecutado I trimestre 2021" : index === 1 ? 1 : "",
    ]);
    const half = [...quarters[0]!.keys()].filter(
      (column) => quarters[0]![column] !== "Ejecutado 2021",
    );
    expect(
      PROYECCION(
        quarters.map((row) => half.map((column) => row[column]!)),
        "ritmo",
        2021,
        "I",
      ),
    ).toBeCloseTo(0.5, 12);
  });
  test("assuming that nothing more is done gives =SOPO.AVANCE", () => {
    expect(PROYECCION(MATRIZ, "0%", 2021)).toBe(AVANCE(MATRIZ, 2021));
  });
  test.each([
    [
      "words that say nothing",
      "mucho",
      "#VALUE!",
      'El supuesto «mucho» no se entiende: escriba "80%" (de lo pendiente), "ritmo", o componentes y metas, como "I.A.1.1=100%; II=80%".',
    ],
    [
      "an amount for many metas",
      "I=12",
      "#VALUE!",
      'El supuesto «I=12» no se entiende: escriba "80%" (de lo pendiente), "ritmo", o componentes y metas, como "I.A.1.1=100%; II=80%".',
    ],
    [
      "a part that the plan has not",
      "IX=80%",
      "#N/A",
      "«IX» no es un componente, una meta ni una dependencia del plan.",
    ],
    [
      "weights that add to more than all",
      "I=peso 80%; II=peso 30%",
      "#VALUE!",
      "Con el peso de II, los pesos supuestos de su nivel suman 110,0\u00a0%, más de 100\u00a0%.",
    ],
    ["an empty cell", "", "#N/A", "No hay dato en el supuesto; un dato ausente no es 0."],
  ])("%s is an error with a sentence", (_, supuesto, code, message) => {
    expect(errorOf(() => PROYECCION(MATRIZ, supuesto, 2021))).toMatchObject({ code, message });
  });
});

describe("what Excel hands over with more than a cell shows", () => {
  const wrapped = (wrap: (value: unknown) => unknown): unknown[][] =>
    MATRIZ.map((row, index) => (index === 0 ? row : row.map(wrap)));
  const error = {
    type: "Error",
    basicType: "Error",
    basicValue: "#N/A",
    errorType: "NotAvailable",
  };
  const withReported = (value: unknown): unknown[][] =>
    MATRIZ.map((row, index) =>
      index === 1 ? row.map((one, at) => (at === 5 ? value : one)) : row,
    );

  test("a formatted number is its number", () => {
    const formatted = wrapped((value) =>
      typeof value === "number"
        ? { type: "FormattedNumber", basicType: "Double", basicValue: value, numberFormat: "0,0" }
        : value,
    );
    expect(AVANCE(formatted, 2021)).toBe(AVANCE(MATRIZ, 2021));
  });

  test.each([
    ["an error of data types", error],
    ["an error of the runtime", new CellError("#N/A", "")],
  ])("%s counts as the text of an error does", (_, value) => {
    expect(AVANCE(withReported(value), 2021)).toBe(AVANCE(withReported("#N/A"), 2021));
    expect(CONTEO(withReported(value), "con ejecución")).toBe(
      CONTEO(withReported("#N/A"), "con ejecución"),
    );
  });

  test("an entity is its text", () => {
    const entity = { type: "Entity", text: "suma", basicType: "Error", basicValue: "#VALUE!" };
    expect(CUMPLIMIENTO(4, 3, entity)).toBe(0.75);
  });

  test.each([null, "", 0])("blanks as %j give the same figures", (blank) => {
    const range = MATRIZ.map((row) => [...row, blank, blank]);
    range.push(MATRIZ[0]!.map(() => blank) as never);
    expect([AVANCE(range, 2021), CONTEO(range, "metas"), APORTE(range, 2021)]).toEqual([
      AVANCE(MATRIZ, 2021),
      CONTEO(MATRIZ, "metas"),
      APORTE(MATRIZ, 2021),
    ]);
  });
});

describe("the settings of the office as last argument (R32)", () => {
  const ajustes = (...rows: readonly (readonly [string, unknown])[]) => [
    ["Ajuste", "Valor", "Desde", "Acto"],
    ...rows.map((row) => [...row, 44_197, "Acuerdo 7"]),
  ];
  test("a band changes the nivel", () => {
    const stricter = ajustes(["Aceptable desde", 0.7]);
    const at = (corte?: unknown) => NIVEL(0.678, "", stricter, corte);
    expect([NIVEL(0.678), at("2021-09-30"), at("2020-12-31"), at(44_469)]).toEqual([
      "Aceptable",
      "Bajo",
      "Aceptable",
      "Bajo",
    ]);
    expect(errorOf(() => at())).toMatchObject({
      code: "#N/A",
      message: expect.stringContaining("escriba el corte") as string,
    });
    expect(errorOf(() => at("ayer"))).toMatchObject({ code: "#VALUE!" });
    expect(RESUMEN(MATRIZ, 1, [[""]], 2021, ajustes(["Sobresaliente desde", 1]))[2]![6]).toBe(
      "Sobresaliente",
    );
  });
  test("a ponderador changes the points, and a weight the whole", () => {
    const given = ajustes(["Ponderador 2021", 0.5], ["Peso I", 25], ["Peso II", 75]);
    expect(APORTE(MATRIZ, 2021, "", [[""]], given)).toBeCloseTo(
      50 * AVANCE(MATRIZ, 2021, "", [[""]], given),
      9,
    );
    expect(AVANCE(MATRIZ, 2021, "", [[""]], given)).toBeCloseTo(0.25 * 0.375 + 0.75, 9);
    expect(PROYECCION(MATRIZ, "II=0%", 2021, "", [[""]], given)).toBeCloseTo(0.25 * 0.375, 9);
  });
  test.each([
    [[["Nombre"], ["Aceptable"]], "debe traer su encabezado"],
    [ajustes(["Aceptables desde", 0.7]), "«Aceptables desde» no es un ajuste que se conozca"],
    [ajustes(["Aceptable desde", 0.9]), "los niveles se cruzan"],
    [ajustes(["Peso IX", 100]), "«IX» no es un componente del plan"],
  ])("where one cannot stand there is no figure: %j", (given, words) => {
    expect(errorOf(() => AVANCE(MATRIZ, 2021, "", [[""]], given))).toMatchObject({
      code: "#VALUE!",
      message: expect.stringContaining(words) as string,
    });
  });
});

test("each function that Excel calls gives what calculate.ts gives, or its error", async () => {
  const given: Readonly<Record<string, readonly unknown[]>> = {
    AVANCE: [MATRIZ, 2021, "I"],
    NIVEL: [0.6],
    CUMPLIMIENTO: [4, 3],
    APORTE: [MATRIZ],
    CONTEO: [MATRIZ, "metas"],
    RESUMEN: [MATRIZ, 1],
    PROYECCION: [MATRIZ, "80%"],
  };
  expect(Object.keys(functions).sort()).toEqual(Object.keys(given).sort());
  for (const [id, values] of Object.entries(given)) {
    const ask = functions[id as "AVANCE"] as (...values: readonly unknown[]) => Promise<unknown>;
    const plain = calculate[id as "AVANCE"] as (...values: readonly unknown[]) => unknown;
    const expected = errorOf(() => plain(...values));
    expect(await ask(...values).catch((error: unknown) => error)).toEqual(expected);
  }
  expect(await functions.NIVEL(0.6)).toBe("Aceptable");
});

test("the metadata that Excel reads has the seven functions with help for every parameter", async () => {
  const { functions, errors } = await generateCustomFunctionsMetadataOf(
    join(__dirname, "../../src/functions/functions.ts"),
  );
  expect(errors).toEqual([]);
  expect(functions.map(({ id }) => id)).toEqual([
    "AVANCE",
    "NIVEL",
    "CUMPLIMIENTO",
    "APORTE",
    "CONTEO",
    "RESUMEN",
    "PROYECCION",
  ]);
  expect(
    functions.map(({ result }) => [result.type, result.dimensionality].join(" ").trim()),
  ).toEqual(["number", "string", "number", "number", "number", "matrix", "number"]);
  expect(
    functions.flatMap(({ parameters }) => parameters).filter(({ description }) => !description),
  ).toEqual([]);
});

interface Metadata {
  readonly errors: readonly string[];
  readonly functions: readonly {
    readonly id: string;
    readonly result: { readonly type?: string; readonly dimensionality?: string };
    readonly parameters: readonly { readonly description?: string }[];
  }[];
}

async function generateCustomFunctionsMetadataOf(file: string): Promise<Metadata> {
  const { errors, metadataJson } = await generateCustomFunctionsMetadata(file);
  return {
    errors,
    functions: (JSON.parse(metadataJson) as { functions: Metadata["functions"] }).functions,
  };
}

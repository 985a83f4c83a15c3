import { cellOf, found, metasIn } from "./found";

const bpines = (...cells: readonly string[]): string =>
  [
    "| Código meta | Eje | Meta de producto | Programado 2021 | Ejecutado 2021 | BPIN",
    ...cells.map(
      (cell, index) => `| M${index + 1} | Eje 1. Vida | Dotar sedes ${index} | 4 | 2 | ${cell}`,
    ),
  ].join("\n");

const OWN = '"2021257580001"';
const FOREIGN = '"2021258990012"';

describe("bpinAjeno: a project of another municipality", () => {
  test.each([
    ["one of three, though it comes first", [FOREIGN, OWN, OWN], "M1"],
    ["two of five", [OWN, FOREIGN, OWN, FOREIGN, OWN], "M2, M4"],
    ["half is no majority", [OWN, FOREIGN], ""],
    ["a code without a municipality is of none", [OWN, OWN, '"202125758000199"'], ""],
    ["none is cited", ['"Sin proyecto"', '"Sin proyecto"'], ""],
    ["one of two in a cell", [`"2021257580001; 2021258990012"`, OWN], "M1"],
  ])("%s", (_, cells, metas) => {
    expect(metasIn(found("bpinAjeno", bpines(...cells)))).toBe(metas);
  });

  test("names both municipalities, and the cell", () => {
    const [one] = found("bpinAjeno", bpines(FOREIGN, OWN, OWN));
    expect(one).toMatchObject({ municipio: "25899", esperado: "25758", bpin: "2021258990012" });
    expect(one && cellOf(one)).toBe("F2");
  });
});

test.each([
  ["202125758", false],
  ["2.02126E+12", true],
  ["202125758; 2.02126E+12", true],
])("bpinMalFormado of «%s» says whether digits were lost: %s", (cell, lostDigits) => {
  const [one, ...others] = found("bpinMalFormado", bpines(`"${cell}"`, OWN, OWN));
  expect([one?.meta, one?.lostDigits, others]).toEqual(["M1", lostDigits, []]);
});

describe("codigoFueraDeNodo: the code begins with the path of its node", () => {
  const under = (...rows: readonly (readonly [codigo: string, eje: string])[]): string =>
    [
      "| Código meta | Eje | Meta de producto | Programado 2021 | Ejecutado 2021",
      ...rows.map(
        ([codigo, eje], index) => `| "${codigo}" | ${eje} | Dotar sedes ${index} | 4 | 2`,
      ),
    ].join("\n");

  test.each([
    [
      "two of three agree",
      [
        ["1.1", "1. Vida"],
        ["1.2", "1. Vida"],
        ["2.1", "1. Vida"],
      ],
      "2.1",
    ],
    [
      "half of them do not",
      [
        ["1.1", "1. Vida"],
        ["2.1", "1. Vida"],
      ],
      "",
    ],
    [
      "a code that ends at its node",
      [
        ["2.1", "2. Campo"],
        ["2.2", "2. Campo"],
        ["1", "1. Vida"],
      ],
      "1",
    ],
    [
      "a node without a label is not asked",
      [
        ["1.1", "1. Vida"],
        ["1.2", "1. Vida"],
        ["2.1", "Campo"],
      ],
      "",
    ],
    [
      "letters in either case",
      [
        ["a.1", "A. Vida"],
        ["A.2", "A. Vida"],
        ["B.1", "A. Vida"],
      ],
      "B.1",
    ],
    [
      "roman codes under figures",
      [
        ["I.1", "1. Vida"],
        ["ii.1", "2. Campo"],
        ["II.2", "1. Vida"],
      ],
      "II.2",
    ],
    [
      "figures under roman nodes",
      [
        ["1.1", "I. Vida"],
        ["2.1", "II. Campo"],
        ["2.2", "I. Vida"],
      ],
      "2.2",
    ],
    [
      "hyphens part a code, too",
      [
        ["1-1", "1. Vida"],
        ["1-2", "1. Vida"],
        ["2-1", "1. Vida"],
      ],
      "2-1",
    ],
  ] as const)("%s", (_, rows, metas) => {
    expect(metasIn(found("codigoFueraDeNodo", under(...rows)))).toBe(metas);
  });

  test("asks for every level, whatever stands between the steps of the code", () => {
    const matriz = `
      | Código meta | Eje | Programa | Meta de producto | Programado 2021 | Ejecutado 2021
      | "1. 1. 1" | 1. Vida | 1. Salud | Dotar sedes | 4 | 2
      | "1.1.2" | 1. Vida | 1. Salud | Formar docentes | 4 | 2
      | "1.1.3" | 1. Vida | 1. Salud | Abrir pozos | 4 | 2
      | "1.2.1" | 1. Vida | 1. Salud | Sembrar árboles | 4 | 2`;
    expect(found("codigoFueraDeNodo", matriz)).toMatchObject([{ meta: "1.2.1", nodo: "1.1" }]);
  });
});

describe("codigoMgaNoCorresponde: an indicator's code begins with that of its product", () => {
  const mga = (...rows: readonly (readonly [producto: string, indicador: string])[]): string =>
    [
      "| Código meta | Eje | Meta de producto | Programado 2021 | Ejecutado 2021 | Código producto MGA | Código indicador MGA",
      ...rows.map(
        ([producto, indicador], index) =>
          `| M${index + 1} | Eje 1. Vida | Dotar sedes ${index} | 4 | 2 | "${producto}" | "${indicador}"`,
      ),
    ].join("\n");
  const RIGHT = ["2201001", "220100100"] as const;

  test.each([
    ["of another product", [RIGHT, RIGHT, ["2201001", "320100100"]], "M3"],
    ["a trace of copying is no digit", [RIGHT, RIGHT, ["2201001.0", "220100100,0"]], ""],
    ["spaces are none either", [RIGHT, RIGHT, ["2201 001", "3201 00100"]], "M3"],
    ["a product of six digits", [RIGHT, RIGHT, ["220100", "320100100"]], ""],
    ["an indicator of eight digits", [RIGHT, RIGHT, ["2201001", "32010010"]], ""],
    ["nor are words before and after one", [RIGHT, RIGHT, ["2201001", "x20100100"]], ""],
    ["nor is a letter after it", [RIGHT, RIGHT, ["2201001", "32010010x"]], ""],
    ["a .0 within the code is none of copying", [RIGHT, RIGHT, ["2201001", "3201.00100"]], ""],
    ["words are no code", [RIGHT, RIGHT, ["2201001", "ver 320100100"]], ""],
    ["nothing is no code", [RIGHT, RIGHT, ["", "320100100"]], ""],
    [
      "products that mostly have six digits",
      [
        ["220100", "320100100"],
        ["220100", "320100100"],
        ["2201001", "320100100"],
      ],
      "",
    ],
    [
      "indicators half of which have eight",
      [RIGHT, ["2201001", "32010010"], ["2201001", "320100100"], ["2201001", "22010010"]],
      "",
    ],
    [
      "blank cells count on neither side",
      [["", ""], ["", ""], ["", ""], RIGHT, ["2201001", "320100100"]],
      "M5",
    ],
  ] as const)("%s", (_, rows, metas) => {
    expect(metasIn(found("codigoMgaNoCorresponde", mga(...rows)))).toBe(metas);
  });
});

test("codigosJuntos are several codes of one form in a cell", () => {
  const codes = [
    "12; 13",
    "IP-1",
    "IP-2, IP-3",
    "IP-4;IP-5",
    "IP-6 y IP-7",
    "IP-8,IP-9",
    "IP-10 ; IP-11 ;",
    "IP-12;",
    "IP-13, anexo",
    "IP-14 y 15",
    "1,5",
    "Uno y dos",
    "IP-16yIP-17",
  ];
  const matriz = [
    "| Código meta | Eje | Meta de producto | Programado 2021 | Ejecutado 2021",
    ...codes.map((codigo, index) => `| "${codigo}" | Eje 1. Vida | Dotar sedes ${index} | 4 | 2`),
  ].join("\n");
  expect(found("codigosJuntos", matriz).map(({ codigos }) => codigos.join(" + "))).toEqual([
    "12 + 13",
    "IP-2 + IP-3",
    "IP-4 + IP-5",
    "IP-6 + IP-7",
    "IP-8 + IP-9",
    "IP-10 + IP-11",
  ]);
});

describe("metaConOtroCodigo: one promise under two codes", () => {
  const named = (...names: readonly string[]): string =>
    [
      "| Código meta | Eje | Meta de producto | Programado 2021 | Ejecutado 2021",
      ...names.map((nombre, index) => `| M${index + 1} | Eje 1. Vida | ${nombre} | 4 | ${index}`),
    ].join("\n");
  const LONG = "Construir la sede del colegio rural";

  test("is said of each but the first, with what it adds", () => {
    expect(
      found("metaConOtroCodigo", named(LONG, "Abrir pozos", LONG.toUpperCase(), LONG)),
    ).toMatchObject([
      { meta: "M3", others: ["M1"] },
      { meta: "M4", others: ["M1"] },
    ]);
  });

  test.each([
    ["a few words may be promised twice", "Dotar las sedes rurales", ""],
    ["24 letters are a sentence", "Dotar las sedes de salud", "M2"],
  ])("%s", (_, nombre, metas) => {
    expect(metasIn(found("metaConOtroCodigo", named(nombre, nombre)))).toBe(metas);
  });
});

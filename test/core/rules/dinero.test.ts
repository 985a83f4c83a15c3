import { cellOf, found, metasIn } from "./found";

/** A matriz of metas half executed, with money beside them. */
function withMoney(headings: string, ...lines: readonly string[]): string {
  return [
    `| Código meta | Eje | Meta de producto | Programado 2021 | Ejecutado 2021 | ${headings}`,
    ...lines.map(
      (line, index) => `| M${index + 1} | Eje 1. Vida | Dotar sedes ${index} | 4 | 2 | ${line}`,
    ),
  ].join("\n");
}

describe("dineroFueraDeOrden: money only gets less on its way (R16)", () => {
  const CHAIN = "Apropiación definitiva | Compromisos | Obligaciones | Pagos";
  const said = (headings: string, line: string): readonly string[] =>
    found("dineroFueraDeOrden", withMoney(headings, line, "900 | 800 | 700 | 600")).map(
      (one) => `${one.menor} ${one.menorValor} > ${one.mayor} ${one.mayorValor} (${cellOf(one)})`,
    );

  test.each([
    ["900 | 800 | 700 | 600", []],
    ["900 | 900 | 900 | 900", []],
    ["900 | 901 | 700 | 600", []],
    ["900 | 902 | 700 | 600", ["Compromisos 902 > Apropiación definitiva 900 (G2)"]],
    ["900 | 800 | 850 | 600", ["Obligaciones 850 > Compromisos 800 (H2)"]],
    ["900 | 800 | 700 | 750", ["Pagos 750 > Obligaciones 700 (I2)"]],
    ["900 | | 950 | 600", ["Obligaciones 950 > Apropiación definitiva 900 (H2)"]],
    ["| 800 | 700 | 600", []],
  ])("%s", (line, findings) => {
    expect(said(CHAIN, line)).toEqual(findings);
  });

  test("whatever the order of the columns", () => {
    expect(
      said("Pagos | Obligaciones | Compromisos | Apropiación definitiva", "600 | 700 | 950 | 900"),
    ).toEqual(expect.arrayContaining(["Compromisos 950 > Apropiación definitiva 900 (H2)"]));
  });

  test("of two apropiaciones the definitive one counts", () => {
    const headings = "Apropiación definitiva | Apropiación inicial | Compromisos | Obligaciones";
    expect(said(headings, "900 | 500 | 800 | 700")).toEqual([]);
    expect(said(headings, "500 | 900 | 800 | 700")).toEqual([
      "Compromisos 800 > Apropiación definitiva 500 (H2)",
    ]);
  });

  test("amounts of another year are compared with their own alone", () => {
    expect(
      said(
        "Compromisos 2020 | Obligaciones 2020 | Compromisos 2021 | Obligaciones 2021",
        "10 | 9 | 900 | 800",
      ),
    ).toEqual([]);
    expect(
      said(
        "Compromisos 2020 | Obligaciones 2020 | Compromisos 2021 | Obligaciones 2021",
        "10 | 90 | 900 | 800",
      ),
    ).toEqual(["Obligaciones 2020 90 > Compromisos 2020 10 (G2)"]);
  });
});

describe("dineroFueraDeOrden under bands and in other units", () => {
  const banded = (bands: string, headings: string, line: string) =>
    found(
      "dineroFueraDeOrden",
      `
      | | | | | | ${bands}
      | Código meta | Eje | Meta de producto | Programado 2021 | Ejecutado 2021 | ${headings}
      | M1 | Eje 1. Vida | Dotar sedes | 4 | 2 | ${line}
      | M2 | Eje 1. Vida | Formar docentes | 4 | 2 | ${line}`,
    ).map(cellOf);

  test("bands that tell the stages apart do not part the chain", () => {
    const headings = "Apropiación definitiva | Compromisos";
    expect(banded("PRESUPUESTO | EJECUCIÓN", headings, "900 | 950")).toEqual(["G3", "G4"]);
    expect(banded("PRESUPUESTO | EJECUCIÓN", headings, "900 | 850")).toEqual([]);
  });

  test("amounts in the same unit keep their order to the peso", () => {
    const inMillions = withMoney(
      "Compromisos (millones) | Obligaciones (millones)",
      "900 | 900.4",
      "9 | 8",
    );
    expect(metasIn(found("dineroFueraDeOrden", inMillions))).toBe("M1");
  });
});

describe("fuentesNoSuman: sources add up to their total (R16)", () => {
  const SOURCES = "Prog Recursos Propios | Prog SGP Educación | Prog Total";
  const RIGHT = ["600 | 300 | 900", "100 | 200 | 300"];
  const said = (line: string, headings = SOURCES, right = RIGHT) =>
    found("fuentesNoSuman", withMoney(headings, line, ...right)).map((one) => [
      one.meta,
      one.total,
      one.suma,
      cellOf(one),
    ]);

  test.each([
    ["600 | 300 | 900", []],
    ["600 | 300 | 901", []],
    ["600 | 300 | 902", [["M1", 902, 900, "H2"]]],
    ["600 | 300 | 898", [["M1", 898, 900, "H2"]]],
    ["600 | | 900", [["M1", 900, 600, "H2"]]],
    ["| | 900", []],
    ["600 | 300 |", []],
  ])("%s", (line, findings) => {
    expect(said(line)).toEqual(findings);
  });

  test("where half of the rows do not add up the columns are no sources", () => {
    expect(said("600 | 300 | 950", SOURCES, ["100 | 200 | 300"])).toEqual([]);
  });

  test("one source alone, or two totals, cannot be added up", () => {
    expect(said("600 | 950 |", "Prog Recursos Propios | Prog Total", ["1 | 1", "2 | 2"])).toEqual(
      [],
    );
    expect(
      said(
        "600 | 300 | 950 | 900",
        "Prog Recursos Propios | Prog SGP Educación | Prog Total | Prog Total Recursos",
        ["1 | 1 | 2 | 2", "1 | 1 | 2 | 2"],
      ),
    ).toEqual([]);
  });

  test("what was programmed is not added to what was executed", () => {
    const headings = `${SOURCES} | Ejec Recursos Propios | Ejec SGP Educación | Ejec Total`;
    expect(
      said("600 | 300 | 900 | 500 | 200 | 750", headings, [
        "600 | 300 | 900 | 500 | 200 | 700",
        "600 | 300 | 900 | 500 | 200 | 700",
      ]),
    ).toEqual([["M1", 750, 700, "K2"]]);
  });
});

test("fuentesNoSuman of each vigencia, and within what a unit rounds", () => {
  const sources = (what: string): string =>
    `Prog Recursos Propios ${what} | Prog SGP Educación ${what} | Prog Total ${what}`;
  const said = (headings: string, ...lines: readonly string[]) =>
    found("fuentesNoSuman", withMoney(headings, ...lines)).map(cellOf);
  const both = `${sources("2020")} | ${sources("2021")}`;
  const right = "1 | 2 | 3 | 60 | 30 | 90";
  expect(said(both, "1 | 2 | 3 | 60 | 30 | 95", right, right)).toEqual(["K2"]);
  const millions = sources("(millones)");
  expect(said(millions, "600 | 300 | 900.4", "1 | 2 | 3", "1 | 2 | 3")).toEqual([]);
  expect(said(millions, "600 | 300 | 902", "1 | 2 | 3", "1 | 2 | 3")).toEqual(["H2"]);
});

describe("gastoSinAvance: money spent on what reports no advance (R22)", () => {
  const spent = (executed: string, money: string, headings = "Obligaciones | Pagos"): string => `
    | Código meta | Eje | Meta de producto | Programado 2021 | Ejecutado 2021 | ${headings}
    | M1 | Eje 1. Vida | Dotar sedes | 4 | ${executed} | ${money}
    | M2 | Eje 1. Vida | Formar docentes | 4 | 2 | 800 | 700
    | M3 | Eje 1. Vida | Abrir pozos | 4 | 2 | 800 | 700`;

  test.each([
    ["0", "500 | 400", ["Obligaciones", 500, "F2"]],
    ["", "500 | 400", ["Obligaciones", 500, "F2"]],
    ["0", "| 400", ["Pagos", 400, "G2"]],
    ["0", "0 | 400", ["Pagos", 400, "G2"]],
    ["0", "0 | 0", null],
    ["0", "|", null],
    ["1", "500 | 400", null],
  ] as const)("%p executed, %s spent", (executed, money, expected) => {
    const [one, ...others] = found("gastoSinAvance", spent(executed, money));
    expect(one === undefined ? null : [one.heading, one.valor, cellOf(one)]).toEqual(expected);
    expect(others).toEqual([]);
  });

  test("what is not programmed is not asked", () => {
    const matriz = spent("0", "500 | 400").replace("| 4 | 0 |", "| NP | 0 |");
    expect(found("gastoSinAvance", matriz)).toEqual([]);
  });

  test("a total of what was executed is named before its sources", () => {
    const matriz = spent("0", "300 | 300", "Ejec Recursos Propios | Ejec Total");
    expect(found("gastoSinAvance", matriz)).toMatchObject([{ heading: "Ejec Total", valor: 300 }]);
    const source = spent("0", "300 | 0", "Ejec Recursos Propios | Ejec Total");
    expect(found("gastoSinAvance", source)).toMatchObject([{ heading: "Ejec Recursos Propios" }]);
  });
});

describe("subtotalDistinto: a row of totals against what is below it", () => {
  const total = (row: string): string => `
    | Código meta | Eje | Meta de producto | Programado 2021 | Ejecutado 2021 | % de avance 2021 | Obligaciones
    | M1 | 1. Vida | Dotar sedes | 4 | 2 | 0.5 | 100
    | M2 | 1. Vida | Formar docentes | 4 | 3 | 0.75 | 200
    | M3 | 2. Campo | Abrir pozos | 4 | 4 | 1 | 400
    | M4 | 2. Campo | Medir caudales | 4 | 4 | 1 | 800
    ${row}`;
  const said = (row: string) =>
    found("subtotalDistinto", total(row)).map((one) => [
      one.nodo,
      one.unidad,
      one.enHoja,
      one.recalculado,
      cellOf(one),
    ]);

  test.each([
    ["| TOTAL | | | | | | 1500", []],
    ["| TOTAL | | | | | | 1501", []],
    ["| TOTAL | | | | | | 1502", [["", "pesos", 1502, 1500, "G6"]]],
    ["| TOTAL GENERAL | | | | | | 1400", [["", "pesos", 1400, 1500, "G6"]]],
    ["| Total plan de desarrollo | | | | | | 1400", [["", "pesos", 1400, 1500, "G6"]]],
    ["| Total vigencia 2021 | | | | | | 1400", [["", "pesos", 1400, 1500, "G6"]]],
    ["| Subtotal | | | | | | 1400", []],
    ["| Total | 1. Vida | | | | | 300", []],
    ["| Total | 1. Vida | | | | | 310", [["1", "pesos", 310, 300, "G6"]]],
    ["| Subtotal | 1. Vida | | | | | 310", [["1", "pesos", 310, 300, "G6"]]],
    ["| Total eje 2 | | | | | | 1100", [["2", "pesos", 1100, 1200, "G6"]]],
    ["| Total de la línea Campo | | | | | | 1100", [["2", "pesos", 1100, 1200, "G6"]]],
    ["| Total Campo | | | | | | 1100", [["2", "pesos", 1100, 1200, "G6"]]],
    ["| Total gastos | | | | | | 1100", []],
    ["| Total 1. Vida | 2. Campo | | | | | 1100", []],
    ["| Total eje 1 | | | | | 0.625 |", []],
    ["| Total eje 1 | | | | | 62.5 |", []],
    ["| Total eje 1 | | | | | 62.54 |", []],
    ["| Total eje 1 | | | | | 0.63 |", [["1", "porcentaje", 0.63, 0.625, "F6"]]],
    ["| Total eje 1 | | | | | 70 |", [["1", "porcentaje", 0.7, 0.625, "F6"]]],
    ["| TOTAL | | | | | 91 % |", [["", "porcentaje", 0.91, 0.8125, "F6"]]],
    ["| TOTAL | | | | | 81,25 % |", []],
    ["| TOTAL | | | | | | $ 1.400", [["", "pesos", 1400, 1500, "G6"]]],
  ])("%s", (row, findings) => {
    expect(said(row)).toEqual(findings);
  });
});

test("dineroSinSumar names what could not be told apart", () => {
  const matriz = withMoney("Obligaciones 2021 | Obligaciones 2021", "5 | 6", "7 | 8");
  expect(found("dineroSinSumar", matriz).map(({ why }) => why)).toEqual(["repeated"]);
  expect(
    metasIn(found("dineroSinSumar", withMoney("Obligaciones 2021 | Pagos 2021", "5 | 5"))),
  ).toBe("");
});

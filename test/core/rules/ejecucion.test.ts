import { cellOf, found, metasIn } from "./found";

/** `executed` of each meta, 4 programmed; "NP" is not programmed. */
function executing(
  executed: readonly string[],
  heading = "Ejecutado 2021",
  eje = "Eje 1. Vida",
): string {
  return [
    `| Código meta | Eje | Meta de producto | Programado 2021 | ${heading}`,
    ...rows(executed, eje),
  ].join("\n");
}

function rows(executed: readonly string[], eje: string): readonly string[] {
  return executed.map((value, index) =>
    value === "NP"
      ? `| N${eje.at(-1)}${index} | ${eje} | Medir caudales ${index} | NP |`
      : `| M${eje.at(-1)}${index} | ${eje} | Dotar sedes ${index} | 4 | ${value}`,
  );
}

describe("sinEjecucionAlta: too few metas report anything (R19)", () => {
  test.each([
    ["half of six", ["0", "0", "0", "1", "1", "1"], [3, 6]],
    ["half of five", ["0", "0", "1", "1", "1"], null],
    ["most of five", ["0", "0", "0", "1", "1"], [3, 5]],
    ["all of four are too few to tell", ["0", "0", "0", "0"], null],
    ["what is not programmed is none of them", ["0", "0", "1", "1", "NP", "NP"], null],
    ["nor does it make them fewer", ["0", "0", "0", "1", "1", "NP", "NP"], [3, 5]],
  ] as const)("%s", (_, executed, counts) => {
    const [one] = found("sinEjecucionAlta", executing(executed));
    expect(one === undefined ? null : [one.sinEjecucion, one.programadas]).toEqual(counts);
  });

  test("in the first quarter most things have yet to begin", () => {
    const matriz = executing(["0", "0", "0", "0", "1"], "Ejecutado T1 2021");
    expect(found("sinEjecucionAlta", matriz)).toMatchObject([{ severity: "info", de: "plan" }]);
    const later = executing(["0", "0", "0", "0", "1"], "Ejecutado T2 2021");
    expect(found("sinEjecucionAlta", later)).toMatchObject([{ severity: "advertencia" }]);
  });

  test("is said of a node, or of a dependencia, where the plan as a whole has begun", () => {
    const matriz = [
      "| Código meta | Eje | Programa | Meta de producto | Responsable | Programado 2021 | Ejecutado 2021",
      ...Array.from(
        { length: 14 },
        (_, index) =>
          `| M${index} | ${index < 5 ? "1. Vida" : "2. Campo"} | 1. Salud | Dotar sedes ${index} | ${index < 4 || index === 9 ? "Secretaría de Salud" : "Secretaría de Obras"} | 4 | ${index < 4 ? 0 : 2}`,
      ),
    ].join("\n");
    expect(found("sinEjecucionAlta", matriz)).toMatchObject([
      { de: "nodo", nombre: "1", sinEjecucion: 4, programadas: 5 },
      { de: "dependencia", nombre: "Secretaría de Salud", sinEjecucion: 4, programadas: 5 },
    ]);
  });
});

describe("programaAlCierre: all that is missing is left to the last quarter (R19)", () => {
  const T3 = "Ejecutado T1 2021 | Ejecutado T2 2021 | Ejecutado T3 2021";
  const quarters = (heading: string, ...lines: readonly string[]): string =>
    [
      `| Código meta | Eje | Meta de producto | Programado T1 2021 | Programado T2 2021 | Programado T3 2021 | Programado T4 2021 | ${heading}`,
      ...lines.map(
        (line, index) => `| M${index + 1} | Eje 1. Vida | Dotar sedes ${index} | ${line}`,
      ),
    ].join("\n");

  test("is half of the year or more, and none of it in a quarter that is still to come", () => {
    const matriz = quarters(
      T3,
      "0 | 0 | 2 | 2 | 0 | 0 | 2",
      "0 | 1 | 2 | 2 | 0 | 1 | 2",
      "0 | 0 | 0 | 4 | 0 | 0 | 0",
      "1 | 1 | 2 | 0 | 1 | 0 | 0",
      "0 | 0 | 2 | 2 | 0 | 0 | 4",
      "NP | NP | NP | NP | | |",
    );
    expect(found("programaAlCierre", matriz)).toMatchObject([
      { meta: null, metas: ["M1", "M3"], parte: 0.5 },
    ]);
  });

  test("of one meta names it", () => {
    const matriz = quarters(T3, "0 | 0 | 2 | 2 | 0 | 0 | 2", "1 | 1 | 1 | 0 | 1 | 1 | 0");
    expect(found("programaAlCierre", matriz)).toMatchObject([{ meta: "M1", metas: ["M1"] }]);
  });

  test("asks by June what the third quarter holds", () => {
    const matriz = quarters(
      "Ejecutado T1 2021 | Ejecutado T2 2021",
      "0 | 1 | 1 | 2 | 0 | 1",
      "1 | 1 | 0 | 2 | 1 | 0",
    );
    expect(metasIn(found("programaAlCierre", matriz))).toBe("M2");
  });

  test("has nothing to say when the year is over", () => {
    const matriz = quarters(`${T3} | Ejecutado T4 2021`, "0 | 0 | 0 | 4 | 0 | 0 | 0 | 1");
    expect(found("programaAlCierre", matriz)).toEqual([]);
  });
});

describe("cumplidaEnPrimerTrimestre: a year's promise kept by March (R22)", () => {
  const first = (...lines: readonly string[]): string =>
    [
      "| Código meta | Eje | Meta de producto | Tipo de meta | Línea base | Programado 2021 | Ejecutado T1 2021 | Ejecutado T2 2021",
      ...lines.map(
        (line, index) => `| M${index + 1} | Eje 1. Vida | Dotar sedes ${index} | ${line}`,
      ),
    ].join("\n");

  test.each([
    ["all of it", "Incremento | 0 | 4 | 4 | 0", "M1"],
    ["more than it", "Incremento | 0 | 4 | 5 | 0", "M1"],
    ["less than it", "Incremento | 0 | 4 | 3 | 1", ""],
    ["nothing", "Incremento | 0 | 4 | | 4", ""],
    ["not programmed", "Incremento | 0 | NP | 4 | 0", ""],
    ["what is only kept up is kept from the first day", "Mantenimiento | 4 | 4 | 4 | 4", ""],
    ["a creciente that reached its level", "Acumulado creciente | 2 | 4 | 4 | 4", "M1"],
    ["a creciente half way from its línea base", "Acumulado creciente | 2 | 4 | 3 | 4", ""],
    ["a reduccion that fell to its level", "Reducción | 8 | 4 | 4 | 4", "M1"],
  ])("%s", (_, line, metas) => {
    const others = ["Incremento | 0 | 9 | 1 | 1", "Incremento | 0 | 9 | 1 | 2"];
    expect(metasIn(found("cumplidaEnPrimerTrimestre", first(line, ...others)))).toBe(metas);
  });

  test("names the cell of the quarter, and what was executed in it", () => {
    const [one] = found("cumplidaEnPrimerTrimestre", first("Incremento | 0 | 4 | 5 | 0"));
    expect(one).toMatchObject({ programado: 4, ejecutado: 5, severity: "info" });
    expect(one && cellOf(one)).toBe("G2");
  });
});

describe("escalaDistinta: promised over 100 and executed over 1 (R15)", () => {
  const percentages = (line: string): string => `
    | Código meta | Eje | Meta de producto | Indicador | Unidad de medida | Programado 2021 | Ejecutado 2021
    | M1 | Eje 1. Vida | Atender gestantes | Porcentaje de gestantes | Porcentaje | ${line}
    | M2 | Eje 1. Vida | Dotar sedes | Sedes | Número | 90 | 0.9`;

  test.each([
    ["90 and 0,9", "90 | 0.9", "M1"],
    ["90 and 1, which may be one in a hundred", "90 | 1", ""],
    ["90 and 80", "90 | 80", ""],
    ["1 and 0,9", "1 | 0.9", ""],
    ["1,5 and 0,9", "1.5 | 0.9", ""],
    ["nothing executed", "90 | 0", ""],
    ["nothing reported", "90 |", ""],
    ["not programmed", "NP | 0.9", ""],
    ["above what was promised", "0.5 | 0.9", ""],
  ])("%s", (_, line, metas) => {
    expect(metasIn(found("escalaDistinta", percentages(line)))).toBe(metas);
  });
});

describe("escalaDistinta of what is not only divided", () => {
  const typed = (line: string): string => `
      | Código meta | Eje | Meta de producto | Unidad de medida | Tipo de meta | Línea base | Programado 2020 | Ejecutado 2020 | Programado 2021 | Ejecutado 2021
      | M1 | Eje 1. Vida | Atender gestantes | Porcentaje | ${line}
      | M2 | Eje 1. Vida | Dotar sedes | Número | Incremento | 0 | 4 | 2 | 4 | 2`;

  test.each([
    ["names the cell of the vigencia", "Mantenimiento | 90 | 80 | 80 | 90 | 0.9", ["J2"]],
    [
      "a reduccion that fell far below what was promised",
      "Reducción | 100 | 90 | 90 | 90 | 0.9",
      [],
    ],
    ["a reduccion without línea base", "Reducción | | 90 | 90 | 90 | 0.9", ["J2"]],
  ])("%s", (_, line, cells) => {
    expect(found("escalaDistinta", typed(line)).map(cellOf)).toEqual(cells);
  });
});

describe("cumplidaEnPrimerTrimestre without a column of the quarter", () => {
  const matriz = executing(["4", "1", "1"]);

  test("is read from the year's, where the year has come no further", () => {
    const said = found("cumplidaEnPrimerTrimestre", matriz, { corte: "2021-03-31" });
    expect(said.map(cellOf)).toEqual(["E2"]);
    expect(found("cumplidaEnPrimerTrimestre", matriz, { corte: "2021-06-30" })).toEqual([]);
  });
});

describe("programadaSinBpin: a programmed meta that cites no project (R12)", () => {
  const citing = (...lines: readonly string[]): string =>
    [
      "| Código meta | Eje | Meta de producto | Programado 2021 | Ejecutado 2021 | BPIN",
      ...lines.map(
        (line, index) => `| M${index + 1} | Eje 1. Vida | Dotar sedes ${index} | ${line}`,
      ),
    ].join("\n");

  test("is said before it reports anything, where there is a column to cite it in", () => {
    const matriz = citing(
      "4 | 0 |",
      "4 | 1 |",
      "NP | |",
      '4 | 0 | "2021257580001"',
      "4 | | Pendiente",
    );
    expect(metasIn(found("programadaSinBpin", matriz))).toBe("M1, M5");
    expect(found("programadaSinBpin", executing(["0", "0"]))).toEqual([]);
  });
});

test("sobreEjecucion, posibleErrorDeUnidad and valorNegativo name their cell", () => {
  const matriz = executing(["6", "9", "40", "-1", "5"]);
  expect(found("sobreEjecucion", matriz).map((one) => [cellOf(one), one.severity])).toEqual([
    ["E2", "info"],
    ["E3", "advertencia"],
  ]);
  expect(found("posibleErrorDeUnidad", matriz).map(cellOf)).toEqual(["E4"]);
  expect(found("valorNegativo", matriz).map(cellOf)).toEqual(["E5"]);
});

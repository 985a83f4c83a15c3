import { cellKey, type Sheet } from "../../../src/core/grid/grid";
import { a1 } from "../../../src/core/grid/a1";
import { sheet } from "../../cases/recognitionCase";
import { cellOf, found } from "./found";

describe("formulasDistintas and constantesEntreFormulas: a column computed in one way", () => {
  const N = 7;
  /** Column E of seven metas; "=…" is a formula of its row, anything else is typed. */
  function computed(...cells: readonly string[]): Sheet {
    const matriz = sheet(
      "Matriz",
      [
        "| Código meta | Eje | Meta de producto | Programado 2021 | Ejecutado 2021 | Ejecutado T1 2021 | Ejecutado T2 2021",
        ...Array.from(
          { length: N },
          (_, index) =>
            `| M${index + 1} | Eje 1. Vida | Dotar sedes ${index} | 4 | ${cells[index] === "" ? "" : "2"} | 1 | 1`,
        ),
      ].join("\n"),
    );
    const formulas = cells.flatMap((cell, index) =>
      cell.startsWith("=")
        ? [[cellKey(index + 1, 4), cell.replaceAll("#", String(index + 2))] as const]
        : [],
    );
    return { ...matriz, formulas: new Map(formulas) };
  }
  const SUM = "=SUM(F#:G#)";
  const said = (
    type: "formulasDistintas" | "constantesEntreFormulas",
    ...cells: readonly string[]
  ) =>
    found(type, computed(...cells)).map((one) => [
      one.formulas,
      one.cells.map(({ row, column }) => a1(row, column)).join(" "),
      cellOf(one),
    ]);

  test.each([
    ["all alike", [SUM, SUM, SUM, SUM, SUM, SUM, SUM], []],
    ["one otherwise", [SUM, SUM, "=F#+1", SUM, SUM, SUM, SUM], [[7, "E4", "E4"]]],
    ["one of another row", [SUM, SUM, SUM, SUM, SUM, SUM, "=SUM(F2:G2)"], [[7, "E8", "E8"]]],
    ["three of seven", ["=F#", "=F#", "=F#", SUM, SUM, SUM, SUM], [[7, "E2 E3 E4", "E2"]]],
    ["half of them: none is the usual one", ["=F#", "=F#", SUM, SUM, "", "", ""], []],
    ["three are a habit", [SUM, SUM, "=F#", "", "", "", ""], [[3, "E4", "E4"]]],
    ["two are none", [SUM, "=F#", "", "", "", "", ""], []],
  ])("formulasDistintas: %s", (_, cells, findings) => {
    expect(said("formulasDistintas", ...cells)).toEqual(findings);
  });

  test.each([
    ["none typed", [SUM, SUM, SUM, SUM, SUM, SUM, SUM], []],
    ["one typed", [SUM, SUM, SUM, "2", SUM, SUM, SUM], [[6, "E5", "E5"]]],
    ["three typed among four", ["2", "2", "2", SUM, SUM, SUM, SUM], [[4, "E2 E3 E4", "E2"]]],
    ["half of them typed", ["2", "2", "2", SUM, SUM, SUM, ""], []],
    ["blank is not typed", [SUM, SUM, SUM, "", "", "", ""], []],
    ["two formulas are no habit", [SUM, SUM, "2", "", "", "", ""], []],
  ])("constantesEntreFormulas: %s", (_, cells, findings) => {
    expect(said("constantesEntreFormulas", ...cells)).toEqual(findings);
  });

  test("a column without formulas is left alone beside one that has them", () => {
    expect(found("constantesEntreFormulas", computed(SUM, SUM, SUM, SUM, SUM, SUM, SUM))).toEqual(
      [],
    );
  });
});

describe("contrapruebaDistinta: a percentage of the sheet that its quantities contradict (R20)", () => {
  const proved = (...percentages: readonly string[]): string =>
    [
      "| Código meta | Eje | Meta de producto | Programado 2021 | Ejecutado 2021 | % de avance 2021",
      ...percentages.map(
        (one, index) =>
          `| M${index + 1} | Eje 1. Vida | Dotar sedes ${index} | 4 | ${index % 2 === 0 ? 2 : 1} | ${one}`,
      ),
    ].join("\n");

  test("is said once, with its cells", () => {
    const [one, ...others] = found(
      "contrapruebaDistinta",
      proved("0.5", "0.25", "0.9", "0.25", "0.7"),
    );
    expect(one?.cells.map(({ row, column }) => a1(row, column))).toEqual(["F4", "F6"]);
    expect([one?.agree, one?.of, one && cellOf(one), others]).toEqual([3, 5, "F4", []]);
  });

  test("is not said where all agree", () => {
    expect(found("contrapruebaDistinta", proved("0.5", "0.25", "0.5", "0.25"))).toEqual([]);
  });
});

describe("escalaMezclada: a column in two scales (R15)", () => {
  const avance = (...cells: readonly string[]): string =>
    [
      "| Código meta | Eje | Meta de producto | Programado 2021 | Ejecutado 2021 | % de avance 2021",
      ...cells.map(
        (cell, index) => `| M${index + 1} | Eje 1. Vida | Dotar sedes ${index} | 4 | ${cell}`,
      ),
    ].join("\n");

  test.each([
    ["one of a hundred among fractions", ["2 | 0.5", "1 | 0.25", "3 | 75"], [[2, 1, "F4"]]],
    ["one fraction among hundreds", ["2 | 50", "1 | 0.25", "3 | 75"], [[1, 2, "F3"]]],
    ["as many of each", ["2 | 50", "1 | 0.25"], [[1, 1, "F3"]]],
    ["fractions", ["2 | 0.5", "1 | 0.25", "3 | 0.75"], []],
    ["hundreds", ["2 | 50", "1 | 25", "3 | 75"], []],
    ["nothing tells of 0 or a blank", ["2 | 0.5", "0 | 0", "1 |"], []],
    ["three times what was promised is a fraction", ["12 | 3", "2 | 0.5", "1 | 0.25"], []],
    ["three in a hundred is none", ["0.12 | 3", "2 | 0.5", "1 | 0.25"], [[2, 1, "F2"]]],
  ])("% de avance: %s", (_, cells, findings) => {
    expect(
      found("escalaMezclada", avance(...cells)).map((one) => [
        one.fractions,
        one.percentages,
        cellOf(one),
      ]),
    ).toEqual(findings);
  });

  const pesos = (...cells: readonly string[]): string =>
    [
      "| Código meta | Eje | Meta de producto | Peso de la meta | Programado 2021 | Ejecutado 2021",
      ...cells.map(
        (cell, index) =>
          `| M${index + 1} | ${index === 0 ? "1. Vida" : "2. Campo"} | Dotar sedes ${index} | ${cell} | 4 | 2`,
      ),
    ].join("\n");

  test.each([
    ["a fraction that the hundred lacks", ["0.4", "30", "30"], [[1, 2, "D2"]]],
    ["they add up to a hundred as they are", ["0.4", "49.6", "50"], []],
    ["they would not add up either", ["0.2", "30", "30"], []],
    ["fractions", ["0.4", "0.3", "0.3"], []],
    ["hundreds", ["40", "30", "30"], []],
    ["one lacks its weight", ["0.4", "30", "30", "0"], [[1, 2, "D2"]]],
  ])("weights: %s", (_, cells, findings) => {
    expect(
      found("escalaMezclada", pesos(...cells)).map((one) => [
        one.fractions,
        one.percentages,
        cellOf(one),
      ]),
    ).toEqual(findings);
  });
});

describe("pesosIncompletos: some siblings have a weight and some have none (R8)", () => {
  const ejes = (...weights: readonly string[]): string =>
    [
      "| Código meta | Eje | Peso eje | Meta de producto | Programado 2021 | Ejecutado 2021",
      ...weights.map(
        (one, index) =>
          `| M${index + 1} | ${index + 1}. Eje ${index} | ${one} | Dotar sedes ${index} | 4 | 2`,
      ),
    ].join("\n");

  test.each([
    ["all of them have one", ["50", "30", "20"], []],
    ["one lacks it", ["50", "", "50"], [["2"]]],
    ["none has one", ["", "", ""], []],
  ])("%s", (_, weights, lacking) => {
    expect(found("pesosIncompletos", ejes(...weights)).map(({ sin }) => sin)).toEqual(lacking);
  });
});

import { evaluateWorkbook } from "../../../src/core/evaluate";
import { evaluationJson } from "../../../src/core/instrumentos/matriz/evaluationJson";
import { findingText } from "../../../src/core/rules/ruleText";
import { book, sheet } from "../../cases/recognitionCase";

const NOT_FOUND = "No se encontró ejecución en PIIP";
const evaluation = evaluateWorkbook(
  book(
    "alertas.xlsx",
    sheet(
      "Detalle",
      [
        "| Código meta | Meta de producto | Código indicador MGA | BPIN | Meta del cuatrienio | Programado 2024 | Ejecución Física 2024 | Explicación del valor 2024",
        `| M1 | Dotar sedes | 220100100 | 2024257580001 | 8 | 4 | 2 | Lo ejecutado está por debajo de lo programado en la vigencia`,
        `| M2 | Formar docentes | 220100200 | 2024257580001 | 8 | 4 |   | ${NOT_FOUND}`,
        `| M3 | Medir caudales | 220100300 |  | 8 | 4 |   | ${NOT_FOUND}`,
        `| M4 | Sembrar árboles | 220100400 | 2024257580002 | 8 | 0 |   | ${NOT_FOUND}`,
        `| M5 | Vacunar niños | 220100500 | 2024257580002 | 8 | 4 | 0 | No se ejecutó en la vigencia`,
        `| M6 | Pintar andenes | 220100600 | 2024257580002 | 8 | 4 | 4 | ${NOT_FOUND}`,
      ].join("\n"),
    ),
  ),
);
if (!evaluation.ok) throw new Error(evaluation.error.type);
const { raiz, metas, findings, cuatrienio } = evaluation.value;

describe("what the follow-up did not find (R35)", () => {
  test("is a state of its own, and no execution of 0", () => {
    expect(metas.map(({ meta, estado }) => [meta.codigo, estado])).toEqual([
      ["M1", "conEjecucion"],
      ["M2", "sinCruce"],
      ["M3", "sinCruce"],
      ["M4", "noProgramada"],
      ["M5", "sinEjecucion"],
      ["M6", "conEjecucion"],
    ]);
  });

  test("leaves numerator and denominator: the figure is of what matched", () => {
    expect(raiz.cumplimiento).toBe(0.5);
    expect(cuatrienio.raiz.cumplimiento).toBe(0.25);
    expect(raiz.conteo).toMatchObject({ metas: 6, programadas: 5, sinCruce: 2, sinEjecucion: 1 });
  });

  test("lists the pairs to register, and how many of how many matched", () => {
    expect(evaluationJson("alertas.xlsx", evaluation.value)).toMatchObject({
      cruce: {
        con: 3,
        de: 6,
        porRegistrar: [{ bpin: "2024257580001", indicador: "220100200", meta: "M2" }],
      },
    });
  });

  test("is explained in DNP's words", () => {
    expect(
      findings.flatMap((one) => (one.type === "sinCruce" ? [findingText(one).split(":")[0]] : [])),
    ).toEqual(["No se encontró ejecución", "Por falta de código BPIN no se encontró ejecución"]);
  });
});

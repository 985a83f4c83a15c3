import { auditInforme } from "../../../src/core/auditoria/auditInforme";
import type { CifraAuditada } from "../../../src/core/auditoria/auditoria";
import { cifrasDeTablas, type TablaLeida } from "../../../src/core/auditoria/readTablas";
import { cifrasDeTexto } from "../../../src/core/auditoria/readTexto";
import { sujetoDeFila } from "../../../src/core/auditoria/sujetoDeFila";
import type { Evaluation } from "../../../src/core/plan/evaluation";
import { evaluationOf, readSample } from "../../cases/sampleFiles";

let evaluation: Evaluation;
beforeAll(async () => {
  evaluation = evaluationOf(await readSample("assets/samples/matriz-sopo-2021-t3.xlsx"));
});

const shown = (
  all: readonly CifraAuditada[],
): readonly (readonly [string, string | null, string])[] =>
  all.map(({ texto, id, clase }) => [texto, id, clase]);

function ofText(text: string): ReturnType<typeof shown> {
  return shown(auditInforme(evaluation, (alcance) => cifrasDeTexto(text.split("\n"), alcance)));
}

function ofTabla(tabla: TablaLeida): ReturnType<typeof shown> {
  return shown(
    auditInforme(evaluation, (_, cifras) => cifrasDeTablas([tabla], sujetoDeFila(cifras))),
  );
}

describe("a nivel that a report gives (R5)", () => {
  test.each([
    [
      "El escenario II logró un cumplimiento del 51,5 %, en nivel Aceptable.",
      ["aceptable", "nodo/II/nivel", "noAlcanzable"],
    ],
    ["El escenario II quedó en nivel Bajo.", ["bajo", "nodo/II/nivel", "igual"]],
    ["El plan está en nivel de cumplimiento Aceptable.", ["aceptable", "plan/nivel", "igual"]],
  ])("«%s» is of whom its sentence speaks", (sentence, nivel) => {
    expect(ofText(sentence).slice(-1)).toEqual([nivel]);
  });

  test("of a list is that of each that it names", () => {
    const [uno, dos] = evaluation.raiz.branches.map(({ node }) => node.nombre);
    expect(ofText(`En nivel Bajo: I ${uno} (67,8 %) y II ${dos} (51,5 %).`)).toEqual([
      ["bajo", "nodo/I/nivel", "noAlcanzable"],
      ["67,8 %", "nodo/I/cumplimiento", "igual"],
      ["bajo", "nodo/II/nivel", "igual"],
      ["51,5 %", "nodo/II/cumplimiento", "igual"],
    ]);
  });

  test("of nobody is none", () => {
    expect(ofText("Las visitas siguen en un nivel bajo.")).toEqual([]);
  });

  test("in a column is that of its row", () => {
    const tabla = [
      ["Código", "Cumplimiento", "Nivel"],
      ["I", "67,8 %", "Bajo"],
      ["II", "51,5 %", "Bajo"],
    ];
    expect(ofTabla(tabla).filter(([, id]) => id?.endsWith("/nivel"))).toEqual([
      ["Bajo", "nodo/I/nivel", "noAlcanzable"],
      ["Bajo", "nodo/II/nivel", "igual"],
    ]);
  });
});

describe("where a nivel begins (R5)", () => {
  test.each([
    ["Sobresaliente 81% - 100%", [["81%", "metodo/sobresaliente", "igual"]]],
    ["Aceptable: entre 50 % y 80 %", [["50 %", "metodo/aceptable", "noAlcanzable"]]],
    [
      "Aceptable desde 56 % y menos de 85 %, Bajo menos de 56 %",
      [
        ["56 %", "metodo/aceptable", "igual"],
        ["85 %", "metodo/sobresaliente", "noAlcanzable"],
        ["56 %", "metodo/aceptable", "igual"],
      ],
    ],
  ])("«%s»", (text, bounds) => {
    expect(ofText(text).filter(([, id]) => id !== null)).toEqual(bounds);
  });

  test("is read in the rows of a table, and what somebody reached is no bound", () => {
    const tabla = [
      ["Nivel", "Rango"],
      ["Sobresaliente", "Desde 80 %"],
      ["Bajo", "Menos de 56 %"],
      ["Sobresaliente", "92 %"],
    ];
    expect(ofTabla(tabla)).toEqual([
      ["80 %", "metodo/sobresaliente", "noAlcanzable"],
      ["56 %", "metodo/aceptable", "igual"],
    ]);
  });
});

describe("the year and the quarter that a report says are its own (R17)", () => {
  test.each([
    ["Para la vigencia 2024 fueron programadas todas sus metas.", ["2024", "noAlcanzable"]],
    ["Para la vigencia 2021 fueron programadas todas sus metas.", ["2021", "igual"]],
    ["Segundo trimestre de 2021 · corte", ["segundo trimestre", "noAlcanzable"]],
    ["Tercer trimestre de 2022 · corte", ["tercer trimestre", "noAlcanzable"]],
    [
      "La información se tomó de la matriz, con corte al 15 de octubre de 2021.",
      ["15 de octubre de 2021", "noAlcanzable"],
    ],
    [
      "La información se tomó de la matriz, con corte al 30 de septiembre de 2022.",
      ["30 de septiembre de 2022", "noAlcanzable"],
    ],
  ])("«%s»", (text, said) => {
    expect(ofText(text).map(([texto, , clase]) => [texto, clase])).toEqual([said]);
  });

  test.each([
    "Frente a la vigencia anterior, para la vigencia 2020 fueron programadas todas sus metas.",
    "Los proyectos de la vigencia 2022 se radicarán en octubre.",
    "Los reportes se recibieron con corte al 15 de octubre de 2021.",
  ])("«%s» says nothing of them", (text) => {
    expect(ofText(text)).toEqual([]);
  });

  test("is that of a corte that closes no quarter, by its day", () => {
    const periodo = { vigencia: 2021, trimestre: null, corte: "2021-10-15" };
    const said = (text: string): ReturnType<typeof shown> =>
      shown(auditInforme({ ...evaluation, periodo }, (alcance) => cifrasDeTexto([text], alcance)));
    const DE_LA = "La información se tomó de la matriz, con corte al";
    expect(said(`${DE_LA} 15 de octubre de 2021.`).map(([, , clase]) => clase)).toEqual(["igual"]);
    expect(said(`${DE_LA} 30 de septiembre de 2021.`).map(([, , clase]) => clase)).toEqual([
      "noAlcanzable",
    ]);
  });

  test("is said in words", () => {
    const [one] = auditInforme(evaluation, (alcance) =>
      cifrasDeTexto(["Segundo trimestre de 2021 · corte"], alcance),
    );
    expect(one?.motivo).toBe("El cálculo da el tercer trimestre, y no lo que está impreso.");
  });
});

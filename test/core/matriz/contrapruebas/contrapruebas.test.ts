import { cellKey, type Sheet } from "../../../../src/core/grid/grid";
import { evaluateWorkbook } from "../../../../src/core/evaluate";
import type { Evaluation } from "../../../../src/core/plan/evaluation";
import { contrapruebaText } from "../../../../src/core/text/contrapruebas";
import { book, sheet } from "../../../cases/recognitionCase";
import { evaluationOf, matrizOf } from "../reading";

/** The matriz with a formula in its last column, row by row. */
function withFormulas(table: string, column: number, formula: (row: number) => string): Evaluation {
  const drawn = sheet("Matriz", table);
  const formulas = new Map(
    drawn.rows.flatMap((_, row) => (row === 0 ? [] : [[cellKey(row, column), formula(row + 1)]])),
  );
  const evaluation = evaluateWorkbook(book("matriz.xlsx", { ...drawn, formulas } satisfies Sheet));
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.error));
  return evaluation.value;
}

const roles = ({ matriz }: Evaluation): readonly string[] =>
  matriz.columns
    .filter(({ campo }) => campo === "programado" || campo === "ejecutado")
    .map(({ campo, heading }) => `${campo}: ${heading}`);

describe("a percentage that the sheet computes is a witness of what it divides", () => {
  test("it decides between two columns that words leave equal", () => {
    const table = matrizOf(
      "Valor esperado 2021 | Total planeado 2021 | Ejecutado 2021 | % avance 2021",
      "8 | 10 | 5 | 0.5",
      "4 | 8 | 4 | 0.5",
    );
    const evaluation = withFormulas(table, 6, (row) => `=F${row}/E${row}`);
    expect(evaluation.preguntas).toEqual([]);
    expect(evaluation.raiz.cumplimiento).toBe(0.5);
    expect(roles(evaluation)).toEqual([
      "programado: Total planeado 2021",
      "ejecutado: Ejecutado 2021",
    ]);
  });

  test("it gives a role to columns of which words say nothing", () => {
    const table = matrizOf(
      "Programado 2021 | Cosecha | % cumplimiento 2021",
      "10 | 5 | 0.5",
      "8 | 4 | 0.5",
    );
    const evaluation = withFormulas(table, 5, (row) => `=IFERROR(E${row}/D${row},0)*100`);
    expect(roles(evaluation)).toEqual(["programado: Programado 2021", "ejecutado: Cosecha"]);
    expect(evaluation.raiz.cumplimiento).toBe(0.5);
  });

  test("it makes a question of a column that words took for another", () => {
    const table = matrizOf(
      "Programado 2021 | Ejecutado 2021 | Cosecha | % cumplimiento 2021",
      "10 | 5 | 8 | 0.8",
      "8 | 4 | 8 | 1",
    );
    const { preguntas } = withFormulas(table, 6, (row) => `=F${row}/D${row}`);
    expect(preguntas.map(({ question }) => question)).toMatchObject([
      { type: "whichColumn", wanted: { campo: "ejecutado", vigencia: 2021 } },
    ]);
  });

  test("one of the cuatrienio is none of the vigencia", () => {
    const table = matrizOf(
      "Meta cuatrienio | Programado 2021 | Ejecutado 2021 | % avance cuatrienio",
      "40 | 10 | 5 | 0.125",
      "8 | 8 | 4 | 0.5",
    );
    const evaluation = withFormulas(table, 6, (row) => `=F${row}/D${row}`);
    expect(evaluation.preguntas).toEqual([]);
    expect(evaluation.raiz.cumplimiento).toBe(0.5);
  });
});

test("a percentage that is only printed decides too, where it is that of one pair of columns", () => {
  const rows = [
    ["8", "10", "5", "0.5"],
    ["4", "8", "4", "0.5"],
    ["9", "10", "6", "0.6"],
    ["7", "12", "3", "0.25"],
  ].map((row, at) => `| M-${at} | Eje 1 | Meta ${at} | ${row.join(" | ")}`);
  const { preguntas, raiz } = evaluationOf(
    [
      "| Código meta | Eje | Meta de producto | Valor esperado 2021 | Total planeado 2021 | Ejecutado 2021 | % avance 2021",
      ...rows,
    ].join("\n"),
  );
  expect(preguntas).toEqual([]);
  expect(raiz.cumplimiento).toBeCloseTo((0.5 + 0.5 + 0.6 + 0.25) / 4, 12);
});

describe("contrapruebas: what the sheet says of its reading, with the rows that agree", () => {
  const said = (table: string): readonly string[] =>
    evaluationOf(table).contrapruebas.map(contrapruebaText);

  test("a percentage, on either scale, capped or not; where it differs it is an alerta", () => {
    const table = matrizOf(
      "Programado 2021 | Ejecutado 2021 | % avance 2021",
      "10 | 5 | 50",
      "8 | 6 | 75",
    );
    expect(said(table)).toEqual([
      "«% avance 2021» coincide con lo ejecutado sobre lo programado en 2 de 2 filas.",
    ]);
    const { findings } = evaluationOf(table.replace("| 75", "| 60"));
    expect(findings).toContainEqual(
      expect.objectContaining({ type: "contrapruebaDistinta", agree: 1, of: 2 }),
    );
  });

  test("the years and the meta del cuatrienio", () => {
    expect(
      said(
        matrizOf(
          "Meta cuatrienio | Programado 2021 | Programado 2022 | Ejecutado 2021",
          "18 | 10 | 8 | 5",
          "20 | 8 | 8 | 4",
        ),
      ),
    ).toEqual([
      "«Meta cuatrienio» es lo que suman o alcanzan los años programados en 1 de 2 filas; no en D3.",
    ]);
  });

  test("quarters and their total, and rows of totals", () => {
    expect(
      said(`${matrizOf(
        "Programado 2021 | Ejecutado T1 2021 | Ejecutado T2 2021 | Ejecutado 2021",
        "10 | 2 | 3 | 5",
        "8 | 1 | 3 | 4",
      ).trimEnd()}
        |  | Total |  | 18 | 3 | 6 | 9
        |  | Total general |  | 18 | 3 | 6 | 10`),
    ).toEqual([
      "«Ejecutado 2021» es lo que suman, promedian o alcanzan sus trimestres en 2 de 2 filas.",
      "«Programado 2021» suma o promedia las filas que totaliza en 2 de 2 filas.",
      "«Ejecutado T1 2021» suma o promedia las filas que totaliza en 2 de 2 filas.",
      "«Ejecutado T2 2021» suma o promedia las filas que totaliza en 2 de 2 filas.",
      "«Ejecutado 2021» suma o promedia las filas que totaliza en 1 de 2 filas; no en G5.",
    ]);
  });

  test("nothing, where the sheet computes nothing", () => {
    expect(said(matrizOf("Programado 2021 | Ejecutado 2021", "10 | 5", "8 | 4"))).toEqual([]);
  });
});

test("a weight is no contraprueba of tiny shares of the promise", () => {
  const table = `
    | Código meta | Eje | Peso eje (%) | Meta de producto | Programado 2025 | Ejecutado 2025 según la dependencia | Ejecutado 2025 según Planeación
    | M-1 | Eje 1 | 0,43 | Entregar kits | 108750 | 90000 | 6
    | M-2 | Eje 1 | 0,43 | Dotar sedes | 91250 | 80000 | 1
    | M-3 | Eje 2 | 0,30 | Formar guías | 123750 | 90000 | 5
    | M-4 | Eje 2 | 0,30 | Sembrar árboles | 148750 | 90000 | 3
  `;
  const { questions, raiz } = evaluationOf(table);
  expect(questions.map(({ type }) => type)).toEqual(["whichColumn"]);
  expect(raiz.cumplimiento).toBeNull();
});

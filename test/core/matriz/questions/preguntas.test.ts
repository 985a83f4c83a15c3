import { preguntaText } from "../../../../src/core/text/preguntas";
import { evaluationOf, matrizOf } from "../reading";

const RIVALS = matrizOf(
  "Valor esperado 2021 | Total planeado 2021 | Ejecutado 2021",
  "8 | 10 | 5",
  "4 | 8 | 4",
);

describe("R30: an open question has no official figure, and shows what each answer would give", () => {
  test("two columns that could both be what was programmed", () => {
    const { raiz, preguntas } = evaluationOf(RIVALS);
    expect(raiz).toMatchObject({ cumplimiento: null, avance: null, nivel: null });
    expect(raiz.reportado.cumplimiento).toBeNull();
    expect(preguntas.map(preguntaText)).toEqual([
      "¿Cuál columna es «Programado 2021»? Con «Valor esperado 2021» (D): 81,3\u00a0% (Sobresaliente); con «Total planeado 2021» (E): 50,0\u00a0% (Bajo).",
    ]);
  });

  test("each option carries the answer that gives its figure", () => {
    const opciones = evaluationOf(RIVALS).preguntas.flatMap((pregunta) => pregunta.opciones);
    for (const { answers, cumplimiento } of opciones)
      expect(evaluationOf(RIVALS, {}, { answers })).toMatchObject({
        preguntas: [],
        raiz: { cumplimiento },
      });
  });

  test("the order of the columns changes no answer", () => {
    const swapped = matrizOf(
      "Ejecutado 2021 | Total planeado 2021 | Valor esperado 2021",
      "5 | 10 | 8",
      "4 | 8 | 4",
    );
    const [figures, others] = [RIVALS, swapped].map((table) =>
      evaluationOf(table)
        .preguntas.flatMap((pregunta) => pregunta.opciones)
        .map(({ column, cumplimiento }) => `${column?.heading} ${cumplimiento}`)
        .sort(),
    );
    expect(figures).toEqual(others);
  });

  test("columns that are headed alike are told apart by where they stand", () => {
    const table = matrizOf(
      "Programado 2021 | Programado 2021 | Ejecutado 2021",
      "8 | 10 | 5",
      "4 | 8 | 4",
    );
    expect(
      evaluationOf(table).preguntas.flatMap(({ opciones }) =>
        opciones.map(({ cumplimiento }) => cumplimiento),
      ),
    ).toEqual([0.8125, 0.5]);
  });

  test("what changes no figure is no question", () => {
    const table = matrizOf(
      "Programado 2021 | Ejecutado 2021 | % avance 2021 | % cumplimiento 2021",
      "10 | 5 | 50 | 20",
      "8 | 4 | 50 | 20",
    );
    expect(evaluationOf(table)).toMatchObject({ preguntas: [], raiz: { cumplimiento: 0.5 } });
  });

  test("what is executed of no stated year, with several programmed, is asked year by year", () => {
    const table = matrizOf(
      "Programado 2021 | Programado 2022 | Ejecutado",
      "10 | 20 | 5",
      "10 | 20 | 5",
    );
    const { raiz, preguntas } = evaluationOf(table);
    expect(raiz.cumplimiento).toBeNull();
    expect(
      preguntas.flatMap(({ opciones }) =>
        opciones.map(({ value, cumplimiento }) => [value, cumplimiento]),
      ),
    ).toEqual([
      [2021, 0.5],
      [2022, 0.25],
    ]);
  });
});

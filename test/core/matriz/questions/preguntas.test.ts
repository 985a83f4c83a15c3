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

  test.each(["Meta acumulada a 2025", "Beneficiarios programados 2025"])(
    "«%s» and a column of the year that no word explains",
    (other) => {
      const { raiz, preguntas } = evaluationOf(`
        | Código meta | Eje | Meta de producto | Reto 2025 | ${other} | Logro 2025
        | M-1 | Eje 1 | Entregar kits | 10 | 20 | 5
        | M-2 | Eje 1 | Dotar sedes | 8 | 16 | 4
        | M-3 | Eje 1 | Sembrar árboles | 6 | 12 | 3
      `);
      expect(raiz.cumplimiento).toBeNull();
      expect(
        preguntas.flatMap(({ opciones }) =>
          opciones.map(({ column, cumplimiento }) => [column?.heading, cumplimiento]),
        ),
      ).toEqual([
        ["Reto 2025", 0.5],
        [other, 0.25],
        [undefined, null],
      ]);
    },
  );

  test("a percentage and a column of the year that no word explains", () => {
    const { preguntas } = evaluationOf(`
      | Código meta | Eje | Meta de producto | Programado 2025 | Dato 2025 | % de avance 2025
      | M-1 | Eje 1 | Entregar kits | 10 | 5 | 75%
      | M-2 | Eje 1 | Dotar sedes | 8 | 4 | 75%
      | M-3 | Eje 1 | Sembrar árboles | 6 | 3 | 75%
    `);
    expect(
      preguntas.flatMap(({ opciones }) =>
        opciones.map(({ column, cumplimiento }) => [column?.heading, cumplimiento]),
      ),
    ).toEqual([
      ["Dato 2025", 0.5],
      [undefined, 0.75],
    ]);
  });

  test("a percentage of nothing that was promised, beside years that no word explains", () => {
    const { raiz, preguntas } = evaluationOf(`
      | Código meta | Eje | Meta de producto | Dato 2025 | Valor B 2025 | % avance a la fecha
      | M-1 | Eje 1 | Entregar kits | 10 | 5 | 80%
      | M-2 | Eje 1 | Dotar sedes | 8 | 4 | 70%
      | M-3 | Eje 1 | Sembrar árboles | 6 | 3 | 60%
    `);
    expect(raiz.cumplimiento).toBeNull();
    expect(preguntas.map(({ question }) => "wanted" in question && question.wanted)).toEqual([
      { campo: "programado" },
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

  test.each([
    [
      "Meta 2024 | Acumulado 2024 | Meta 2025 | Acumulado 2025 | Avance acumulado",
      ["10 | 5 | 12 | 9 | 14", "8 | 3 | 9 | 5 | 8"],
      ["Acumulado 2024", "Acumulado 2025"],
    ],
    [
      "Meta 2024 | Meta 2025 | Avance acumulado",
      ["10 | 12 | 14", "8 | 9 | 8"],
      ["Avance acumulado"],
    ],
  ] as const)(
    "what came together over all the years is of none of them: %s",
    (headings, [first, second], candidates) => {
      const { raiz, preguntas } = evaluationOf(matrizOf(headings, first, second));
      expect(raiz.cumplimiento).toBeNull();
      expect(preguntas.map(({ question }) => question)).toMatchObject([
        {
          type: "missingColumn",
          wanted: { campo: "ejecutado" },
          candidates: candidates.map((heading) => ({ heading })),
        },
      ]);
    },
  );

  test("numbers of a year that nothing else says are asked about, though most cells are words", () => {
    const { raiz, preguntas } = evaluationOf(`
      | Código meta | Eje | Meta de producto | Programado 2024 | Ejecutado 2024 | Programado 2025 | Lo del 2025
      | M-1 | Eje 1 | Entregar kits | 10 | 5 | 10 | 5
      | M-2 | Eje 1 | Dotar sedes | 8 | 5 | 8 | 4
      | M-3 | Eje 1 | Formar guías | 6 | 5 | 6 | 3
      | M-4 | Eje 1 | Sembrar | 6 | 5 | 6 | Contrato 45
      | M-5 | Eje 1 | Podar | 6 | 5 | 6 | Contrato 45
      | M-6 | Eje 1 | Pintar | 6 | 5 | 6 | Contrato 45
    `);
    expect(raiz.cumplimiento).toBeNull();
    expect(preguntas.map(({ question }) => question)).toEqual([
      expect.objectContaining({ wanted: { campo: "ejecutado", vigencia: 2025 } }),
    ]);
  });

  test("a total that its quarters contradict in most rows: it counts, or they do (R28)", () => {
    const table = matrizOf(
      "Programado 2025 | Avance T1 2025 | Avance T2 2025 | Ejecutado 2025",
      "10 | 25 | 25 | 5",
      "20 | 30 | 40 | 14",
    );
    const { raiz, preguntas } = evaluationOf(table);
    expect(raiz.cumplimiento).toBeNull();
    const opciones = preguntas.flatMap((pregunta) => pregunta.opciones);
    expect(opciones.map(({ cumplimiento }) => cumplimiento)).toEqual([0.6, 1]);
    for (const { answers, cumplimiento } of opciones)
      expect(evaluationOf(table, {}, { answers })).toMatchObject({
        preguntas: [],
        raiz: { cumplimiento },
      });
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

test("of columns headed alike by the hundred only some are compared, and it is said how many are left", () => {
  const rivals = Array.from({ length: 60 }, (_, at) => `${at + 10}`);
  const { raiz, preguntas } = evaluationOf(`
    | Código meta | Eje | Meta de producto | ${rivals.map(() => "Programado 2025").join(" | ")} | Ejecutado 2025
    | M-1 | Eje 1 | Entregar kits | ${rivals.join(" | ")} | 5
    | M-2 | Eje 1 | Dotar sedes | ${rivals.join(" | ")} | 4
  `);
  expect(raiz.cumplimiento).toBeNull();
  const [asked] = preguntas;
  expect(asked?.opciones).toHaveLength(24);
  expect(asked && preguntaText(asked)).toMatch(
    /Hay 24 respuestas posibles más, cuyo resultado no se calculó\.$/,
  );
});

import { cumplimientoOf, evaluationOf } from "../reading";

/** Three metas of 20, 40 and 10 with what stands under a heading that may mean quantities or shares. */
const table = (
  heading: string,
  values: readonly string[],
  promised = ["20", "40", "10"],
): string => `
  | Código meta | Eje | Meta de producto | Programado 2025 | ${heading}
  | M-1 | Eje 1 | Entregar kits | ${promised[0]} | ${values[0]}
  | M-2 | Eje 1 | Dotar sedes | ${promised[1]} | ${values[1]}
  | M-3 | Eje 1 | Sembrar | ${promised[2]} | ${values[2]}
`;

describe("R15, R25: what stands under «Avance» and «Cumplimiento»", () => {
  test.each(["Avance 2025", "Cumplimiento 2025"])(
    "%s: quantities stay within promises",
    (heading) => {
      expect(cumplimientoOf(table(heading, ["10", "20", "5"]))).toBe(50);
    },
  );

  test.each(["Avance 2025", "Cumplimiento 2025"])("%s: shares up to 100 do not", (heading) => {
    expect(cumplimientoOf(table(heading, ["50", "100", "60"]))).toBe(70);
  });

  test("a percent sign tells, whether it scales or not", () => {
    expect(cumplimientoOf(table("Avance 2025", ["50 %", "100 %", "60 %"]))).toBe(70);
  });

  test("where promises are about 100 it is asked, with what each would give", () => {
    const { preguntas } = evaluationOf(
      table("Cumplimiento 2025", ["50", "90", "40"], ["100", "120", "80"]),
    );
    expect(preguntas[0]?.question).toMatchObject({
      type: "missingColumn",
      wanted: { campo: "ejecutado", vigencia: 2025 },
    });
    expect(
      preguntas[0]?.opciones.map(({ cumplimiento }) => Math.round((cumplimiento ?? 0) * 1000)),
    ).toEqual([583, 600]);
  });

  test("numbers typed with their unit are no shares, nor are the years without any", () => {
    const { matriz, preguntas } = evaluationOf(`
      | Código meta | Eje | Meta de producto | Programado 2024 | Programado 2025 | Cumplimiento 2024 | Cumplimiento 2025
      | M-1 | Eje 1 | Entregar kits | 110 und. | 110 und. | 90 und. |
      | M-2 | Eje 1 | Dotar sedes | 100 und. | 100 und. | 80 und. |
      | M-3 | Eje 1 | Sembrar | 120 und. | 120 und. | 60 und. |
    `);
    expect(preguntas).toEqual([]);
    expect(matriz.columns.filter(({ campo }) => campo === "ejecutado")).toHaveLength(2);
  });
  test("the averages of nodes, by their sign, do not make shares of quantities", () => {
    const evaluation = evaluationOf(`
      ${table("Cumplimiento 2025", ["10", "20", "5"])}
      | AVANCE EJE 1 | | | | 62 %
    `);
    expect(evaluation.raiz.cumplimiento).toBeCloseTo(0.5);
  });
  test("«Acumulado 2025» with numbers typed with their unit is asked about too", () => {
    expect(
      evaluationOf(table("Acumulado 2025", ["10und", "20und", "5und"], ["20und", "40und", "10und"]))
        .preguntas[0]?.question,
    ).toMatchObject({ type: "missingColumn", wanted: { campo: "ejecutado" } });
  });
  test.each(["Total 2025", "Acumulado 2025"])(
    "%s is what was done where the sheet prints which part of the promise it is",
    (heading) => {
      const { matriz, preguntas } = evaluationOf(`
        | Código meta | Eje | Meta de producto | Meta 2025 | ${heading} | Avance físico 2025 (%)
        | M-1 | Eje 1 | Entregar kits | 20 | 10 | 0,5
        | M-2 | Eje 1 | Dotar sedes | 40 | 10 | 0,25
        | M-3 | Eje 1 | Sembrar | 10 | 8 | 0,8
        | M-4 | Eje 1 | Podar | 10 | 12 | 1
      `);
      expect(preguntas).toEqual([]);
      expect(matriz.columns).toContainEqual(
        expect.objectContaining({ campo: "ejecutado", column: 4, vigencia: 2025 }),
      );
    },
  );
  test("quantities of a thing in which no meta is measured are asked about, and not taken", () => {
    const { preguntas, raiz } = evaluationOf(`
      | Código meta | Eje | Meta de producto | Unidad de medida | Programado 2025 | Horas ejecutadas 2025
      | M-1 | Eje 1 | Entregar kits | Kits | 20 | 12
      | M-2 | Eje 1 | Dotar sedes | Sedes | 40 | 30
    `);
    expect(preguntas.map(({ question }) => question.type)).toEqual(["missingColumn"]);
    expect(raiz.cumplimiento).toBeNull();
  });

  test("«Total 2025» beside the promise of the year may be what was done, and is asked about", () => {
    const { preguntas } = evaluationOf(table("Total 2025", ["10", "20", "5"]));
    expect(preguntas[0]?.opciones.map(({ cumplimiento }) => cumplimiento)).toEqual([0.5, null]);
  });

  test.each(["Meta ODS 2030", "Meta departamental 2026", "Valor unitario programado 2025"])(
    "«%s» is no promise of the plan",
    (heading) => {
      const { preguntas, raiz, matriz } = evaluationOf(
        table(`Ejecutado 2025 | ${heading}`, ["10 | 90", "20 | 95", "5 | 80"]),
      );
      expect([preguntas.length, raiz.cumplimiento]).toEqual([0, 0.5]);
      expect(matriz.columns.filter(({ campo }) => campo === "programado")).toHaveLength(1);
    },
  );

  test("a percentage of no year leaves it open what was done in one of several", () => {
    const { preguntas } = evaluationOf(`
      | Código meta | Eje | Meta de producto | Programado 2024 | Ejecutado 2024 | Programado 2025 | Cosecha 2025 | % avance a la fecha
      | M-1 | Eje 1 | Entregar kits | 10 | 5 | 10 | 6 | 40 %
      | M-2 | Eje 1 | Dotar sedes | 4 | 4 | 4 | 3 | 60 %
    `);
    expect(preguntas.map(({ question }) => question)).toMatchObject([
      { type: "missingColumn", wanted: { campo: "ejecutado", vigencia: 2025 } },
    ]);
  });
});

describe("R11, R30: percentages by quarter, where nothing else says what was done", () => {
  const T = ["I", "II", "III", "IV"];
  test("are asked about, as nothing tells whether they add up", () => {
    const quarters = T.map((quarter) => `Avance ${quarter} trimestre`).join(" | ");
    const { raiz, preguntas } = evaluationOf(
      table(quarters, [
        "10 % | 20 % | 30 % | 40 %",
        "10 % | 20 % | 30 % | 40 %",
        "10 % | 20 % | 30 % | 40 %",
      ]),
    );
    expect(raiz.cumplimiento).toBeNull();
    expect(
      preguntas.map(({ opciones }) =>
        opciones.map(({ cumplimiento }) => Math.round((cumplimiento ?? 0) * 100)),
      ),
    ).toEqual([[10, 20, 30, 40]]);
  });
  test("are those of the year where one quarter alone says something", () => {
    const quarters = T.map((quarter) => `Avance ${quarter} trimestre`).join(" | ");
    expect(cumplimientoOf(table(quarters, ["10 % | | |", "10 % | | |", "10 % | | |"]))).toBe(10);
  });
  test("that run from January are told by the last that says something", () => {
    const quarters = T.map((quarter) => `% avance acumulado ${quarter} trimestre`).join(" | ");
    const said = "10 % | 40 % | |";
    expect(cumplimientoOf(table(quarters, [said, said, said]))).toBe(40);
  });
  test("contradict nothing beside what was done in the year", () => {
    const { raiz, findings } = evaluationOf(
      table("Ejecutado 2025 | % avance I trimestre | % avance II trimestre", [
        "10 | 20 % | 30 %",
        "20 | 20 % | 30 %",
        "5 | 20 % | 30 %",
      ]),
    );
    expect(raiz.cumplimiento).toBeCloseTo(0.5);
    expect(findings.filter(({ type }) => type === "contrapruebaDistinta")).toEqual([]);
  });
});

test("R4: a share that goes beyond 100 is one still, where its promise is far below", () => {
  expect(cumplimientoOf(table("Avance 2025", ["50", "100", "120"]))).toBeCloseTo(83.3333);
});

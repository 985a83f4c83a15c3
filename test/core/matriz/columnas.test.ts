import { cellKey } from "../../../src/core/grid/grid";
import { unusedColumns } from "../../../src/core/matriz/unusedColumns";
import { preguntaText } from "../../../src/core/text/preguntas";
import { sheet } from "../../cases/recognitionCase";
import { evaluationOf, matrizOf } from "./reading";

/** Why each column without a role has none, by its letter's turn. */
function whyUnused(headings: string, first: string, second: string): Record<string, string> {
  const { sinUso } = evaluationOf(
    matrizOf(
      `Programado 2025 | Ejecutado 2025 | ${headings}`,
      `10 | 5 | ${first}`,
      `4 | 4 | ${second}`,
    ),
  );
  return Object.fromEntries(sinUso.map(({ heading, why }) => [heading, why]));
}

describe("R25: every column of the metas' rows is accounted for", () => {
  test.each([
    ["Responsabilidad social", "Sí", "No aplica todavía", "texts"],
    ["Población objetivo 2020-2023", "40", "30", "aside"],
    ["Clave", "100234", "2500000", "money"],
    ["Puntaje", "7", "9", "unexplained"],
    ["Vacía", "", "", "empty"],
    ["Cierre", "31/12/2025", "30/06/2025", "dates"],
  ])("%s", (heading, first, second, why) => {
    expect(whyUnused(heading, first, second)).toEqual({ [heading]: why });
  });

  test("one without a heading too", () => {
    expect(whyUnused("", "7", "9")).toEqual({ "": "unexplained" });
  });

  test.each([
    ["=D2-E2", "calculated"],
    ["=3+4", "unexplained"],
    ["=Otra!D2", "unexplained"],
  ])("of formulas such as %s", (formula, why) => {
    const drawn = sheet("Matriz", "| 10 | 5 | 7 \n| 10 | 3 | 9");
    const formulas = new Map([0, 1].map((row) => [cellKey(row, 2), formula]));
    const matriz = { columns: [], unmapped: [{ column: 2, heading: "Veces" }] };
    expect(unusedColumns({ ...drawn, formulas }, matriz, [0, 1]).at(-1)?.why).toBe(why);
  });
});

describe("R25: numbers that nothing explains are asked about where something is missing", () => {
  const table = (headings: string): string =>
    matrizOf(headings, "10 | 5 | 10 | 4", "4 | 4 | 4 | 1");

  test("what a vigencia delivered, wherever its column stands", () => {
    for (const headings of [
      "Programado 2024 | Ejecutado 2024 | Programado 2025 | Cosecha 2025",
      "Programado 2024 | Ejecutado 2024 | Programado 2025 | Labor 2025",
    ])
      expect(evaluationOf(table(headings)).preguntas.map(({ question }) => question)).toMatchObject(
        [{ type: "missingColumn", wanted: { campo: "ejecutado", vigencia: 2025 } }],
      );
  });

  test("shows what each answer would give", () => {
    const { preguntas, raiz } = evaluationOf(
      table("Programado 2024 | Ejecutado 2024 | Programado 2025 | Cosecha 2025"),
    );
    expect(raiz.cumplimiento).toBeNull();
    expect(preguntas.map(preguntaText)).toEqual([
      "No se encontró «Ejecutado 2025». ¿Qué columna lo tiene? Con «Cosecha 2025» (G): 32,5 % (Bajo); con ninguna: 75,0 % (Aceptable).",
    ]);
  });

  test("is no question once it was answered that none is", () => {
    const headings = "Programado 2024 | Ejecutado 2024 | Programado 2025 | Cosecha 2025";
    const answers = {
      columns: [{ campo: "ejecutado" as const, vigencia: 2025, heading: null }],
    };
    const { preguntas, raiz } = evaluationOf(table(headings), {}, { answers });
    expect(preguntas).toEqual([]);
    expect(raiz.cumplimiento).toBe(0.75);
  });

  test("of a matriz without any execution, also left of what was promised", () => {
    const { preguntas } = evaluationOf(matrizOf("Cosecha | Programado 2025", "5 | 10", "4 | 4"));
    expect(preguntas.map(({ question }) => question)).toMatchObject([
      { type: "missingColumn", wanted: { campo: "ejecutado" } },
    ]);
  });
});

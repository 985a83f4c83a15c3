import { cellKey } from "../../../../src/core/grid/grid";
import { unusedColumns } from "../../../../src/core/matriz/columns/unusedColumns";
import { preguntaText } from "../../../../src/core/text/preguntas";
import { sheet } from "../../../cases/recognitionCase";
import { cumplimientoOf, evaluationOf, matrizOf } from "../reading";

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

  test.each(["Meta mensual", "Cantidad por trimestre"])(
    "«%s» is an amount, and no month",
    (heading) => {
      expect(whyUnused(heading, "2", "3")).toEqual({ [heading]: "unexplained" });
    },
  );

  test("what a year left to the next is another answer beside what it promised", () => {
    const { preguntas } = evaluationOf(
      matrizOf(
        "Programado 2025 | Programado 2025 + rezago | Ejecutado 2025",
        "10 | 12 | 6",
        "4 | 6 | 4",
      ),
    );
    expect(preguntas.map(({ opciones }) => opciones.map(({ column }) => column?.heading))).toEqual([
      ["Programado 2025", "Programado 2025 + rezago"],
    ]);
  });

  test("a number among sentences below what was promised is not passed over", () => {
    const { sinUso } = evaluationOf(`
      | Código meta | Eje | Meta de producto | Programado 2024 | Ejecutado 2024 | Programado 2025 | Ejecutado 2025
      | M-1 | Eje 1 | Entregar kits | 10 | 5 | Se firma con la nación antes de junio |
      | M-2 | Eje 1 | Dotar sedes | 4 | 4 | Depende del convenio que se suscriba luego |
      | M-3 | Eje 1 | Formar guías | 6 | 6 | 12 | 9
    `);
    expect(sinUso).toMatchObject([{ heading: "Programado 2025", why: "unexplained" }]);
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

  test("what a vigencia promised, where the column that is known promises nothing in any row", () => {
    const headings = "Labor 2025 | Reprogramado 2025 | Ejecutado 2025";
    const { preguntas, raiz } = evaluationOf(matrizOf(headings, "10 | | 5", "4 | | 1"));
    expect(raiz.cumplimiento).toBeNull();
    expect(preguntas.map(({ question }) => question)).toMatchObject([
      { type: "missingColumn", wanted: { campo: "programado", vigencia: 2025 } },
    ]);
  });

  test("shows what each answer would give", () => {
    const { preguntas, raiz } = evaluationOf(
      table("Programado 2024 | Ejecutado 2024 | Programado 2025 | Cosecha 2025"),
    );
    expect(raiz.cumplimiento).toBeNull();
    expect(preguntas.map(preguntaText)).toEqual([
      "No se encontró «Ejecutado 2025». ¿Qué columna lo tiene? Con «Cosecha 2025» (G): 32,5\u00a0% (Bajo); con ninguna: 75,0\u00a0% (Aceptable).",
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

describe("R25: what else decides figures is asked about where numbers could be it", () => {
  const asked = (table: string): readonly unknown[] =>
    evaluationOf(table).preguntas.map(({ question }) =>
      question.type === "missingColumn" ? question.wanted : question.type,
    );
  const FIGURES = "Tipo de meta | Programado 2025 | Ejecutado 2025";

  test("where metas start from, below what grows and above what falls", () => {
    const headings = `Zeta | ${FIGURES}`;
    const rows = ["10 | Creciente | 20 | 15", "100 | Reducción | 80 | 90"] as const;
    expect(asked(matrizOf(headings, ...rows))).toEqual([{ campo: "lineaBase" }]);
    // A priority is above nothing that falls.
    expect(asked(matrizOf(headings, "1 | Creciente | 20 | 15", "2 | Reducción | 80 | 90"))).toEqual(
      [],
    );
  });

  test("what the top level weighs, one value for each node that add to the whole", () => {
    const table = (weights: readonly [number, number]): string => `
      | Código meta | Eje | Gamma | Meta de producto | Programado 2025 | Ejecutado 2025
      | M-1 | Eje 1 | ${weights[0]} | Entregar kits | 10 | 5
      | M-2 | Eje 2 | ${weights[1]} | Dotar sedes | 10 | 10
    `;
    expect(asked(table([80, 20]))).toEqual([{ campo: "pesoNivel", level: 0 }]);
    expect(asked(table([80, 30]))).toEqual([]);
    const opciones = evaluationOf(table([80, 20])).preguntas.flatMap(({ opciones }) => opciones);
    expect(opciones.map(({ cumplimiento }) => cumplimiento)).toEqual([
      expect.closeTo(0.6, 12),
      0.75,
    ]);
  });

  test("what was done, of a column without a heading that is a fair part of what was promised", () => {
    const rows = [1, 2, 3].map((at) => `| M-${at} | Eje 1 | Meta ${at} | 10 | 5 | 10 | ${at + 4}`);
    const table = [
      "| Código meta | Eje | Meta de producto | Programado 2024 | Ejecutado 2024 | Programado 2025 | ",
      ...rows,
    ].join("\n");
    const { preguntas } = evaluationOf(table);
    expect(preguntas.map(preguntaText)).toEqual([
      "No se encontró «Ejecutado 2025». ¿Qué columna lo tiene? Con la columna G, sin título: 60,0\u00a0% (Aceptable); con ninguna: 50,0\u00a0% (Bajo).",
    ]);
    expect(asked(table.replace(/\| [567]$/gm, "| 90"))).toEqual([]);
  });

  test("a column without a year, where only one vigencia lacks one, may be of none", () => {
    const table = matrizOf(
      "Programado 2024 | Ejecutado 2024 | Programado 2025 | Ejecutado",
      "10 | 5 | 10 | 4",
      "4 | 4 | 4 | 1",
    );
    const { preguntas } = evaluationOf(table);
    expect(preguntas[0]?.opciones.map(({ value, vigencia }) => [value, vigencia])).toEqual([
      [2025, 2025],
      [null, 2024],
    ]);
  });

  test("the type, told by its values whatever its heading says", () => {
    const { metas } = evaluationOf(`
      | Código meta | Eje | Meta de producto | Modalidad | Línea base | Programado 2025 | Ejecutado 2025
      | M-1 | Eje 1 | Entregar kits | Incremento | 0 | 20 | 15
      | M-2 | Eje 1 | Bajar casos | Reducción | 100 | 80 | 90
      | M-3 | Eje 1 | Operar sedes | Mantenimiento | 5 | 5 | 5
    `);
    expect(metas.map(({ meta }) => meta.tipo)).toEqual(["suma", "reduccion", "mantenimiento"]);
  });
});

describe("R2, R3: where the plan is to end", () => {
  const matriz = (goal: string): string => `
    | Código meta | Meta de producto | Línea base | ${goal} | Tipo | Programado 2024 | Ejecutado 2024 | Programado 2025 | Ejecutado 2025
    | M-1 | Entregar kits | 5 | 30 | Acumulativo | 10 | 10 | 20 | 10
    | M-2 | Dotar sedes | 5 | 20 | Acumulativo | 10 | 10 | 20 | 10
    | M-3 | Formar guías | 2 | 50 | Acumulativo | 20 | 10 | 30 | 15
  `;
  test("is told by the years that lead to it, whatever its heading says", () => {
    const { metas } = evaluationOf(matriz("Lo prometido"));
    expect(metas.map(({ meta }) => meta.fila.metaCuatrienio?.value)).toEqual([30, 20, 50]);
    expect(metas.map(({ meta }) => meta.tipo)).toEqual(["suma", "creciente", "suma"]);
  });
  test("is no column to which they do not lead", () => {
    const { metas } = evaluationOf(matriz("Lo prometido").replace("| 30 |", "| 3 |"));
    expect(metas[0]?.meta.fila.metaCuatrienio).toBeNull();
  });
  test("is «Meta Final 2027» beside what each year programmes", () => {
    const { matriz } = evaluationOf(`
      | Eje | Meta de producto | Meta Final 2027 | Año | Programado | Ejecutado
      | Eje 1 | Entregar kits | 30 | 2025 | 10 | 5
      | Eje 1 | Entregar kits | 30 | 2026 | 20 |
    `);
    expect(matriz.columns).toContainEqual(
      expect.objectContaining({ campo: "metaCuatrienio", column: 2 }),
    );
  });
  test("is known by its initials too, as LB is", () => {
    const { metas } = evaluationOf(matriz("MC").replace("| 30 |", "| 3 |"));
    expect(metas[0]?.meta.fila.metaCuatrienio?.value).toBe(3);
  });
  test("is told by its heading too, where years are called what was committed", () => {
    const { metas, raiz } = evaluationOf(`
      | Código meta | Meta de producto | Meta a diciembre de 2026 | Compromiso 2025 | Cumplido 2025 | Compromiso 2026 | Cumplido 2026
      | M-1 | Entregar kits | 30 | 10 | 5 | 20 |
      | M-2 | Dotar sedes | 9 | 4 | 2 | 5 |
      | M-3 | Formar guías | 7 | 2 | 1 | 5 |
    `);
    expect(metas.map(({ meta }) => meta.fila.metaCuatrienio?.value)).toEqual([30, 9, 7]);
    expect(raiz.cumplimiento).toBe(0.5);
  });
  test("is no programado of the year in which the cuatrienio ends", () => {
    const table = `
      | Código meta | Eje | Meta de producto | Meta al final del cuatrienio (2027) | Programado 2026 | Ejecutado 2026 | Programado 2027 | Ejecutado 2027
      | M-1 | Eje 1 | Entregar kits | 30 | 30 | 15 | 30 |
      | M-2 | Eje 1 | Dotar sedes | 30 | 30 | 15 | 30 |
    `;
    expect(evaluationOf(table).metas[0]?.meta.metaCuatrienio).toBe(30);
    expect(cumplimientoOf(table)).toBe(50);
  });
  test("does not take from a year what that year's running total repeats", () => {
    const table = `
      | Código meta | Meta de producto | Meta para 2024 | Meta acumulada a 2024 | Avance en 2024 | Meta para 2025 | Meta acumulada a 2025 | Avance en 2025
      | M-1 | Entregar kits | 10 | 10 | 10 | 20 | 30 | 10
      | M-2 | Dotar sedes | 10 | 10 | 10 | 20 | 30 | 10
    `;
    expect(cumplimientoOf(table)).toBe(50);
  });
});

test("R14: products that are each of one row are the metas where no column says these", () => {
  const { metas, raiz } = evaluationOf(`
    | Ítem | Producto | Indicador de producto | Programado 2025 | Ejecutado 2025
    | 1.1 | Entregar kits escolares | Kits | 10 | 5
    | 1.2 | Dotar sedes educativas | Sedes | 10 | 5
  `);
  expect(metas.map(({ meta }) => meta.fila.nombre)).toEqual([
    "Entregar kits escolares",
    "Dotar sedes educativas",
  ]);
  expect(raiz.branches).toEqual([]);
});

test("R25: activities without a year are no part of what the years of the plan add to", () => {
  const { metas } = evaluationOf(`
    | Código meta | Meta de producto | Unidad | Línea base | Meta cuatrienio | Programado 2024 | Ejecutado 2024 | Programado 2025 | Ejecutado 2025 | No. actividades programadas | No. actividades ejecutadas
    | M-1 | Entregar kits | Kits | 0 | 30 | 10 | 10 | 20 | 10 | 4 | 5
    | M-2 | Reducir casos | Casos | 90 | 60 | 80 | 80 | 60 | 75 | 3 | 2
  `);
  expect(metas.map(({ meta }) => meta.tipo)).toEqual(["suma", "reduccion"]);
  expect(metas[1]?.cumplimiento).toBe(0.5);
});

describe("R11, R25: words that say which column it is", () => {
  test.each([
    ["Ejecución física programada 2025 | Ejecución física realizada 2025", "10 | 5"],
    ["2025 P | 2025 E", "10 | 5"],
    ["Vigencia 2025 (P) | Vigencia 2025 (E)", "10 | 5"],
    ["Plan 2025 | Real 2025", "10 | 5"],
    ["Programado 2025 | Ejecutado semestre 1 2025 | Ejecutado semestre 2 2025", "10 | 2 | 3"],
    ["Actividades programadas 2025 | Programado 2025 | Ejecutado 2025", "3 | 10 | 5"],
    ["Programado 2025 | Días de ejecución 2025 | Ejecutado 2025", "10 | 90 | 5"],
    ["Programado 2025 | Ejecutado 2025 | % 2025", "10 | 5 | 0.5"],
    [
      "Estado inicial | Estado final | Tipo de meta | Programado 2025 | Ejecutado 2025",
      "100 | 60 | Reducción | 80 | 90",
    ],
  ])("%s", (headings, row) => {
    const { preguntas, raiz } = evaluationOf(matrizOf(headings, row, row));
    expect(preguntas).toEqual([]);
    expect(raiz.cumplimiento).toBe(0.5);
  });
});

describe("R25: columns that say nothing, and days in a heading", () => {
  test("an empty column is no rival of one that is filled in", () => {
    const headings = "Programado 2025 | Reprogramado 2025 | Ejecutado 2025";
    expect(cumplimientoOf(matrizOf(headings, "10 | | 5", "10 | | 5"))).toBe(50);
  });
  test("a línea base of a day is one", () => {
    const { metas } = evaluationOf(`
      | Código meta | Meta de producto | LÍNEA BASE 31/12/2023 | Programado 2025 | Ejecutado 2025
      | M-1 | Entregar kits | 5 | 10 | 5
      | M-2 | Dotar sedes | 5 | 10 | 5
    `);
    expect(metas.map(({ meta }) => meta.fila.lineaBase?.value)).toEqual([5, 5]);
  });
  test("a year may stand against its letter", () => {
    expect(cumplimientoOf(matrizOf("P2025 | E2025", "10 | 5", "10 | 5"))).toBe(50);
  });
});

test("R14: a code by its values is looked for in the rows of metas alone", () => {
  const table = `
    | Código único | Eje | Meta de producto | Trimestre | Programado 2025 | Ejecutado 2025
    | 1.1 | Eje 1 | Entregar kits | I | 10 | 2
    | | | | II | 10 | 3
    | 1.2 | Eje 1 | Dotar sedes | I | 10 | 1
    | | | | II | 10 | 4
    |
    | Metas programadas | 2
    | Metas cumplidas | 0
  `;
  expect(cumplimientoOf(table)).toBe(50);
});

test("R25: where metas start from is asked for, whatever an undated percentage says", () => {
  const table = matrizOf(
    "Punto cero | Tipo de meta | Programado 2024 | Ejecutado 2024 | Programado 2025 | Ejecutado 2025 | % avance a la fecha",
    "10 | Creciente | 15 | 12 | 20 | 15 | 0,3",
    "100 | Reducción | 90 | 95 | 80 | 90 | 0,4",
  );
  expect(
    evaluationOf(table).preguntas.map(
      ({ question }) => question.type === "missingColumn" && question.wanted.campo,
    ),
  ).toEqual(["lineaBase"]);
});

test("R1: quantities typed with their unit are read by it, however its column abbreviates «Unidad»", () => {
  const table = matrizOf(
    "U. de medida | Programado 2025 | Ejecutado 2025",
    "Kits | 10 kits | 5 kits",
    "Sedes | 4 sedes | 2",
  );
  expect(cumplimientoOf(table)).toBe(50);
});

describe("R25: another table beside that of the metas", () => {
  const metas = (headings: string, ...beside: string[]): string =>
    [
      `| Código meta | Eje | Meta de producto | Línea base | Meta del plan | Tipo | Programado 2024 | ${headings}`,
      `| M-1 | Eje 1 | Entregar kits | 0 | 30 | Incremento | 10 | ${beside[0]}`,
      `| M-2 | Eje 1 | Dotar sedes | 20 | 20 | Mantenimiento | 20 | ${beside[1]}`,
      `| M-3 | Eje 1 | Reducir casos | 12 | 4 | Reducción | 6 | ${beside[2]}`,
      `| M-4 | Eje 1 | Sembrar | 0 | 7 | Incremento | 3 | ${beside[3]}`,
    ].join("\n");
  const goalsOf = (table: string): unknown =>
    evaluationOf(table).metas.map(({ meta }) => meta.fila.metaCuatrienio?.value ?? null);

  test("shorter and beyond an empty column, it says nothing of them", () => {
    const table = metas(
      "Programado 2025 | Ejecutado 2025 | | Resumen | Total metas | Avance",
      "20 | 10 | | Salud | 2 | 0,6",
      "20 | 10 | | Gobierno | 2 | 0,4",
      "4 | 4",
      "4 | 4",
    );
    expect(goalsOf(table)).toEqual([30, 20, 4, 7]);
    expect(evaluationOf(table).matriz.columns.filter(({ campo }) => campo === "avance")).toEqual(
      [],
    );
  });
  test("what is spelled like the meta del cuatrienio is not, where the years lead to another column", () => {
    const table = metas(
      "Programado 2025 | Ejecutado 2025 | Total metas",
      "20 | 10 | 9",
      "20 | 10 | 8",
      "4 | 4 | 9",
      "4 | 4 | 8",
    );
    expect(goalsOf(table)).toEqual([30, 20, 4, 7]);
  });
  test("what is called so is not, where the years lead to another column", () => {
    const table = metas(
      "Programado 2025 | Ejecutado 2025 | Meta cuatrienio ajustada",
      "20 | 10 | 9",
      "20 | 10 | 8",
      "4 | 4 | 9",
      "4 | 4 | 8",
    );
    expect(goalsOf(table)).toEqual([30, 20, 4, 7]);
  });
  test("what was done is kept, though few rows say it", () => {
    const { raiz } = evaluationOf(
      metas(
        "Programado 2025 | | Reporta | Ejecutado 2025",
        "20 | | Salud | 10",
        "20 | | Gobierno | 10",
        "4",
        "4",
      ),
    );
    expect(raiz.conteo.conEjecucion).toBe(2);
  });
});

test("R28: «Compromiso» leads to the goal, though an empty column is headed as a promise", () => {
  const headings = ["2024", "2025"]
    .map((year) => `Compromiso ${year} | Cumplido ${year} | Reprogramado ${year}`)
    .join(" | ");
  const table = `
    | Código meta | Eje | Meta de producto | Meta cuatrienio | ${headings}
    | M-1 | Eje 1 | Entregar kits | 30 | 10 | 5 | | 20 | 10 |
    | M-2 | Eje 1 | Dotar sedes | 12 | 4 | 4 | | 8 | 4 |
    | M-3 | Eje 1 | Sembrar | 9 | 3 | 3 | | 6 | 3 |
  `;
  expect(cumplimientoOf(table)).toBe(50);
});

test("R28: «Compromiso» leads to the goal beside a running total, which is no promise of a year", () => {
  const headings = ["2024", "2025"]
    .map((year) => `Compromiso ${year} | Cumplido ${year} | Meta acumulada a ${year}`)
    .join(" | ");
  const table = `
    | Código meta | Eje | Meta de producto | Meta cuatrienio | ${headings}
    | M-1 | Eje 1 | Entregar kits | 30 | 10 | 5 | 10 | 20 | 10 | 30
    | M-2 | Eje 1 | Dotar sedes | 12 | 4 | 4 | 4 | 8 | 4 | 12
    | M-3 | Eje 1 | Sembrar | 9 | 3 | 3 | 3 | 6 | 3 | 9
  `;
  expect(cumplimientoOf(table)).toBe(50);
});

describe("R2, R25: two columns called «Línea base»", () => {
  const table = (base: string): string => `
    | Código meta | Eje | Meta de producto | ${base} | Tipo | Programado 2024 | Programado 2025 | Ejecutado 2025
    | M-1 | Eje 1 | Formar guías | ${base === "Línea base | Línea base" ? "30 | 10" : "10 | 30"} | Acumulado | 15 | 20 | 15
    | M-2 | Eje 1 | Dotar sedes | 31 | 12 | Acumulado | 16 | 22 | 17
    | M-3 | Eje 1 | Sembrar | 32 | 14 | Acumulado | 17 | 24 | 19
    | M-4 | Eje 1 | Podar | 33 | 16 | Acumulado | 18 | 26 | 21
  `;
  test("the years start from one of them", () => {
    const { preguntas, raiz } = evaluationOf(table("Línea base | Línea base"));
    expect(preguntas).toEqual([]);
    expect(raiz.cumplimiento).toBe(0.5);
  });
  test("where they start from neither it is asked, though a result stands beside one", () => {
    const { preguntas } = evaluationOf(
      table("Línea base | Línea base")
        .replace("| Código meta", "| Meta de resultado | Código meta")
        .replaceAll("| M-", "| Bajar casos | M-")
        .replace("31 | 12", "11 | 32")
        .replace("32 | 14", "12 | 34"),
    );
    expect(preguntas.map(({ question }) => question)).toMatchObject([
      { type: "whichColumn", wanted: { campo: "lineaBase" } },
    ]);
  });
  test("initials in parentheses say what is meant", () => {
    const { metas } = evaluationOf(
      matrizOf("Valor actual (LB) | Programado 2025 | Ejecutado 2025", "2 | 10 | 5", "1 | 4 | 2"),
    );
    expect(metas.map(({ meta: { fila } }) => fila.lineaBase?.value)).toEqual([2, 1]);
  });
});

test("R26: a band whose columns were moved apart is one, though it begins over the first", () => {
  const table = `
    | SEGUIMIENTO TRIMESTRAL 2025 | | | SEGUIMIENTO TRIMESTRAL 2025 | | | | SEGUIMIENTO TRIMESTRAL 2025
    | III | Eje | Programado 2025 | II | I | Meta de producto | Código meta | IV
    | 2 | Eje 1 | 10 | 2 | 1 | Entregar kits | M-1 |
    | 1 | Eje 1 | 4 | 1 | 1 | Dotar sedes | M-2 |
  `;
  expect(cumplimientoOf(table, { merges: ["D1:E1"] })).toBe(62.5);
});

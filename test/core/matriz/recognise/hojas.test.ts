import { evaluateWorkbook } from "../../../../src/core/evaluate";
import { evaluationJson } from "../../../../src/core/instrumentos/matriz/evaluationJson";
import { cellKey, type Sheet } from "../../../../src/core/grid/grid";
import type { Answers } from "../../../../src/core/matriz/matriz";
import type { Evaluation } from "../../../../src/core/plan/evaluation";
import { neededOf } from "../../../../src/core/readingPlan";
import { opcionText } from "../../../../src/core/text/preguntas";
import { book, sheet } from "../../../cases/recognitionCase";
import { matrizOf } from "../reading";

const HEADINGS = "Programado 2025 | Ejecutado 2025";

function planOf(sheets: readonly Sheet[], answers: Answers = {}): Evaluation {
  const evaluation = evaluateWorkbook(book("plan.xlsx", ...sheets), { answers });
  if (!evaluation.ok) throw new Error(evaluation.error.type);
  return evaluation.value;
}

/** The options of the only question, with what each would give in percent. */
function optionsOf({ preguntas }: Evaluation): readonly (readonly [string, number | null])[] {
  const [pregunta] = preguntas;
  expect(preguntas).toHaveLength(1);
  return (pregunta?.opciones ?? []).map((opcion) => [
    opcionText(opcion),
    opcion.cumplimiento === null ? null : Math.round(opcion.cumplimiento * 1e4) / 100,
  ]);
}

const gobierno = sheet("Gobierno", matrizOf(HEADINGS, "10 | 5", "10 | 5"));
const turismo = sheet(
  "Turismo",
  `
  | Eje | Código meta | Meta de producto | Ejecutado 2025 | Programado 2025
  | Eje 2 | T-1 | Formar guías | 10 | 10
`,
);

describe("R26: sheets that each hold other metas of the plan", () => {
  test("say of each column in which sheet it stands", () => {
    const { columnas } = evaluationJson("plan.xlsx", planOf([gobierno, turismo])) as {
      readonly columnas: readonly { readonly [name: string]: unknown }[];
    };
    const executed = columnas.filter(({ campo }) => campo === "ejecutado");
    expect(executed.map(({ hoja, columna }) => [hoja, columna])).toEqual([
      ["Gobierno", "E"],
      ["Turismo", "D"],
    ]);
  });
  test("are one plan, in whatever order their columns stand", () => {
    const plan = planOf([gobierno, turismo]);
    expect(plan.raiz.cumplimiento).toBeCloseTo(0.75);
    expect(plan.preguntas).toEqual([]);
  });

  test("are one plan though one is hidden", () => {
    expect(planOf([gobierno, { ...turismo, hidden: true }]).raiz.cumplimiento).toBeCloseTo(0.75);
  });

  test("under the same headings are read alike, though one row of theirs tells little", () => {
    const form = `
  | Código meta | Eje | Meta de producto | Meta cuatrienio | Compromiso 2025 | Cumplido 2025 | Compromiso 2026 | Cumplido 2026`;
    const many = sheet(
      "Gobierno",
      `${form}
  | M-1 | 1. Salud | Entregar kits | 30 | 10 | 5 | 20 |
  | M-2 | 1. Salud | Dotar sedes | 9 | 4 | 2 | 5 |
  | M-3 | 2. Vías | Formar guías | 7 | 2 | 1 | 5 |`,
    );
    const few = sheet("Salud", `${form}\n  | M-4 | 2. Vías | Trazar rutas | 12 | 8 | 8 | 4 |`);
    const plan = planOf([many, few]);
    expect(plan.metas.map(({ meta }) => meta.codigo)).toEqual(["M-1", "M-2", "M-3", "M-4"]);
    expect(plan.raiz.cumplimiento).toBe(0.625);
  });

  test("are one plan though one of them tells its periods in other words", () => {
    const byQuarters = sheet(
      "Vías",
      `
      | | | | Programado 2025 | | | | Ejecutado 2025
      | Código meta | Eje | Meta de producto | 1 | 2 | 3 | 4 | 1 | 2 | 3 | 4
      | V-1 | Eje 3 | Pavimentar | 5 | 5 | 5 | 5 | 5 | 2 | 1 | 2
    `,
    );
    const plan = planOf([gobierno, byQuarters]);
    expect(plan.preguntas).toEqual([]);
    expect(plan.raiz.cumplimiento).toBeCloseTo(0.5);
    expect(plan.metas).toHaveLength(3);
  });
  test("are asked about where one of them describes its metas otherwise", () => {
    const others = sheet(
      "Vías",
      `
      | Programa | Indicador | Tipo | Programado 2025 | Ejecutado 2025
      | Movilidad | Kilómetros | Incremento | 20 | 20
    `,
    );
    expect(optionsOf(planOf([gobierno, others]))).toEqual([
      ["la hoja «Gobierno»", 50],
      ["las hojas «Gobierno» y «Vías» juntas; lo repetido, según la primera", 75],
    ]);
  });
  test("of results alone are none of the plan's where another says its products", () => {
    const results = sheet(
      "Resultados",
      `
      | Código | Meta de resultado | Indicador de resultado | Meta 2025 | Ejecutado 2025
      | R1 | Reducir la deserción | Tasa | 2 | 3
    `,
    );
    expect(planOf([gobierno, results]).preguntas).toEqual([]);
    expect(planOf([gobierno, results]).metas).toHaveLength(2);
  });
  test("say quantities in all of them where one of them does, though few are below 1", () => {
    const form = (code: string, values: string): string => `
      | | | | | AVANCE 2025 | | |
      | Código meta | Eje | Meta de producto | Programado 2025 | Primer trimestre | Segundo trimestre | Tercer trimestre | Cuarto trimestre
      | ${code} | Eje 1 | Entregar ${code} | ${values}
    `;
    const plan = planOf([
      sheet("M-1", form("M-1", "2 | 0,7 | 0,3 | |")),
      sheet("M-2", form("M-2", "40 | 10 | 10 | |")),
    ]);
    expect(plan.preguntas).toEqual([]);
    expect(plan.raiz.cumplimiento).toBeCloseTo(0.5);
  });
  test("of one meta each have their levels as those of all the sheets lie one within the other", () => {
    const of = (code: string, top: string, weight: number, below: string, done: number): Sheet =>
      sheet(
        code,
        `
      | Código meta | Sueño | Peso sueño (%) | Proyecto estratégico | Meta de producto | Programado 2025 | Ejecutado 2025
      | ${code} | ${top} | ${weight} | ${below} | Entregar ${code} | 10 | ${done}
    `,
      );
    const { matriz, raiz, preguntas } = planOf([
      of("M-1", "Vivir bien", 60, "Salud", 10),
      of("M-2", "Vivir bien", 60, "Agua", 10),
      of("M-3", "Vivir bien", 60, "Agua", 10),
      of("M-4", "Crecer", 40, "Turismo", 0),
      of("M-5", "Crecer", 40, "Comercio", 0),
    ]);
    expect(preguntas).toEqual([]);
    expect(matriz.levels).toEqual(["Sueño", "Proyecto estratégico"]);
    expect(raiz.cumplimiento).toBeCloseTo(0.6);
  });

  test("of one meta each have what they divide by what told by the formulas of them all", () => {
    const of = (code: string): Sheet => ({
      ...sheet(
        code,
        `
      | Código meta | Eje | Meta de producto | Dato A 2025 | Dato B 2025 | Cumplimiento 2025
      | ${code} | Eje 1 | Entregar ${code} | 5 | 10 | 0,5
    `,
      ),
      formulas: new Map([[cellKey(1, 5), "=D2/E2"]]),
    });
    const { matriz } = planOf([of("M-1"), of("M-2"), of("M-3")]);
    expect(
      matriz.columns.flatMap(({ campo, heading }) =>
        campo === "programado" || campo === "ejecutado" ? [[campo, heading]] : [],
      ),
    ).toEqual([
      ["ejecutado", "Dato A 2025"],
      ["programado", "Dato B 2025"],
    ]);
  });

  test("take no state for a quantity where one meta is all that a sheet holds", () => {
    const form = `
  | Código meta | Eje | Meta de producto | Línea base | Comportamiento de la meta | Programado 2025 | Ejecutado 2025 | Estado programado-no programado`;
    const many = sheet(
      "Gobierno",
      `${form}
  | M-1 | 1. Salud | Entregar kits | 0 | Incremento | 10 | 5 | Programado
  | M-2 | 1. Salud | Dotar sedes | 0 | Incremento | 10 | 5 | Programado
  | M-3 | 2. Vías | Formar guías | 0 | Incremento | 10 | 5 | Programado`,
    );
    const one = sheet(
      "Salud",
      `${form}
  | M-4 | 2. Vías | Reducir casos | 100 | Reducción | 80 | 90 | Programado
  | TOTAL METAS | 1`,
    );
    const { metas } = planOf([many, one]);
    expect(metas.map(({ meta, cumplimiento }) => [meta.tipo, cumplimiento])).toEqual([
      ["suma", 0.5],
      ["suma", 0.5],
      ["suma", 0.5],
      ["reduccion", 0.5],
    ]);
  });

  test("keep their levels though below the one meta of a sheet stand counts", () => {
    const form = "| Código meta | Eje | Meta de producto | Programado 2025 | Ejecutado 2025";
    const many = sheet(
      "Gobierno",
      `${form}
  | M-1 | 1. Salud | Entregar kits | 10 | 5
  | M-2 | 1. Salud | Dotar sedes | 10 | 5
  | M-3 | 2. Vías | Formar guías | 10 | 5
  | M-4 | 2. Vías | Trazar rutas | 10 | 5
  | M-5 | 2. Vías | Abrir rutas | 10 | 5`,
    );
    const counts = "Metas programadas | 1\n| Metas cumplidas | 0\n| Metas sin avance | 3";
    const one = sheet("Salud", `${form}\n| M-6 | 1. Salud | Pintar sedes | 10 | 5\n|\n| ${counts}`);
    expect(planOf([many, one]).raiz.branches.map(({ conteo }) => conteo.metas)).toEqual([3, 3]);
  });

  test("are one plan though their bands, with their columns in another order, reach elsewhere", () => {
    const first = sheet(
      "Gobierno",
      `
      | | | | | SEGUIMIENTO 2025 | | SEGUIMIENTO 2026 |
      | Código meta | Eje | Meta de producto | Indicador | Meta | Logro | Meta | Logro
      | M-1 | Eje 1 | Entregar kits | Kits | 10 | 5 | 10 |
      | M-2 | Eje 1 | Dotar sedes | Sedes | 10 | 5 | 10 |
    `,
    );
    const second = sheet(
      "Turismo",
      `
      | SEGUIMIENTO 2026 | | | SEGUIMIENTO 2025 | | | SEGUIMIENTO 2026 | SEGUIMIENTO 2025
      | Meta | Código meta | Eje | Logro | Indicador | Meta de producto | Logro | Meta
      | 10 | T-1 | Eje 2 | 10 | Guías | Formar guías | | 10
    `,
    );
    expect(planOf([first, second]).raiz.cumplimiento).toBeCloseTo(0.75);
  });

  test("keep their sheet in each cell, and say which they are", () => {
    const json = evaluationJson("plan.xlsx", planOf([gobierno, turismo]));
    expect(json).toMatchObject({
      hojas: ["Gobierno", "Turismo"],
      metas: [
        { codigo: "M-1", celda: "Gobierno!A2" },
        { codigo: "M-2", celda: "Gobierno!A3" },
        { codigo: "T-1", celda: "Turismo!B2" },
      ],
    });
  });

  test("count each its own, where their codes begin anew in each", () => {
    const other = sheet("Turismo", matrizOf(HEADINGS, "10 | 10", "10 | 10"));
    const again = {
      ...other,
      rows: other.rows.map((row, at) =>
        at === 0 ? row : row.map((cell, column) => (column === 2 ? `Formar guías ${at}` : cell)),
      ),
    };
    expect(planOf([gobierno, again]).raiz.cumplimiento).toBeCloseTo(0.75);
  });

  test("are the top level of the plan where their names are and no column says it", () => {
    const eje = (name: string, code: string, done: string) =>
      sheet(
        name,
        `
        | Código meta | Meta de producto | Programado 2025 | Ejecutado 2025
        | ${code}.1 | Meta ${code}.1 | 10 | ${done}
        | ${code}.2 | Meta ${code}.2 | 10 | ${done}
      `,
      );
    const plan = planOf([eje("1. Salud", "1", "5"), eje("2. Vías", "2", "10")]);
    expect(plan.raiz.branches.map(({ node }) => [node.codigo, node.nombre])).toEqual([
      ["1", "Salud"],
      ["2", "Vías"],
    ]);
    expect(planOf([eje("1. Salud", "A", "5"), eje("2. Vías", "B", "10")]).raiz.branches).toEqual(
      [],
    );
  });

  test("are read one by one when one is named", () => {
    expect(planOf([gobierno, turismo], { sheet: "Turismo" }).raiz.cumplimiento).toBe(1);
  });

  test("are all read where the first rows of the workbook tell what to read", () => {
    const workbook = book("plan.xlsx", gobierno, turismo);
    const { matriz } = planOf([gobierno, turismo]);
    expect(neededOf(workbook, matriz).map((needed) => needed.sheet)).toEqual([
      "Gobierno",
      "Turismo",
    ]);
  });
});

describe("R26: sheets of the same metas", () => {
  const anterior = { ...gobierno, name: "Anterior" };
  const other = sheet("Corregida", matrizOf(HEADINGS, "10 | 10", "10 | 5"));

  test("that are copies make no question", () => {
    expect(planOf([gobierno, anterior])).toMatchObject({
      preguntas: [],
      raiz: { cumplimiento: 0.5 },
    });
  });

  test("are told by codes, however each sheet writes them", () => {
    const written = (one: string, two: string): string => `
      | Código meta | Eje | Meta de producto | ${HEADINGS}
      | ${one} | Eje 1 | Entregar kits | 10 | 5
      | ${two} | Eje 1 | Dotar sedes | 10 | 5
    `;
    const plan = planOf([
      sheet("Gobierno", written("I.A.1", "I.A.2")),
      sheet("Anterior", written("1-A-1", "i.a.02")),
    ]);
    expect(plan.preguntas).toEqual([]);
    expect(plan.metas.map(({ meta }) => meta.codigo)).toEqual(["I.A.1", "I.A.2"]);
  });

  test("that say other things have no figure till one is chosen, and each shows its own", () => {
    const plan = planOf([gobierno, other]);
    expect(plan.raiz.cumplimiento).toBeNull();
    expect(optionsOf(plan)).toEqual([
      ["la hoja «Gobierno»", 50],
      ["la hoja «Corregida»", 75],
    ]);
    expect(planOf([gobierno, other], { sheet: "Corregida" }).raiz.cumplimiento).toBe(0.75);
  });

  test("of a year each are the years of one plan", () => {
    const yearOf = (name: string, first: string) =>
      sheet(name, matrizOf("Programado | Ejecutado", first, "10 | 5"));
    const plan = planOf([yearOf("2024", "10 | 0"), yearOf("2025", "10 | 10")]);
    expect(plan.periodo.vigencia).toBe(2025);
    expect(plan.vigencias).toEqual([2024, 2025]);
    expect(plan.raiz.cumplimiento).toBe(0.75);
  });

  test("of a year each are its years also where all say the corte of the plan", () => {
    const yearOf = (year: number, first: string) =>
      sheet(
        `Hoja ${year}`,
        `
  | Corte: 31 de diciembre de 2025
${matrizOf(`Programado ${year} | Ejecutado ${year}`, first, "10 | 5")}`,
      );
    const plan = planOf([yearOf(2024, "10 | 0"), yearOf(2025, "10 | 10"), yearOf(2026, "10 | ")]);
    expect(plan.periodo).toMatchObject({ vigencia: 2025, corte: "2025-12-31" });
    expect([plan.raiz.cumplimiento, plan.metas.length]).toEqual([0.75, 2]);
  });

  test("of a quarter each add up", () => {
    const quarterOf = (name: string, first: string) =>
      sheet(name, matrizOf("Programado | Ejecutado", first, "10 | 3"));
    const plan = planOf([
      quarterOf("Trimestre 1 2025", "10 | 4"),
      quarterOf("Trimestre 2 2025", "10 | 4"),
      quarterOf("Trimestre 3 2025", "10 | 2"),
    ]);
    expect(plan.lectura.filas).toHaveLength(2);
    expect(optionsOf(plan)).toEqual([
      ["lo de toda la vigencia, repetido", 95],
      ["lo de cada fila, que se suma", 31.67],
    ]);
  });
});

describe("R26: the whole plan beside its parts", () => {
  const consolidado = (second: string) =>
    sheet(
      "Consolidado",
      `
      | Código meta | Eje | Meta de producto | ${HEADINGS}
      | M-1 | Eje 1 | Entregar kits | 10 | 5
      | M-2 | Eje 1 | Dotar sedes | ${second}
      | T-1 | Eje 2 | Formar guías | 10 | 10
    `,
    );

  test("is the plan where they say the same", () => {
    const plan = planOf([gobierno, turismo, consolidado("10 | 5")]);
    expect(plan.matriz.sheet).toBe("Consolidado");
    expect(plan.raiz.cumplimiento).toBeCloseTo(0.75);
  });

  test("is asked about where a part says something else", () => {
    const plan = planOf([gobierno, turismo, consolidado("10 | 8")]);
    expect(plan.raiz.cumplimiento).toBeNull();
    expect(optionsOf(plan)).toEqual([
      ["la hoja «Consolidado»", 82.5],
      ["las hojas «Gobierno» y «Turismo» juntas; lo repetido, según la primera", 75],
    ]);
    const [, parts] = plan.preguntas[0]?.opciones ?? [];
    const answered = planOf([gobierno, turismo, consolidado("10 | 8")], parts?.answers);
    expect(answered.raiz.cumplimiento).toBeCloseTo(0.75);
  });
});

describe("R26: tables of a sheet that stand one below the other", () => {
  const first = `
    | Código meta | Eje | Meta de producto | Programado 2024 | Ejecutado 2024
    | M-1 | Eje 1 | Entregar kits | 10 | 10
    | M-2 | Eje 1 | Dotar sedes | 10 | 10
  `;
  const read = (below: string): readonly unknown[] => {
    const { raiz, periodo, lectura } = planOf([sheet("Matriz", `${first}${below}`)]);
    return [periodo.vigencia, raiz.cumplimiento, lectura.filas.length];
  };
  test.each([
    [
      "under the same columns",
      `|
       | Código meta | Eje | Meta de producto | Programado 2025 | Ejecutado 2025
       | M-1 | Eje 1 | Entregar kits | 10 | 5
       | M-2 | Eje 1 | Dotar sedes | 10 | 5`,
    ],
    [
      "under fewer columns, with a title",
      `|
       | Vigencia 2025
       | Código meta | Programado 2025 | Ejecutado 2025
       | M-1 | 10 | 5
       | M-2 | 10 | 5`,
    ],
    [
      "without a row between them",
      `| Código meta | Eje | Meta de producto | Programado 2025 | Ejecutado 2025
       | M-1 | Eje 1 | Entregar kits | 10 | 5
       | M-2 | Eje 1 | Dotar sedes | 10 | 5`,
    ],
    [
      "that say more than the first",
      `|
       | Código meta | Eje | Programa | Meta de producto | Indicador de producto | Unidad de medida | Línea base | Responsable | Programado 2025 | Ejecutado 2025
       | M-1 | Eje 1 | Salud | Entregar kits | Kits | Kits | 0 | Salud | 10 | 5
       | M-2 | Eje 1 | Salud | Dotar sedes | Sedes | Sedes | 0 | Salud | 10 | 5`,
    ],
  ])("are vigencias of the same metas, %s", (_, below) => {
    expect(read(below)).toEqual([2025, 0.5, 2]);
  });
  test("are metas of one plan, where these differ", () => {
    const below = `
      | Código meta | Eje | Programado 2024 | Ejecutado 2024 | Meta de producto
      | M-3 | Eje 1 | 10 | 5 | Formar guías
      | M-4 | Eje 1 | 10 | 0 | Abrir salas`;
    expect(read(below)).toEqual([2024, 0.625, 4]);
  });
  test("are none where the header is repeated, or another table holds no metas", () => {
    const again = first.replace(/M-1/, "M-3").replace(/M-2/, "M-4");
    expect(read(again)).toEqual([2024, 1, 4]);
    const summary = `|
       | Dependencia | Programado 2025 | Ejecutado 2025 | % avance
       | Salud | 10 | 5 | 0,5`;
    expect(read(summary)).toEqual([2024, 1, 2]);
  });
});

describe("R26: the sheet with the metas of the plan, under words that are not known", () => {
  const results = sheet(
    "Metas de resultado",
    `
    | Código | Meta de resultado | Indicador de resultado | Meta 2027 | Ejecutado 2025
    | R1 | Reducir la deserción | Tasa | 2 | 3
    | R2 | Aumentar la cobertura | Cobertura | 98 | 94
  `,
  );
  const planOfWords = sheet(
    "Matriz",
    `
    | Código meta | Eje | Programa | Meta de producto | Indicador | Unidad | Tipo | Encargo 2025 | Seguimiento 2025
    | M-1 | Eje 1 | Salud | Entregar kits | Kits | Kits | Incremento | 10 | 5
    | M-2 | Eje 1 | Salud | Dotar sedes | Sedes | Sedes | Incremento | 9 | 4
    | M-3 | Eje 1 | Salud | Formar guías | Guías | Guías | Incremento | 8 | 7
  `,
  );
  test("is not passed over for one that says less, and can be answered", () => {
    const read = evaluateWorkbook(book("plan.xlsx", planOfWords, results));
    expect(read).toMatchObject({
      ok: false,
      error: { closest: { sheet: "Matriz", missing: [{ campo: "programado" }] } },
    });
    const answers: Answers = {
      columns: [
        { campo: "programado", vigencia: 2025, heading: "Encargo 2025" },
        { campo: "ejecutado", vigencia: 2025, heading: "Seguimiento 2025" },
      ],
    };
    expect(planOf([planOfWords, results], answers).metas).toHaveLength(3);
  });
  test("is not passed over where it describes its metas as the one that can be read", () => {
    const known = sheet(
      "Tierra",
      `
      | Código meta | Eje | Programa | Meta de producto | Indicador | Unidad | Tipo | Programado 2025 | Ejecutado 2025
      | M-4 | Eje 2 | Agua | Sembrar | Árboles | Árboles | Incremento | 10 | 5
      | M-5 | Eje 2 | Agua | Podar | Árboles | Árboles | Incremento | 10 | 5
      | M-6 | Eje 2 | Agua | Regar | Árboles | Árboles | Incremento | 10 | 5
      | M-7 | Eje 2 | Agua | Abonar | Árboles | Árboles | Incremento | 10 | 5
    `,
    );
    expect(evaluateWorkbook(book("plan.xlsx", planOfWords, known))).toMatchObject({
      ok: false,
      error: { closest: { sheet: "Matriz", missing: [{ campo: "programado" }] } },
    });
  });
  test("gives way to a sheet that the user chose", () => {
    expect(planOf([planOfWords, results], { sheet: results.name }).metas).toHaveLength(2);
  });
  test("is none where the sheet that is read has the same metas", () => {
    const programme = sheet(
      "Seguimiento",
      `
      | Código meta | Meta de producto | Programado 2025 | Ejecutado 2025
      | M-1 | Entregar kits | 10 | 5
      | M-2 | Dotar sedes | 9 | 4
    `,
    );
    expect(planOf([planOfWords, programme]).metas).toHaveLength(2);
  });
});

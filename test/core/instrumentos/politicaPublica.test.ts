import { hoja, jsonOf, libro, type Rows } from "./hojas";
import type { Ask } from "../../../src/core/evaluateRows";

const TITULO = ["FORMATO INFORME GESTIÓN POLÍTICAS PÚBLICAS 2021-2"];
const FICHA: Rows = [
  TITULO,
  ["POLITICA PUBLICA", "Generación de Ingresos"],
  ["RESPONSABLE", "Secretaría de Desarrollo Económico"],
  ["FECHA INFORME", "Segundo semestre 2021"],
];

/** The JSON of one sheet below the format's heading. */
function politica(rows: Rows, formats: Readonly<Record<number, string>> = {}, ask: Ask = {}) {
  return jsonOf(libro(hoja("Informe", [...FICHA, [], ...rows], { formats })), ask);
}

const HEADER = ["COMPONENTE", "ACTIVIDAD", "PROGRAMADO 2021", "EJECUTADO 2021"];
const TURISMO = ["Turismo", "Capacitación a operadores", 5, 1];
const EMPLEO = ["Empleo", "Talleres", 10, 9];

describe("R23: cumplimiento of a public policy", () => {
  test("is what was done over what was programmed, in total and by component", () => {
    expect(politica([HEADER, EMPLEO, TURISMO])).toMatchObject({
      instrumento: "politicaPublica",
      vigencia: 2021,
      cumplimiento: 100 * (10 / 15),
      impacto: null,
      componentes: [
        { nombre: "Empleo", cumplimiento: 90 },
        { nombre: "Turismo", cumplimiento: 20, nivel: "Bajo" },
      ],
      politicas: [{ nombre: "Generación de Ingresos", fecha: "Segundo semestre 2021" }],
    });
  });

  test("R32: its nivel is by the bands that the office set in the workbook, from their date on", () => {
    const ajustes = hoja("Ajustes", [
      ["Ajuste", "Valor", "Desde"],
      ["Aceptable desde", 0.7, "2021-07-01"],
    ]);
    const json = (rows: Rows, ask: Ask = {}) =>
      jsonOf(libro(hoja("Informe", [...FICHA, [], HEADER, ...rows]), ajustes), ask);
    expect(json([EMPLEO, TURISMO])).toMatchObject({ nivel: "Bajo" });
    expect(json([EMPLEO, TURISMO], { corte: "2021-06-30" })).toMatchObject({ nivel: "Aceptable" });
    const wrong = hoja("Ajustes", [
      ["Ajuste", "Valor"],
      ["Aceptable desde", 0.9],
    ]);
    const informe = hoja("Informe", [...FICHA, [], HEADER, EMPLEO, TURISMO]);
    const unused = jsonOf(libro(informe, wrong));
    expect(unused).toMatchObject({ nivel: "Aceptable" });
    expect(tipos(unused)).toContain("ajusteInvalido");
  });

  test("is read of questions, «¿Estaba programada?» and «¿Se ejecutó?»; what answers neither is said", () => {
    const json = politica([
      ["Dimensión", "Acciones", "¿Estaba programada?", "¿Se ejecutó?"],
      ["Autonomía", "Taller", "Sí", "Sí"],
      ["Autonomía", "Feria", "Sí", "No"],
      ["Violencias", "Ruta", "Sí", "A medias"],
      ["Violencias", "Comité", "No", "Sí"],
    ]);
    expect(json).toMatchObject({ programadas: 3, realizadas: 1 });
    expect(json?.["alertas"]).toContainEqual(
      expect.objectContaining({
        tipo: "valorIlegible",
        celda: "Informe!D9",
        mensaje: "«Ruta» tiene «A medias» donde va una cantidad: se toma como sin dato.",
      }),
    );
  });

  test.each([
    ["Semestre", "A", "B"],
    ["Período", "I", "II"],
    ["Período", "1er semestre", "2do semestre"],
    ["Periodo", "2021-1", "2021-2"],
    ["Trimestre", "II", "IV"],
    ["Corte", "30/06/2021", "2021-12-31"],
    ["Mes", "Enero a junio", "Diciembre"],
  ])(
    "R11: up to June counts the rows that «%s» says are of it: «%s», not «%s»",
    (heading, ...of) => {
      const [june, december] = of;
      const json = politica(
        [
          ["Año", heading, "Componente", "Actividad", "Programado", "Realizado"],
          [2021, june, "A", "Visitas", 4, 4],
          [2021, december, "A", "Visitas", 4, 2],
        ],
        {},
        { corte: "2021-06-30" },
      );
      expect(json).toMatchObject({ programadas: 4, realizadas: 4, cumplimiento: 100 });
    },
  );

  test("R30: a period that is not understood is said, and leaves no figure of a part of the year", () => {
    const rows = [
      ["Semestre", "Actividad", "Programado", "Realizado"],
      ["I", "Visitas", 4, 4],
      ["Pascua", "Ferias", 4, 2],
    ];
    const json = politica(rows, {}, { corte: "2021-06-30" });
    expect(json).toMatchObject({ cumplimiento: null });
    expect(json?.["alertas"]).toContainEqual(
      expect.objectContaining({
        tipo: "periodoIlegible",
        celda: "Informe!A8",
        mensaje: expect.stringContaining("«Pascua»"),
      }),
    );
    expect(politica(rows)).toMatchObject({ cumplimiento: 75 });
  });

  test.each(["Muy alto", "ochenta", 130, -5])(
    "R15: the impact «%s», of no scale, is said",
    (wrong) => {
      const json = politica([
        ["Componente", "Actividad", "Programado", "Realizado", "Impacto (0 a 100)"],
        ["A", "Ferias", 4, 2, 80],
        ["A", "Talleres", 4, 2, wrong],
      ]);
      expect(json).toMatchObject({ impacto: 80, calificadas: 1 });
      expect(json?.["alertas"]).toContainEqual(
        expect.objectContaining({
          tipo: "impactoIlegible",
          celda: "Informe!E8",
          mensaje: expect.stringContaining(`«${wrong}»`),
        }),
      );
    },
  );

  test("R4: a surplus compensates nothing", () => {
    expect(politica([HEADER, ["Empleo", "Ferias", 4, 12], TURISMO])).toMatchObject({
      cumplimiento: 100 * (5 / 9),
    });
  });

  test("R6: what was not programmed leaves it, and is said where it was done", () => {
    const json = politica([HEADER, EMPLEO, ["Empleo", "Feria", null, 3], ["Empleo", "Foro", 0, 0]]);
    expect(json).toMatchObject({ cumplimiento: 90, programadas: 10 });
    expect(tipos(json)).toContain("realizadaSinProgramar");
  });

  test("counts a programmed activity without a report as 0, and says so", () => {
    const json = politica([HEADER, EMPLEO, ["Empleo", "Feria", 10, null]]);
    expect(json).toMatchObject({ cumplimiento: 45 });
    expect(tipos(json)).toContain("sinReporte");
  });

  test("is null where nothing says what was programmed", () => {
    const json = politica([
      ["ACTIVIDAD", "REALIZADAS"],
      ["Talleres", 9],
    ]);
    expect(json).toMatchObject({ cumplimiento: null });
    expect(tipos(json)).toContain("sinProgramacion");
  });

  test("counts each activity alike where they are in different units", () => {
    const header = ["Actividad", "Unidad", "Programadas", "Realizadas"];
    expect(
      politica([header, ["Ferias", "feria", 2, 2], ["Atender", "persona", 500, 0]]),
    ).toMatchObject({ cumplimiento: 50 });
  });
});

describe("R23: impacto", () => {
  const header = [...HEADER, "IMPACTO CUALITATIVO"];

  test("is the mean of the ratings, and is never averaged with the cumplimiento", () => {
    expect(politica([header, [...EMPLEO, 72], [...TURISMO, 20]])).toMatchObject({
      impacto: 46,
      cumplimiento: 100 * (10 / 15),
    });
  });

  test("takes its scale from the heading, from the format, or from words", () => {
    const scaled = [...HEADER, "Impacto (1 a 5)"];
    expect(politica([scaled, [...EMPLEO, 4], [...TURISMO, 1]])).toMatchObject({ impacto: 50 });
    const percent = politica([header, [...EMPLEO, 0.4], [...TURISMO, 0.2]], { 4: "0%" });
    expect(percent).toMatchObject({ impacto: expect.closeTo(30, 9) as number });
    expect(politica([header, [...EMPLEO, "Alto"], [...TURISMO, "Nulo"]])).toMatchObject({
      impacto: 50,
    });
  });

  test("R30: asks where nothing says the scale, and shows what each would give", () => {
    expect(politica([header, [...EMPLEO, 4], [...TURISMO, 2]])).toMatchObject({
      impacto: null,
      cumplimiento: 100 * (10 / 15),
      preguntas: [
        {
          tipo: "escala",
          opciones: [
            { valor: "sobre 4", cumplimiento: 75 },
            { valor: "sobre 5", cumplimiento: expect.closeTo(60, 9) as number },
            { valor: "sobre 10", cumplimiento: expect.closeTo(30, 9) as number },
            { valor: "sobre 100", cumplimiento: expect.closeTo(3, 9) as number },
          ],
        },
      ],
    });
  });
});

describe("in the dialect of any office", () => {
  const RIGHT = { cumplimiento: 100 * (10 / 15) };

  test.each<[string, Rows]>([
    [
      "columns in another order",
      [
        ["Realizado", "Programado", "Acciones", "Eje estratégico"],
        [9, 10, "Talleres", "Empleo"],
        [1, 5, "Capacitación", "Turismo"],
      ],
    ],
    ["headings with typos", [["Componete", "Activdad", "Programdo", "Ejecutdo"], EMPLEO, TURISMO]],
    [
      "bands over two columns",
      [
        ["", "", "ACTIVIDADES", ""],
        ["Línea", "Descripción de la actividad", "Programadas", "Ejecutadas"],
        EMPLEO,
        TURISMO,
      ],
    ],
    [
      "components as rows of their own",
      [
        ["No.", "Actividad", "Meta", "Avance"],
        ["COMPONENTE EMPLEO"],
        [1, "Talleres", 10, 9],
        ["COMPONENTE TURISMO"],
        [2, "Capacitación", 5, 1],
      ],
    ],
    [
      "a component written once",
      [HEADER, ["Empleo", "Talleres", 5, 5], [null, "Foros", 5, 4], TURISMO],
    ],
    [
      "totals, signatures and numbers as text",
      [
        HEADER,
        ["Empleo", "Talleres", "10", "9"],
        ["Subtotal", null, 10, 9],
        TURISMO,
        ["TOTAL", null, 15, 10],
        ["Elaboró:", "Ana"],
      ],
    ],
    [
      "semestres side by side",
      [
        [
          "Actividad",
          "Programado I sem 2021",
          "Programado II sem 2021",
          "Ejecutado I sem 2021",
          "Ejecutado II sem 2021",
        ],
        ["Talleres", 4, 6, 4, 5],
        ["Capacitación", 2, 3, 0, 1],
      ],
    ],
    [
      "other years beside",
      [
        [
          "Actividad",
          "Programado 2020",
          "Ejecutado 2020",
          "Programado 2021",
          "Ejecutado 2021",
          "Programado 2022",
          "Ejecutado 2022",
        ],
        ["Talleres", 3, 3, 10, 9, 8, 0],
        ["Capacitación", 3, 3, 5, 1, 5, 0],
      ],
    ],
    [
      "a row for each semestre",
      [
        ["Actividad", "Vigencia", "Semestre", "Programado", "Realizado"],
        ["Talleres", 2021, "I", 6, 5],
        ["Talleres", 2021, "II", 4, 4],
        ["Capacitación", 2021, "II", 5, 1],
        ["Talleres", 2020, "II", 4, 4],
      ],
    ],
    [
      "money beside",
      [
        ["Actividad", "Programado", "Ejecutado", "Presupuesto programado", "Presupuesto ejecutado"],
        ["Talleres", 10, 9, 100, 7],
        ["Capacitación", 5, 1, 200, 9],
      ],
    ],
  ])("%s", (_, rows) => {
    expect(politica(rows)).toMatchObject(RIGHT);
  });

  test("Sí and No, or an X, are done and not done", () => {
    expect(
      politica([
        ["Actividad", "Se realizó"],
        ["Ferias", "Sí"],
        ["Talleres", "No"],
        ["Foro", "X"],
        ["Mesa", "no"],
      ]),
    ).toMatchObject({ cumplimiento: 50 });
  });

  test("a state, or a percentage, where there are no quantities", () => {
    expect(
      politica([
        ["Actividad", "Estado"],
        ["Ferias", "Realizada"],
        ["Talleres", "No realizada"],
      ]),
    ).toMatchObject({ cumplimiento: 50 });
    expect(
      politica([
        ["Actividad", "% de avance"],
        ["Ferias", 100],
        ["Talleres", 50],
      ]),
    ).toMatchObject({ cumplimiento: 75 });
  });

  test("one sheet for each policy: side by side", () => {
    const of = (name: string, rows: Rows) =>
      hoja(name, [TITULO, ["POLITICA PUBLICA", name], [], HEADER, ...rows]);
    expect(jsonOf(libro(of("Juventud", [EMPLEO]), of("Mujer", [TURISMO])))).toMatchObject({
      politicas: [
        { nombre: "Juventud", cumplimiento: 90 },
        { nombre: "Mujer", cumplimiento: 20 },
      ],
    });
  });

  test("R11: bare quarters beside the year's promise are what was done", () => {
    const header = ["Actividad", "Programado", "T1", "T2", "T3", "T4"];
    expect(politica([header, ["Talleres", 10, 4, 5, 0, 0], ["Ruta", 5, 0, 1, 0, 0]])).toMatchObject(
      RIGHT,
    );
  });

  test("one sheet for each component, or for each semestre, is one policy", () => {
    const of = (name: string, rows: Rows) =>
      hoja(name, [TITULO, ["Actividad", "Programado", "Ejecutado"], ...rows]);
    const [talleres, ruta] = [
      ["Talleres", 10, 9],
      ["Ruta del río", 5, 1],
    ];
    expect(jsonOf(libro(of("Empleo", [talleres]), of("Turismo", [ruta])))).toMatchObject({
      ...RIGHT,
      componentes: [{ nombre: "Empleo" }, { nombre: "Turismo", cumplimiento: 20 }],
    });
    const semestres = libro(of("2021-1", [talleres]), of("2021-2", [ruta]));
    expect(jsonOf(semestres)).toMatchObject({ ...RIGHT, vigencia: 2021 });
    expect(jsonOf(semestres, { corte: "2021-06-30" })).toMatchObject({ cumplimiento: 90 });
  });

  test("R30: two columns of what was done, both with reason, are asked about", () => {
    const json = politica([
      ["Actividad", "Programado", "Ejecutado", "Realizado"],
      ["Talleres", 10, 9, 5],
    ]);
    expect(json).toMatchObject({
      cumplimiento: null,
      preguntas: [
        {
          tipo: "columna",
          campo: "realizada",
          opciones: [{ cumplimiento: 90 }, { cumplimiento: 50 }],
        },
      ],
    });
  });
});

test("R24: each row is counted, excluded or rejected", () => {
  const json = politica([
    HEADER,
    ["(1)", "(2)", "(3)", "(4)"],
    EMPLEO,
    [null, null, 3, 2],
    ["Ejemplo: Salud", "Jornada", 1, 1],
    ["TOTAL", null, 10, 9],
  ]);
  expect(json).toMatchObject({
    filas: { leidas: 5, contadas: 1, excluidas: 3, rechazadas: 1 },
    cumplimiento: 90,
  });
});

test("activities in no planning tool, and of mere maintenance, are named", () => {
  const header = [...HEADER, "Herramienta de planeación", "Tipo de actividad"];
  const json = politica([
    header,
    [...EMPLEO, "Plan de acción", "De impacto"],
    [...TURISMO, "Ninguna", "De mantenimiento"],
  ]);
  expect(tipos(json)).toEqual(
    expect.arrayContaining(["sinHerramienta", "deMantenimiento", "componenteBajo"]),
  );
  expect(json?.["alertas"]).toHaveLength(3);
});

test("R20: a percentage in the text of the format that its activities do not give is said", () => {
  const json = politica([
    ["LOGROS OBTENIDOS", "Presenta un cumplimiento cuantitativo del 83% respecto de lo programado"],
    [],
    HEADER,
    EMPLEO,
    TURISMO,
  ]);
  expect(tipos(json)).toContain("cifraDelInforme");
});

test("a matriz of the plan with a column of public policies is none", () => {
  const matriz: Rows = [
    ["Plan de desarrollo y política pública"],
    [
      "Código meta",
      "Meta de producto",
      "Indicador",
      "Línea base",
      "Meta cuatrienio",
      "BPIN",
      "Política pública",
      "Programado 2021",
      "Ejecutado 2021",
    ],
    ["1.1", "Realizar talleres", "Talleres", 0, 40, "2021257580001", "Juventud", 10, 9],
  ];
  expect(jsonOf(libro(hoja("Matriz", matriz)))).toMatchObject({ instrumento: "matrizPdm" });
});

function tipos(json: Readonly<Record<string, unknown>> | null): readonly string[] {
  return (json?.["alertas"] as readonly { readonly tipo: string }[]).map(({ tipo }) => tipo);
}

test("an activity called «x» is named by its own column, not by its componente", () => {
  const rows = [
    ["Componente", "Actividad", "Programada", "Realizada"],
    ["A", "x", 4, 2],
  ];
  expect(jsonOf(libro(hoja("Hoja1", [["Política pública de juventud"], ...rows])))).toMatchObject({
    actividades: [{ nombre: "x", componente: "A" }],
  });
});

import { hoja, jsonOf, libro, type Rows } from "./hojas";
import type { Ask } from "../../../src/core/evaluateRows";

const HEADER = [
  "NECESIDAD",
  "ACTIVIDAD",
  "VIGENCIA",
  "LÍDER",
  "CRONOGRAMA",
  "PRESUPUESTO",
  "RIESGOS",
  "ESTADO",
];
const IPV6 = [
  "6.3 IPv6",
  "Implementar IPv6",
  2020,
  "Sistemas",
  "dic 2020",
  0,
  "Contrato",
  "En ejecución",
];
const TRAMITES = [
  "6.9 Trámites",
  "Virtualizar 5 trámites",
  2021,
  "Sistemas",
  "2021",
  10_000_000,
  "Demora",
  "Sin iniciar",
];

function peti(rows: Rows, ask: Ask = {}) {
  return jsonOf(libro(hoja("PETI", [["PETI - hoja de ruta"], ...rows])), ask);
}

describe("the board of a PETI", () => {
  test("counts activities by vigencia and state, with their money", () => {
    expect(peti([HEADER, IPV6, TRAMITES])).toMatchObject({
      instrumento: "peti",
      filas: { leidas: 2, contadas: 2 },
      presupuesto: 10_000_000,
      vigencias: [
        { vigencia: "2020", actividades: 1, enEjecucion: 1, presupuesto: 0 },
        { vigencia: "2021", actividades: 1, sinIniciar: 1, presupuesto: 10_000_000 },
      ],
    });
  });

  test("says what is overdue at the corte, and nothing of it where none is known", () => {
    const corte = peti([HEADER, IPV6, TRAMITES], { corte: "2021-06-30" });
    expect(corte).toMatchObject({ actividades: [{ vencida: true }, { vencida: false }] });
    expect(tipos(peti([HEADER, IPV6, TRAMITES]))).not.toContain("actividadVencida");
  });

  test.each([
    ["under the year", ["Actividad", "Líder", "Ene", "Feb", "Mar"], [null, null, 2021, 2021, 2021]],
    [
      "under its name",
      ["Actividad", "Vigencia", "Enero", "Febrero", "Marzo"],
      [null, null, "Cronograma", null, null],
    ],
    ["with its year", ["Actividad", "Líder", "Enero 2021", "Febrero 2021", "Marzo de 2021"], null],
  ])("reads a cronograma of months marked, %s: it ends with the last one", (_, header, band) => {
    const rows = [
      ["Portal", 2021, "X", "X", null],
      ["Antivirus", 2021, null, null, "✓"],
      ["Política", 2021, "No", null, null],
    ];
    const json = peti([...(band === null ? [] : [band]), header, ...rows], { corte: "2021-03-01" });
    expect(json?.["actividades"]).toMatchObject([
      { hasta: "2021-02-28", vencida: true },
      { hasta: "2021-03-31", vencida: false },
      {},
    ]);
  });

  test("an activity without a mark in any month has no cronograma", () => {
    const json = peti([
      ["Actividad", "Líder", "Ene 2021", "Feb 2021"],
      ["Portal", "TI", null, null],
      ["Red", "TI", "X", null],
    ]);
    expect(tipos(json)).toEqual(["sinCronograma"]);
  });

  test("names each activity that lacks what the PETI asks of all", () => {
    const bare = [null, "Crear una oficina", 2020, null, null, null, null, null];
    expect([...tipos(peti([HEADER, bare]))].sort()).toEqual([
      "sinCronograma",
      "sinLider",
      "sinNecesidad",
      "sinPresupuesto",
      "sinRiesgos",
    ]);
  });

  test("takes the vigencia from a row that stands over its activities", () => {
    expect(
      peti([
        ["No.", "Actividades", "Responsable", "Presupuesto"],
        ["ACTIVIDADES 2020"],
        [1, "Crear una oficina", "Gestión", 5],
        ["PARA LOS AÑOS 2022 Y 2023"],
        [1, "Servicios digitales", "Gestión", 7],
      ]),
    ).toMatchObject({
      vigencias: [
        { vigencia: "2020", presupuesto: 5 },
        { vigencia: "2022-2023", presupuesto: 7 },
      ],
    });
  });

  test("R30: asks which of two columns is the presupuesto, where they differ", () => {
    const json = peti([
      ["Actividad", "Líder", "Presupuesto", "Presupuesto"],
      ["Oficina", "Ana", 5, 7],
    ]);
    expect(json).toMatchObject({ presupuesto: null, preguntas: [{ campo: "presupuesto" }] });
  });

  test("a total that its rows do not add up to is said; it is no row", () => {
    const json = peti([
      ["Inversión", "Necesidad", "Valor"],
      ["Canal dedicado", "6.8", 159_968_000],
      ["Equipos", "6.7", 633_734_277],
      ["Total", null, 793_702_278],
    ]);
    expect(json).toMatchObject({ invertido: 793_702_277, filas: { leidas: 3, excluidas: 1 } });
    expect(tipos(json)).toContain("totalDistinto");
  });
});

test("needs, activities, systems and money of one workbook are one PETI", () => {
  const json = jsonOf(
    libro(
      hoja("Necesidades PETI", [
        ["Numeral", "Necesidad"],
        ["6.3", "IPv6"],
        ["6.4", "Red eléctrica"],
      ]),
      hoja("Actividades", [HEADER, IPV6, TRAMITES]),
      hoja("5.3 Sistemas", [
        [
          "Nombre Aplicación",
          "Descripción",
          "Área(s) o secretarías) que lo usan",
          "Área(s) o secretarías) responsables",
          "Estado Actual de usabilidad",
        ],
        ["SISNET", "Contratación", "Todas", "Desarrollo Institucional", "SI"],
        ["PQRS", "Peticiones", null, "Gestión Integral", "SI"],
        ["Viejo", "Nada", "Salud", "Salud", "NO"],
      ]),
    ),
  );
  expect(json).toMatchObject({
    necesidades: [
      { numero: "6.3", actividades: 1 },
      { numero: "6.4", actividades: 0 },
    ],
    sistemas: [{ enUso: true }, { usan: null }, { enUso: false }],
  });
  expect(tipos(json)).toEqual(
    expect.arrayContaining([
      "necesidadSola",
      "necesidadDesconocida",
      "sistemaSinArea",
      "sistemaSinUso",
    ]),
  );
});

test("a title is not needed where the columns say it", () => {
  expect(jsonOf(libro(hoja("Hoja1", [HEADER, IPV6])))).toMatchObject({ instrumento: "peti" });
});

function tipos(json: Readonly<Record<string, unknown>> | null): readonly string[] {
  return (json?.["alertas"] as readonly { readonly tipo: string }[]).map(({ tipo }) => tipo);
}

describe("an empty cell of the need that an activity answers", () => {
  const HEADER = ["Necesidad", "Actividad", "Líder"];
  const needsOf = (needs: readonly (string | null)[]) => {
    const rows = needs.map((need, at) => [need, `Actividad ${at}`, "TIC"]);
    return jsonOf(libro(hoja("PETI", [["PETI"], HEADER, ...rows])));
  };

  test("is as the one above it where each is written once, and that is said", () => {
    expect(needsOf(["6.1", null, "6.2", null])).toMatchObject({
      actividades: [
        { necesidad: "6.1" },
        { necesidad: "6.1" },
        { necesidad: "6.2" },
        { necesidad: "6.2" },
      ],
      alertas: [{ tipo: "tomadoDeArriba" }],
    });
  });

  test("says nothing where each row writes its own", () => {
    expect(needsOf(["6.1", "6.1", null])).toMatchObject({
      actividades: [{ necesidad: "6.1" }, { necesidad: "6.1" }, { necesidad: null }],
      alertas: [{ tipo: "sinNecesidad" }],
    });
  });
});

test("needs with a column of activities for each year: every one is an activity of its year", () => {
  const found = jsonOf(
    libro(
      hoja("Hoja de ruta", [
        ["PETI Hoja de ruta"],
        ["Necesidad", "Actividad 2020", "Actividad 2021", "Actividad 2022-2023", "Líder"],
        ["6.1", "Crear la oficina", "Arquitectura", null, "Planeación"],
        ["6.10", null, "Portal", "4RI", "TIC"],
        ["6.11", null, null, null, "TIC"],
        ["Elaboró: Ana"],
      ]),
    ),
  );
  expect(found).toMatchObject({
    filas: { leidas: 6, contadas: 4, excluidas: 2 },
    vigencias: [
      { vigencia: "2020", actividades: 1 },
      { vigencia: "2021", actividades: 2 },
      { vigencia: "2022-2023", actividades: 1 },
    ],
    actividades: [
      { nombre: "Crear la oficina", celda: "'Hoja de ruta'!B3", necesidad: "6.1" },
      { nombre: "Arquitectura", celda: "'Hoja de ruta'!C3", necesidad: "6.1" },
      { nombre: "Portal", celda: "'Hoja de ruta'!C4", necesidad: "6.10" },
      { nombre: "4RI", celda: "'Hoja de ruta'!D4", necesidad: "6.10" },
    ],
  });
});

test("the same activity in every year is one of each", () => {
  expect(
    jsonOf(
      libro(
        hoja("PETI", [
          ["PETI"],
          ["Actividad 2020", "Actividad 2021", "Líder"],
          ["Mantenimiento", "Mantenimiento", "TIC"],
          ["Soporte", "Soporte", "TIC"],
        ]),
      ),
    ),
  ).toMatchObject({ filas: { contadas: 4 }, alertas: [] });
});

test("R24: activities in a column of each year are told where an amount could be of any of them", () => {
  const found = jsonOf(
    libro(
      hoja("Hoja de ruta", [
        ["PETI"],
        ["Necesidad", "Actividad 2020", "Actividad 2021", "Presupuesto"],
        ["6.1", "Crear la oficina", "Arquitectura", 10],
        ["6.2", "Red", "Portal", 20],
      ]),
    ),
  );
  expect(found).toMatchObject({
    filas: { contadas: 2 },
    presupuesto: 30,
  });
  expect(found?.["alertas"]).toContainEqual(
    expect.objectContaining({ tipo: "nombresSinLeer", celda: "'Hoja de ruta'!C2" }),
  );
  const beside = jsonOf(
    libro(
      hoja("PETI", [
        ["PETI"],
        ["Actividad", "Descripción de la actividad", "Líder"],
        ["Red", "Tender la red", "TIC"],
      ]),
    ),
  );
  expect(beside).toMatchObject({ alertas: [] });
});

import { hoja, jsonOf, libro, type Rows } from "./hojas";

const HEADER = [
  "Gestión",
  "Área priorizada",
  "Actor",
  "Cooperante",
  "Modalidad",
  "Estado",
  "Monto ofrecido",
  "Monto recibido",
  "Meta",
];
const RIEGO = [
  "Distrito de riego",
  "Desarrollo rural",
  "APC Colombia",
  "JICA",
  "Técnica, internacional, centralizada",
  "En gestión",
  500,
  null,
  "12",
];
const BECAS = [
  "Becas",
  "Ámbito social",
  "Cooperantes nacionales",
  "Fundación",
  "Financiera, privada, descentralizada",
  "Terminada",
  100,
  80,
  "12",
];

function cooperacion(rows: Rows) {
  return jsonOf(libro(hoja("Registro", [["HOJA DE RUTA DE COOPERACIÓN 2020-2023"], ...rows])));
}

describe("the register of cooperation", () => {
  test("counts gestiones by the five areas and by actor, with their money", () => {
    expect(cooperacion([HEADER, RIEGO, BECAS])).toMatchObject({
      instrumento: "cooperacion",
      ofrecido: 600,
      recibido: 80,
      areas: [
        {
          nombre: "Desarrollo rural",
          gestiones: 1,
          ofrecido: 500,
          recibido: null,
          estados: { "En gestión": 1 },
        },
        { nombre: "Ciencia, tecnología e innovación", gestiones: 0 },
        { nombre: "Medio ambiente", gestiones: 0 },
        { nombre: "Economía", gestiones: 0 },
        { nombre: "Ámbito social", gestiones: 1, recibido: 80 },
      ],
      actores: [{ nombre: "APC Colombia" }, { nombre: "Cooperantes nacionales" }],
      metas: [{ nombre: "12", gestiones: 2 }],
      areasSinGestiones: ["Ciencia, tecnología e innovación", "Medio ambiente", "Economía"],
    });
  });

  test("knows areas and actors by the words that an office uses for them", () => {
    const rows = [
      ["Sensores", "CTeI", "Gobernación", "Minciencias"],
      [
        "Ferias",
        "Desarrollo económico y turismo",
        "Agencia Presidencial de Cooperación",
        "ProColombia",
      ],
      ["Páramo", "Sostenibilidad ambiental", "Embajada (cooperante internacional)", "Embajada"],
    ];
    expect(cooperacion([["Proyecto", "Área", "Actor", "Cooperante"], ...rows])).toMatchObject({
      gestiones: [
        {
          area: "Ciencia, tecnología e innovación",
          actor: "Gobernación de Cundinamarca, Oficina de Cooperación",
        },
        { area: "Economía", actor: "APC Colombia" },
        { area: "Medio ambiente", actor: "Cooperantes internacionales" },
      ],
    });
  });

  test("says what does not follow the flow, and what is of no area or actor of it", () => {
    const wrong = [
      ["Uno", "Astronomía", "Un amigo", "X", "Técnica", "Terminada", 1, 2, null],
      [
        "Dos",
        "Economía",
        "Cooperantes internacionales",
        "X",
        "Técnica, nacional, centralizada",
        null,
        5,
        1,
        "3",
      ],
      ["Tres", "Economía", "APC Colombia", "X", "Técnica, descentralizada", "Rechazada", 5, 1, "3"],
    ];
    expect(tipos(cooperacion([HEADER, ...wrong]))).toEqual(
      expect.arrayContaining([
        "areaDesconocida",
        "actorDesconocido",
        "fueraDeFlujo",
        "otroOrigen",
        "masRecibido",
        "recibidoSinTerminar",
        "sinEstado",
        "sinMeta",
      ]),
    );
  });

  test("what follows it is not accused", () => {
    const json = cooperacion([HEADER, RIEGO, BECAS]);
    expect(tipos(json)).toEqual(["areaSola", "areaSola", "areaSola"]);
  });
});

test("money in another currency is not added up as pesos, and money that is no number is said", () => {
  const of = (heading: string, ...montos: readonly string[]) =>
    cooperacion([
      ["Gestión", "Área", "Actor", "Cooperante", "Estado", heading],
      ...montos.map((monto, index) => [
        `g${index}`,
        "Economía",
        "APC Colombia",
        "x",
        "Aprobada",
        monto,
      ]),
    ]);
  const usd = of("Monto ofrecido (USD)", "100.000");
  expect(usd).toMatchObject({ ofrecido: null });
  expect(tipos(usd)).toContain("otraMoneda");
  const mixed = of("Monto ofrecido", "USD 10.000", "en especie", "1,5 millones");
  expect(mixed).toMatchObject({ ofrecido: 1_500_000 });
  expect(tipos(mixed).filter((tipo) => tipo === "valorIlegible")).toHaveLength(1);
  expect(tipos(mixed).filter((tipo) => tipo === "montoEnOtraMoneda")).toHaveLength(1);
});

test("R30: of what was managed and what was offered, it asks which is meant", () => {
  const json = cooperacion([
    [
      "Gestión",
      "Área",
      "Actor",
      "Cooperante",
      "Estado",
      "Recursos gestionados",
      "Recursos ofertados",
    ],
    ["Becas", "Economía", "APC Colombia", "x", "Aprobada", 100, 70],
  ]);
  expect(json).toMatchObject({ ofrecido: null, preguntas: [{ campo: "ofrecido" }] });
});

test("an amount is told by what was done with it, and what the municipality adds is apart", () => {
  const header = ["Gestión", "Área", "Actor", "Cooperante", "Estado"];
  const amounts = ["Cuantía comprometida", "Aporte efectivo", "Contrapartida municipal"];
  const becas = ["Becas", "Economía", "APC Colombia", "x", "Aprobada", 100, 70, 20];
  const json = cooperacion([[...header, ...amounts], becas]);
  expect(json).toMatchObject({
    ofrecido: 100,
    recibido: 70,
    contrapartida: 20,
    gestiones: [{ contrapartida: 20 }],
  });
  expect(tipos(json)).not.toContain("dineroSinLeer");
});

describe("money that no column of the list takes", () => {
  const of = (heading: string, ...amounts: readonly (string | number)[]) => {
    const header = ["Gestión", "Área", "Actor", "Cooperante", "Estado", "Monto ofrecido", heading];
    const rows = amounts.map((amount, at) => [
      `g${at}`,
      "Economía",
      "APC",
      "x",
      "Aprobada",
      5,
      amount,
    ]);
    return tipos(cooperacion([header, ...rows])).filter((tipo) => tipo === "dineroSinLeer");
  };

  test.each<[string, readonly (string | number)[]]>([
    ["Presupuesto del proyecto", [7, 8]],
    ["Auxilio", ["$ 7.000", "$ 8.000"]],
  ])("«%s» is told", (heading, amounts) => {
    expect(of(heading, ...amounts)).toHaveLength(1);
  });

  test.each<[string, readonly (string | number)[]]>([
    ["Presupuesto del proyecto", [5, 5]],
    ["Presupuesto del proyecto", [0, 0]],
    ["% del presupuesto", [7, 8]],
    ["Auxilio", [7, 8]],
    ["Fuente de recursos", ["SGP", "Propios"]],
  ])("«%s» of %j is none, or changes nothing", (heading, amounts) => {
    expect(of(heading, ...amounts)).toEqual([]);
  });
});

test("R31: a workbook of two instruments shows both, whatever the order of its sheets", () => {
  const peti = hoja("PETI", [
    ["Necesidad", "Actividad", "Líder"],
    ["6.3", "IPv6", "Sistemas"],
  ]);
  const registro = hoja("Cooperación", [HEADER, RIEGO]);
  const of = (json: ReturnType<typeof jsonOf>): readonly unknown[] =>
    [json, ...((json?.["otros"] ?? []) as readonly (typeof json)[])].map(
      (one) => one?.["instrumento"],
    );
  expect(of(jsonOf(libro(peti, registro)))).toEqual(["cooperacion", "peti"]);
  expect(of(jsonOf(libro(registro, peti)))).toEqual(["cooperacion", "peti"]);
});

function tipos(json: Readonly<Record<string, unknown>> | null): readonly string[] {
  return (json?.["alertas"] as readonly { readonly tipo: string }[]).map(({ tipo }) => tipo);
}

describe("a register of a sheet for each year", () => {
  const TITLES = ["Gestión", "Cooperante", "Área", "Estado", "Monto ofrecido", "Monto recibido"];
  const anios = (antes: Rows, despues: Rows) =>
    jsonOf(
      libro(
        hoja("2020", [["COOPERACIÓN 2020"], TITLES, ...antes]),
        hoja("2021", [["COOPERACIÓN 2021"], TITLES, ...despues]),
      ),
    );

  test("has a gestión that goes on once, as its latest sheet says, and tells it", () => {
    const found = anios(
      [
        ["Riego", "JICA", "Economía", "En gestión", 50, 0],
        ["Becas", "UE", "Economía", "Terminada", 100, 100],
      ],
      [
        ["RIEGO", "Jica", "Economía", "Terminada", 50, 50],
        ["Ferias", "UE", "Economía", "Terminada", 10, 10],
        ["Pozos", "UE", "Economía", "Terminada", 20, 20],
      ],
    );
    expect(found).toMatchObject({
      ofrecido: 180,
      recibido: 180,
      filas: { leidas: 5, contadas: 4, excluidas: 1 },
    });
    expect(found?.["alertas"]).toContainEqual({
      tipo: "gestionDeOtroAno",
      severidad: "advertencia",
      celda: "'2020'!A3",
      mensaje:
        "«Riego» está también en la hoja «2021»: se toma una sola vez, con lo que dice esa hoja.",
    });
  });

  test.each<[string, Rows, Rows, number, readonly string[]]>([
    [
      "of another aliado is another",
      [["Becas", "UE", "Economía", "En gestión", 100, 0]],
      [["Becas", "BID", "Economía", "En gestión", 100, 0]],
      200,
      [],
    ],
    [
      "with less money counts twice, and that is told",
      [["Becas", "UE", "Economía", "En gestión", 100, 80]],
      [["Becas", "UE", "Economía", "En gestión", 100, 30]],
      200,
      ["gestionDosVeces"],
    ],
    [
      "begun after it was over counts twice, and that is told",
      [["Becas", "UE", "Economía", "Terminada", 100, 100]],
      [["Becas", "UE", "Economía", "En gestión", 100, 100]],
      200,
      ["gestionDosVeces"],
    ],
    [
      "of a year in which there are two is neither",
      [["Becas", "UE", "Economía", "En gestión", 100, 0]],
      [
        ["Becas", "UE", "Rural", "En gestión", 100, 0],
        ["Becas", "UE", "Economía", "En gestión", 100, 0],
      ],
      300,
      [],
    ],
  ])("one %s", (_name, antes, despues, ofrecido, alertas) => {
    const found = anios(antes, despues);
    expect(found).toMatchObject({ ofrecido });
    const tipos = (found?.["alertas"] as { tipo: string }[]).map(({ tipo }) => tipo);
    expect(tipos.filter((tipo) => tipo.startsWith("gestion"))).toEqual(alertas);
  });
});

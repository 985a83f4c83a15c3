import { hoja, jsonOf, libro, type Rows } from "./hojas";

const HEADER = ["Componente", "Actividad", "Programadas", "Realizadas"];
const INFANCIA: Rows = [
  ["A", "Visitas", 4, 2],
  ["B", "Jardines", 4, 4],
];
const JUVENTUD: Rows = [
  ["A", "Foros", 10, 1],
  ["B", "Becas", 2, 2],
];

interface Alerta {
  readonly tipo: string;
  readonly celda: string;
}

/** What a workbook of two sheets with these titles gives. */
function json(una: string, otra: string): Readonly<Record<string, unknown>> | null {
  return jsonOf(
    libro(
      hoja("Hoja1", [[una], HEADER, ...INFANCIA]),
      hoja("Hoja2", [[otra], HEADER, ...JUVENTUD]),
    ),
  );
}

describe("several policies in one workbook", () => {
  test.each([
    ["Política pública de infancia", "Política pública de juventud"],
    [
      "SEGUIMIENTO A LA POLÍTICA PÚBLICA DE LA INFANCIA 2020-2030",
      "Política Pública para la Juventud - Plan de acción 2021",
    ],
    [
      "Política pública municipal de infancia del municipio de Sopó",
      "Informe de la política pública de juventud, vigencia 2021",
    ],
    ["Política pública: infancia", "Política pública: juventud"],
  ])("are told apart by the titles %j and %j", (una, otra) => {
    const politicas = json(una, otra)?.["politicas"] as readonly {
      readonly nombre: string;
      readonly cumplimiento: number;
    }[];
    expect(politicas.map(({ nombre }) => nombre.toLowerCase())).toEqual(["infancia", "juventud"]);
    expect(politicas.map(({ cumplimiento }) => cumplimiento)).toEqual([75, 25]);
  });

  test("a title that names none is of the policy of them all", () => {
    expect(json("Políticas públicas 2021", "Política pública 2021")).toMatchObject({
      politicas: [{ nombre: "Política pública", cumplimiento: 45 }],
    });
  });

  test("a low component of the same name is shown in its own policy", () => {
    const alertas = json("Política pública de infancia", "Política pública de juventud")?.[
      "alertas"
    ] as readonly Alerta[];
    expect(
      alertas.filter(({ tipo }) => tipo === "componenteBajo").map(({ celda }) => celda),
    ).toEqual(["Hoja1!B3", "Hoja2!B3"]);
  });
});

describe("policies one below the other on a sheet", () => {
  const MUJER = "POLÍTICA PÚBLICA DE MUJER";
  const TITULO = "POLÍTICA PÚBLICA DE JUVENTUD";

  test.each<[string, Rows]>([
    ["each with its header", [[MUJER], HEADER, ...INFANCIA, [], [TITULO], HEADER, ...JUVENTUD]],
    ["below one header", [[MUJER], HEADER, ...INFANCIA, [TITULO], ...JUVENTUD]],
    [
      "each with who answers for it",
      [
        ["POLÍTICA PÚBLICA: MUJER"],
        ["Responsable: Ana"],
        HEADER,
        ...INFANCIA,
        ["POLÍTICA PÚBLICA: JUVENTUD"],
        ["Responsable: Luis"],
        HEADER,
        ...JUVENTUD,
      ],
    ],
  ])("are told apart, %s", (_, rows) => {
    expect(jsonOf(libro(hoja("Hoja1", rows)))).toMatchObject({
      politicas: [
        { nombre: "MUJER", programadas: 8, cumplimiento: 75 },
        { nombre: "JUVENTUD", programadas: 12, cumplimiento: 25 },
      ],
    });
  });

  test("a title over rows without a component is none", () => {
    const rows = [
      [MUJER],
      ["Actividad", "Programadas", "Realizadas"],
      ["Visitas", 4, 2],
      [TITULO],
      ["Foros", 10, 1],
    ];
    expect(jsonOf(libro(hoja("Hoja1", rows)))).toMatchObject({
      politicas: [
        { nombre: "MUJER", componentes: [{ nombre: "Sin componente" }] },
        { nombre: "JUVENTUD", componentes: [{ nombre: "Sin componente" }] },
      ],
    });
  });
});

test("a policy that its rows call in several ways is one", () => {
  const rows = [
    ["SEGUIMIENTO A POLÍTICAS PÚBLICAS"],
    ["Política", ...HEADER],
    ["Juventud", "A", "Foros", 4, 4],
    ["Política de Juventud", "B", "Becas", 4, 2],
    ["POLÍTICA PÚBLICA DE LA JUVENTUD", "B", "Ferias", 2, 2],
  ];
  expect(jsonOf(libro(hoja("Hoja1", rows)))).toMatchObject({
    politicas: [{ nombre: "Juventud", programadas: 10 }],
  });
});

test("the headings of a short list fill in no format", () => {
  const rows = [
    ["Política pública de ingresos - 2021"],
    ["COMPONENTE", "ACTIVIDADES PROGRAMADAS", "ACTIVIDADES REALIZADAS", "% CUMPLIMIENTO"],
    ["Empleo", 24, 22, 0.9167],
    ["Turismo", 15, 3, 0.2],
  ];
  expect(jsonOf(libro(hoja("Hoja1", rows)))).toMatchObject({ formatos: [] });
});

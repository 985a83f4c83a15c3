import type { Decision } from "../../../src/core/consolidate/decision";
import type { EntregaReconocida } from "../../../src/core/consolidate/entrega";
import { conflictoDecision } from "../../../src/core/consolidate/text/rowText";
import { entregaOf } from "../../../src/core/consolidate/entregaOf";
import { ok } from "../../../src/core/result";
import { book, sheet } from "../../cases/recognitionCase";
import { archivo, consolidada, cuenta, recognised, SALUD } from "./matrices";

const LENT = archivo(
  "cultura.xlsx",
  "Secretaría de Cultura",
  `
  | 1.1 | 1. Vida | Vacunar niños menores de cinco años | 10 | 8 | Secretaría de Salud
  | 2.1 | 2. Arte | Formar músicos jóvenes | 20 | 10 | Secretaría de Cultura
  | 2.2 | 2. Arte | Abrir bibliotecas rurales | 2 | 0 | Secretaría de Cultura`,
);
const FILES = [LENT, SALUD];

function vaccinated(
  decisions: readonly Decision[],
  plan?: EntregaReconocida,
): readonly [number | null, string] {
  const one = consolidada(FILES, { decisions, ...(plan && { plan }) });
  return [cuenta(one)[0]![2], one.conflictos[0]!.estado];
}

describe("a meta that two files report with another ejecutado (R14)", () => {
  test("is a conflict with both sides and their cells, and the responsable's value is proposed", () => {
    const { conflictos, cuenta: rows } = consolidada(FILES);
    expect(conflictos).toMatchObject([
      {
        codigo: "1.1",
        campos: ["ejecutado"],
        responsable: "Secretaría de Salud",
        propuesta: 1,
        vale: 1,
        estado: "propuesta",
        lados: [
          {
            lugar: { archivo: "cultura.xlsx" },
            esResponsable: false,
            ejecutado: 8,
            celdaEjecutado: { workbook: "cultura.xlsx", row: 3, column: 4 },
          },
          {
            lugar: { archivo: "salud.xlsx" },
            esResponsable: true,
            ejecutado: 5,
            celdaEjecutado: { workbook: "salud.xlsx", row: 3, column: 4 },
          },
        ],
      },
    ]);
    expect(rows).toEqual({ leidas: 5, contadas: 4, excluidas: 0, rechazadas: 1 });
  });
  test("is settled by itself", () => {
    expect(
      vaccinated([
        {
          type: "conflicto",
          codigo: "1.1",
          vale: { archivo: "cultura.xlsx", hoja: "Matriz", fila: 3 },
        },
      ]),
    ).toEqual([8, "decidido"]);
  });
  test.each([
    ["mayor", 8],
    ["menor", 5],
    ["primera", 8],
    ["responsable", 5],
  ] as const)("is settled with all others by the rule «%s»", (regla, ejecutado) => {
    expect(vaccinated([{ type: "conflictos", regla }])).toEqual([ejecutado, "regla"]);
  });
  test("is added up only by choice", () => {
    expect(vaccinated([{ type: "conflicto", codigo: "1.1", vale: "suma" }])).toEqual([
      13,
      "decidido",
    ]);
  });
  test("what was decided says between which values, and with others is asked again", () => {
    const lugar = { archivo: "cultura.xlsx", hoja: "Matriz", fila: 3 };
    const [decided] = consolidada(FILES, {
      decisions: [{ type: "conflicto", codigo: "1.1", vale: lugar, quien: "Ana Ruiz" }],
    }).decisiones;
    const with11 = (ejecutado: number, above = "") =>
      consolidada(
        [
          archivo(
            "cultura.xlsx",
            "Secretaría de Cultura",
            `${above}| 1.1 | 1. Vida | Vacunar niños menores de cinco años | 10 | ${ejecutado} |\n| 2.2 | 2. Arte | Abrir bibliotecas rurales | 2 | 0 |`,
          ),
          SALUD,
        ],
        { decisions: decided === undefined ? [] : [decided] },
      ).conflictos.map((one) => [one.estado, one.vale, conflictoDecision(one)]);
    expect(with11(8, "| 2.1 | 2. Arte | Formar músicos jóvenes | 20 | 10 |\n")).toEqual([
      ["decidido", 0, "Se usa el de Secretaría de Cultura, por decisión de la oficina."],
    ]);
    expect(with11(9)).toEqual([
      [
        "propuesta",
        1,
        "Propuesto: el valor de Secretaría de Salud, responsable. Falta decidir. Antes se decidió, por decisión de Ana Ruiz, entre otros valores: ejecutado 8 (cultura.xlsx) · ejecutado 5 (salud.xlsx). Decida de nuevo.",
      ],
    ]);
  });
  test("the last decision about it holds", () => {
    expect(
      vaccinated([
        { type: "conflicto", codigo: "1.1", vale: "suma" },
        {
          type: "conflicto",
          codigo: "1.1",
          vale: { archivo: "salud.xlsx", hoja: "Matriz", fila: 3 },
        },
      ]),
    ).toEqual([5, "decidido"]);
  });
});

describe("of two files of one dependencia the lowest result is proposed, whichever is given first (R14, R30)", () => {
  const twice = (name: string, ejecutado: string): EntregaReconocida =>
    archivo(
      name,
      "Secretaría de Salud",
      `
      | 1.1 | 1. Vida | Vacunar niños menores de cinco años | 10 | ${ejecutado} | Secretaría de Salud
      | 1.2 | 1. Vida | Dotar puestos de salud | 4 | 4 | Secretaría de Salud`,
    );
  const [before, after] = [twice("salud.xlsx", "5"), twice("corregido.xlsx", "8")];

  test.each([
    ["as sent", [before, after]],
    ["the other way", [after, before]],
  ])("%s", (_, files) => {
    const { filas, conflictos, alcance } = consolidada(files);
    expect(filas.map(({ fila }) => fila.years[0]?.ejecutado?.value)).toEqual([5, 4]);
    expect(conflictos.map(conflictoDecision)).toEqual([
      "Propuesto: el de menor resultado, de «salud.xlsx», porque las filas de la dependencia responsable dan 2 valores distintos. Falta decidir.",
    ]);
    expect(alcance).toEqual({ conflictos: 1, menor: 0.1875, mayor: 0.225 });
  });

  test("an empty cell is no low result (R1)", () => {
    const { filas } = consolidada([twice("a.xlsx", ""), after]);
    expect(filas[0]?.fila.years[0]?.ejecutado?.value).toBe(8);
  });

  test("of what is to be reduced it is the most", () => {
    const reduced = (name: string, ejecutado: string): EntregaReconocida =>
      recognised(
        entregaOf(
          name,
          ok(
            book(
              name,
              sheet(
                "Matriz",
                `| Secretaría de Salud
                | Código meta | Eje | Meta de producto | Tipo de meta | Línea base | Meta cuatrienio | Programado 2021 | Ejecutado 2021
                | 1.1 | 1. Vida | Bajar las muertes en las vías | Reducción | 20 | 10 | 15 | ${ejecutado}
                | 1.2 | 1. Vida | Dotar puestos de salud | Incremento | 0 | 8 | 4 | 4`,
              ),
            ),
          ),
        ),
      );
    const { filas } = consolidada([reduced("a.xlsx", "12"), reduced("b.xlsx", "18")]);
    expect(filas[0]?.fila.years[0]?.ejecutado?.value).toBe(18);
  });

  test("decided, nothing is open", () => {
    const { alcance } = consolidada([before, after], {
      decisions: [{ type: "conflictos", regla: "mayor" }],
    });
    expect(alcance).toBeNull();
  });
});

test("another programado is a conflict of the plan", () => {
  const other = archivo(
    "cultura.xlsx",
    "Secretaría de Cultura",
    "| 1.1 | 1. Vida | Vacunar niños menores de cinco años | 12 | 5 | Secretaría de Salud\n| 2.1 | 2. Arte | Formar músicos jóvenes | 20 | 10 | Secretaría de Cultura\n| 2.2 | 2. Arte | Abrir bibliotecas rurales | 2 | 0 | Secretaría de Cultura",
  );
  expect(consolidada([SALUD, other]).conflictos).toMatchObject([
    { codigo: "1.1", campos: ["programado"], vale: 1 },
  ]);
});

test("the same values count once, and the other row says so", () => {
  const same = archivo(
    "cultura.xlsx",
    "Secretaría de Cultura",
    "| 1.1 | 1. Vida | Vacunar niños menores de cinco años | 10 | 5 | Secretaría de Salud\n| 2.1 | 2. Arte | Formar músicos jóvenes | 20 | 10 | Secretaría de Cultura\n| 2.2 | 2. Arte | Abrir bibliotecas rurales | 2 | 0 | Secretaría de Cultura",
  );
  const { conflictos, rowEnds } = consolidada([SALUD, same]);
  expect(conflictos).toEqual([]);
  expect(rowEnds.filter(({ fin }) => fin !== "contada")).toMatchObject([
    { at: { workbook: "cultura.xlsx", row: 3 }, fin: "excluida", motivo: "mismosValores" },
  ]);
});

test("an empty cell beside a value is a conflict, and no 0 (R1): the value is proposed", () => {
  const blank = archivo(
    "cultura.xlsx",
    "Secretaría de Cultura",
    "| 1.2 | 1. Vida | Dotar puestos de salud | 4 | | Secretaría de Salud\n| 2.1 | 2. Arte | Formar músicos jóvenes | 20 | 10 | Secretaría de Cultura\n| 2.2 | 2. Arte | Abrir bibliotecas rurales | 2 | 0 | Secretaría de Cultura",
  );
  expect(consolidada([blank, SALUD]).conflictos).toMatchObject([
    {
      codigo: "1.2",
      campos: ["ejecutado"],
      vale: 1,
      lados: [{ ejecutado: null }, { ejecutado: 4 }],
    },
  ]);
});

test("where the responsable's cell is empty, the value of who reports one is proposed", () => {
  const empty = archivo(
    "salud.xlsx",
    "Secretaría de Salud",
    "| 1.1 | 1. Vida | Vacunar niños menores de cinco años | 10 | | Secretaría de Salud\n| 1.2 | 1. Vida | Dotar puestos de salud | 4 | 4 | Secretaría de Salud",
  );
  expect(consolidada([empty, LENT]).conflictos).toMatchObject([
    { codigo: "1.1", vale: 0, lados: [{ ejecutado: 8 }, { esResponsable: true, ejecutado: null }] },
  ]);
});

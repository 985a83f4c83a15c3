import { devolucionesOf } from "../../../src/core/consolidate/devoluciones";
import type { Decision } from "../../../src/core/consolidate/decision";
import { type EntregaReconocida } from "../../../src/core/consolidate/entrega";
import { entregaOf } from "../../../src/core/consolidate/entregaOf";
import { ok } from "../../../src/core/result";
import { asuntoText } from "../../../src/core/consolidate/text/devolucion";
import { diferenciaDecision } from "../../../src/core/consolidate/text/rowText";
import { book, sheet } from "../../cases/recognitionCase";
import { archivo, consolidada, CULTURA, PLAN, recognised, SALUD } from "./matrices";

// What a person corrects of a file, and what the plan says against it.

/** A file that says its year in its headings only. */
function sinTitulo(name: string, executed: number, year = " 2021", title = "Salud") {
  return recognised(
    entregaOf(
      name,
      ok(
        book(
          name,
          sheet(
            "Matriz",
            `| ${title}
             | Código meta | Eje | Meta de producto | Programado${year} | Ejecutado${year}
             | 1.1 | 1. Vida | Vacunar niños menores de cinco años | 10 | ${executed}
             | 1.2 | 1. Vida | Dotar puestos de salud | 4 | 4`,
          ),
        ),
      ),
    ),
  );
}

describe("the period of a file", () => {
  test("is the year of its headings where nothing else says it, so that its conflicts are found", () => {
    const { periodo, conflictos, entregas } = consolidada([
      sinTitulo("a.xlsx", 5),
      sinTitulo("b.xlsx", 6),
    ]);
    expect(periodo.vigencia).toBe(2021);
    expect(conflictos.map(({ codigo, lados }) => [codigo, lados.length])).toEqual([["1.1", 2]]);
    expect(entregas.flatMap(({ avisos }) => avisos.map(({ type }) => type))).not.toContain(
      "sinPeriodo",
    );
  });

  test("is what a person says, whatever the file says", () => {
    const late = archivo(
      "cultura.xlsx",
      "Secretaría de Cultura",
      CULTURA_ROWS,
      "30 de junio de 2021",
    );
    const apart = (decisions: Parameters<typeof consolidada>[1]) =>
      consolidada([SALUD, late], { plan: PLAN, ...decisions }).entregas.map(
        ({ setAside }) => setAside?.type ?? null,
      );
    expect(apart({})).toContain("otroPeriodo");
    expect(
      apart({
        decisions: [
          { type: "periodo", archivo: "cultura.xlsx", vigencia: 2021, trimestre: 3 },
          { type: "periodo", archivo: "salud.xlsx", vigencia: 2021, trimestre: 3 },
        ],
      }),
    ).toEqual([null, null]);
  });

  test("that is corrected takes along the columns whose headings name no year", () => {
    const named = sinTitulo("matriz.xlsx", 7, "", "Vigencia 2020");
    const merged = consolidada([named, SALUD, CULTURA], {
      plan: PLAN,
      decisions: [
        { type: "periodo", archivo: "matriz.xlsx", vigencia: 2021, trimestre: 3 },
        { type: "archivo", archivo: "salud.xlsx", cuenta: false },
      ],
    });
    expect(merged.filas[0]!.fila.years).toMatchObject([
      { vigencia: 2021, ejecutado: { value: 7 } },
    ]);
  });
});

const CULTURA_ROWS = `
  | 2.1 | 2. Arte | Formar músicos jóvenes | 20 | 10 | Secretaría de Cultura
  | 2.2 | 2. Arte | Abrir bibliotecas rurales | 2 | 0 | Secretaría de Cultura`;

describe("what a file says otherwise than the plan (R36)", () => {
  const salud = archivo(
    "salud.xlsx",
    "Secretaría de Salud",
    `
    | 1.1 | 1. Vida | Vacunar niños menores de cinco años | 6 | 5 | Secretaría de Salud
    | 1.2 | 1. Vida | Dotar puestos de salud | NP | 2 | Secretaría de Salud`,
  );
  const about = (fila: number) =>
    ({
      type: "diferencia",
      lugar: { archivo: "salud.xlsx", hoja: "Matriz", fila },
      campo: "programado",
      vigencia: 2021,
      sobre:
        fila === 3
          ? {
              codigo: "1.1",
              nombre: "Vacunar niños menores de cinco años",
              enPlan: 10,
              enArchivo: 6,
            }
          : { codigo: "1.2", nombre: "Dotar puestos de salud", enPlan: 4, enArchivo: "NP" },
    }) as const;
  const ofVida = (decisions: readonly Decision[]): readonly (number | null)[] => {
    const { evaluation } = consolidada([salud, CULTURA], { plan: PLAN, decisions });
    return evaluation.ok
      ? evaluation.value.raiz.branches[0]!.metas.map(({ cumplimiento }) => cumplimiento)
      : [];
  };

  test("is pointed out with both values, both cells and what it would change", () => {
    const { diferencias } = consolidada([salud, CULTURA], { plan: PLAN });
    expect(diferencias).toMatchObject([
      {
        codigo: "1.1",
        campo: "programado",
        enPlan: 10,
        enArchivo: 6,
        celdaPlan: { workbook: "plan.xlsx" },
        at: { workbook: "salud.xlsx" },
        vale: "plan",
        decidida: false,
      },
      { codigo: "1.2", enPlan: 4, enArchivo: "NP" },
    ]);
    // One of five metas alike, two escenarios alike, a vigencia of 25 %: (5/6 − 5/10) / 2 / 2 × 0,25.
    expect(diferencias[0]!.efecto).toBeCloseTo((5 / 6 - 0.5) / 16, 12);
  });

  test("changes no figure: the plan's programado and NP stand", () => {
    expect(ofVida([])).toEqual([0.5, 0.5]);
  });

  test("stands where the office accepts it, one by one", () => {
    expect(ofVida([{ ...about(3), acepta: true }])).toEqual([5 / 6, 0.5]);
    expect(ofVida([{ ...about(4), acepta: true }])).toEqual([0.5, null]);
  });

  test("stands where the office accepts all, but for what it refused by itself", () => {
    const all = { type: "diferencias", acepta: true } as const;
    expect(ofVida([all])).toEqual([5 / 6, null]);
    expect(ofVida([all, { ...about(4), acepta: false }])).toEqual([5 / 6, 0.5]);
  });

  test("accepted with all that there were, is open again with another value, and a new one is open", () => {
    const all = [{ type: "diferencias", acepta: true, quien: "Ana Ruiz" }] as const;
    const { decisiones } = consolidada([salud, CULTURA], { plan: PLAN, decisions: all });
    const other = archivo(
      "salud.xlsx",
      "Secretaría de Salud",
      "| 1.1 | 1. Vida | Vacunar niños menores de cinco años | 7 | 5 |\n| 1.2 | 1. Vida | Dotar puestos de salud | NP | 2 |\n| 2.1 | 2. Arte | Formar músicos jóvenes | 5 | 2 |",
    );
    const { diferencias } = consolidada([other], { plan: PLAN, decisions: decisiones });
    expect(
      diferencias.map(({ codigo, vale, decidida, reabierta }) => [
        codigo,
        vale,
        decidida,
        reabierta?.sobre?.enArchivo ?? null,
      ]),
    ).toEqual([
      ["1.1", "plan", false, 6],
      ["1.2", "archivo", true, null],
      ["2.1", "plan", false, null],
    ]);
  });

  test("says who accepted it and when, and what that added", () => {
    const signed = { quien: "Ana Ruiz", cuando: "2021-10-15T08:30" };
    const { diferencias } = consolidada([salud, CULTURA], {
      plan: PLAN,
      decisions: [{ ...about(3), acepta: true, ...signed }],
    });
    expect(diferencias[0]).toMatchObject({ vale: "archivo", decidida: true, ...signed });
    expect(diferenciaDecision(diferencias[0]!)).toBe(
      "Se toma lo del archivo, por decisión de Ana Ruiz del 15 de octubre de 2021 (+2,08\u00a0pp en el avance del plan).",
    );
  });

  const acceptsNp = { ...about(4), acepta: true, quien: "Ana Ruiz", cuando: "2021-10-15T08:30" };
  const of12 = (rows: string, decisions: readonly Decision[]) =>
    consolidada([archivo("salud.xlsx", "Secretaría de Salud", rows)], { plan: PLAN, decisions })
      .diferencias.filter(({ codigo }) => codigo === "1.2")
      .map((one) => [one.vale, one.decidida, diferenciaDecision(one).split("plan. ").at(-1)]);

  test("holds for the values that it was accepted with: with others the plan stands, and it is told", () => {
    const rows =
      "\n| 1.1 | 1. Vida | Vacunar niños menores de cinco años | 10 | 5 |\n| 1.2 | 1. Vida | Dotar puestos de salud | 3 | 2 |";
    const told =
      "Antes se aceptó lo del archivo, por decisión de Ana Ruiz del 15 de octubre de 2021, cuando el plan decía 4 y el archivo «NP»: decida de nuevo.";
    expect(of12(rows, [acceptsNp])).toEqual([["plan", false, told]]);
    expect(of12(rows, [{ type: "diferencias", acepta: true }, acceptsNp])).toEqual([
      ["plan", false, told],
    ]);
  });

  test("holds for its meta wherever the row stands, and for no other that stands in its place", () => {
    const rows =
      "\n| 1.2 | 1. Vida | Dotar puestos de salud | NP | 2 |\n| 1.1 | 1. Vida | Vacunar niños menores de cinco años | NP | 5 |";
    const { diferencias } = consolidada([archivo("salud.xlsx", "Secretaría de Salud", rows)], {
      plan: PLAN,
      decisions: [acceptsNp],
    });
    expect(diferencias.map(({ codigo, vale, reabierta }) => [codigo, vale, reabierta])).toEqual([
      ["1.1", "plan", null],
      ["1.2", "archivo", null],
    ]);
  });

  test("is asked again where the decision does not say of which values it was", () => {
    const { sobre: _, ...older } = acceptsNp;
    expect(ofVida([older])).toEqual([0.5, 0.5]);
    const { diferencias } = consolidada([salud, CULTURA], { plan: PLAN, decisions: [older] });
    expect(diferenciaDecision(diferencias[1]!)).toContain(
      "Antes se aceptó lo del archivo, por decisión de Ana Ruiz del 15 de octubre de 2021, sin que quedara sobre qué valores: decida de nuevo.",
    );
  });

  test("goes back to who sent it", () => {
    const [devolucion] = devolucionesOf(consolidada([salud, CULTURA], { plan: PLAN })).filter(
      ({ nombre }) => nombre === "Secretaría de Salud",
    );
    expect(devolucion!.pendientes.map(({ asunto }) => asuntoText(asunto))).toContain(
      "Programado de 2021 en el plan: 10; en el archivo: 6. Se toma lo del plan.",
    );
  });

  test("is nobody's fault without a plan", () => {
    expect(consolidada([salud, CULTURA]).diferencias).toEqual([]);
  });

  test("is no difference where only the word for the type is another (R21)", () => {
    const typed = (name: string, tipo: string): EntregaReconocida =>
      recognised(
        entregaOf(
          name,
          ok(
            book(
              name,
              sheet(
                "Matriz",
                `| Corte: 30 de septiembre de 2021\n| Código meta | Eje | Meta de producto | Tipo de meta | Programado 2021 | Ejecutado 2021\n| 1.1 | 1. Vida | Vacunar niños | ${tipo} | 10 | 5\n| 1.2 | 1. Vida | Dotar puestos | ${tipo} | 4 | 4`,
              ),
            ),
          ),
        ),
      );
    const tipos = (tipo: string): readonly unknown[] =>
      consolidada([typed("salud.xlsx", tipo)], {
        plan: typed("plan.xlsx", "Incremento"),
      }).diferencias.map(({ campo, enPlan, enArchivo }) => [campo, enPlan, enArchivo]);
    expect(tipos("No acumulativo")).toEqual([]);
    expect(tipos("Mantenimiento")).toEqual([
      ["tipo", "Incremento", "Mantenimiento"],
      ["tipo", "Incremento", "Mantenimiento"],
    ]);
  });
});

describe("a cell where the plan rules is told once, as what happens to it (R36)", () => {
  const pointsOf = (plan: typeof PLAN | null, decisions: readonly Decision[] = []) =>
    devolucionesOf(
      consolidada(
        [
          archivo(
            "salud.xlsx",
            "Secretaría de Salud",
            `
            | | 1. Vida | Vacunar niños menores de cinco años | -12 | 5 | Secretaría de Salud
            | 1.2 | 1. Vida | Dotar puestos de salud | 4 | -4 | Secretaría de Salud`,
          ),
        ],
        { ...(plan && { plan }), decisions },
      ),
    )
      .filter(({ dependencia }) => dependencia === "Secretaría de Salud")
      .flatMap(({ pendientes }) => pendientes.map(({ asunto }) => asuntoText(asunto)))
      .filter((text) => !text.includes("columna"));

  const CODIGO = "No trae código; por su texto corresponde a la meta 1.1 (similitud 100\u00a0%).";
  const EJECUTADO = "El valor ejecutado es negativo (−4) y se toma como 0.";

  test("a negative programado that the plan has otherwise", () => {
    const said = pointsOf(PLAN);
    expect(said.filter((text) => text.includes("−12"))).toEqual([
      expect.stringContaining("Programado de 2021 en el plan: 10; en el archivo: −12"),
    ]);
    expect(said).toEqual(expect.arrayContaining([CODIGO, EJECUTADO]));
  });

  test("without a plan, or where the office accepts the file's, it is what the rule says", () => {
    const negative = "El valor programado es negativo (−12) y se toma como 0.";
    expect(pointsOf(null)).toEqual(expect.arrayContaining([negative, EJECUTADO]));
    expect(pointsOf(PLAN, [{ type: "diferencias", acepta: true }])).toEqual(
      expect.arrayContaining([negative]),
    );
  });
});

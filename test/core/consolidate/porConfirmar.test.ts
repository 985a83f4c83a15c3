import { devolucionesOf } from "../../../src/core/consolidate/pendientes";
import { entregaOf } from "../../../src/core/consolidate/entrega";
import { ok } from "../../../src/core/result";
import { asuntoText } from "../../../src/core/consolidate/text/devolucion";
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
        ({ aparte }) => aparte?.type ?? null,
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

describe("a programado that is not the plan's", () => {
  const salud = archivo(
    "salud.xlsx",
    "Secretaría de Salud",
    `
    | 1.1 | 1. Vida | Vacunar niños menores de cinco años | 6 | 5 | Secretaría de Salud
    | 1.2 | 1. Vida | Dotar puestos de salud | 4 | 4 | Secretaría de Salud`,
  );

  test("is pointed out with both cells", () => {
    const { programados } = consolidada([salud, CULTURA], { plan: PLAN });
    expect(programados).toMatchObject([
      {
        codigo: "1.1",
        enPlan: 10,
        enArchivo: 6,
        celdaPlan: { workbook: "plan.xlsx" },
        at: { workbook: "salud.xlsx" },
      },
    ]);
  });

  test("goes back to who sent it", () => {
    const [devolucion] = devolucionesOf(consolidada([salud, CULTURA], { plan: PLAN })).filter(
      ({ nombre }) => nombre === "Secretaría de Salud",
    );
    expect(devolucion!.pendientes.map(({ asunto }) => asuntoText(asunto))).toContain(
      "El plan programa 10 y el archivo dice 6.",
    );
  });

  test("is nobody's fault without a plan", () => {
    expect(consolidada([salud, CULTURA]).programados).toEqual([]);
  });
});

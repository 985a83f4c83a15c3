import { avisoText } from "../../../src/core/consolidate/text/entregas";
import { unrecognisedText } from "../../../src/core/text/unrecognised";
import type { Decision } from "../../../src/core/consolidate/decision";
import { type EntregaReconocida } from "../../../src/core/consolidate/entrega";
import { entregaOf } from "../../../src/core/consolidate/entregaOf";
import { err, ok } from "../../../src/core/result";
import { book, sheet } from "../../cases/recognitionCase";
import { archivo, consolidada, cuenta, CULTURA, PLAN, recognised, SALUD } from "./matrices";

const AMBULANCIA = { codigo: "9.9", nombre: "Comprar una ambulancia nueva" };

describe("entregaOf(archivo, workbook)", () => {
  test("refuses a file that could not be read, with its reason", () => {
    expect(entregaOf("roto.xlsx", err({ type: "encrypted" }))).toEqual({
      estado: "refused",
      archivo: "roto.xlsx",
      reason: { type: "file", problem: { type: "encrypted" } },
    });
  });
  test("refuses a workbook that is no matriz", () => {
    const budget = book("ppto.xlsx", sheet("Ppto", "| Rubro | Apropiación\n| Vías | 100"));
    expect(entregaOf("ppto.xlsx", ok(budget))).toMatchObject({
      estado: "refused",
      reason: { type: "notAMatriz" },
    });
  });
  test("asks which sheet where two could be the matriz", () => {
    const rowsOf = (done: number): string =>
      `| Código meta | Eje | Meta de producto | Programado 2021 | Ejecutado 2021\n| 1.1 | 1. Vida | Vacunar niños | 10 | ${done}\n| 1.2 | 1. Vida | Dotar puestos | 4 | 4`;
    const two = book("dos.xlsx", sheet("Uno", rowsOf(5)), sheet("Dos", rowsOf(6)));
    expect(entregaOf("dos.xlsx", ok(two))).toMatchObject({
      estado: "needsMapping",
      reason: { questions: [{ type: "whichSheets", lecturas: [["Uno"], ["Dos"]] }] },
    });
  });
  test("takes the sheets of one dependencia together", () => {
    const rowOf = (codigo: string): string =>
      `| Código meta | Eje | Meta de producto | Programado 2021 | Ejecutado 2021\n| ${codigo} | 1. Vida | Vacunar ${codigo} | 10 | 5`;
    const two = book("dos.xlsx", sheet("Uno", rowOf("1.1")), sheet("Dos", rowOf("1.2")));
    const entrega = entregaOf("dos.xlsx", ok(two));
    expect(entrega.estado === "recognised" && entrega.cells.size).toBe(2);
  });
  test("knows who sent it and of which corte by its content", () => {
    expect(SALUD).toMatchObject({
      nombrada: {
        columna: { nombre: "Secretaría de Salud", filas: 2 },
        titulo: "Secretaría de Salud",
      },
      declarado: { contenido: { vigencia: 2021, trimestre: 3 } },
    });
  });
});

describe("consolidate(entregas)", () => {
  test("makes one matriz of many, each row with its file", () => {
    expect(cuenta(consolidada([SALUD, CULTURA]))).toEqual([
      ["1.1", "salud.xlsx", 5],
      ["1.2", "salud.xlsx", 4],
      ["2.1", "cultura.xlsx", 10],
      ["2.2", "cultura.xlsx", 0],
    ]);
  });
  test("reckons as if it had been one matriz: (0,5 + 1) / 2 and (0,5 + 0) / 2, weighed alike", () => {
    const { evaluation } = consolidada([SALUD, CULTURA]);
    expect(evaluation.ok && evaluation.value.raiz.cumplimiento).toBe(0.5);
  });
  test("adds up by dependencia to the avance of the plan (R20)", () => {
    const { dependencias } = consolidada([SALUD, CULTURA]);
    expect(
      dependencias.map(({ nombre, sujeto: { cifras } }) => [
        nombre,
        cifras.cumplimiento,
        cifras.avance,
      ]),
    ).toEqual([
      ["Secretaría de Cultura", 0.25, 0.03125],
      ["Secretaría de Salud", 0.75, 0.09375],
    ]);
  });
  test("does not stop at a file that is none", () => {
    const { entregas, cuenta: rows } = consolidada([
      entregaOf("roto.xlsx", err({ type: "empty" })),
      SALUD,
    ]);
    expect([entregas.map(({ entrega }) => entrega.estado), rows.contadas]).toEqual([
      ["refused", "recognised"],
      2,
    ]);
  });
  test("counts the same file once, and the copy is the one that its name says", () => {
    const copy = archivo(
      "Copia de salud.xlsx",
      "Secretaría de Salud",
      "| 1.1 | 1. Vida | Vacunar niños menores de cinco años | 10 | 5 | Secretaría de Salud\n| 1.2 | 1. Vida | Dotar puestos de salud | 4 | 4 | Secretaría de Salud",
    );
    expect(consolidada([copy, SALUD]).entregas.map(({ setAside }) => setAside)).toEqual([
      { type: "mismoArchivo", que: "salud.xlsx" },
      null,
    ]);
  });
  test("keeps an old version and another period apart until somebody says so", () => {
    const june = (name: string, dependencia: string, codigo: string): ReturnType<typeof archivo> =>
      archivo(
        name,
        dependencia,
        `| ${codigo} | 1. Vida | Vacunar niños menores de cinco años | 10 | 2 | ${dependencia}\n| ${codigo}9 | 1. Vida | Otra meta de salud | 10 | 2 | ${dependencia}`,
        "30 de junio de 2021",
      );
    const files = [
      SALUD,
      CULTURA,
      june("salud t2.xlsx", "Secretaría de Salud", "1.1"),
      june("obras t2.xlsx", "Secretaría de Obras", "3.1"),
    ];
    expect(consolidada(files).entregas.map(({ setAside }) => setAside?.type ?? null)).toEqual([
      null,
      null,
      "versionAnterior",
      "otroPeriodo",
    ]);
    const decided = consolidada(files, {
      decisions: [{ type: "archivo", archivo: "obras t2.xlsx", cuenta: true }],
    });
    expect(decided.entregas.map(({ setAside }) => setAside?.type ?? null)).toEqual([
      null,
      null,
      "versionAnterior",
      null,
    ]);
  });
  test("separates the file of another plan where the plan tells; else it only asks (R36)", () => {
    const other = archivo(
      "otro.xlsx",
      "Secretaría de Salud",
      "| IP-1 | 1. Vida | Construir acueductos | 3 | 1 | Salud\n| IP-2 | 1. Vida | Pavimentar vías | 3 | 1 | Salud",
    );
    const alone = consolidada([SALUD, CULTURA, other]);
    const known = consolidada([SALUD, CULTURA, other], { plan: PLAN });
    expect([alone, known].map(({ entregas }) => entregas[2]!.setAside?.type)).toEqual([
      undefined,
      "otroPlan",
    ]);
    const isAsked = alone.entregas.map(({ avisos }) =>
      avisos.some(({ type }) => type === "otrosCodigos"),
    );
    expect(isAsked).toEqual([false, false, true]);
    expect(known.cuenta).toEqual({ leidas: 6, contadas: 4, excluidas: 2, rechazadas: 0 });
  });
  test("reads the vigencia that is asked for in every file that has it, whatever it says to be of", () => {
    const file = (name: string, corte: string): EntregaReconocida =>
      recognised(
        entregaOf(
          name,
          ok(
            book(
              name,
              sheet(
                "Matriz",
                `| Corte: ${corte}\n| Código meta | Eje | Meta de producto | Programado 2020 | Ejecutado 2020 | Programado 2021 | Ejecutado 2021\n| 1.1 | 1. Vida | Vacunar niños de ${name} | 4 | 4 | 10 | 5\n| 1.2 | 1. Vida | Dotar puestos de ${name} | 2 | 2 | 4 | 4`,
              ),
            ),
          ),
        ),
      );
    const files = [
      file("salud.xlsx", "30 de septiembre de 2021"),
      file("obras.xlsx", "31 de diciembre de 2020"),
    ];
    const { entregas, evaluation } = consolidada(files, { vigencia: 2021 });
    expect(entregas.map(({ setAside, avisos }) => [setAside, avisos[0]])).toMatchObject([
      [null, { type: "sinDependencia" }],
      [null, { type: "vigenciaPedida", declarada: 2020, pedida: 2021 }],
    ]);
    expect(evaluation.ok && evaluation.value.raiz).toMatchObject({ cumplimiento: 0.75 });
  });
  test("reads the columns up to the corte that is asked for in a file of a later quarter (R17)", () => {
    const porTrimestres = recognised(
      entregaOf(
        "salud.xlsx",
        ok(
          book(
            "salud.xlsx",
            sheet(
              "Matriz",
              `| Corte: 30 de septiembre de 2021\n| Código meta | Eje | Meta de producto | Programado 2021 | Ejecutado 2021 T1 | Ejecutado 2021 T2 | Ejecutado 2021 T3\n| 1.1 | 1. Vida | Vacunar niños menores de cinco años | 10 | 2 | 3 | 4\n| 1.2 | 1. Vida | Dotar puestos de salud | 4 | 1 | 1 | 2`,
            ),
          ),
        ),
      ),
    );
    const { entregas, evaluation } = consolidada([porTrimestres], { corte: "2021-06-30" });
    expect(entregas[0]).toMatchObject({ setAside: null });
    expect(entregas[0]!.avisos.map(avisoText)).toContain(
      "Es del III\u00a0trimestre de 2021: se leen sus columnas hasta el 30 de junio de 2021, que es el corte pedido.",
    );
    expect(evaluation.ok && evaluation.value.raiz).toMatchObject({ cumplimiento: 0.5 });
  });
  test("gives no figure where no file counts, though there is a plan", () => {
    const { entregas, evaluation } = consolidada([SALUD], { plan: PLAN, corte: "2021-06-30" });
    expect(entregas[0]).toMatchObject({ setAside: { type: "otroPeriodo" } });
    expect(evaluation.ok ? null : unrecognisedText(evaluation.error)).toBe(
      "Ninguno de los archivos quedó incluido: no hay cifras. En cada archivo se indica el motivo.",
    );
  });
  test("points out a name that says another period than the content", () => {
    const named = archivo(
      "salud 2021 T2.xlsx",
      "Secretaría de Salud",
      "| 1.1 | 1. Vida | Vacunar niños menores de cinco años | 10 | 5 | Secretaría de Salud\n| 1.2 | 1. Vida | Dotar puestos de salud | 4 | 4 | Secretaría de Salud",
    );
    expect(consolidada([named, CULTURA]).entregas[0]!.avisos).toMatchObject([
      { type: "periodoDistinto", nombre: { trimestre: 2 } },
    ]);
  });
});

describe("consolidate(entregas, { plan })", () => {
  test("counts what nobody reported as programmed with 0, a state of its own, and says who is missing (R7)", () => {
    const { evaluation, faltan, filas } = consolidada([SALUD, CULTURA], { plan: PLAN });
    expect(filas.filter(({ origen }) => origen === null).map(({ fila }) => fila.codigo)).toEqual([
      "2.3",
    ]);
    expect(evaluation.ok && evaluation.value.raiz.conteo).toMatchObject({
      metas: 5,
      programadas: 5,
      conEjecucion: 3,
      sinEjecucion: 1,
      sinReporte: 1,
    });
    expect(evaluation.ok && evaluation.value.raiz.branches[1]!.cumplimiento).toBe(0.5 / 3);
    expect(faltan).toEqual(["Dirección de Obras"]);
  });
  test("finds a mistyped code by the text, and shows both", () => {
    const slip = archivo(
      "salud.xlsx",
      "Secretaría de Salud",
      "| 1.l | 1. Vida | Vacunar niños menores de cinco años | 10 | 5 | Secretaría de Salud\n| 1.2 | 1. Vida | Dotar puestos de salud | 4 | 4 | Secretaría de Salud",
    );
    const { correspondencias, cuenta: rows } = consolidada([slip], { plan: PLAN });
    expect(correspondencias).toMatchObject([
      {
        escrito: "1.l",
        codigo: "1.1",
        por: "texto",
        similarity: 1,
        esDeOtraMeta: false,
        at: { row: 3, column: 0 },
      },
    ]);
    expect(rows.contadas).toBe(2);
  });
  test("finds a row under the code of another meta", () => {
    const taken = archivo(
      "salud.xlsx",
      "Secretaría de Salud",
      "| 1.1 | 1. Vida | Vacunar niños menores de cinco años | 10 | 5 | Secretaría de Salud\n| 1.1 | 1. Vida | Dotar puestos de salud | 4 | 4 | Secretaría de Salud",
    );
    const one = consolidada([taken], { plan: PLAN });
    expect(one.correspondencias).toMatchObject([
      { escrito: "1.1", codigo: "1.2", por: "texto", esDeOtraMeta: true },
    ]);
    expect(cuenta(one).slice(0, 2)).toEqual([
      ["1.1", "salud.xlsx", 5],
      ["1.2", "salud.xlsx", 4],
    ]);
  });
  test("a person may say that it is another meta, or none", () => {
    const slip = archivo(
      "salud.xlsx",
      "Secretaría de Salud",
      "| 9.9 | 1. Vida | Comprar una ambulancia nueva | 10 | 7 | Secretaría de Salud\n| 1.2 | 1. Vida | Dotar puestos de salud | 4 | 4 | Secretaría de Salud",
    );
    const lugar = { archivo: "salud.xlsx", hoja: "Matriz", fila: 3 };
    expect(consolidada([slip], { plan: PLAN }).notInPlan.map(({ codigo }) => codigo)).toEqual([
      "9.9",
    ]);
    expect(
      cuenta(
        consolidada([slip], {
          plan: PLAN,
          decisions: [{ type: "correspondencia", lugar, codigo: "1.1", escrita: AMBULANCIA }],
        }),
      )[0],
    ).toEqual(["1.1", "salud.xlsx", 7]);
  });
  test("what a person said of a row holds for what the row said, wherever it stands", () => {
    const lugar = { archivo: "salud.xlsx", hoja: "Matriz", fila: 3 };
    const rows =
      "| 1.2 | 1. Vida | Dotar puestos de salud | 4 | 4 |\n| 9.9 | 1. Vida | Comprar una ambulancia nueva | 10 | 7 |";
    const merged = (decision: Decision) =>
      consolidada([archivo("salud.xlsx", "Secretaría de Salud", rows)], {
        plan: PLAN,
        decisions: [decision],
      });
    const moved = merged({ type: "correspondencia", lugar, codigo: "1.1", escrita: AMBULANCIA });
    expect(cuenta(moved).slice(0, 2)).toEqual([
      ["1.1", "salud.xlsx", 7],
      ["1.2", "salud.xlsx", 4],
    ]);
    expect(moved.reabiertas).toEqual([]);
    const other = { codigo: "9.8", nombre: "Comprar un carro" };
    for (const decision of [
      { type: "correspondencia", lugar, codigo: "1.1" },
      { type: "correspondencia", lugar, codigo: "1.1", escrita: other },
    ] as const) {
      const again = merged(decision);
      expect(cuenta(again).slice(0, 2)).toEqual([
        ["1.1", null, null],
        ["1.2", "salud.xlsx", 4],
      ]);
      expect(again.reabiertas).toMatchObject([
        { codigo: "1.2", decidido: "1.1", antes: "escrita" in decision ? other : null },
      ]);
    }
  });
  test("takes the dependencia from the plan where the file does not say it", () => {
    const nameless = archivo(
      "t3.xlsx",
      "Matriz de seguimiento",
      "| 1.1 | 1. Vida | Vacunar niños menores de cinco años | 10 | 5 |\n| 1.2 | 1. Vida | Dotar puestos de salud | 4 | 4 |",
    );
    expect(consolidada([nameless], { plan: PLAN }).entregas[0]!.dependencia).toBe(
      "Secretaría de Salud",
    );
  });
});

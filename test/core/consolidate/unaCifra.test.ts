import { conteoJson } from "../../../src/core/instrumentos/matriz/cifrasJson";
import fc from "fast-check";
import { evaluateWorkbook } from "../../../src/core/evaluate";
import { consolidate } from "../../../src/core/consolidate/consolidate";
import { type EntregaReconocida } from "../../../src/core/consolidate/entrega";
import type { Finding } from "../../../src/core/finding";
import { entregaOf } from "../../../src/core/consolidate/entregaOf";
import { notaDeEntrega } from "../../../src/core/consolidate/text/entregas";
import { conteoOfMetas, figuresOfMetas } from "../../../src/core/plan/figuresOfMetas";
import type { AlertaPropia } from "../../../src/core/sustento/archivoLeido";
import type { EvaluationOfRows } from "../../../src/core/plan/evaluation";
import { metodologiaLines } from "../../../src/core/report/metodologia";
import { ok } from "../../../src/core/result";
import type { EstadoDeMeta } from "../../../src/core/vocabulary";
import { book, sheet } from "../../cases/recognitionCase";
import { written } from "./escrito";
import { entregas, PEDIDOS, sentOf } from "./generadas";
import { archivo, cuenta, CULTURA, PLAN, recognised } from "./matrices";

/** What Por dependencia says, of the consolidado that was written. */
function byResponsable({ metas, pesos, parametros }: EvaluationOfRows): unknown {
  const names = [...new Set(metas.map(({ meta }) => meta.fila.dependencia ?? ""))].sort();
  return names.map((nombre) => {
    const own = metas.filter(({ meta }) => (meta.fila.dependencia ?? "") === nombre);
    const { avance, cumplimiento, nivel } = figuresOfMetas(own, pesos.ponderador, parametros);
    return [nombre, conteoOfMetas(own), rounded(avance), rounded(cumplimiento), nivel];
  });
}

/** What is to be looked at, by meta: one that speaks of several is one of each. */
function alertasOf(findings: readonly Finding[]): readonly string[] {
  return findings.flatMap((one) => {
    const metas = "metas" in one && typeof one.metas === "object" ? one.metas : [one.meta ?? ""];
    return metas.map((meta) => `${one.type} ${meta}`);
  });
}

function propiasOf(alertas: readonly AlertaPropia[]): readonly string[] {
  return alertas.flatMap(({ type, metas }) => metas.map((meta) => `${type} ${meta}`));
}

/** What is read from cells that no figure stands on. */
const OF_CELLS = /^(?:avanceSin|dineroFuera|gastoSin)/;

const rounded = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 1e9) / 1e9;

/** What must be the same on both sides: every node, every meta, every count. */
function figuresOf(evaluation: EvaluationOfRows): unknown {
  const { raiz, metas, cuatrienio, pesos, parametros, findings } = evaluation;
  return {
    plan: rounded(raiz.cumplimiento),
    avance: rounded(raiz.avance),
    cuatrienio: rounded(cuatrienio.raiz.cumplimiento),
    reportado: rounded(raiz.reportado.cumplimiento),
    nivel: raiz.nivel,
    dinero: [raiz, ...raiz.branches].map(({ node }) => evaluation.dinero.deNodo(node)),
    ponderador: pesos.ponderador,
    parametros,
    ajustes: findings.flatMap((one) =>
      one.type === "ajusteInvalido" ? [[one.nombre, one.motivo, one.at]] : [],
    ),
    conteo: raiz.conteo,
    nodos: raiz.branches.map(({ node, peso, avance, cumplimiento, conteo }) => [
      node.codigo,
      rounded(peso),
      rounded(avance),
      rounded(cumplimiento),
      conteo,
    ]),
    metas: metas.map(({ meta, estado, armonizacion, bruto }) => [
      meta.nombre,
      meta.tipo,
      estado,
      armonizacion,
      rounded(bruto),
    ]),
  };
}

describe("evaluar(consolidado) = consolidar (R31)", () => {
  test("with every state, to 1e-9, whatever the files bring", () => {
    fc.assert(
      fc.property(entregas(1, 3), fc.boolean(), PEDIDOS, (files, withPlan, pedidos) => {
        const sent = sentOf(files);
        const [plan] = sent;
        const consolidacion = consolidate(sent.slice(withPlan ? 1 : 0), {
          ...pedidos,
          ...(withPlan && plan !== undefined && sent.length > 1 && { plan }),
        });
        const { evaluation } = consolidacion;
        fc.pre(evaluation.ok);
        const again = evaluateWorkbook(written(consolidacion));
        expect(again.ok && figuresOf(again.value)).toEqual(
          evaluation.ok && figuresOf(evaluation.value),
        );
        // What only cells can tell (an empty Evidencias, say) is told of each file, and of the sheet alike.
        const own = consolidacion.entregas.flatMap(({ entrega, setAside }) =>
          entrega.estado === "recognised" && setAside === null ? entrega.propias : [],
        );
        const told = again.ok ? alertasOf(again.value.findings) : [];
        expect(told).toEqual(expect.arrayContaining([...alertasOf(evaluation.value.findings)]));
        expect([...alertasOf(evaluation.value.findings), ...propiasOf(own)]).toEqual(
          expect.arrayContaining([...told]),
        );
        expect(told).toEqual(
          expect.arrayContaining(propiasOf(own.filter(({ type }) => OF_CELLS.test(type)))),
        );
        expect(again.ok && byResponsable(again.value)).toEqual(
          consolidacion.dependencias
            .filter(({ sujeto }) => sujeto.cifras["conteo.metas"] !== 0)
            .map(({ nombre, sujeto: { cifras, nivel } }) => [
              nombre,
              conteoJson({ cifras }),
              rounded(cifras.avance),
              rounded(cifras.cumplimiento),
              nivel,
            ]),
        );
      }),
      { numRuns: 30 },
    );
  });
});

describe("R31, R35: every state that a meta can have is that of the consolidado too", () => {
  const HEADINGS =
    "| Código meta | Eje | Meta de producto | Programado 2021 | Ejecutado 2021 | Explicación del valor ejecutado 2021";
  const LINES: Readonly<Record<EstadoDeMeta, string>> = {
    conEjecucion: "| 1 | 1. Vida | Vacunar niños | 10 | 5 | Se ejecutó por debajo de lo programado",
    sinEjecucion: "| 2 | 1. Vida | Dotar puestos | 10 | 0 | No se ejecutó",
    noProgramada: "| 3 | 1. Vida | Construir sedes | NP | |",
    sinCruce: "| 4 | 1. Vida | Pavimentar vías | 10 | | No se encontró ejecución en PIIP",
    sinReporte: "| 5 | 1. Vida | Sembrar árboles | 10 | |",
    programada: "| 6 | 1. Vida | Comprar predios | 10",
  };
  const sent = (name: string, headings: string, lines: readonly string[]) =>
    recognised(
      entregaOf(
        name,
        ok(book(name, sheet("Matriz", ["| Oficina", headings, ...lines].join("\n")))),
      ),
    );
  const PROGRAMA = HEADINGS.split(" | ").slice(0, 4).join(" | ");
  const { programada, sinReporte, ...reported } = LINES;
  const reportes = sent("f.xlsx", HEADINGS, Object.values(reported));
  const plan = sent("plan.xlsx", HEADINGS, [...Object.values(reported), sinReporte]);

  test.each([
    [
      "with a plan",
      () => consolidate([reportes], { plan, vigencia: 2021 }),
      { ...LINES, programada: null },
    ],
    ["a programme", () => consolidate([sent("p.xlsx", PROGRAMA, [programada])]), { programada }],
  ])("%s", (_, consolidacion, wanted) => {
    const made = consolidacion();
    const again = evaluateWorkbook(written(made));
    if (!made.evaluation.ok || !again.ok) throw new Error("not evaluated");
    const statesOf = ({ metas }: EvaluationOfRows) =>
      metas.map(({ meta, estado }) => [meta.codigo, estado]);
    expect(statesOf(again.value)).toEqual(statesOf(made.evaluation.value));
    expect(again.value.cruce).toEqual(made.evaluation.value.cruce);
    expect(new Set(again.value.metas.map(({ estado }) => estado))).toEqual(
      new Set(Object.entries(wanted).flatMap(([estado, line]) => (line === null ? [] : [estado]))),
    );
  });
});

test("R31: codes of levels from a column of their own are those of the consolidado too", () => {
  const rows = (index: number, ...lines: readonly string[]) =>
    recognised(
      entregaOf(
        `f${index}.xlsx`,
        ok(
          book(
            `f${index}.xlsx`,
            sheet(
              "Matriz",
              [
                "| Corte: 30 de septiembre de 2021",
                "| Código programa | Programa | Código meta | Meta de producto | Programado 2021 | Ejecutado 2021",
                ...lines,
              ].join("\n"),
            ),
          ),
        ),
      ),
    );
  const consolidacion = consolidate([
    rows(
      1,
      "| 3301 | Promoción de la cultura | 3301.1 | Dotar bibliotecas | 10 | 5",
      "| II.C.1.1 | Agua para todos | 9.2 | Sembrar árboles | 10 | 10",
    ),
    rows(
      2,
      "| 4103 | Inclusión social | 4103.1 | Atender familias | 10 | 2",
      "| P 7 | I. Salud | 7.1 | Dotar sedes | 10 | 9",
    ),
  ]);
  const again = evaluateWorkbook(written(consolidacion));
  if (!consolidacion.evaluation.ok || !again.ok) throw new Error("not evaluated");
  const nodes = ({ raiz }: EvaluationOfRows) =>
    raiz.branches.map(({ node, cumplimiento }) => [
      node.codigo,
      node.nombre,
      rounded(cumplimiento),
    ]);
  expect(nodes(consolidacion.evaluation.value).map(([codigo]) => codigo)).toEqual(
    expect.arrayContaining(["3301", "II.C.1.1", "4103", "P 7"]),
  );
  expect(nodes(again.value)).toEqual(nodes(consolidacion.evaluation.value));
});

test("R31: a consolidado says from which sheet, of which file, its weights were taken", () => {
  const text = [
    "| Corte: 30 de septiembre de 2021",
    "| Código meta | Eje | Meta de producto | Programado 2021 | Ejecutado 2021",
    "| I.1 | I. Vida | Vacunar niños | 10 | 5",
    "| II.1 | II. Arte | Dotar bibliotecas | 10 | 2",
  ].join("\n");
  const pesos = sheet("Pesos", "| Eje | Peso\n| I | 60\n| II | 40");
  const [plan, salud] = ["plan.xlsx", "salud.xlsx"].map((name, index) =>
    recognised(
      entregaOf(name, ok(book(name, sheet("Matriz", text), ...(index === 0 ? [pesos] : [])))),
    ),
  ) as [EntregaReconocida, EntregaReconocida];
  const again = evaluateWorkbook(written(consolidate([salud], { plan })));
  if (!again.ok) throw new Error("not evaluated");
  const said = metodologiaLines(again.value).find(({ label }) => label === "Pesos")?.text;
  expect(said).toContain(
    "Los pesos del primer nivel son de una hoja de «plan.xlsx», al consolidar",
  );
});

describe("consolidating a consolidado again with one late file = consolidating all (R31)", () => {
  test("with every state and alerta, to 1e-9, whatever the files bring", () => {
    fc.assert(
      fc.property(entregas(2, 4), fc.boolean(), PEDIDOS, (files, withPlan, pedidos) => {
        const sent = sentOf(files);
        const [plan] = sent;
        const ask = {
          ...pedidos,
          ...(withPlan && plan !== undefined && sent.length > 2 && { plan }),
        };
        const all = "plan" in ask ? sent.slice(1) : sent;
        const late = all.slice(-1);
        const inTime = consolidate(all.slice(0, -1), ask);
        const together = consolidate(all, ask);
        fc.pre(inTime.evaluation.ok && together.evaluation.ok);
        const book = recognised(entregaOf("consolidado.xlsx", ok(written(inTime))));
        const again = consolidate([book, ...late]);
        expect(again.evaluation.ok && wholeOf(again.evaluation.value)).toEqual(
          together.evaluation.ok && wholeOf(together.evaluation.value),
        );
        expect([again.faltan, again.dependencias.map(({ nombre }) => nombre)]).toEqual([
          together.faltan,
          together.dependencias.map(({ nombre }) => nombre),
        ]);
      }),
      { numRuns: 30 },
    );
  });

  test("a file of which only the plan tells whose it is asks to confirm it", () => {
    const anonymous = archivo(
      "libro1.xlsx",
      "",
      `
      | 2.1 | 2. Arte | Formar artistas | 10 | 10 |
      | 2.2 | 2. Arte | Dotar bibliotecas | 4 | 4 |`,
    );
    const { entregas } = consolidate([anonymous], { plan: PLAN });
    expect(entregas.map(({ dependencia, avisos }) => [dependencia, avisos])).toEqual([
      [
        "Secretaría de Cultura",
        [{ type: "dependenciaSegunPlan", dependencia: "Secretaría de Cultura" }],
      ],
    ]);
  });

  test("a file that is sent again stands for its part of the consolidado", () => {
    const [before, after] = [5, 8].map((ejecutado) =>
      archivo(
        "salud.xlsx",
        "Secretaría de Salud",
        `
        | 1.1 | 1. Vida | Vacunar niños menores de cinco años | 10 | ${ejecutado} | Secretaría de Salud
        | 1.2 | 1. Vida | Dotar puestos de salud | 4 | 4 | Secretaría de Salud`,
      ),
    ) as [EntregaReconocida, EntregaReconocida];
    const first = consolidate([before, CULTURA], { plan: PLAN });
    const again = consolidate([
      recognised(entregaOf("consolidado.xlsx", ok(written(first)))),
      after,
    ]);
    expect(
      again.filas.map(({ fila, origen }) => [
        fila.codigo,
        origen?.archivo ?? null,
        fila.years[0]?.ejecutado?.value ?? null,
      ]),
    ).toEqual([
      ["1.1", "salud.xlsx", 8],
      ["1.2", "salud.xlsx", 4],
      ["2.1", "cultura.xlsx", 10],
      ["2.2", "cultura.xlsx", 0],
      ["2.3", null, null],
    ]);
    expect(again.entregas.map(({ entrega, setAside }) => [entrega.archivo, setAside])).toEqual([
      [
        "consolidado.xlsx",
        { type: "desglosado", archivos: 1, reemplazados: ["salud.xlsx"], hechoCon: null },
      ],
      ["cultura.xlsx", null],
      ["salud.xlsx", null],
    ]);
    expect(again.faltan).toEqual(["Dirección de Obras"]);
  });
});

describe("a consolidado again, at its edges (R31, R36)", () => {
  const OBRAS = archivo(
    "obras.xlsx",
    "Dirección de Obras",
    "| 2.3 | 2. Arte | Restaurar la casa de la cultura | 1 | 1 | Dirección de Obras\n| 9.9 | 2. Arte | Pavimentar la vía al páramo | 3 | 3 | Dirección de Obras",
  );
  const first = consolidate([CULTURA, OBRAS], { plan: PLAN });
  const libro = recognised(entregaOf("consolidado.xlsx", ok(written(first))));
  const SALUD_TARDE = archivo(
    "salud tarde.xlsx",
    "Secretaría de Salud",
    "| 1.1 | 1. Vida | Vacunar niños menores de cinco años | 10 | 5 | Secretaría de Salud\n| 1.2 | 1. Vida | Dotar puestos de salud | 4 | 4 | Secretaría de Salud",
  );

  test("a late file of a dependencia that had sent none counts as if it had come in time", () => {
    const [again, together] = [
      consolidate([libro, SALUD_TARDE]),
      consolidate([CULTURA, OBRAS, SALUD_TARDE], { plan: PLAN }),
    ];
    expect(again.evaluation.ok && wholeOf(again.evaluation.value)).toEqual(
      together.evaluation.ok && wholeOf(together.evaluation.value),
    );
    expect([again.faltan, first.faltan]).toEqual([[], ["Secretaría de Salud"]]);
  });

  test("with another plan than it was made with, rows that were of none of its metas are there too", () => {
    const other = archivo(
      "plan nuevo.xlsx",
      "Oficina de Planeación",
      `
      | 2.1 | 2. Arte | Formar músicos jóvenes | 20 | 0 | Secretaría de Cultura
      | 2.2 | 2. Arte | Abrir bibliotecas rurales | 2 | 0 | Secretaría de Cultura
      | 9.9 | 2. Arte | Pavimentar la vía al páramo | 3 | 0 | Dirección de Obras`,
    );
    const again = consolidate([libro], { plan: other });
    expect(again.filas.map(({ fila, origen }) => [fila.codigo, origen?.archivo])).toEqual([
      ["2.1", "cultura.xlsx"],
      ["2.2", "cultura.xlsx"],
      ["9.9", "obras.xlsx"],
    ]);
    expect(again.notInPlan.map(({ codigo }) => codigo)).toEqual(["2.3"]);
    expect(notaDeEntrega(again.entregas[0]!)).not.toContain("Se hizo con");
  });

  test("of one of before its version 4, which kept only the rows that counted, that is said", () => {
    const former = written(first);
    const sheets = former.sheets.map((one) => ({
      ...one,
      rows: one.rows.filter(([dato]) => !["Archivo leído", "Fila leída"].includes(String(dato))),
    }));
    const old = recognised(entregaOf("consolidado.xlsx", ok({ ...former, sheets })));
    const noteWith = (plan: EntregaReconocida): string =>
      notaDeEntrega(consolidate([old], { plan }).entregas[0]!);
    expect(noteWith(PLAN)).not.toContain("Se hizo con");
    expect(noteWith({ ...PLAN, archivo: "plan nuevo.xlsx" })).toContain(
      "Se hizo con el plan «plan.xlsx»: no trae las filas",
    );
    const [again, together] = [
      consolidate([old, SALUD_TARDE]),
      consolidate([CULTURA, OBRAS, SALUD_TARDE], { plan: PLAN }),
    ];
    expect(again.evaluation.ok && wholeOf(again.evaluation.value)).toEqual(
      together.evaluation.ok && wholeOf(together.evaluation.value),
    );
  });

  test("what someone typed in its rows stands, in the place of what the file said", () => {
    const book = written(first);
    const typed = book.sheets.map((one) =>
      one.name === "Consolidado"
        ? {
            ...one,
            rows: one.rows.map((row) =>
              row[0] === "2.1" ? row.map((cell) => (cell === 10 ? 15 : cell)) : row,
            ),
          }
        : one,
    );
    const read = recognised(entregaOf("consolidado.xlsx", ok({ ...book, sheets: typed })));
    expect(cuenta(consolidate([read])).slice(2, 4)).toEqual([
      ["2.1", "cultura.xlsx", 15],
      ["2.2", "cultura.xlsx", 0],
    ]);
    expect(cuenta(consolidate([libro])).slice(2, 3)).toEqual([["2.1", "cultura.xlsx", 10]]);
  });
});

/** The same, with what is to be looked at; the order of the metas is that of the files. */
function wholeOf(evaluation: EvaluationOfRows): unknown {
  const { metas, ...figures } = figuresOf(evaluation) as { readonly metas: readonly unknown[] };
  const alertas = evaluation.findings.map(({ type, meta, points }) => [
    type,
    meta,
    points === null ? null : Math.round(points * 1e9) / 1e9,
  ]);
  const sorted = (list: readonly unknown[]): readonly string[] =>
    list.map((one) => JSON.stringify(one)).sort();
  return { ...figures, metas: sorted(metas), alertas: sorted(alertas) };
}

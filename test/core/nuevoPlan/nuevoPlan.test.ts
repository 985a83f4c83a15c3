import fc from "fast-check";
import { consolidate } from "../../../src/core/consolidate/consolidate";
import { entregaOf } from "../../../src/core/consolidate/entregaOf";
import { conAjustes, filasDeAjustes, hojaDeAjustes } from "../../../src/core/editAjustes";
import { evaluateWorkbook } from "../../../src/core/evaluate";
import type { WorkbookSnapshot } from "../../../src/core/grid/grid";
import { filasDePlan, withPlan } from "../../../src/core/nuevoPlan/filasDePlan";
import { planDe } from "../../../src/core/nuevoPlan/planDe";
import { PLANES_GUARDADOS } from "../../../src/core/nuevoPlan/planGuardado";
import type { Evaluation } from "../../../src/core/plan/evaluation";
import { parametrosAt } from "../../../src/core/planes/metodo";
import type { NodoOficial, PlanOficial } from "../../../src/core/planes/planOficial";
import { PLANES } from "../../../src/core/planes/planes";
import { readAjustes } from "../../../src/core/readAjustes";
import { readRemembered, writeRemembered } from "../../../src/core/remembered/remembered";
import { findingText } from "../../../src/core/rules/ruleText";
import { book, sheet } from "../../cases/recognitionCase";

const SIN_DATOS = { nombre: "", desde: null, acto: null };
const DATOS = { nombre: "Tenjo avanza", desde: "2024-06-01", acto: "Acuerdo 7 de 2024" };
const HEADINGS =
  "| Código meta | Eje | Programa | Meta de producto | Línea base | Programado 2024 | Ejecutado 2024";
const METAS = [
  "| 1 | 1. Eje social | 1. Salud | Dotar sedes | 0 | 10 | 5",
  "| 2 | 1. Eje social | 2. Educación | Formar docentes | 0 | 10 | 10",
  "| 3 | 2. Eje económico | 1. Empleo | Capacitar jóvenes | 0 | 10 | 2",
  "| 4 | 3. Eje ambiental | 1. Agua | Sembrar árboles | 0 | 10 | 8",
  "| 5 | 4. Eje institucional | 1. Gestión | Publicar informes | 0 | 10 | 10",
  "| 6 | 5. Eje territorial | 1. Vías | Reparar vías | 0 | 10 | 0",
];
const PESOS = sheet(
  "Pesos",
  "| Eje | Peso\n| 1 | 15\n| 2 | 30\n| 3 | 30\n| 4 | 15\n| 5 | 10\n| Vigencia | Ponderador\n| 2024 | 20",
);
const matriz = (...metas: readonly string[]) => sheet("Matriz", [HEADINGS, ...metas].join("\n"));
const SIN_PESOS = book("matriz.xlsx", matriz(...METAS));
const CON_PESOS = book("matriz.xlsx", matriz(...METAS), PESOS);

function evaluated(workbook: WorkbookSnapshot, ask = {}): Evaluation {
  const evaluation = evaluateWorkbook(workbook, ask);
  if (!evaluation.ok) throw new Error(evaluation.error.type);
  return evaluation.value;
}

function planOf(workbook: WorkbookSnapshot, datos = DATOS): PlanOficial {
  const plan = planDe(evaluated(workbook), datos);
  if (!plan.ok) throw new Error(plan.error);
  return plan.value;
}

const conPlan = (workbook: WorkbookSnapshot, plan: PlanOficial): WorkbookSnapshot =>
  conAjustes(workbook, withPlan(filasDeAjustes(workbook), plan, "Ana Ruiz"));

const figures = ({ raiz, pesos }: Evaluation) => [
  raiz.cumplimiento,
  raiz.avance,
  pesos.ponderador,
  raiz.branches.map(({ peso, cumplimiento }) => [peso, cumplimiento]),
];

/** What the lines of a sheet of settings say. */
const leido = (filas: Parameters<typeof hojaDeAjustes>[1]) =>
  readAjustes(
    { name: "matriz.xlsx", sheets: [hojaDeAjustes("Ajustes", filas)], remembered: null },
    parametrosAt,
  );

describe("planDe(evaluation, datos)", () => {
  test("is the structure, the weights and the years of a matriz", () => {
    const { nombre, vigencias, niveles, estructura, pesos } = planOf(CON_PESOS);
    expect([nombre, vigencias, niveles]).toEqual([
      "Tenjo avanza",
      [2024, 2025, 2026, 2027],
      ["Eje", "Programa", "Meta de producto"],
    ]);
    expect(estructura).toMatchObject({ desde: "2024-06-01", acto: "Acuerdo 7 de 2024" });
    expect(estructura.valor.map(({ codigo, metas }) => [codigo, metas])).toEqual([
      ["1", 2],
      ["2", 1],
      ["3", 1],
      ["4", 1],
      ["5", 1],
    ]);
    expect(estructura.valor[0]?.children).toEqual([
      { codigo: "1.1", nombre: "Salud", metas: 1, children: [] },
      { codigo: "1.2", nombre: "Educación", metas: 1, children: [] },
    ]);
    expect([...(pesos?.valor ?? [])]).toEqual([
      ["1", 0.15],
      ["2", 0.3],
      ["3", 0.3],
      ["4", 0.15],
      ["5", 0.1],
    ]);
  });

  test("has no weights and no ponderadores where nothing states them", () => {
    expect(planOf(SIN_PESOS)).toMatchObject({ pesos: null, ponderadores: null });
  });

  test.each([
    ["sinComponentes", "| 1 | 1. Eje social | 1. Salud | Dotar sedes | 0 | 10 | 5"],
    ["sinComponentes", "| 1 | | | Dotar sedes | 0 | 10 | 5\n| 2 | | | Formar | 0 | 10 | 5"],
  ])("is %s without two nodes that have a name", (problem, rows) => {
    const evaluation = evaluated(book("matriz.xlsx", matriz(rows)));
    expect(planDe(evaluation, SIN_DATOS)).toEqual({ ok: false, error: problem });
  });

  test("is none of a matriz with an open question", () => {
    const evaluation = { ...evaluated(CON_PESOS), preguntas: [{}] } as unknown as Evaluation;
    expect(planDe(evaluation, SIN_DATOS)).toEqual({ ok: false, error: "hayPreguntas" });
  });
});

describe("a matriz with a plan in its settings", () => {
  test("has the figures of the matriz that the plan was made from", () => {
    const without = conPlan(SIN_PESOS, planOf(CON_PESOS));
    expect(figures(evaluated(without))).toEqual(figures(evaluated(CON_PESOS)));
    expect(evaluated(without).pesos).toMatchObject({
      fuente: "preset",
      fuentePonderador: "preset",
    });
    expect(figures(evaluated(SIN_PESOS))).not.toEqual(figures(evaluated(CON_PESOS)));
  });

  test("that says its own weights keeps them, unless those of the plan are fixed", () => {
    const floating = book("matriz.xlsx", matriz(...METAS), {
      ...PESOS,
      rows: PESOS.rows.map((row) => (row[0] === "1" || row[0] === 1 ? [row[0], 25] : row)),
    });
    const own = conPlan(floating, planOf(CON_PESOS));
    expect(evaluated(own).raiz.branches[0]?.peso).not.toBe(0.15);
    const fixed = conAjustes(own, [
      ...filasDeAjustes(own),
      {
        ajuste: "Pesos fijos del plan aprobado",
        valor: "Sí",
        isPercent: false,
        desde: null,
        acto: "Acuerdo 7",
        quien: null,
      },
    ]);
    expect(evaluated(fixed).raiz.branches.map(({ peso }) => peso)).toEqual([
      0.15, 0.3, 0.3, 0.15, 0.1,
    ]);
  });

  test("of another plan uses none of its settings, and says so", () => {
    const otros = METAS.slice(0, 3).map((meta) =>
      meta.replace("Eje social", "Bienestar para todos").replace("Eje económico", "Campo vivo"),
    );
    const other = conPlan(book("matriz.xlsx", matriz(...otros)), planOf(CON_PESOS));
    const { findings, ajustes, pesos } = evaluated(other);
    expect([pesos.oficial, ajustes?.plan]).toEqual([null, null]);
    expect(findings.filter(({ type }) => type === "ajusteInvalido").map(findingText)).toEqual([
      "Ningún ajuste de la hoja se usa: el plan aprobado «Tenjo avanza» tiene otros componentes que esta matriz.",
    ]);
  });

  test("that has other nodes below is told where it differs", () => {
    const more = conPlan(
      book(
        "matriz.xlsx",
        matriz(...METAS, "| 7 | 1. Eje social | 1. Salud | Vacunar niños | 0 | 10 | 1"),
      ),
      planOf(CON_PESOS),
    );
    const said = evaluated(more).findings.filter(({ type }) => type === "metasDeNodo");
    expect(said.map(findingText)).toEqual([
      "1.1 tiene 2 metas y el plan oficial 2024-2027 le da 1.",
    ]);
  });

  test("gives back its own figures once the plan is taken away", () => {
    const own = conPlan(SIN_PESOS, planOf(CON_PESOS));
    const back = conAjustes(own, withPlan(filasDeAjustes(own), null, null));
    expect(back.sheets).toEqual(SIN_PESOS.sheets);
  });
});

test("nodes whose names are alike each take their own weight", () => {
  const rows = [3, 1, 2].map(
    (eje) =>
      `| ${eje} | Línea estratégica ${eje} | Programa ${eje} | Meta ${eje} | 0 | 10 | ${eje}`,
  );
  const linea = (nth: number): NodoOficial => ({
    codigo: `LE-${nth}`,
    nombre: `Línea estratégica ${nth}`,
    metas: 1,
    children: [],
  });
  const plan: PlanOficial = {
    ...planOf(CON_PESOS),
    estructura: { valor: [1, 2, 3].map(linea), desde: null, acto: null },
    pesos: {
      valor: new Map([
        ["LE-1", 0.5],
        ["LE-2", 0.3],
        ["LE-3", 0.2],
      ]),
      desde: null,
      acto: null,
    },
  };
  const { raiz } = evaluated(book("matriz.xlsx", matriz(...rows)), { planes: [plan] });
  expect(raiz.branches.map(({ node, peso }) => [node.nombre.slice(-1), peso])).toEqual([
    ["3", 0.2],
    ["1", 0.5],
    ["2", 0.3],
  ]);
});

test("consolidate by a plan has the figures of the matriz that it was made from", () => {
  const plan = planOf(CON_PESOS);
  const entregas = [METAS.slice(0, 3), METAS.slice(3)].map((metas, nth) =>
    entregaOf(`${nth}.xlsx`, { ok: true, value: book(`${nth}.xlsx`, matriz(...metas)) }),
  );
  const ajustes = {
    archivo: "plan.json",
    hoja: hojaDeAjustes("Ajustes", filasDePlan(plan, null)),
  };
  const { evaluation } = consolidate(entregas, { ajustes });
  if (!evaluation.ok) throw new Error(evaluation.error.type);
  expect(evaluation.value.raiz.cumplimiento).toBeCloseTo(
    evaluated(CON_PESOS).raiz.cumplimiento ?? 0,
    12,
  );
  expect(evaluation.value.pesos.oficial?.nombre).toBe("Tenjo avanza");
});

describe("the lines that say a plan", () => {
  const lines = filasDePlan(planOf(CON_PESOS), "Ana Ruiz");
  const without = (ajuste: string) => lines.filter((line) => line.ajuste !== ajuste);
  const with_ = (ajuste: string, valor: string | number) =>
    lines.map((line) => (line.ajuste === ajuste ? { ...line, valor } : line));

  test.each([
    ["without its name", without("Plan aprobado"), "Plan aprobado"],
    ["without its years", without("Vigencias del plan"), "Vigencias del plan"],
    ["with years that are none", with_("Vigencias del plan", "cuatro"), "Vigencias del plan"],
    ["with half a meta", with_("Metas de 1.1", 1.5), "Metas de 1.1"],
    ["without the metas of a node", without("Metas de 1.1"), "Componente 1.1"],
    ["with metas of a node that is none", with_("Componente 1.1", ""), "Metas de 1.1"],
    ["with weights that do not add up", with_("Peso aprobado 1", 0.5), "Peso aprobado 1"],
    ["without one of the weights", without("Peso aprobado 1"), "Peso aprobado 2"],
    [
      "with a ponderador of another year",
      with_("Ponderador aprobado 2024", "x"),
      "Ponderador aprobado 2024",
    ],
    ["with a name said twice", [...lines, ...lines.slice(0, 1)], "Plan aprobado"],
  ])("%s say none, and which line it is", (_, filas, nombre) => {
    const read = leido(filas);
    expect(read?.ajustes.plan).toBeNull();
    expect(read?.problemas).toContainEqual(expect.objectContaining({ nombre, motivo: "plan" }));
  });

  test.each(PLANES)("of $nombre are read back as they were written", (plan) => {
    expect(leido(filasDePlan(plan, null))).toMatchObject({
      problemas: [],
      ajustes: { plan: dated(plan) },
    });
  });
});

/** Lines have one act and one date, and leave to the titles of the workbook whose plan it is. */
function dated({ entidad: _, ...plan }: PlanOficial): PlanOficial {
  const { desde, acto } = plan.estructura;
  return {
    ...plan,
    pesos: plan.pesos && { ...plan.pesos, desde, acto },
    ponderadores: plan.ponderadores && { ...plan.ponderadores, desde, acto },
  };
}

const NAMES = fc.stringMatching(/^[a-zñ=+@,.:%0-9]{0,6}[a-zñ]( ?[a-z]){1,6}$/);

function nodosAt(depth: number, above: string): fc.Arbitrary<readonly NodoOficial[]> {
  return fc
    .array(fc.record({ nombre: NAMES, metas: fc.integer({ min: 0, max: 9 }) }), {
      minLength: depth === 0 ? 2 : 0,
      maxLength: 3,
    })
    .chain((drafts) =>
      fc.tuple(
        ...drafts.map(({ nombre, metas }, index) => {
          const codigo = `${above}${index + 1}`;
          const below: fc.Arbitrary<readonly NodoOficial[]> =
            depth > 1 ? fc.constant([]) : nodosAt(depth + 1, `${codigo}.`);
          return below.map((children): NodoOficial => ({
            codigo,
            nombre,
            metas: metas + children.reduce((sum, child) => sum + child.metas, 0),
            children,
          }));
        }),
      ),
    );
}

const PLANS: fc.Arbitrary<PlanOficial> = fc
  .record({ nombre: NAMES, from: fc.integer({ min: 2008, max: 2060 }), nodos: nodosAt(0, "") })
  .map(({ nombre, from, nodos }) => {
    const fechado = <T>(valor: T) => ({ valor, desde: "2024-01-01", acto: "Acuerdo 1" });
    const total = (nodos.length * (nodos.length + 1)) / 2;
    return {
      nombre,
      vigencias: [from, from + 1, from + 2, from + 3],
      niveles: ["Eje", "Meta"],
      estructura: fechado(nodos),
      pesos: fechado(new Map(nodos.map(({ codigo }, index) => [codigo, (index + 1) / total]))),
      ponderadores: fechado(new Map([[from, 0.3]])),
      marco: null,
    };
  });

test("whatever plan is written, as lines or as a file, is read back", () => {
  fc.assert(
    fc.property(PLANS, (plan) => {
      expect(leido(filasDePlan(plan, null))).toMatchObject({ problemas: [], ajustes: { plan } });
      const content: unknown = JSON.parse(
        JSON.stringify(writeRemembered(PLANES_GUARDADOS, [plan])),
      );
      expect(readRemembered(PLANES_GUARDADOS, content)).toEqual({ value: [plan], problem: null });
    }),
  );
});

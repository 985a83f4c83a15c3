import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cifrasOf } from "../../src/core/cifras/cifrasOf";
import { evaluateWorkbook } from "../../src/core/evaluate";
import type { WorkbookSnapshot } from "../../src/core/grid/grid";
import { montosDeMetas } from "../../src/core/plan/dinero";
import type { Evaluation, NodoEvaluado } from "../../src/core/plan/evaluation";
import { book, sheet } from "../cases/recognitionCase";
import { readSample } from "../cases/sampleFiles";
import { azarOf, type Azar } from "../dialectos/azar";
import { matrizOf } from "../dialectos/matrizOf";
import { FORMA, planOf } from "../dialectos/planVerdadero";
import { figuresOf } from "./cifras";
import { cuatrienioOf } from "./cuatrienio";
import { dineroDe, type Gasto, type Montos } from "./dinero";
import { muestraDe } from "./muestra";
import { conPesosFijos, conPesosPorMetas } from "./pesos";
import { metasOfPlan, type Meta, type Plan } from "./plan";

/** The seeds of a run; more of them: SOPO_SEMILLAS=2000. */
const SEEDS = Array.from(
  { length: Number(process.env.SOPO_SEMILLAS ?? 40) },
  (_, index) => index + 1,
);

/** The top level of an approved plan and what it weighs, as its act has it. */
const APROBADO = {
  "SOPÓ CONTIGO Y CON TODOS PARA EL BIENESTAR SOCIAL": 46.2,
  "SOPÓ PLANIFICADO, SOSTENIBLE, DINÁMICO PARA EL DESARROLLO DEL TERRITORIO": 29.1,
  "DESARROLLO, PRODUCTIVIDAD Y CALIDAD DE VIDA": 16.9,
} as const;

/** R32: what the top level weighs, the setting that says so, and the same plan as the second has it. */
const PESOS: readonly (readonly [string, string | null, (plan: Plan, vigencia: number) => Plan])[] =
  [
    ["of the matriz", null, (plan) => plan],
    [
      "frozen by the approved plan",
      "Pesos fijos del plan aprobado",
      (plan) => conPesosFijos(plan, APROBADO),
    ],
    ["floating with the programmed metas", "Pesos por metas programadas", conPesosPorMetas],
  ];

test("the second implementation imports nothing of the product", () => {
  const own = readdirSync(__dirname).filter((name) => !name.endsWith(".test.ts"));
  expect(own.length).toBeGreaterThan(5);
  expect(own.filter((name) => /\bsrc\//.test(readFileSync(join(__dirname, name), "utf8")))).toEqual(
    [],
  );
});

describe.each(PESOS)("generated plans, weights %s", (_, ajuste, weighed) => {
  test("the vigencia and the cuatrienio are what a second implementation gives (R2, R8, R33)", () => {
    const wrong = SEEDS.flatMap((seed) => {
      const vigencia = 2020 + (seed % 4);
      const plan = generated(seed, vigencia);
      const { raiz, cuatrienio } = evaluated(plan, ajuste);
      const truth = weighed(plan, vigencia);
      const { cumplimiento, nodos } = figuresOf(truth, vigencia);
      const four = cuatrienioOf(truth, vigencia);
      return [
        ...differing(`semilla ${seed}, vigencia`, raiz, [
          cumplimiento,
          ...nodos.map((one) => one.cumplimiento),
        ]),
        ...differing(`semilla ${seed}, cuatrienio`, cuatrienio.raiz, [
          four.cumplimiento,
          ...four.nodos,
        ]),
      ];
    });
    expect(wrong).toEqual([]);
  });
});

const ETAPAS = ["apropiacion", "compromisos", "obligaciones", "pagos"] as const;

test("generated money: totals of plan, node, dependencia and project are the sums of the cells (R34)", () => {
  const wrong = SEEDS.flatMap((seed) => {
    const azar = azarOf(seed);
    const plan = generated(seed, 2021);
    const perUnit = azar.pick(UNIDADES);
    const spent = new Map(metasOfPlan(plan).map((meta) => [meta, gasto(azar)] as const));
    const gastoOf = (meta: Meta): Gasto => spent.get(meta) ?? gasto(azar);
    const evaluation = evaluatedBook(
      book("matriz.xlsx", sheet("Matriz", matrizConDinero(plan, gastoOf, perUnit))),
    );
    const { dinero, raiz } = evaluation;
    const truth = dineroDe(plan, gastoOf);
    const pairs: (readonly [string, Montos, Montos | undefined])[] = [
      ["plan", dinero.deNodo(raiz.node), truth.plan],
      ...raiz.branches.map(
        ({ node }, index) => [node.codigo, dinero.deNodo(node), truth.nodos[index]] as const,
      ),
      ...dinero.dependencias.map(
        ({ nombre, montos }) =>
          [nombre ?? "", montos, truth.dependencias.get(nombre ?? "")] as const,
      ),
      ...dinero.proyectos.map(
        ({ nombre, montos }) => [nombre ?? "", montos, truth.proyectos.get(nombre ?? "")] as const,
      ),
    ];
    expect(dinero.dependencias).toHaveLength(truth.dependencias.size);
    return pairs.flatMap(([what, ours, theirs]) =>
      ETAPAS.filter((etapa) => !isSame(ours[etapa] ?? null, theirs?.[etapa] ?? null)).map(
        (etapa) =>
          `semilla ${seed}, ${what}, ${etapa}: ${ours[etapa]} en vez de ${theirs?.[etapa]}`,
      ),
    );
  });
  expect(wrong).toEqual([]);
});

describe.each(["matriz-sopo-2021-t3.xlsx", "matriz-sopo-2021-t3-reportada.xlsx"])(
  "the sample %s",
  (name) => {
    let workbook: WorkbookSnapshot;
    beforeAll(async () => {
      workbook = await readSample(`assets/samples/${name}`);
    });

    test("plan, escenarios and metas are what a second reading and a second method give", () => {
      const { raiz, metas } = evaluatedBook(workbook);
      const muestra = muestraDe(rowsOf(workbook));
      const truth = figuresOf(muestra.plan, 2021, undefined, muestra.rechazadas);
      expect(
        differing(name, raiz, [truth.cumplimiento, ...truth.nodos.map((one) => one.cumplimiento)]),
      ).toEqual([]);
      expect((raiz.avance ?? 0) * 100).toBeCloseTo(truth.avance ?? NaN, 9);
      expect([raiz.conteo.programadas, raiz.conteo.conEjecucion]).toEqual([
        truth.conteo.programadas,
        truth.conteo.conEjecucion,
      ]);
      const theirs = new Map(truth.metas.map((one) => [one.codigo, one.cumplimiento]));
      expect(
        metas
          .filter(({ meta, cumplimiento }) => {
            const other = theirs.get(meta.codigo) ?? null;
            return !isSame(cumplimiento === null ? null : cumplimiento * 100, other);
          })
          .map(({ meta }) => meta.codigo),
      ).toEqual([]);
    });

    test("the money of plan, escenarios and dependencias is the sum of its cells", () => {
      const evaluation = evaluatedBook(workbook);
      const { plan, gastoOf } = muestraDe(rowsOf(workbook));
      const truth = dineroDe(plan, gastoOf);
      const { cifras } = cifrasOf(evaluation).plan;
      expect([cifras["dinero.programado"], cifras["dinero.ejecutado"]]).toEqual([
        truth.plan.programado,
        truth.plan.ejecutado,
      ]);
      const { dinero, raiz, periodo } = evaluation;
      expect(raiz.branches.map(({ node }) => dinero.deNodo(node).programado)).toEqual(
        truth.nodos.map(({ programado }) => programado),
      );
      const own = dinero.dependencias.map(({ nombre, metas }) => [
        nombre,
        montosDeMetas(metas, periodo).ejecutado,
      ]);
      expect(own).toEqual(
        own.map(([nombre]) => [nombre, truth.dependencias.get(String(nombre))?.ejecutado]),
      );
    });
  },
);

/** A plan of every type in 2020-2023 whose top level has the names of an approved one. */
function generated(seed: number, hasta: number): Plan {
  const plan = planOf(azarOf(seed), {
    ...FORMA,
    niveles: seed % 5 === 0 ? ["Escenario"] : ["Escenario", "Prospectiva"],
    vigencias: [2020, 2021, 2022, 2023],
    hasta,
  });
  const names = Object.keys(APROBADO);
  return {
    ...plan,
    raices: plan.raices.map((raiz, index) => ({ ...raiz, nombre: names[index] ?? raiz.nombre })),
  };
}

function evaluated(plan: Plan, ajuste: string | null): Evaluation {
  const ajustes =
    ajuste === null
      ? []
      : [
          sheet(
            "Ajustes",
            `| Ajuste | Valor | Desde | Acto\n| ${ajuste} | Sí |  | Decreto 5 de 2020`,
          ),
        ];
  return evaluatedBook(book("matriz.xlsx", sheet("Matriz", matrizOf(plan)), ...ajustes));
}

function evaluatedBook(workbook: WorkbookSnapshot): Evaluation {
  const evaluation = evaluateWorkbook(workbook);
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.error));
  expect(evaluation.value.findings.filter(({ type }) => type === "ajusteInvalido")).toEqual([]);
  return evaluation.value;
}

/** The figures of a plan and of the nodes of its top level that are not these. */
function differing(
  what: string,
  raiz: NodoEvaluado,
  truth: readonly (number | null)[],
): readonly string[] {
  const ours = [raiz, ...raiz.branches].map(({ cumplimiento }) =>
    cumplimiento === null ? null : cumplimiento * 100,
  );
  return truth.flatMap((theirs, index) =>
    isSame(ours[index] ?? null, theirs)
      ? []
      : [`${what}, nodo ${index}: ${ours[index]} en vez de ${theirs}`],
  );
}

function isSame(ours: number | null, theirs: number | null): boolean {
  return ours === null || theirs === null
    ? ours === theirs
    : Math.abs(ours - theirs) <= 1e-6 * Math.max(1, Math.abs(theirs) / 100);
}

const UNIDADES: readonly [number, ...number[]] = [1, 1000, 1_000_000];

const EN: Readonly<Record<number, string>> = {
  1: "",
  1000: " (miles de pesos)",
  1_000_000: " (millones de pesos)",
};

/** Apropiación ≥ compromisos ≥ obligaciones ≥ pagos (R16), some of it absent. */
function gasto(azar: Azar): Gasto {
  const apropiacion = azar.int(10, 900) * 1_000_000;
  const compromisos = Math.round(apropiacion * (azar.int(50, 100) / 100));
  const obligaciones = Math.round(compromisos * (azar.int(30, 100) / 100));
  const isPaid = azar.chance(0.8);
  return {
    proyecto: `202125758000${azar.int(1, 5)}`,
    montos: {
      apropiacion,
      compromisos,
      obligaciones,
      pagos: isPaid ? Math.round(obligaciones * (azar.int(0, 100) / 100)) : null,
    },
  };
}

function matrizConDinero(plan: Plan, gastoOf: (meta: Meta) => Gasto, perUnit: number): string {
  const byCodigo = new Map(metasOfPlan(plan).map((meta) => [meta.codigo, meta]));
  const headings = [
    "Dependencia responsable",
    "BPIN",
    ...["Apropiación definitiva", "Compromisos", "Obligaciones", "Pagos"].map(
      (etapa) => `${etapa} 2021${EN[perUnit]}`,
    ),
  ];
  return matrizOf(plan)
    .split("\n")
    .map((line, index) => {
      if (index === 0) return `${line} | ${headings.join(" | ")}`;
      const meta = byCodigo.get(/^\| *([^|]*?) *\|/.exec(line)?.[1] ?? "");
      if (meta === undefined) throw new Error(line);
      const { proyecto, montos } = gastoOf(meta);
      const cells = ETAPAS.map((etapa) => {
        const value = montos[etapa] ?? null;
        return value === null ? "" : String(value / perUnit);
      });
      return `${line} | ${[meta.dependencia, `"${proyecto}"`, ...cells].join(" | ")}`;
    })
    .join("\n");
}

/** The cells of each sheet. */
function rowsOf({
  sheets,
}: WorkbookSnapshot): ReadonlyMap<string, readonly (readonly unknown[])[]> {
  return new Map(sheets.map(({ name, rows }) => [name, rows]));
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cifrasOf } from "../../../src/core/cifras/cifrasOf";
import type { Sujeto } from "../../../src/core/cifras/sujeto";
import { nodosBelow } from "../../../src/core/cells/nodes";
import { rangeSnapshot } from "../../../src/core/cells/rangeSnapshot";
import { evaluateWorkbook } from "../../../src/core/evaluate";
import type { WorkbookSnapshot } from "../../../src/core/grid/grid";
import type { Evaluation } from "../../../src/core/plan/evaluation";
import { copiablesOf } from "../../../src/core/report/copiables";
import { project, startProjection } from "../../../src/core/whatIf/project";
import type { Supuesto } from "../../../src/core/whatIf/supuesto";
import { readWorkbook } from "../../../src/files/readWorkbook";
import { book, sheet } from "../../cases/recognitionCase";
import { calculated } from "../../functions/calculated";

Object.assign(globalThis, { CustomFunctions: { Error } });

const SAMPLES = join(__dirname, "../../../assets/samples");

async function sample(name: string): Promise<[WorkbookSnapshot, Evaluation]> {
  const read = await readWorkbook(new Uint8Array(readFileSync(join(SAMPLES, name))), name);
  if (!read.ok) throw new Error(read.error.type);
  return [read.value, evaluated(read.value)];
}

function evaluated(workbook: WorkbookSnapshot): Evaluation {
  const evaluation = evaluateWorkbook(workbook);
  if (!evaluation.ok) throw new Error(evaluation.error.type);
  return evaluation.value;
}

/** The plan, the first nodes, and metas from all over the plan. */
function some(sujetos: readonly Sujeto[]): readonly Exclude<Sujeto, { tipo: "dependencia" }>[] {
  const metas = sujetos.filter((one) => one.tipo === "meta");
  const every = Math.ceil(metas.length / METAS);
  return [
    ...sujetos.filter((one) => one.tipo === "plan" || one.tipo === "nodo").slice(0, NODES),
    ...metas.filter((_, index) => index % every === 0),
  ];
}

const NODES = 8;
const METAS = 12;

describe.each([
  "matriz-sopo-2021-t3.xlsx",
  "matriz-sopo-2021-t3-reportada.xlsx",
  "dependencias/hacienda.xlsx",
  "dependencias/02_Salud_III_Trimestre_2021.xlsx",
])("the formula that the pane copies, over %s", (name) => {
  test("gives in a cell exactly the figure of the pane, of the plan, nodes and metas, of every kind (R31)", async () => {
    const [workbook, evaluation] = await sample(name);
    const copiables = copiablesOf(workbook, evaluation);
    for (const sujeto of some(cifrasOf(evaluation).sujetos)) {
      const nivel = sujeto.tipo === "meta" ? null : sujeto.nivel;
      const cifras: Readonly<Partial<Record<string, number | string | null>>> = {
        ...sujeto.cifras,
        nivel,
      };
      const offered = copiables.de(sujeto);
      const wanted = KINDS[sujeto.tipo].filter((medida) => cifras[medida] !== null);
      expect(offered.map(({ medida }) => medida)).toEqual(expect.arrayContaining(wanted));
      for (const { medida, formula } of offered)
        expect([sujeto.id, medida, calculated(formula ?? "=SOPO.NIVEL()", workbook)]).toEqual([
          sujeto.id,
          medida,
          medida === "nivel"
            ? nivel
            : expect.closeTo(
                Number(cifras[medida] ?? NaN) * (OF_HUNDRED.test(medida) ? 100 : 1),
                9,
              ),
        ]);
    }
  });
});

/** What a cell gives in points of the plan. */
const OF_HUNDRED = /(?:avance|programado)$/;
const DE_NODO = [
  ...(["cumplimiento", "avance", "conteo.metas", "conteo.sinReporte"] as const),
  ...(["peso", "programado", "nivel"] as const),
] as const;
const KINDS = {
  plan: [...DE_NODO, "cuatrienio.cumplimiento"],
  nodo: [...DE_NODO, "cuatrienio.cumplimiento"],
  meta: ["cumplimiento", "avance", "cuatrienio.cumplimiento"],
} as const;

describe("the formula of a projection", () => {
  const metas = (de: SupuestoDeMetas["de"], efecto: SupuestoDeMetas["efecto"]): Supuesto => ({
    activo: true,
    type: "metas",
    de,
    efecto,
  });
  type SupuestoDeMetas = Extract<Supuesto, { type: "metas" }>;
  const I = { type: "nodo", codigo: "I" } as const;

  test("gives in a cell the projected figure of every node, whatever is assumed", async () => {
    const [workbook, evaluation] = await sample("matriz-sopo-2021-t3-reportada.xlsx");
    const start = startProjection(evaluation);
    const { proyeccion } = copiablesOf(workbook, evaluation);
    const [meta] = evaluation.metas;
    const dependencia = evaluation.metas.find(({ meta: one }) => one.fila.dependencia !== null);
    const assumed: readonly (readonly Supuesto[])[] = [
      [metas({ type: "plan" }, { type: "faltante", fraccion: 0.37 })],
      [metas({ type: "plan" }, { type: "ritmo" })],
      [metas(I, { type: "minimo", fraccion: 1 / 3 }), metas(I, { type: "ritmo" })],
      [metas(I, { type: "faltante", fraccion: 0.8 })],
      [
        metas({ type: "meta", codigo: meta!.meta.codigo }, { type: "ejecutado", valor: 1.5 }),
        metas({ type: "alerta", alerta: "proyectoSinMeta" }, { type: "armonizada" }),
      ],
      [
        metas(
          { type: "dependencia", nombre: dependencia!.meta.fila.dependencia! },
          { type: "cumplimiento", fraccion: 0.9 },
        ),
        { ...metas(I, { type: "ritmo" }), activo: false },
        { activo: true, type: "peso", nodo: "I", fraccion: 0.5 },
      ],
    ];
    for (const supuestos of assumed) {
      const { raiz } = project(start, supuestos);
      for (const nodo of [raiz, ...nodosBelow(raiz).slice(0, 3)]) {
        const formula = proyeccion(nodo.node.codigo, nodo.cumplimiento, supuestos);
        expect(formula).not.toBeNull();
        expect(calculated(formula!, workbook)).toBeCloseTo(nodo.cumplimiento!, 9);
      }
    }
  });

  test("that assumes much is written in texts that Excel takes, of at most 255 characters", async () => {
    const [workbook, evaluation] = await sample("matriz-sopo-2021-t3-reportada.xlsx");
    const start = startProjection(evaluation);
    const supuestos = evaluation.metas
      .slice(0, 40)
      .map(({ meta: { codigo } }) =>
        metas({ type: "meta", codigo }, { type: "cumplimiento", fraccion: 1 }),
      );
    const { raiz } = project(start, supuestos);
    const formula = copiablesOf(workbook, evaluation).proyeccion("", raiz.cumplimiento, supuestos);
    expect(Math.max(...formula!.match(/"[^"]*"/g)!.map((text) => text.length - 2))).toBeLessThan(
      256,
    );
    expect(calculated(formula!, workbook)).toBeCloseTo(raiz.cumplimiento!, 9);
  });
});

test("R32: with settings in the workbook the formula that the pane copies asks them too", async () => {
  const [libro] = await sample("matriz-sopo-2021-t3.xlsx");
  const hoja = rangeSnapshot([
    ["Ajuste", "Valor"],
    ["Ponderador 2021", 0.3],
    ["Las metas crecientes se miden desde la línea base", "No"],
  ]).sheets.map((one) => ({ ...one, name: "Ajustes" }));
  const set = { ...libro, sheets: [...libro.sheets, ...hoja] };
  const evaluation = evaluated(set);
  const { avance, cumplimiento } = cifrasOf(evaluation).plan.cifras;
  const offered = copiablesOf(set, evaluation).de(cifrasOf(evaluation).plan);
  const formulaOf = (medida: string): string =>
    offered.find((one) => one.medida === medida)?.formula ?? "";
  expect(formulaOf("avance")).toContain("Ajustes!$A$1:$B$33");
  expect(calculated(formulaOf("avance"), set)).toBeCloseTo((avance ?? NaN) * 100, 9);
  expect(calculated(formulaOf("cumplimiento"), set)).toBeCloseTo(cumplimiento ?? NaN, 9);
});

test("a meta whose code another has too has no formula, for no cell can say which it means (R14)", () => {
  const workbook = book(
    "matriz.xlsx",
    sheet(
      "Matriz",
      `| Vigencia 2021
       | Código | Eje | Meta de producto | Programado 2021 | Ejecutado 2021
       | 1.1 | 1. Vida | Vacunar a la niñez | 10 | 5
       | 1.2 | 1. Vida | Dotar puestos de salud | 4 | 4
       | 1.2 | 2. Arte | Abrir bibliotecas rurales | 2 | 1`,
    ),
  );
  const evaluation = evaluated(workbook);
  const copiables = copiablesOf(workbook, evaluation);
  const formulas = cifrasOf(evaluation)
    .sujetos.filter(({ tipo }) => tipo === "meta")
    .map((one) => [
      one.codigo,
      one.tipo === "meta" && copiables.de(one).every(({ formula }) => formula !== null),
    ]);
  expect(formulas).toEqual([
    ["1.1", true],
    ["1.2", false],
    ["1.2", false],
  ]);
});

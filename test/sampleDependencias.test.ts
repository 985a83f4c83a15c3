import { PLANES } from "../src/core/planes/planes";
import { parametrosAt } from "../src/core/planes/metodo";
import { readdirSync } from "node:fs";
import { DEPENDENCIAS } from "../scripts/sample/dependencias";
import { DIALECTOS } from "../scripts/sample/entregas/dialectos";
import { filasDe, libroEntrega } from "../scripts/sample/entregas/libroEntrega";
import { filasDeLaMatriz } from "../scripts/sample/filas";
import { plainText } from "../src/core/grid/foldText";
import { avanceIn } from "../src/core/plan/avance";
import { buildPlan } from "../src/core/plan/buildPlan";
import type { Evaluation, MetaEvaluada } from "../src/core/plan/evaluation";
import { inferTipos } from "../src/core/plan/inferTipos";
import { weigh } from "../src/core/plan/pesos";
import { rollUp } from "../src/core/plan/rollUp";
import { bytesOf, contentOf, evaluationOf, readSample } from "./cases/sampleFiles";

const FOLDER = "assets/samples/dependencias";
const PLAN = filasDeLaMatriz();

let official: Evaluation;
const deliveries = new Map<string, Evaluation>();

beforeAll(async () => {
  official = evaluationOf(await readSample("assets/samples/matriz-sopo-2021-t3.xlsx"));
  for (const { archivo } of DIALECTOS) {
    deliveries.set(archivo, evaluationOf(await readSample(`${FOLDER}/${archivo}`)));
  }
}, 120_000);

test("there is one file for each of the 22 dependencias, an .xlsm and a .csv among them", () => {
  expect(DIALECTOS.map(({ dependencia }) => dependencia).sort()).toEqual(
    Object.keys(DEPENDENCIAS).sort(),
  );
  expect(
    readdirSync(FOLDER)
      .map((name) => name.normalize())
      .sort(),
  ).toEqual(DIALECTOS.map(({ archivo }) => archivo.normalize()).sort());
  expect(DIALECTOS.filter(({ archivo }) => /\.(xlsm|csv)$/.test(archivo))).toHaveLength(2);
});

describe.each(DIALECTOS)("$archivo", (dialecto) => {
  const { archivo } = dialecto;

  test("is what libroEntrega(filas, dialecto, plan) writes", async () => {
    const built = await libroEntrega(filasDe(PLAN, dialecto), dialecto, PLAN);
    const committed = bytesOf(`${FOLDER}/${archivo}`);
    if (archivo.endsWith(".csv")) {
      expect(Buffer.compare(built, committed)).toBe(0);
      return;
    }
    const parts = await contentOf(built);
    const before = await contentOf(committed);
    expect(Object.keys(parts)).toEqual(Object.keys(before));
    expect(Object.keys(parts).filter((name) => parts[name] !== before[name])).toEqual([]);
  });

  test("is recognised without a question, of the third quarter of 2021, and nothing in it is wrong", () => {
    const { matriz, periodo, lectura, findings } = deliveries.get(archivo)!;
    expect(matriz.sheet).toBe(dialecto.hoja);
    expect(matriz.questions).toEqual([]);
    expect(matriz.unmapped).toEqual([]);
    expect(periodo).toEqual({ vigencia: 2021, trimestre: 3, corte: "2021-09-30" });
    expect(lectura.rejected).toEqual([]);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("says of each of its metas what the official matriz says", () => {
    const expected = new Map(official.metas.map((one) => [plainText(one.meta.nombre), one]));
    const own = filasDe(PLAN, dialecto).map(({ codigo }) => codigo);
    const { metas } = deliveries.get(archivo)!;
    const twins = metas.map((one) => expected.get(plainText(one.meta.nombre))!);
    expect(twins.map(({ meta }) => meta.codigo)).toEqual(own);
    expect(metas.map((one, i) => said(one, twins[i]!))).toEqual(
      twins.map((twin) => said(twin, twin)),
    );
  });
});

const METODO = parametrosAt(null);

test("the 22 files together are the 477 metas of the plan, each once", () => {
  const names = [...deliveries.values()].flatMap(({ metas }) =>
    metas.map(({ meta }) => meta.nombre),
  );
  expect(names).toHaveLength(477);
  expect(new Set(names).size).toBe(477);
});

test("the 22 files together give the published figures", () => {
  const filas = [...deliveries.values()].flatMap(({ metas }) => metas.map(({ meta }) => meta.fila));
  const built = buildPlan(filas, {
    levels: official.matriz.levels,
    tipoOf: inferTipos(filas).tipoOf,
    vigencia: 2021,
    quarters: {
      until: 3,
      reported: null,
      cutExplicitly: false,
      times: METODO.trimestresAcumulados.valor,
      esperado: METODO,
    },
  });
  const { plan, pesos } = weigh(built.plan, {
    ...{ tables: [], filas, vigencia: 2021, answers: {} },
    planes: PLANES,
    tolerance: METODO.diferenciaVisible.valor,
    pesosDe: null,
  });
  const avanceOf = avanceIn(2021, true, METODO);
  const raiz = rollUp(plan, {
    ...{ ponderador: pesos.ponderador, avanceOf, reportadoOf: avanceOf },
    armonizacionOf: () => null,
    isRejected: () => false,
    escala: METODO,
    regla: METODO,
  });
  const points = new Map(raiz.branches.map(({ node, avance }) => [node.codigo, avance! * 100]));
  const published = { I: 9.4, II: 4.5, III: 3.24, IV: 1.74 };
  for (const [escenario, avance] of Object.entries(published)) {
    expect(Math.abs(points.get(escenario)! - avance)).toBeLessThan(1e-9);
  }
  expect(raiz.conteo).toEqual(official.raiz.conteo);
});

/** What a row says, of the columns that the file keeps: `twin` stands in for those that it drops. */
function said(one: MetaEvaluada, { meta: twin }: MetaEvaluada) {
  const { meta, estado, programado, ejecutado, cumplimiento } = one;
  const year = meta.fila.years[0]!;
  const quarters = ([1, 2, 3, 4] as const).map((quarter) => {
    const amount =
      year.ejecutadoTrimestre[quarter] ?? twin.fila.years[0]!.ejecutadoTrimestre[quarter];
    return amount?.value ?? null;
  });
  return {
    ...{ estado, programado, ejecutado, cumplimiento, quarters },
    tipo: meta.tipo,
    lineaBase: meta.lineaBase,
    metaCuatrienio: meta.metaCuatrienio,
    path: meta.fila.path,
    indicador: meta.fila.indicador,
    bpin: meta.fila.bpin,
    dependencia: meta.fila.dependencia ?? twin.fila.dependencia,
  };
}

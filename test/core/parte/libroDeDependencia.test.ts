import { conteoJson } from "../../../src/core/instrumentos/matriz/cifrasJson";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { consolidate } from "../../../src/core/consolidate/consolidate";
import type { Consolidacion } from "../../../src/core/consolidate/consolidacion";
import { devolucionesOf } from "../../../src/core/consolidate/devoluciones";
import { cifrasOf } from "../../../src/core/cifras/cifrasOf";
import { evaluateWorkbook } from "../../../src/core/evaluate";
import type { WorkbookSnapshot } from "../../../src/core/grid/grid";
import {
  libroDeDependencia,
  type LibroDeDependencia,
} from "../../../src/core/parte/libroDeDependencia";
import { baseDeParteText, parteText } from "../../../src/core/parte/text";
import { readWorkbook } from "../../../src/files/readWorkbook";
import { avanceFormula } from "../../../src/core/cells/cellFormulas";
import { listoText } from "../../../src/cli/listoText";
import { CLEAN, entregasOf, officialPlan, pathsOf } from "../consolidate/muestras";

const SAMPLES = join(__dirname, "../../../assets/samples");

async function book(path: string): Promise<WorkbookSnapshot> {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const read = await readWorkbook(new Uint8Array(readFileSync(path)), name);
  if (!read.ok) throw new Error(read.error.type);
  return read.value;
}

function libroOf(workbook: WorkbookSnapshot, plan: WorkbookSnapshot | null): LibroDeDependencia {
  const own = evaluateWorkbook(workbook);
  if (!own.ok) throw new Error(own.error.type);
  const libro = libroDeDependencia(own.value, { workbook, answers: {} }, plan);
  if (libro === null) throw new Error(`${workbook.name} is no part of a plan`);
  return libro;
}

let plan: WorkbookSnapshot;
beforeAll(async () => {
  plan = await book(join(SAMPLES, "matriz-sopo-2021-t3.xlsx"));
});

test.each([
  ["2021-06-30", 2021, " con corte al 30 de junio de 2021"],
  [null, 2022, " de la vigencia 2022"],
] as const)(
  "baseDeParteText({ parte, periodo }) promises the figure of its own period: %s",
  (corte, vigencia, when) => {
    const parte = { dependencia: "Salud", metasDelPlan: 4, plan: "plan.xlsx" };
    const periodo = { vigencia, trimestre: null, corte };
    expect(baseDeParteText({ parte, periodo })).toBe(
      `Calculado con los pesos del plan: es la cifra que dará la consolidación${when}.`,
    );
  },
);

test("the matriz of the whole plan is no part of it", () => {
  const own = evaluateWorkbook(plan);
  expect(own.ok && own.value.parte).toBe(null);
});

describe("the workbook of a dependencia without the plan (R31, R36)", () => {
  test("says whose it is and how many metas of the plan it has, and gives no figure above the metas", async () => {
    const { evaluation } = libroOf(await book(join(CLEAN, "hacienda.xlsx")), null);
    const { raiz, parte, metas } = evaluation;
    expect(parte && parteText(parte, metas.length)).toBe(
      "Secretaría de Hacienda: 4 de las 477 metas del plan",
    );
    expect([raiz.cumplimiento, raiz.avance, raiz.nivel, raiz.reportado.cumplimiento]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(raiz.branches.map(({ avance, cumplimiento }) => avance ?? cumplimiento)).toEqual([
      null,
      null,
    ]);
    expect(raiz.conteo).toMatchObject({ metas: 4, programadas: 4, conEjecucion: 3 });
    const ofMetas = cifrasOf(evaluation).sujetos.filter(({ tipo }) => tipo === "meta");
    expect(ofMetas.map(({ cifras }) => ("avance" in cifras ? cifras.avance : 0))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  test("=SOPO.AVANCE of its range says why there is none", async () => {
    const answer = avanceFormula(await book(join(CLEAN, "hacienda.xlsx")), null, null);
    expect(answer).toMatchObject({ ok: false, error: { type: "parteDelPlan", metas: 4 } });
  });

  test("what could not be proved is not called in order", async () => {
    const { revisiones } = libroOf(await book(join(CLEAN, "hacienda.xlsx")), null);
    expect(revisiones.filter(({ isProvable }) => !isProvable).map(({ tipo }) => tipo)).toEqual([
      "metas",
      "plan",
      "proyectos",
    ]);
  });
});

describe("a workbook that asks something first (R30)", () => {
  test("waits for the plan that was given, and does not say that it or its registry is missing", async () => {
    const salud = await book(join(SAMPLES, "dependencias/02_Salud_III_Trimestre_2021.xlsx"));
    const EJECUTADO = 10;
    const sheets = salud.sheets.map((one) => ({
      ...one,
      rows: one.rows.map((row) =>
        row.map((cell, column) =>
          column === EJECUTADO && typeof cell === "number" ? cell + 60 : cell,
        ),
      ),
    }));
    const libro = libroOf({ ...salud, sheets }, plan);
    const { parte, preguntas, findings, periodo } = libro.evaluation;
    expect(preguntas).toHaveLength(1);
    expect(libro.revisiones).toEqual([]);
    expect(listoText(libro.revisiones)).toBe(
      "Listo para enviar: se revisa cuando se responda lo que se pregunta del libro\n",
    );
    expect(parte && baseDeParteText({ parte, periodo })).toBe(
      "El cumplimiento y los puntos se calcularán con los pesos del plan de «matriz-sopo-2021-t3.xlsx» cuando se responda lo que se pregunta del libro.",
    );
    expect(findings.map(({ type }) => type)).not.toContain("sinRegistro");
  });
});

describe.each([
  ["clean", /hacienda|Comunicaciones|Movilidad|OBRAS/],
  ["faulty", /Vivienda|Turismo|Salud|Riesgo/],
] as const)("with the plan, files of the 22 (%s)", (set, some) => {
  let all: Consolidacion;
  let libros: readonly (readonly [string, LibroDeDependencia])[];
  beforeAll(async () => {
    const paths = pathsOf(set);
    all = consolidate(await entregasOf(paths), { plan: await officialPlan() });
    const counting = all.entregas.filter(({ setAside }) => setAside === null);
    const names = new Set(counting.map(({ entrega }) => entrega.archivo));
    libros = await Promise.all(
      paths
        .filter((path) => some.test(path) && names.has(path.slice(path.lastIndexOf("/") + 1)))
        .map(async (path) => {
          const own = await book(path);
          return [own.name, libroOf(own, plan)] as const;
        }),
    );
  });

  test("gives the figures that the consolidation gives its dependencia, where no other file reports its metas", () => {
    const shared = new Set(
      all.filas.filter(({ reportes }) => reportes > 1).map(({ responsable }) => responsable),
    );
    let compared = 0;
    for (const [nombre, { evaluation }] of libros) {
      const dependencia = evaluation.parte?.dependencia;
      const own = all.dependencias.find((one) => one.nombre === dependencia);
      if (own === undefined || shared.has(own.nombre) || own.archivos.length !== 1) continue;
      const others = all.filas.some(
        ({ responsable, origen }) =>
          responsable === own.nombre && origen !== null && origen.archivo !== nombre,
      );
      if (others || evaluation.periodo.corte !== all.periodo.corte) continue;
      compared++;
      const { raiz } = evaluation;
      const { cifras, nivel } = own.sujeto;
      expect([nombre, raiz.conteo]).toEqual([nombre, conteoJson({ cifras })]);
      expect(raiz.cumplimiento).toBeCloseTo(cifras.cumplimiento ?? NaN, 12);
      expect(raiz.avance).toBeCloseTo(cifras.avance ?? NaN, 12);
      expect(raiz.programado).toBeCloseTo(cifras.programado ?? NaN, 12);
      expect(raiz.nivel).toBe(nivel);
    }
    expect(compared).toBeGreaterThan(0);
  });

  test("lists in its checklist each point of its devolución once, and no other", () => {
    const back = new Map(devolucionesOf(all).map((one) => [one.nombre, one.pendientes]));
    const OF_OTHERS = new Set(["conflicto", "aviso"]);
    const words = (
      list: readonly { readonly meta: string | null; readonly asunto: { readonly type: string } }[],
    ) =>
      list
        .filter(({ asunto }) => !OF_OTHERS.has(asunto.type))
        .map(({ meta, asunto }) => `${meta ?? ""} ${asunto.type}`)
        .sort();
    for (const [nombre, { evaluation, revisiones }] of libros) {
      const dependencia = evaluation.parte?.dependencia ?? nombre;
      const own = all.dependencias.find((one) => one.nombre === dependencia);
      if (own?.archivos.length !== 1 || evaluation.periodo.corte !== all.periodo.corte) continue;
      const listed = revisiones.flatMap(({ pendientes }) => pendientes);
      expect([nombre, words(listed)]).toEqual([nombre, words(back.get(dependencia) ?? [])]);
    }
  });
});

import fc from "fast-check";
import { cifrasOf } from "../../../src/core/cifras/cifrasOf";
import { impresa } from "../../../src/core/cifras/impresas";
import { corteOf } from "../../../src/core/corte/corte";
import { puntosDe, serieDe } from "../../../src/core/corte/evolucion";
import { evaluateWorkbook } from "../../../src/core/evaluate";
import type { Evaluation } from "../../../src/core/plan/evaluation";
import { parametrosAt } from "../../../src/core/planes/metodo";
import type { Parametros } from "../../../src/core/planes/parametros";
import { metodologiaLines } from "../../../src/core/report/metodologia";
import { points } from "../../../src/core/text/format";
import { book, sheet } from "../../cases/recognitionCase";

const METODO = parametrosAt(null);
const TRUNCAN: Parametros = { ...METODO, truncarCifras: { ...METODO.truncarCifras, valor: 1 } };

/** Three components, of which each has two thirds of what it promised. */
const TERCIOS = book(
  "tercios.xlsx",
  sheet(
    "Matriz",
    `
    | Código meta | Línea estratégica | Meta de producto | Programado 2021 | Ejecutado 2021
    | 1.1 | 1. Salud | Dotar sedes rurales | 3 | 2
    | 2.1 | 2. Cultura | Entregar becas | 3 | 2
    | 3.1 | 3. Agua | Reparar puentes | 3 | 2`,
  ),
);

function evaluated(parametros: Parametros): Evaluation {
  const evaluation = evaluateWorkbook(TERCIOS, { parametros });
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.error));
  return evaluation.value;
}

describe("impresa(medida, value, regla) (R9)", () => {
  test.each([
    ["cumplimiento", 0.6289, 0.628],
    ["cumplimiento", 0.5785, 0.578],
    ["avance", 0.5785, 0.5785],
    ["avance", 0.188799, 0.1887],
    ["cumplimiento", 0.1 + 0.2, 0.3],
    ["cumplimiento", 1 - 1e-15, 1],
    ["diferencia.cumplimiento", -0.0129, -0.012],
    ["conteo.metas", 451, 451],
    ["ejecutadoFisico", 2.6789, 2.6789],
    ["dinero.obligaciones", 1234.5678, 1234.5678],
    ["cumplimiento", null, null],
  ] as const)("%s of %d is %d where figures are truncated", (medida, value, cut) => {
    expect(impresa(medida, value, TRUNCAN)).toBe(cut);
    expect(impresa(medida, value, METODO)).toBe(value);
  });

  test("what was cut is printed half up as it is, and is not cut again", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 2, noNaN: true }), (value) => {
        const [share, point] = [
          impresa("cumplimiento", value, TRUNCAN) ?? NaN,
          impresa("avance", value, TRUNCAN) ?? NaN,
        ];
        expect(impresa("cumplimiento", share, TRUNCAN)).toBe(share);
        expect(impresa("avance", point, TRUNCAN)).toBe(point);
        expect(Math.round(share * 1000) / 1000).toBe(share);
        expect(points(point)).toBe((Math.round(point * 10000) / 100).toFixed(2).replace(".", ","));
        expect(value - share).toBeLessThan(0.001);
        expect(value - share).toBeGreaterThan(-1e-9);
      }),
    );
  });
});

test("cifrasOf(evaluation) cuts each figure from its unrounded value: a total is no sum of what was cut", () => {
  const { plan, sujetos } = cifrasOf(evaluated(TRUNCAN));
  const nodos = sujetos.filter(({ tipo }) => tipo === "nodo");
  expect(nodos.map(({ cifras }) => cifras)).toMatchObject(
    Array.from({ length: 3 }, () => ({ peso: 0.333, cumplimiento: 0.666 })),
  );
  expect(plan.cifras).toMatchObject({ peso: 1, cumplimiento: 0.666, promedioSimple: 0.666 });
  const [meta] = sujetos.filter(({ tipo }) => tipo === "meta");
  expect(meta?.cifras).toMatchObject({ peso: 1 / 3, cumplimiento: 0.666, bruto: 0.666 });
  expect(cifrasOf(evaluated(METODO)).plan.cifras.cumplimiento).toBeCloseTo(2 / 3, 12);
});

test("the nivel is judged before anything is cut (R5)", () => {
  const aceptable = { ...METODO.aceptable, valor: 0.6665 };
  const { plan } = cifrasOf(
    evaluated({ ...TRUNCAN, aceptable, franja: { ...METODO.franja, valor: 0 } }),
  );
  expect(plan.nivel).toBe("Aceptable");
  expect(plan.cifras.cumplimiento).toBe(0.666);
});

test("a corte keeps what was reckoned with, and how it was printed (R33)", () => {
  const corte = corteOf(evaluated(TRUNCAN));
  expect(corte.sujetos).toEqual(corteOf(evaluated(METODO)).sujetos);
  expect(corte.metodo.truncarCifras?.valor).toBe(1);
  const plan = { cumplimiento: 0.666, cuatrienio: { avance: null, cumplimiento: null } };
  expect(puntosDe(serieDe([], corte), "plan")).toMatchObject([plan]);
});

test("the methodology says which of both it is", () => {
  const redondeo = (parametros: Parametros): string | undefined =>
    metodologiaLines(evaluated(parametros)).find(({ label }) => label === "Redondeo")?.text;
  expect(redondeo(TRUNCAN)).toContain("se trunca, como en 2021: puntos con dos decimales");
  expect(redondeo(METODO)).toContain("se redondea al mostrar, la mitad hacia arriba");
});

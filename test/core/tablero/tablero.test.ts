import fc from "fast-check";
import { alertasPorPuntos } from "../../../src/core/tablero/alertasPorPuntos";
import { puestoDe, puestosDeDependencias, type Puesto } from "../../../src/core/tablero/puesto";
import { tableroOf } from "../../../src/core/tablero/tablero";
import {
  esperadoFrenteText,
  faltaText,
  puntosDelPlanText,
  redondeoText,
  TABLERO,
  tareaText,
  tareaTitle,
} from "../../../src/core/tablero/text";
import { sujetosDeDependencias } from "../../../src/core/cifras/cifrasDeDependencia";
import { cifrasDeNodo } from "../../../src/core/cifras/cifrasDeNodo";
import { cifrasOf } from "../../../src/core/cifras/cifrasOf";
import type { Finding } from "../../../src/core/finding";
import { evaluationOf, readSample } from "../../cases/sampleFiles";
import { parametrosAt } from "../../../src/core/planes/metodo";
import { startProjection } from "../../../src/core/whatIf/project";
import { metasBelow } from "../../../src/core/whatIf/whereItHurts";
import { evaluado, planArbitrary } from "../whatIf/plans";

describe("tableroOf(evaluation) of the published matriz", () => {
  const tablero = readSample("assets/samples/matriz-sopo-2021-t3-reportada.xlsx").then((book) => {
    const evaluation = evaluationOf(book);
    return tableroOf(evaluation, cifrasOf(evaluation));
  });

  test("puts first what lacks most to what was expected", async () => {
    const { nodos } = await tablero;
    expect(nodos.map(({ nodo, falta }) => [nodo.node.codigo, faltaText(falta)])).toEqual([
      ["II", "−2,05\u00a0pp"],
      ["I", "−1,00\u00a0pp"],
      ["III", "−0,56\u00a0pp"],
      ["IV", "−0,02\u00a0pp"],
    ]);
  });

  test("says the three things to do first, by the points that hang on them", async () => {
    const { tareas } = await tablero;
    expect(tareas.map((tarea) => [tareaTitle(tarea), tareaText(tarea)])).toEqual([
      [
        "Corregir el proyecto de 42 metas",
        "Su ejecución no se tiene en cuenta. Con ella el cumplimiento del plan sería 69,9\u00a0%.",
      ],
      [
        "Decidir qué hacer en II (Bajo)",
        "Reúne 57\u00a0% de los puntos que faltan para lo esperado. Con 5 metas llega a Aceptable (56,8\u00a0%).",
      ],
      [
        "Revisar con Secretaría de Obras Públicas",
        "Cumplimiento: 39,2\u00a0%. 7 de sus 25 metas programadas están sin ejecución.",
      ],
    ]);
  });

  test("R20: what its kinds of alerta take is what lies between both totals", async () => {
    const { alertas } = await tablero;
    const taken = alertas.restan.reduce((sum, { puntos }) => sum + (puntos ?? 0), 0);
    expect(taken).toBeCloseTo(0.020986, 6);
    expect(alertas.restan.map(({ cuantas }) => cuantas)).toEqual([17, 12, 13]);
  });
});

describe("tareaText(tarea) of a dependencia tells each state of its metas (R1, R7)", () => {
  test.each([
    [29, 0, 0, 29, "Ninguna de sus 29 metas programadas fue reportada."],
    [1, 0, 0, 1, "Su única meta programada no fue reportada."],
    [1, 0, 1, 0, "Su única meta programada está sin ejecución."],
    [25, 8, 4, 13, "4 de sus 25 metas programadas están sin ejecución y 13 sin reporte."],
    [25, 24, 0, 1, "Una de sus 25 metas programadas está sin reporte."],
    [
      9,
      5,
      1,
      1,
      "Una de sus 9 metas programadas está sin ejecución, una sin reporte y 2 sin cruce.",
    ],
    [25, 25, 0, 0, "Todas sus metas programadas tienen ejecución."],
  ])(
    "%i programadas, %i with execution, %i without, %i without reporte",
    (programadas, conEjecucion, sinEjecucion, sinReporte, told) => {
      const puesto = puestoDe({
        nivel: "Bajo",
        cifras: {
          ...{ programado: 0.1, cumplimiento: 0.25, esperado: null },
          "conteo.programadas": programadas,
          "conteo.conEjecucion": conEjecucion,
          "conteo.sinEjecucion": sinEjecucion,
          "conteo.sinReporte": sinReporte,
        },
      });
      const tarea = {
        tipo: "reviewDependencia",
        puesto: { ...puesto, dependencia: "Secretaría de Gobierno" },
        puntos: puesto.falta,
      } as const;
      expect(tareaText(tarea)).toBe(`Cumplimiento: 25,0\u00a0%. ${told}`);
    },
  );
});

// R31: who answers for the metas is another way to cut the same plan.
test("what the dependencias lack adds up to what the components lack", () => {
  fc.assert(
    fc.property(planArbitrary(), (tree) => {
      const base = evaluado(tree);
      const { raiz } = startProjection(base);
      const nodos = raiz.branches.map((nodo) =>
        puestoDe({ nivel: nodo.nivel, cifras: cifrasDeNodo(nodo, parametrosAt(null)) }),
      );
      // What cannot be measured leaves the mean of a node, not of a dependencia (R18).
      fc.pre(raiz.cumplimiento !== null);
      const dependencias = puestosDeDependencias({
        dependencias: sujetosDeDependencias({
          metas: metasBelow(raiz),
          question: base.question,
          pesos: { ...PESOS, ponderador: base.question.ponderador },
          parametros: parametrosAt(null),
          parte: null,
        }),
      });
      expect(lack(dependencias)).toBeCloseTo(lack(nodos), 10);
    }),
  );
});

const PESOS = {
  fuente: "iguales",
  suma: null,
  fuentePonderador: null,
  contraste: null,
  ponderadores: new Map<number, number>(),
  oficial: null,
} as const;

function lack(puestos: readonly { readonly falta: number | null }[]): number {
  return puestos.reduce((sum, { falta }) => sum + (falta ?? 0), 0);
}

test("alertasPorPuntos(findings) never adds what is only at stake to what was taken", () => {
  const gestion = (answer: false | null): Finding => ({
    type: "metaDeGestion",
    severity: "advertencia",
    meta: "1",
    at: null,
    points: 0.01,
    answer,
    ejecutado: 1,
  });
  expect(alertasPorPuntos([gestion(null), gestion(false)])).toEqual({
    total: 2,
    restan: [{ tipo: "metaDeGestion", cuantas: 1, puntos: 0.01 }],
    demas: 1,
  });
});

const PUESTO: Puesto = {
  cumplimiento: 0.3145,
  nivel: "Bajo",
  esperado: 0.75,
  falta: 0.1,
  programadas: 4,
  conEjecucion: 3,
  sinEjecucion: 1,
  sinReporte: false,
  noReportadas: 0,
};

test("esperadoFrenteText(puesto) is what lies between the figures beside it (R20)", () => {
  expect(esperadoFrenteText({ ...PUESTO, cumplimiento: 0.629 })).toContain("−12,1\u00a0puntos");
  // 31,5 % and 75,0 % are printed.
  expect(esperadoFrenteText(PUESTO)).toContain("−43,55\u00a0puntos");
});

test("redondeoText(puntos) says the sum only where the printed figures add up to another (R20)", () => {
  expect(redondeoText([0.00796, 0.00666, 0.00636])).toBe(
    "Suman 2,10\u00a0pp: cada cifra se redondea por separado.",
  );
  expect(redondeoText([0.008, 0.0067, null])).toBeNull();
});

test("without a corte nothing is said to be expected (R11)", () => {
  expect(TABLERO.orden(null)).toBe("Según los puntos del plan (pp) que faltan para lo programado");
  expect(TABLERO.orden(0.75)).toContain("lo esperado");
});

test.each([
  [0.1888, false, "18,88 de 30,00 puntos del plan (pp) programados"],
  [null, false, "No hay ejecución reportada · 30,00 puntos del plan (pp) programados"],
  [null, true, "El avance depende de la respuesta · 30,00 puntos del plan (pp) programados"],
])("R30: an avance of %s, asked %s, is told as «%s»", (avance, isAsked, text) => {
  expect(puntosDelPlanText(avance, 0.3, isAsked)).toBe(text);
});

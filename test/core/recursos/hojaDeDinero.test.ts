import fc from "fast-check";
import { consolidate } from "../../../src/core/consolidate/consolidate";
import { entregaOf } from "../../../src/core/consolidate/entregaOf";
import { evaluationJson } from "../../../src/core/instrumentos/matriz/evaluationJson";
import { evaluateWorkbook } from "../../../src/core/evaluate";
import type { Evaluation, EvaluationOfRows } from "../../../src/core/plan/evaluation";
import { readingPlan } from "../../../src/core/readingPlan";
import { recursosOf } from "../../../src/core/recursos/recursos";
import { cifrasOf } from "../../../src/core/cifras/cifrasOf";
import { written } from "../consolidate/escrito";
import { book, sheet } from "../../cases/recognitionCase";

const FISICO = [
  "| Consecutivos IP (SisPT) | Código Sector (MGA) | Sector (MGA) | Código Producto (MGA) | Producto (MGA) | Código Indicador Producto (MGA) | Indicador Producto (MGA) | Códigos BPIN Asociados | Meta del Cuatrenio (SisPT) | Programado 2024 (SisPT) | Programado 2025 (SisPT) | Ejecución Física 2024 (PIIP) | Explicación del valor 2024",
  "| IP-1 | 22 | Educación | 2201062 | Sedes mantenidas | 220106200 | Sedes | 2024257580046 | 11 | 4 | 7 | 4 | Se ejecutó",
  "| IP-2 | 22 | Educación | 2201052 | Sedes mejoradas | 220105200 | Aulas | 2024257580046 | 3 | 1 | 1 | 1 | Se ejecutó",
  "| IP-4, IP-5 | 22 | Educación | 2201052 | Sedes mejoradas | 220105201 | Patios | 2024257580046 | 3 | 1 | 1 |   | No se encontró ejecución en PIIP",
  "| IP-6 | 33 | Cultura | 3301001 | Festivales | 330100100 | Festivales | 2024257580050 | 8 | 2 | 2 | 1 | Por debajo",
];

const FINANCIERO = [
  "|  |  |  |  | Programación financiera SisPT |  |  | Ejecución CUIPO 2024",
  "| Consecutivos IP (SisPT) | Código Producto (MGA) | Producto (MGA) | Códigos BPIN Asociados | Programación Cuatrienio SisPT | Programado 2024 (SisPT) | Programado 2025 (SisPT) | Compromisos 2024 (CUIPO) | Obligaciones 2024 (CUIPO) | Pagos 2024 (CUIPO) | Obligaciones como % de lo programado (2024) | Explicación del valor 2024",
  "| IP-1 | 2201062 | Sedes mantenidas | 2024257580046 | 900 | 100 | 200 | 80 | 60 | 50 | 0,6 | Por debajo",
  "| IP-2, IP-4, IP-5 | 2201052 | Sedes mejoradas | 2024257580046 | 700 | 50 | 60 | 40 | 30 | 20 | 0,6 | Por debajo",
  "| IP-6 | 3301001 | Festivales | 2024257580050 | 500 | 10 | 20 |   |   |   |   | No se encontró ejecución en CUIPO",
];

function evaluated(financiero: readonly string[] = FINANCIERO): Evaluation {
  const evaluation = evaluateWorkbook(libro(financiero), { vigencia: 2024 });
  if (!evaluation.ok) throw new Error(evaluation.error.type);
  return evaluation.value;
}

function libro(financiero: readonly string[]) {
  return book(
    "alertas.xlsx",
    sheet("Detalle seguimiento financiero", financiero.join("\n")),
    sheet("Detalle seguimiento físico", FISICO.join("\n")),
  );
}

describe("the money of CUIPO beside the physical follow-up (R35)", () => {
  const { dinero, raiz, metas } = evaluated();
  const byCodigo = (codigo: string) =>
    dinero.deMeta(metas.find(({ meta }) => meta.codigo === codigo)!.meta);

  test("is added by node; what CUIPO did not find is no 0, and a share or the four years are no pesos", () => {
    expect(evaluationJson("alertas.xlsx", evaluated())).toMatchObject({
      plan: {
        dinero: {
          apropiacion: null,
          recursosProgramados: 160,
          compromisos: 120,
          obligaciones: 90,
          pagos: 70,
        },
      },
    });
    const [educacion, cultura] = raiz.branches.map(({ node }) => dinero.deNodo(node));
    expect(educacion).toMatchObject({ programado: 150, obligaciones: 90 });
    expect(cultura).toMatchObject({ programado: 10, obligaciones: null });
  });

  test("finds the metas of codes that are written otherwise (R14)", () => {
    const otherwise = FINANCIERO.map((row) => row.replaceAll("IP-", "ip 0"));
    const { dinero: same, raiz: plan } = evaluated(otherwise);
    expect(same.deNodo(plan.node)).toMatchObject({
      programado: 160,
      obligaciones: 90,
    });
  });

  test("of a product with several metas is of the product, and of none of them alone", () => {
    expect(byCodigo("IP-1").obligaciones).toBe(60);
    expect(byCodigo("IP-2").obligaciones).toBeNull();
    const [producto] = raiz.branches[0]!.branches.filter(({ metas: own }) => own.length === 2);
    expect(producto && dinero.deNodo(producto.node).obligaciones).toBe(30);
  });

  test("is added by project, each amount once", () => {
    expect(dinero.proyectos.map((one) => [one.nombre, one.montos.pagos, one.metas.length])).toEqual(
      [
        ["2024257580046", 70, 3],
        ["2024257580050", null, 1],
      ],
    );
  });

  test("is measured over what was programmed, as DNP does", () => {
    const evaluation = evaluated();
    const recursos = recursosOf(evaluation, cifrasOf(evaluation));
    expect([recursos?.base, recursos?.plan.financiero]).toEqual(["seguimiento", 90 / 160]);
  });

  test("changes no physical figure (R16)", () => {
    expect(raiz.cumplimiento).toBe(evaluated(["| Nota"]).raiz.cumplimiento);
  });

  test("is read from Excel to its last row", () => {
    expect(readingPlan(libro(FINANCIERO)).map((one) => one.sheet)).toEqual([
      "Detalle seguimiento físico",
      "Detalle seguimiento financiero",
    ]);
  });

  test("comes to the sum of its cells, whatever metas each of its rows names", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.subarray(["IP-1", "IP-2", "IP-4", "IP-5", "IP-6"], { minLength: 1 }),
            fc.nat({ max: 1_000_000 }),
          ),
          { minLength: 1, maxLength: 8 },
        ),
        (rows) => {
          const own = evaluated([
            "| Código meta | Compromisos 2024 | Obligaciones 2024",
            ...rows.map(([codigos, pesos]) => `| ${codigos.join(", ")} | ${pesos} | ${pesos}`),
          ]);
          const sum = rows.reduce((all, [, pesos]) => all + pesos, 0);
          expect(own.dinero.deNodo(own.plan).obligaciones).toBe(sum);
          const byProject = own.dinero.proyectos.map(({ montos }) => montos.obligaciones ?? 0);
          expect(byProject.reduce((all, pesos) => all + pesos, 0)).toBe(sum);
        },
      ),
      { numRuns: 20 },
    );
  });
});

test("what several metas share is in the consolidado too (R31)", () => {
  const entrega = entregaOf("alertas.xlsx", { ok: true, value: libro(FINANCIERO) });
  const consolidacion = consolidate([entrega], { vigencia: 2024 });
  const again = evaluateWorkbook(written(consolidacion), { vigencia: 2024 });
  const moneyOf = ({ dinero, raiz, metas }: EvaluationOfRows) => [
    dinero.deNodo(raiz.node),
    raiz.branches.map(({ node }) => dinero.deNodo(node)),
    metas.map(({ meta }) => dinero.deMeta(meta).obligaciones),
    dinero.proyectos.map(({ nombre, montos }) => [nombre, montos.obligaciones]),
  ];
  if (!consolidacion.evaluation.ok) throw new Error(consolidacion.evaluation.error.type);
  expect(moneyOf(consolidacion.evaluation.value)[2]).toEqual([60, null, null, null]);
  if (!again.ok) throw new Error(again.error.type);
  expect(moneyOf(again.value)).toEqual(moneyOf(consolidacion.evaluation.value));
});

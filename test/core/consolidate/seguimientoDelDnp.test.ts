import type { AskConsolidacion } from "../../../src/core/consolidate/ask";
import { asuntoText } from "../../../src/core/consolidate/text/devolucion";
import { devolucionesOf } from "../../../src/core/consolidate/devoluciones";
import { noReportadasIn } from "../../../src/core/consolidate/noReportadas";
import { entregaOf } from "../../../src/core/consolidate/entregaOf";
import { libroDeDependencia } from "../../../src/core/parte/libroDeDependencia";
import { evaluateWorkbook } from "../../../src/core/evaluate";
import { ok } from "../../../src/core/result";
import { book, sheet } from "../../cases/recognitionCase";
import { consolidada, recognised } from "./matrices";
import { cellsOf } from "../report/small";
import { revisarSheet } from "../../../src/core/report/consolidacion/revisarSheet";

/** The plan as SisPT gives it: its líneas on top, each meta in the plan's own words. */
const SISPT = book(
  "sispt.xlsx",
  sheet(
    "Plan",
    `| Código de indicador de producto (SisPT) | Línea estratégica | Producto (MGA) | Indicador de Producto(MGA) | Personalización de Indicador de Producto | Programación 2025
| IP-1 | LE-1 Sopó social | Infraestructura educativa | Sedes mantenidas | Mantener las escuelas de las veredas | 4
| IP-2 | LE-1 Sopó social | Infraestructura educativa | Sedes mejoradas | Renovar los restaurantes de los colegios | 2
| IP-3 | LE-2 Sopó verde | Servicio de asistencia | Productores atendidos | Acompañar huertas de familias campesinas | 10
| IP-4 | LE-2 Sopó verde | Servicio de asistencia | Productores atendidos | Vacunar el ganado de pequeños hatos | 30
| IP-5 | LE-2 Sopó verde | Vías | Kilómetros de vía | Placas huella en Violetas y Aposentos | 8`,
  ),
);

/** The same metas as DNP follows them: its sectores on top, each named by its indicator, some given as one. */
const seguimiento = (juntas: string) =>
  book(
    "alertas.xlsx",
    sheet(
      "Detalle seguimiento físico",
      `| Consecutivos IP (SisPT) | Sector (MGA) | Producto (MGA) | Indicador Producto (MGA) | Programado 2025 (SisPT) | Ejecución Física 2025 (PIIP) | Explicación del valor 2025
| IP-1 | Educación | Infraestructura educativa | Sedes mantenidas | 4 | 3 | Lo ejecutado está por debajo de lo programado
| IP-2 | Educación | Infraestructura educativa | Sedes mejoradas | 2 | | No se encontró ejecución en PIIP
| IP-3, IP-4 | Agricultura | Servicio de asistencia | Productores atendidos | 40 | ${juntas}
| IP-5 | Transporte | Vías | Kilómetros de vía | 8 | 8 | Se ejecutó el 100% de lo programado`,
    ),
  );
const ALERTAS = seguimiento(" | No se encontró ejecución en PIIP");
const [plan, alertas] = [SISPT, ALERTAS].map((one) => recognised(entregaOf(one.name, ok(one))));
const CON_PLAN: AskConsolidacion = plan === undefined ? {} : { plan };
const estados = ({ evaluation }: ReturnType<typeof consolidada>) =>
  evaluation.ok && evaluation.value.metas.map(({ meta, estado }) => [meta.codigo, estado]);
const CADA_META = [
  ["IP-1", "conEjecucion"],
  ["IP-2", "sinCruce"],
  ["IP-3", "sinCruce"],
  ["IP-4", "sinCruce"],
  ["IP-5", "conEjecucion"],
];

describe("the follow-up of DNP beside the plan of SisPT (R14, R35)", () => {
  test("is of that plan by its codes and indicators, whatever its levels are", () => {
    const found = consolidada(alertas ? [alertas] : [], CON_PLAN);
    expect(found.entregas[0]?.setAside).toBeNull();
    expect(found.correspondencias).toEqual([]);
    expect(estados(found)).toEqual(CADA_META);
    expect(noReportadasIn(found).sinReporte).toEqual([]);
  });

  test("is weighed by the plan as the book of one dependencia is", () => {
    const own = evaluateWorkbook(ALERTAS);
    const libro =
      own.ok && libroDeDependencia(own.value, { workbook: ALERTAS, answers: {} }, SISPT);
    expect(libro && [libro.problema, libro.evaluation.raiz.branches.length]).toEqual([null, 2]);
  });

  test.each([
    ["the plan first", [plan, alertas]],
    ["the follow-up first", [alertas, plan]],
  ])("without a plan each meta counts once, below one tree: %s", (_, files) => {
    const found = consolidada(files.flatMap((one) => one ?? []));
    expect(estados(found)).toEqual(CADA_META);
    expect(found.evaluation.ok && found.evaluation.value.raiz.branches.length).toBe(2);
    expect(found.cuenta).toEqual({ leidas: 9, contadas: 5, excluidas: 4, rechazadas: 0 });
  });

  test("says that what was done of several metas together cannot be parted, and asks for each", () => {
    const book = seguimiento("25 | Lo ejecutado está por debajo de lo programado");
    const found = consolidada([entregaOf(book.name, ok(book))], CON_PLAN);
    expect(noReportadasIn(found).sinReporte.map(({ fila }) => fila.codigo)).toEqual([
      "IP-3",
      "IP-4",
    ]);
    expect(
      devolucionesOf(found).flatMap(({ pendientes }) =>
        pendientes.flatMap(({ asunto }) =>
          asunto.type === "fueraDelPlan" ? [asuntoText(asunto)] : [],
        ),
      ),
    ).toEqual([
      "La fila da varias metas del plan como una sola (IP-3, IP-4): lo ejecutado no se puede repartir entre ellas y no se tiene en cuenta.",
    ]);
  });

  test("lists the row of several metas as what it is, and none that is out of the plan", () => {
    const book = seguimiento("25 | Lo ejecutado está por debajo de lo programado");
    const found = consolidada([entregaOf(book.name, ok(book))], CON_PLAN);
    const said = cellsOf(revisarSheet(found, "Revisar"));
    expect(
      said.filter(([, codigo]) => codigo === "IP-3, IP-4").map((row) => [row[0], row[6]]),
    ).toEqual([
      [
        "Varias metas en una fila",
        "Da varias metas del plan como una sola: lo ejecutado no se puede repartir entre ellas; «no se encontró» se refiere a cada una",
      ],
    ]);
    expect(said.flat()).not.toContain("Fuera del plan");
  });

  test("a code of the plan over another meta's text is still another meta", () => {
    const other = book(
      "otra.xlsx",
      sheet(
        "Matriz",
        `| Código meta | Sector | Meta de producto | Indicador | Programado 2025 | Ejecutado 2025
| IP-3 | Agricultura | Vacunar el ganado de pequeños hatos | Productores atendidos | 30 | 12`,
      ),
    );
    const found = consolidada([entregaOf(other.name, ok(other))], CON_PLAN);
    expect(found.correspondencias).toMatchObject([{ escrito: "IP-3", codigo: "IP-4" }]);
  });
});

import fc from "fast-check";
import type { Consolidacion } from "../../../src/core/consolidate/consolidacion";
import { noReportadasIn } from "../../../src/core/consolidate/noReportadas";
import { puntosOf } from "../../../src/core/consolidate/pendientes";
import { consolidate } from "../../../src/core/consolidate/consolidate";
import { entregas, PEDIDOS, sentOf } from "./generadas";
import { archivo, consolidada, SALUD } from "./matrices";

const WITH_NP = archivo(
  "plan.xlsx",
  "Planeación",
  `
  | 1.1 | 1. Vida | Vacunar niños menores de cinco años | 10 | | Secretaría de Salud
  | 1.2 | 1. Vida | Dotar puestos de salud | 4 | | Secretaría de Salud
  | 2.1 | 2. Cultura | Formar músicos jóvenes | 8 | | Secretaría de Cultura
  | 2.2 | 2. Cultura | Restaurar el teatro municipal | NP | | Secretaría de Cultura`,
);

describe("noReportadasIn(consolidacion)", () => {
  const consolidacion = consolidada([SALUD], { plan: WITH_NP });
  const codigos = (filas: Consolidacion["filas"]): readonly string[] =>
    filas.map(({ fila }) => fila.codigo);

  test("tells what counts 0 from what was not programmed", () => {
    const { sinReporte, noProgramadas } = noReportadasIn(consolidacion);
    expect(codigos(sinReporte)).toEqual(["2.1"]);
    expect(codigos(noProgramadas)).toEqual(["2.2"]);
  });

  test("only what counts 0 is asked for", () => {
    const asked = puntosOf(consolidacion).flatMap(({ pendientes }) => pendientes);
    expect(asked.filter(({ asunto }) => asunto.type === "sinReporte")).toMatchObject([
      { meta: "2.1" },
    ]);
  });

  test("lists as many metas as the plan counts without report (R7, R31)", () => {
    fc.assert(
      fc.property(entregas(2, 3), PEDIDOS, (files, pedidos) => {
        // One of them is the plan too: were it only that, the others would be of another plan, and none count.
        const sent = sentOf(files);
        const [plan] = sent;
        const generada = consolidate(sent, { ...pedidos, ...(plan && { plan }) });
        fc.pre(generada.evaluation.ok);
        expect(noReportadasIn(generada).sinReporte).toHaveLength(
          generada.evaluation.ok ? generada.evaluation.value.raiz.conteo.sinReporte : 0,
        );
      }),
      { numRuns: 40 },
    );
  });
});

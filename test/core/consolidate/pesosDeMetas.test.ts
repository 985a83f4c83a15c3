import type { Consolidacion } from "../../../src/core/consolidate/consolidacion";
import { decisionSobreTodas } from "../../../src/core/consolidate/diferencia";
import { entregaOf } from "../../../src/core/consolidate/entregaOf";
import { diferenciaText } from "../../../src/core/consolidate/text/rowText";
import { evaluateWorkbook } from "../../../src/core/evaluate";
import { findingText } from "../../../src/core/rules/ruleText";
import { ok } from "../../../src/core/result";
import { book, sheet } from "../../cases/recognitionCase";
import { sent } from "./conPesos";
import { written } from "./escrito";
import { consolidada, CULTURA, PLAN, recognised, SALUD } from "./matrices";

const CON_PESOS = recognised(
  entregaOf(
    "salud.xlsx",
    ok(
      book(
        "salud.xlsx",
        sheet(
          "Matriz",
          `| Secretaría de Salud
           | Corte: 30 de septiembre de 2021
           | Código meta | Eje | Meta de producto | Programado 2021 | Ejecutado 2021 | Peso de la meta
           | 1.1 | 1. Vida | Vacunar niños menores de cinco años | 10 | 5 | 0,9
           | 1.2 | 1. Vida | Dotar puestos de salud | 4 | 4 | 0,1`,
        ),
      ),
    ),
  ),
);
const OF_NODES = { ...PLAN, pesos: sent("salud", 50).pesos };

function figures({ evaluation }: Pick<Consolidacion, "evaluation">): readonly unknown[] {
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.error));
  const { raiz, findings } = evaluation.value;
  return [
    raiz.avance?.toFixed(9),
    ...findings.flatMap((one) => (one.type === "pesosIncompletos" ? [findingText(one)] : [])),
  ];
}

describe("R36: a column with the weights of its metas in the file of one dependencia", () => {
  const ruled = consolidada([CON_PESOS, CULTURA], { plan: OF_NODES });

  test("is a difference with a plan that weighs its nodes, and changes nothing by itself", () => {
    expect(ruled.diferencias.map((one) => [diferenciaText(one), one.vale, one.efecto])).toEqual([
      ["Peso de la meta: en el plan las metas pesan igual; en el archivo, 0,9", "plan", 0],
      ["Peso de la meta: en el plan las metas pesan igual; en el archivo, 0,1", "plan", 0],
    ]);
    expect(figures(ruled)).toEqual(figures(consolidada([SALUD, CULTURA], { plan: OF_NODES })));
  });

  test("is no fault of the metas of others, accepted or not, nor in the consolidado", () => {
    const accepted = consolidada([CON_PESOS, CULTURA], {
      plan: OF_NODES,
      decisions: [decisionSobreTodas(ruled.diferencias, true)],
    });
    const [avance] = figures(ruled);
    const SOLO =
      "Solo 2 de 5 metas programadas traen un peso: 1.1, 1.2. No se usan: las metas pesan igual dentro de su componente.";
    expect(figures(ruled)).toEqual([avance]);
    expect(figures(accepted)).toEqual([avance, SOLO]);
    for (const one of [ruled, accepted])
      expect(figures({ evaluation: evaluateWorkbook(written(one)) })).toEqual(figures(one));
  });
});

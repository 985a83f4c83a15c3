import type { Consolidacion } from "../../../src/core/consolidate/consolidacion";
import { decisionSobre, decisionSobreTodas } from "../../../src/core/consolidate/diferencia";
import { devolucionesOf } from "../../../src/core/consolidate/devoluciones";
import { diferenciaDecision, diferenciaText } from "../../../src/core/consolidate/text/rowText";
import { evaluateWorkbook } from "../../../src/core/evaluate";
import { isEnOrden, listoParaEnviar } from "../../../src/core/parte/listoParaEnviar";
import type { Decision } from "../../../src/core/consolidate/decision";
import { sent } from "./conPesos";
import { written } from "./escrito";
import { consolidada, PLAN } from "./matrices";

const UNIVERSE = { ...PLAN, pesos: sent("salud", 50, 30).pesos };
const OTHER = sent("salud", 80, 50);

function ruled(decisions: readonly Decision[] = []): Consolidacion {
  return consolidada([OTHER, sent("cultura", 50, 30)], { plan: UNIVERSE, decisions });
}

function avanceOf({ evaluation }: Pick<Consolidacion, "evaluation">): number {
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.error));
  return evaluation.value.raiz.avance ?? NaN;
}

describe("R36: a sheet of weights that says otherwise than the plan", () => {
  const { diferencias } = ruled();

  test("is listed with both values, each in its cell, and changes nothing", () => {
    expect(
      diferencias.map((one) => [diferenciaText(one), one.at.sheet, one.at.row, one.dependencia]),
    ).toEqual([
      [
        "Peso de 1 en el plan: 50,0\u00a0%; en el archivo: 80,0\u00a0%",
        "Ponderadores",
        1,
        "Secretaría de Salud",
      ],
      [
        "Peso de 2 en el plan: 50,0\u00a0%; en el archivo: 20,0\u00a0%",
        "Ponderadores",
        2,
        "Secretaría de Salud",
      ],
      [
        "Ponderador de 2021 en el plan: 30,0\u00a0%; en el archivo: 50,0\u00a0%",
        "Ponderadores",
        5,
        "Secretaría de Salud",
      ],
    ]);
    const without = [sent("salud", null), sent("cultura", null)];
    expect(avanceOf(ruled())).toBe(avanceOf(consolidada(without, { plan: UNIVERSE })));
  });

  test("says what accepting each would change, which is what accepting it changes", () => {
    for (const one of diferencias) {
      const accepted = ruled([decisionSobre(one, true)]);
      expect(one.efecto).not.toBe(0);
      expect(avanceOf(accepted) - avanceOf(ruled())).toBeCloseTo(one.efecto ?? NaN, 12);
      const same = accepted.diferencias.find(({ at }) => at.row === one.at.row);
      expect(same?.efecto).toBeCloseTo(one.efecto ?? NaN, 12);
      expect(same && diferenciaDecision(same)).toMatch(/^Se toma lo del archivo, por decisión/);
    }
  });

  test("accepted whole, weighs the plan as it says, in the consolidado too", () => {
    const accepted = ruled([decisionSobreTodas(diferencias, true)]);
    const asFile = consolidada([OTHER, sent("cultura", 50, 30)], {
      plan: { ...PLAN, pesos: OTHER.pesos },
    });
    expect(avanceOf(accepted)).toBeCloseTo(avanceOf(asFile), 12);
    const again = evaluateWorkbook(written(accepted));
    expect(avanceOf({ evaluation: again })).toBeCloseTo(avanceOf(accepted), 9);
  });

  test("is a point of the checklist and of the devolución of who sent it, and of no other", () => {
    const alone = listoParaEnviar(consolidada([OTHER], { plan: UNIVERSE }));
    const plan = alone.find(({ tipo }) => tipo === "plan");
    expect(plan && isEnOrden(plan)).toBe(false);
    const points = devolucionesOf(ruled()).map(({ archivos, pendientes }) => [
      archivos,
      pendientes.filter(({ asunto }) => asunto.type === "diferencia").length,
    ]);
    expect(points).toContainEqual([["salud.xlsx"], 3]);
    expect(points.filter(([, many]) => many !== 0)).toHaveLength(1);
  });
});

import { parametrosAt } from "../../../src/core/planes/metodo";
import { evaluateWorkbook } from "../../../src/core/evaluate";
import { avanceDelCuatrienio, vigenciasElapsed } from "../../../src/core/plan/cuatrienio";
import type { Evaluation } from "../../../src/core/plan/evaluation";
import { book, sheet } from "../../cases/recognitionCase";
import { azarOf } from "../../dialectos/azar";
import { matrizOf } from "../../dialectos/matrizOf";
import { FORMA, planOf } from "../../dialectos/planVerdadero";
import { cuatrienioOf } from "../../segunda/cuatrienio";
import { meta } from "./literal";

const METODO = parametrosAt(null);

describe("avanceDelCuatrienio(elapsed, isKnown) follows the type (R2)", () => {
  const soFar = avanceDelCuatrienio([2020, 2021], true, METODO);
  const executed = { 2020: 2, 2021: 4 };
  test.each([
    ["suma", { tipo: "suma", metaCuatrienio: 12, executed }, 0.5],
    ["creciente", { tipo: "creciente", lineaBase: 2, metaCuatrienio: 10, executed }, 0.25],
    ["creciente without línea base", { tipo: "creciente", metaCuatrienio: 10, executed }, 0.4],
    ["mantenimiento", { tipo: "mantenimiento", metaCuatrienio: 4, executed }, 0.75],
    ["reduccion", { tipo: "reduccion", lineaBase: 10, metaCuatrienio: 2, executed }, 0.75],
    ["nothing reported", { tipo: "suma", metaCuatrienio: 12, executed: {} }, 0],
    ["a surplus (R4)", { tipo: "suma", metaCuatrienio: 3, executed }, 1],
    ["no meta del cuatrienio", { tipo: "suma", executed }, null],
    ["a reduccion without línea base", { tipo: "reduccion", metaCuatrienio: 2, executed }, null],
  ] as const)("%s", (_, literal, expected) => {
    expect(soFar(meta("1", literal)).cumplimiento).toBe(expected);
  });

  test("an unknown year leaves the whole unknown (R1)", () => {
    const one = meta("1", { metaCuatrienio: 12, executed });
    expect(avanceDelCuatrienio([2020, 2021], false, METODO)(one)).toMatchObject({
      estado: "programada",
      cumplimiento: null,
    });
  });
});

describe("vigenciasElapsed(vigencia, known, stated)", () => {
  test.each([
    ["the approved plan's", 2021, [2020, 2021, 2022, 2023], [2021], [2020, 2021]],
    ["four of the workbook", 2023, null, [2022, 2023, 2024, 2025], [2022, 2023]],
    ["the term of office that holds it", 2026, null, [2026], [2024, 2025, 2026]],
    ["none without a vigencia", null, null, [], []],
  ] as const)("%s", (_, vigencia, known, stated, elapsed) => {
    expect(vigenciasElapsed(vigencia, known, stated)).toEqual(elapsed);
  });
});

describe("the cuatrienio of a workbook (R33)", () => {
  test("counts what was executed while not programmed (R6)", () => {
    const { cuatrienio, raiz } = evaluated(
      [
        "| Código meta | Meta de producto | Meta del cuatrienio | Programado 2024 | Ejecutado 2024 | Programado 2025 | Ejecutado 2025",
        "| M1 | Dotar sedes | 10 | 5 | 2 | NP | 3",
        "| M2 | Formar docentes | 10 | 5 | 5 | 5 | 5",
      ].join("\n"),
    );
    expect([raiz.cumplimiento, cuatrienio.raiz.cumplimiento]).toEqual([1, 0.75]);
  });

  test("is not known where a year that has begun has no column of execution", () => {
    const { cuatrienio } = evaluated(
      [
        "| Código meta | Meta de producto | Meta del cuatrienio | Programado 2024 | Programado 2025 | Ejecutado 2025",
        "| M1 | Dotar sedes | 10 | 5 | 5 | 3",
      ].join("\n"),
    );
    expect([cuatrienio.faltan, cuatrienio.raiz.cumplimiento]).toEqual([[2024], null]);
  });

  test("of generated plans is what a second implementation gives", () => {
    const wrong: string[] = [];
    for (let seed = 1; seed <= 60; seed++) {
      const plan = planOf(azarOf(seed), {
        ...FORMA,
        hasta: 2024 + (seed % 4),
        niveles: seed % 5 === 0 ? ["Eje"] : FORMA.niveles,
      });
      const { cuatrienio } = evaluated(matrizOf(plan));
      const truth = cuatrienioOf(plan);
      const nodes = cuatrienio.raiz.branches.map(({ cumplimiento }) => cumplimiento);
      const pairs = [
        [cuatrienio.raiz.cumplimiento, truth.cumplimiento],
        ...nodes.map((value, index) => [value, truth.nodos[index] ?? null]),
      ] as const;
      for (const [ours, theirs] of pairs)
        if (Math.abs((ours ?? -1) * 100 - (theirs ?? -100)) > 1e-6)
          wrong.push(`semilla ${seed}: ${ours} en vez de ${theirs}`);
    }
    expect(wrong).toEqual([]);
  });
});

function evaluated(rows: string): Evaluation {
  const evaluation = evaluateWorkbook(book("matriz.xlsx", sheet("Matriz", rows)));
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.error));
  return evaluation.value;
}

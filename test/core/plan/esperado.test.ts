import { esperadoAl } from "../../../src/core/plan/esperado";
import { parametrosAt } from "../../../src/core/planes/metodo";
import type { Trimestre } from "../../../src/core/vocabulary";

test("esperadoAl(trimestre) is what the method expects by its end, and all of the year at the last (R11)", () => {
  const metodo = parametrosAt(null);
  const esperado = ([1, 2, 3, 4] as const).map((at: Trimestre) => esperadoAl(at, metodo));
  expect(esperado).toEqual([
    metodo.esperadoT1.valor,
    metodo.esperadoT2.valor,
    metodo.esperadoT3.valor,
    1,
  ]);
  expect(new Set(esperado).size).toBe(4);
});

import { validPeso } from "../../../src/core/plan/peso";

test.each([
  [40, 40],
  [0, 0],
  [-5, null],
  [Infinity, null],
  [NaN, null],
  [1e308, null],
  [null, null],
])("R8: validPeso(%p) is %p", (typed, peso) => {
  expect(validPeso(typed)).toBe(peso);
});

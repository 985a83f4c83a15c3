import { scaleOf, validPeso } from "../../../src/core/plan/peso";

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

test("validPeso(typed) keeps what can count, 0 and the largest too (R8)", () => {
  const typed = [0, 46.2, 1e9, -1, 1.1e9, Infinity, NaN, null, undefined];
  expect(typed.map(validPeso)).toEqual([0, 46.2, 1e9, null, null, null, null, null, null]);
});

test("scaleOf(sum) tells shares from percentages (R8)", () => {
  expect([0.98, 1, 1.5, 1.6, 99, 100].map(scaleOf)).toEqual([1, 1, 1, 100, 100, 100]);
});

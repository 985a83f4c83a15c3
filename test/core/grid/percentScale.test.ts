import { percentScaleOf } from "../../../src/core/grid/percentScale";

test.each([
  [0.8, "fraction"],
  [-1.5, "fraction"],
  [1.6, "either"],
  [5, "either"],
  [5.1, "percent"],
  [-80, "percent"],
])("percentScaleOf(%d) is %s (R15)", (value, scale) => {
  expect(percentScaleOf(value)).toBe(scale);
});

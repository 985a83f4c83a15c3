import { count, percent, percentApartFrom, points, quantity } from "../../../src/core/text/format";

describe("percent(fraction, decimals)", () => {
  test("prints one decimal with a comma", () => {
    expect(percent(0.6782)).toBe("67,8\u00a0%");
  });

  test("R9: rounds half up, also where binary fell just short of the half", () => {
    expect(percent(0.5785, 1)).toBe("57,9\u00a0%");
    expect(percent(0.67825, 2)).toBe("67,83\u00a0%");
  });

  test("does not print absent as 0", () => {
    expect(percent(null)).toBe("–");
    expect(percent(0)).toBe("0,0\u00a0%");
  });
});

test.each([
  [0.5, "50,0\u00a0%"],
  [0.5596, "55,96\u00a0%"],
  [0.559999, "55,9999\u00a0%"],
])("percentApartFrom(%d, 0.56) is %s: what falls short never reads as the goal", (part, text) => {
  expect(percentApartFrom(part, 0.56)).toBe(text);
});

test("points(fraction) prints percentage points of the plan with two decimals", () => {
  expect(points(0.094)).toBe("9,40");
  expect(points(0.1888)).toBe("18,88");
});

test("count(value) groups thousands with a point", () => {
  expect(count(477)).toBe("477");
  expect(count(1318)).toBe("1.318");
  expect(count(1234567)).toBe("1.234.567");
});

test("quantity(value) prints only the decimals that are there", () => {
  expect(quantity(1200)).toBe("1.200");
  expect(quantity(3.5)).toBe("3,5");
  expect(quantity(0.25)).toBe("0,25");
  expect(quantity(100)).toBe("100");
  expect(quantity(-2)).toBe("−2");
});

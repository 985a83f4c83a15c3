import { serialOf } from "../../src/files/serial";

describe("serialOf(date)", () => {
  test("counts days as Excel does, hours as fractions", () => {
    expect(serialOf(new Date(Date.UTC(2021, 8, 30)))).toBe(44469);
    expect(serialOf(new Date(Date.UTC(2021, 8, 30, 18)))).toBe(44469.75);
  });

  test("skips the 29 February 1900 that Excel believes in", () => {
    expect(serialOf(new Date(Date.UTC(1900, 1, 28)))).toBe(59);
    expect(serialOf(new Date(Date.UTC(1900, 2, 1)))).toBe(61);
  });

  test("gives an error for a number that is no date", () => {
    expect(serialOf(new Date(NaN))).toBe("#NUM!");
  });
});

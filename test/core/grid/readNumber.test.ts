import { readNumber } from "../../../src/core/grid/readNumber";

describe("readNumber(cell, format) reads a number as somebody in Colombia means it", () => {
  test.each([
    ["62,6 %", 0.626],
    ["62,6%", 0.626],
    ["1.234,5", 1234.5],
    ["1.234", 1234],
    ["1.234.567", 1234567],
    ["1,234,567", 1234567],
    ["1,234.5", 1234.5],
    ["1,5", 1.5],
    ["12.5", 12.5],
    ["0.125", 0.125],
    ["$ 1.250.000", 1250000],
    ["(1.234)", -1234],
    ["-3", -3],
    ["−7,5", -7.5],
    ["62,6\u00a0%", 0.626],
    ["2,02E+12", 2.02e12],
    ["30*", 30],
    ["30 (1)", 30],
    ["30 (parcial)", 30],
    ["aprox. 30", 30],
    [">= 90", 90],
    ["4,5.", 4.5],
    ["=30", 30],
    ["$ 50'000.000", 50_000_000],
    ["50'000.000,50", 50_000_000.5],
    ["1.500'000.000", 1_500_000_000],
    ["1´500.000", 1_500_000],
    ["1’234’567", 1_234_567],
    ["1'500,000.00", 1_500_000],
    ["1'500.5", 1500.5],
    ["'1.500", 1500],
  ])("%s → %d", (text, value) => {
    expect(readNumber(text)).toMatchObject({ value });
  });

  test("a fraction in a cell with a percent format stays a fraction", () => {
    expect(readNumber(0.8, "0.0%")).toEqual({ value: 0.8, percent: true });
  });
});

describe("readNumber(cell) tells absences apart and never makes them 0 (R1)", () => {
  test.each([
    ["30 (en millones)", "unreadable"],
    ["Sí", "unreadable"],
    ["S/I", "noData"],
    ["S.I.", "noData"],
    ["30 (de 40)", "unreadable"],
    ["> 30", "unreadable"],
    [null, "blank"],
    [" ", "blank"],
    ["-", "dash"],
    ["$ -", "dash"],
    ["N/A", "notApplicable"],
    ["No aplica", "notApplicable"],
    ["ND", "noData"],
    ["NP", "notProgrammed"],
    ["No programada", "notProgrammed"],
    ["#DIV/0!", "error"],
    ["#¡REF!", "error"],
    ["tres", "unreadable"],
    ["1.2.3,4,5", "unreadable"],
    ["50'000,000", "unreadable"],
    ["1'5", "unreadable"],
    [true, "unreadable"],
  ])("%s → %s", (cell, absence) => {
    expect(readNumber(cell)).toEqual({ value: null, absence });
  });
});

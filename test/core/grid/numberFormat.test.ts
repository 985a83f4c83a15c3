import { isDateFormat, isPercentFormat } from "../../../src/core/grid/numberFormat";

describe("isPercentFormat: a percent sign scales unless it is written as text (R15)", () => {
  test.each([
    ["0%", true],
    ["0.0%", true],
    ["0.00%;[Red]-0.00%", true],
    ["0\\%", false],
    ['0"%"', false],
    ["0", false],
  ])("%s", (format, expected) => {
    expect(isPercentFormat(format)).toBe(expected);
  });
});

describe("isDateFormat: days and hours (R29)", () => {
  test.each([
    ["d-mmm", true],
    ["dd/mm/yyyy", true],
    ["dd/mm/aaaa", true],
    ['[$-240A]d "de" mmmm', true],
    ["[h]:mm:ss", true],
    ["mm:ss.0", true],
    ["General", false],
    ["#,##0", false],
    ["0.00E+00", false],
    ["$ #,##0 ;[Red]-$ #,##0", false],
    ['#,##0" metros"', false],
  ])("%s", (format, expected) => {
    expect(isDateFormat(format)).toBe(expected);
  });
});

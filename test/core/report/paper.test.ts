import { report } from "./small";

/** Pixels of a landscape letter page between its margins of 0,4 inches. */
const PAGE = (11 - 0.8) * 96;

test("a sheet that begins pages of its own is no wider than one", () => {
  const fixed = report().sheets.filter(({ print }) => typeof print?.scale === "number");
  expect(fixed.map(({ key }) => key)).toContain("resumen");
  const widths = fixed.map(({ key, columnWidths, print }) => {
    const pixels = columnWidths.reduce((sum, width) => sum + width * 7 + 5, 0);
    return [key, (pixels * Number(print?.scale)) / 100 < PAGE];
  });
  expect(widths).toEqual(fixed.map(({ key }) => [key, true]));
});

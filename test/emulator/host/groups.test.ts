import { regrouped } from "../../../src/emulator/host/groups";

describe("regrouped(groups, span, step)", () => {
  test("nests groups, from the outermost inwards", () => {
    const outer = regrouped([], [2, 9], 1);
    expect(regrouped(outer, [4, 6], 1)).toEqual([
      [2, 9],
      [4, 6],
    ]);
  });

  test("makes neighbours of one level one group", () => {
    expect(regrouped([[2, 4]], [5, 6], 1)).toEqual([[2, 6]]);
  });

  test("takes one level off all of a span, whatever lies in it", () => {
    expect(
      regrouped(
        [
          [2, 9],
          [4, 6],
        ],
        [0, 20],
        -1,
      ),
    ).toEqual([[4, 6]]);
    expect(regrouped([[2, 9]], [4, 6], -1)).toEqual([
      [2, 3],
      [7, 9],
    ]);
  });

  test("refuses to ungroup where nothing is grouped, and an eighth level", () => {
    expect(() => regrouped([[2, 4]], [6, 8], -1)).toThrow();
    const seven = Array.from({ length: 7 }, (): [number, number] => [2, 4]);
    expect(() => regrouped(seven, [2, 4], 1)).toThrow();
  });
});

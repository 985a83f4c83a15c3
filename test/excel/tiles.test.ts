import { tiles } from "../../src/excel/tiles";

describe("tiles(area, cells)", () => {
  test("cuts by rows", () => {
    expect(tiles({ top: 40, left: 0, bottom: 44, right: 2 }, 6)).toEqual([
      { top: 40, left: 0, bottom: 41, right: 2 },
      { top: 42, left: 0, bottom: 43, right: 2 },
      { top: 44, left: 0, bottom: 44, right: 2 },
    ]);
  });

  test("cuts by columns only where one row is too long", () => {
    expect(tiles({ top: 0, left: 1, bottom: 1, right: 3 }, 2)).toEqual([
      { top: 0, left: 1, bottom: 0, right: 2 },
      { top: 0, left: 3, bottom: 0, right: 3 },
      { top: 1, left: 1, bottom: 1, right: 2 },
      { top: 1, left: 3, bottom: 1, right: 3 },
    ]);
  });
});

import { areApart } from "../../src/app/areApart";

describe("areApart(one, other)", () => {
  test("is by more than 0,05 pp", () => {
    expect(areApart(0.6293, 0.6443)).toBe(true);
    expect(areApart(1, 1.0005)).toBe(false);
    expect(areApart(1, 1.0006)).toBe(true);
  });

  test("is not where one could not be measured", () => {
    expect(areApart(null, 0.5)).toBe(false);
  });
});

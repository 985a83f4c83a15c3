import { differByMoreThanPrinted } from "../../src/app/differByMoreThanPrinted";

describe("differByMoreThanPrinted(one, other)", () => {
  test("is by more than 0,05 pp", () => {
    expect(differByMoreThanPrinted(0.6293, 0.6443)).toBe(true);
    expect(differByMoreThanPrinted(1, 1.0005)).toBe(false);
    expect(differByMoreThanPrinted(1, 1.0006)).toBe(true);
  });

  test("is not where one could not be measured", () => {
    expect(differByMoreThanPrinted(null, 0.5)).toBe(false);
  });
});

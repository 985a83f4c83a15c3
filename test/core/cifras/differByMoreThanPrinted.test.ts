import { parametrosAt } from "../../../src/core/planes/metodo";
import { differByMoreThanPrinted } from "../../../src/core/cifras/differByMoreThanPrinted";

const METODO = parametrosAt(null);

describe("differByMoreThanPrinted(one, other, parametros)", () => {
  test("is by more than 0,05 pp", () => {
    expect(differByMoreThanPrinted(0.6293, 0.6443, METODO)).toBe(true);
    expect(differByMoreThanPrinted(1, 1.0005, METODO)).toBe(false);
    expect(differByMoreThanPrinted(1, 1.0006, METODO)).toBe(true);
  });

  test("is not where one could not be measured", () => {
    expect(differByMoreThanPrinted(null, 0.5, METODO)).toBe(false);
  });
});

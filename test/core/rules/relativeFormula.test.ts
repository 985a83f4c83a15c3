import { relativeFormula } from "../../../src/core/checks/relativeFormula";

describe("relativeFormula(formula, row, column)", () => {
  test("is the same for a formula that was copied down", () => {
    expect(relativeFormula("=SUM(AC7:AT7)", 6, 46)).toBe("=SUM(RC[-18]:RC[-1])");
    expect(relativeFormula("=SUM(AC8:AT8)", 7, 46)).toBe("=SUM(RC[-18]:RC[-1])");
  });
  test("keeps what is fixed", () => {
    expect(relativeFormula("=C4/$C$2", 3, 3)).toBe("=RC[-1]/R2C3");
  });
  test("takes no name, function or text for a cell", () => {
    expect(relativeFormula('=LOG10(A1)&"B2"&TASA2021', 0, 0)).toBe('=LOG10(RC)&"B2"&TASA2021');
  });
  test("reads cells of another sheet, whatever its name", () => {
    expect(relativeFormula("='Hoja B2'!A1+Hoja2!A1", 0, 1)).toBe("='Hoja B2'!RC[-1]+HOJA2!RC[-1]");
  });
});

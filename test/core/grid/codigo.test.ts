import { codigoKey, codigoPattern, compareCodigos } from "../../../src/core/grid/codigo";

describe("codigoKey(codigo)", () => {
  test.each([
    "I.E.2.2",
    "i.e.2.2",
    "I.E.2. 2",
    "I..E..2..2",
    "I.E.2.2.",
    "1.E.2.2",
    "I-E-2-2",
    "I.E.2.02",
  ])("takes %s for one code", (codigo) => {
    expect(codigoKey(codigo)).toBe("1.e.2.2");
  });
  test.each(["I.E.2,2", "IE.2.2", "I.E.2.2.0", "I.E.2.l"])(
    "takes %s for another, which the text must decide",
    (codigo) => {
      expect(codigoKey(codigo)).not.toBe("1.e.2.2");
    },
  );
  test("leaves the letter of a prospectiva a letter", () => {
    expect(codigoKey("III.C.4.5")).toBe("3.c.4.5");
  });
});

test("codigoPattern(key) tells the codes of one plan from those of another", () => {
  expect(
    ["I.A.1.1", "IV.B.12.3", "IP-274"].map((codigo) => codigoPattern(codigoKey(codigo))),
  ).toEqual(["9.a.9.9", "9.a.9.9", "ip.9"]);
});

test("compareCodigos(a, b) counts as a person does", () => {
  expect(["II.A.1.1", "I.A.10.1", "I.A.2.1", "I.B.1.1"].sort(compareCodigos)).toEqual([
    "I.A.2.1",
    "I.A.10.1",
    "I.B.1.1",
    "II.A.1.1",
  ]);
});

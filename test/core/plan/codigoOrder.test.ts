import fc from "fast-check";
import { inCodigoOrder } from "../../../src/core/plan/codigoOrder";

const ordered = (codigos: readonly string[]): readonly string[] =>
  inCodigoOrder(codigos, (codigo) => codigo);

describe("inCodigoOrder(things, codigoOf)", () => {
  test("numbers are numbers", () => {
    expect(ordered(["LE-10", "LE-2", "LE-1"])).toEqual(["LE-1", "LE-2", "LE-10"]);
  });

  test("Roman numbers are numbers too", () => {
    expect(ordered(["IX", "V", "IV", "I", "X", "II"])).toEqual(["I", "II", "IV", "V", "IX", "X"]);
  });

  test("letters that could be Roman numbers stay letters", () => {
    expect(ordered(["I.D", "I.C", "I.L", "I.A"])).toEqual(["I.A", "I.C", "I.D", "I.L"]);
  });

  test("a part stands before what it holds", () => {
    expect(ordered(["II.A.1", "II", "II.A", "I.B"])).toEqual(["I.B", "II", "II.A", "II.A.1"]);
  });

  test("equal codes stay as they came", () => {
    const twins = [
      { codigo: "M-2", name: "first" },
      { codigo: "M-2", name: "second" },
    ];
    expect(inCodigoOrder(twins, ({ codigo }) => codigo)).toEqual(twins);
  });

  test("counted codes stand as they are counted, however they came", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(Array.from({ length: 60 }, (_, at) => at + 1)), (numbers) => {
        const sorted = [...numbers].sort((a, b) => a - b);
        expect(ordered(numbers.map((n) => `I.${n}.A`))).toEqual(sorted.map((n) => `I.${n}.A`));
      }),
    );
  });
});

import fc from "fast-check";
import { foldText, isBlank, plainText } from "../../../src/core/grid/foldText";

test.each([
  ["  SOPÓ CONTIGO Y CON TODOS. ", "sopo contigo y con todos"],
  ["NIÑEZ", "ninez"],
  ["NIŃEZ", "ninez"],
  ["Código_x000D_\nmeta:", "codigo meta"],
  ["– “Ciudad  segura” –", "“ciudad segura”"],
  ["n° ^1`", "n° 1"],
  [-5, "5"],
  [null, ""],
])("foldText(%j) is %j", (value, folded) => {
  expect(foldText(value)).toBe(folded);
});

test("foldText says of any text what all of Unicode says of it", () => {
  const unit = fc.constantFrom(..."aZéÑ ß·^´\u0301\u00a0\u200b\u3000ŃṈ-–*x".split(""));
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
      const folded = text
        .normalize("NFD")
        .replace(/\p{Diacritic}/gu, "")
        .toLowerCase()
        .replace(/[\s\u200b]+/g, " ")
        .replace(/^[\s*:.;,\-–—]+|[\s*:.;,\-–—]+$/g, "");
      expect(foldText(text)).toBe(folded);
    }),
  );
});

test("isBlank takes spaces of any kind and a carriage return of Excel for nothing", () => {
  expect([null, "", " ", "\u00a0\u200b", "_x000D_"].map(isBlank)).toEqual(Array(5).fill(true));
  expect(["_", "a", 0, false, "Á", "–"].map(isBlank)).toEqual(Array(6).fill(false));
});

test("plainText is the text in one line", () => {
  expect(plainText(" Meta\n de\u00a0 producto_x000D_")).toBe("Meta de producto");
});

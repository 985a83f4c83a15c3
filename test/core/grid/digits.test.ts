import fc from "fast-check";
import { decimalIn, hexIn, wholeIn } from "../../../src/core/grid/digits";

test.each([
  ["2021", 2021],
  ["007", 7],
  ["0", 0],
  ["", null],
  [" 7", null],
  ["-7", null],
  ["7.5", null],
  ["1e3", null],
  ["9".repeat(16), null],
  [undefined, null],
])("whole digits alone: %p is %p", (text, number) => {
  expect(wholeIn(text)).toBe(number);
});

test.each([
  ["29,1", 29.1],
  ["29.1", 29.1],
  [" 12 ", 12],
  ["1.234,5", null],
  ["Infinity", null],
  ["1e309", null],
  ["", null],
])("a number as it is typed: %p is %p", (text, number) => {
  expect(decimalIn(text)).toBe(number);
});

test.each([
  ["ff", 255],
  ["FFFFFFFF", 4_294_967_295],
  ["", null],
  ["0x1", null],
])("hexadecimal digits: %p is %p", (text, number) => {
  expect(hexIn(text)).toBe(number);
});

test("whatever is typed, no number is without end or none at all", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.double().map(String)), (text) => {
      for (const read of [wholeIn, decimalIn, hexIn]) {
        const number = read(text);
        expect(number === null || Number.isFinite(number)).toBe(true);
      }
    }),
  );
});

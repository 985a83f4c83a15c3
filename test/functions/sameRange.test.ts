import { givenRange } from "../../src/functions/sameRange";

/** As Excel hands a range over: the same values in new arrays each time. */
const range = (rows: number, first: number): number[][] =>
  Array.from({ length: rows }, (_, row) => Array.from({ length: 70 }, () => first + row));

test("givenRange(values) is the same for the same values, whatever nine other matrices were asked of since", () => {
  const names = Array.from({ length: 10 }, (_, name) => name);
  const before = names.map((name) => givenRange(range(480, name)));
  expect(names.map((name) => givenRange(range(480, name)) === before[name])).toEqual(
    names.map(() => true),
  );
  expect(new Set(before).size).toBe(10);
});

test("givenRange(values) lets go of what was asked of longest ago when the cells are too many", () => {
  const [first, second] = [givenRange(range(2_000, 1)), givenRange(range(2_000, 2))];
  expect(givenRange(range(2_000, 1))).toBe(first);
  givenRange(range(2_000, 3));
  expect(givenRange(range(2_000, 1))).toBe(first);
  expect(givenRange(range(2_000, 2))).not.toBe(second);
});

test("givenRange(values) keeps a range larger than the room for all, by itself", () => {
  const large = givenRange(range(6_000, 1));
  expect(givenRange(range(6_000, 1))).toBe(large);
});

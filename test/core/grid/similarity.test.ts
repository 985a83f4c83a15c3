import fc from "fast-check";
import { areAlike, similarity, spellings } from "../../../src/core/grid/similarity";

test("similarity counts a changed, a missing and a swapped letter once each", () => {
  expect(similarity("gestion", "gestiom")).toBeCloseTo(6 / 7);
  expect(similarity("gestion", "gestin")).toBeCloseTo(6 / 7);
  expect(similarity("gestion", "gesiton")).toBeCloseTo(6 / 7);
  expect(similarity("", "")).toBe(1);
});

test("areAlike is similarity against a least, for any two texts", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 12 });
  const least = fc.constantFrom(0.6, 0.8, 0.84, 0.85, 0.92, 1);
  fc.assert(
    fc.property(text, text, least, (a, b, limit) => {
      expect(areAlike(a, b, limit)).toBe(similarity(a, b) >= limit);
    }),
  );
});

test("spellings finds the known texts that areAlike would, whatever they are", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "c", "á"), maxLength: 12 });
  const least = fc.constantFrom(0.6, 0.8, 0.84, 1);
  fc.assert(
    fc.property(fc.uniqueArray(text), text, least, (known, asked, limit) => {
      const found = spellings(known)(asked, limit);
      expect([...found].sort()).toEqual(known.filter((one) => areAlike(asked, one, limit)).sort());
    }),
  );
});

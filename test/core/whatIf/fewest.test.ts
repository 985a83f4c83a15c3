import fc from "fast-check";
import { fewest } from "../../../src/core/whatIf/fewest";

const own = (gain: number): number => gain;

describe("fewest(candidates, gainOf, need)", () => {
  test("takes the largest gains first", () => {
    expect(fewest([1, 5, 3], own, 6).choices[0]).toEqual([5, 3]);
  });
  test("tells the other choices of that size, and what is in all of them", () => {
    expect(fewest([5, 3, 2, 1], own, 6)).toEqual({
      most: 11,
      choices: [
        [5, 3],
        [5, 2],
        [5, 1],
      ],
      essential: [5],
      substitutes: [2, 1],
    });
  });
  test("says how far all together go when they are not enough", () => {
    expect(fewest([2, 1], own, 4)).toEqual({
      most: 3,
      choices: [],
      essential: [],
      substitutes: [],
    });
  });
  test("needs none when nothing is missing", () => {
    expect(fewest([2, 1], own, 0)).toMatchObject({ choices: [[]], essential: [] });
  });
  test("never takes one that gains nothing", () => {
    expect(fewest([0, 0, 1], own, 1).choices).toEqual([[1]]);
  });
});

describe("against every subset", () => {
  const gains = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 9 });
  const candidatesOf = (
    values: readonly number[],
  ): { readonly id: number; readonly gain: number }[] => values.map((gain, id) => ({ id, gain }));
  const gainOf = ({ gain }: { readonly gain: number }): number => gain;
  const sum = (subset: readonly { readonly gain: number }[]): number =>
    subset.reduce((total, { gain }) => total + gain, 0);

  test("no smaller choice is enough, and the choices are the best of their size", () => {
    fc.assert(
      fc.property(gains, fc.integer({ min: 1, max: 30 }), (values, need) => {
        const candidates = candidatesOf(values);
        const enough = subsets(candidates.filter(({ gain }) => gain > 0)).filter(
          (subset) => sum(subset) >= need,
        );
        const { choices, essential, substitutes } = fewest(candidates, gainOf, need);
        const size = Math.min(...enough.map((subset) => subset.length));
        const smallest = enough.filter((subset) => subset.length === size);
        expect(choices.map(sum)).toEqual(
          smallest
            .map(sum)
            .sort((a, b) => b - a)
            .slice(0, 5),
        );
        expect(choices.every((choice) => choice.length === size)).toBe(true);
        const ids = (some: readonly { readonly id: number }[]): number[] =>
          some.map(({ id }) => id).sort((a, b) => a - b);
        expect(ids(essential)).toEqual(
          ids(
            candidates.filter(
              (one) => smallest.length > 0 && smallest.every((subset) => subset.includes(one)),
            ),
          ),
        );
        expect(ids(substitutes)).toEqual(
          ids(
            candidates.filter(
              (one) =>
                !choices[0]?.includes(one) && smallest.some((subset) => subset.includes(one)),
            ),
          ),
        );
        expect(new Set(choices.map((choice) => ids(choice).join())).size).toBe(choices.length);
      }),
      { numRuns: 500 },
    );
  });
});

function subsets<T>(items: readonly T[]): readonly (readonly T[])[] {
  return items.reduce<readonly (readonly T[])[]>(
    (all, item) => [...all, ...all.map((subset) => [...subset, item])],
    [[]],
  );
}

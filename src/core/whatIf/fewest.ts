import { nth } from "../nth";
import { PRECISION } from "../precision";

/** The smallest choices whose gains, added up, are enough. */
export interface Fewest<T> {
  /** How far all of them together would go. */
  readonly most: number;
  /** Choices of the smallest size, the one that gains most first; none when all together are not enough. */
  readonly choices: readonly (readonly T[])[];
  /** In every choice of that size. */
  readonly essential: readonly T[];
  /** In some choice of that size, though not in the first. */
  readonly substitutes: readonly T[];
}

/**
 * The fewest of `candidates` that together gain at least `need`, exactly.
 *
 * Gains only add up, for the weights of the plan do not depend on what is executed. Of all choices of
 * k candidates the k largest gain most, so k are enough for some choice exactly when they are enough
 * for the k largest; the first k for which that holds is the least.
 *
 * The other choices of that size: let the candidates stand by falling gain. A choice that leaves out
 * one of the first k − m, or takes one beyond the first k + m, is matched by more than m choices that
 * gain no less (put what was left out, or anything that stands earlier, in its place). So the m best
 * lie within that window, and m is small.
 */
export function fewest<T>(
  candidates: readonly T[],
  gainOf: (candidate: T) => number,
  need: number,
  most = MOST_CHOICES,
): Fewest<T> {
  const sorted = candidates.filter((one) => gainOf(one) > 0).sort((a, b) => gainOf(b) - gainOf(a));
  const upTo = [0];
  for (const one of sorted) upTo.push(nth(upTo, -1) + gainOf(one));
  const enough = (gain: number): boolean => gain >= need - PRECISION;
  const size = upTo.findIndex(enough);
  if (size < 0) return { most: nth(upTo, -1), choices: [], essential: [], substitutes: [] };
  const first = sorted.slice(0, size);
  const fixed = Math.max(0, size - most);
  const gainOfChoice = (choice: readonly T[]): number =>
    choice.reduce((sum, one) => sum + gainOf(one), nth(upTo, fixed));
  const ends = bestFirst(
    combinations(sorted.slice(fixed, size + most), size - fixed),
    gainOfChoice,
  ).slice(0, most);
  return {
    most: nth(upTo, -1),
    choices: ends
      .filter((end) => enough(gainOfChoice(end)))
      .map((end) => [...sorted.slice(0, fixed), ...end]),
    essential: first.filter((one) => !enough((upTo[size + 1] ?? nth(upTo, size)) - gainOf(one))),
    substitutes:
      size === 0
        ? []
        : sorted.slice(size).filter((one) => enough(nth(upTo, size - 1) + gainOf(one))),
  };
}

/** How many choices are told apart when no number is given. */
const MOST_CHOICES = 5;

function bestFirst<T>(
  choices: readonly (readonly T[])[],
  gainOfChoice: (choice: readonly T[]) => number,
): readonly (readonly T[])[] {
  return [...choices].sort((a, b) => gainOfChoice(b) - gainOfChoice(a));
}

function combinations<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  if (items.length < size) return [];
  const [first, ...rest] = items as readonly [T, ...T[]];
  return [
    ...combinations(rest, size - 1).map((choice) => [first, ...choice]),
    ...combinations(rest, size),
  ];
}

import { fail } from "./hostError";
import type { Group } from "./state";

/**
 * The groups after a span went one level deeper (`step` 1) or came up one (-1). Excel keeps a level
 * for each row, from 0 to 7, and no groups: neighbours of one level are one group. It refuses to
 * ungroup where nothing is grouped.
 */
export function regrouped(groups: readonly Group[], [first, last]: Group, step: 1 | -1): Group[] {
  const levels = levelsOf(groups);
  const inSpan = Array.from(
    { length: last - first + 1 },
    (_, offset) => levels.get(first + offset) ?? 0,
  );
  if (step === -1 && inSpan.every((level) => level === 0)) fail("InvalidOperation");
  if (step === 1 && inSpan.some((level) => level === DEEPEST)) fail("InvalidOperation");
  inSpan.forEach((level, offset) => levels.set(first + offset, Math.max(0, level + step)));
  return groupsOf(levels);
}

/** How many groups each row or column lies in; those in none are left out. */
export function levelsOf(groups: readonly Group[]): Map<number, number> {
  const levels = new Map<number, number>();
  for (const [first, last] of groups) {
    for (let index = first; index <= last; index++) levels.set(index, (levels.get(index) ?? 0) + 1);
  }
  return levels;
}

const DEEPEST = 7;

/** The groups of these levels, from the outermost inwards, and from the first row down. */
export function groupsOf(levels: ReadonlyMap<number, number>): Group[] {
  const indices = [...levels.keys()].sort((one, other) => one - other);
  return Array.from({ length: DEEPEST }, (_, depth) => depth + 1).flatMap((level) => {
    const spans: [number, number][] = [];
    for (const index of indices) {
      if ((levels.get(index) ?? 0) < level) continue;
      const open = spans.at(-1);
      if (open && open[1] === index - 1) open[1] = index;
      else spans.push([index, index]);
    }
    return spans;
  });
}

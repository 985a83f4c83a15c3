/** For sorting by what holds of each: those of which it does go first. */
export function trueFirst(one: boolean, other: boolean): number {
  return one === other ? 0 : one ? -1 : 1;
}

/** How alike two short texts are, 0 to 1: edit distance (with swaps) over the longer length. */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  const longest = Math.max(a.length, b.length);
  return 1 - editDistance(a, b, longest) / longest;
}

/** Whether two texts are at least so alike: most that are not are told apart before they are read through. */
export function areAlike(a: string, b: string, least: number): boolean {
  if (a === b) return true;
  const longest = Math.max(a.length, b.length);
  // The most edits with which they still are, by the same division that says how alike they are.
  let most = Math.ceil((1 - least) * longest);
  while (1 - most / longest < least) most--;
  return Math.abs(a.length - b.length) <= most && editDistance(a, b, most) <= most;
}

/** How many edits lead from one text to the other; some number above `most` where more than that do. */
function editDistance(a: string, b: string, most: number): number {
  let beforeLast = new Int32Array(b.length + 1);
  let last = Int32Array.from({ length: b.length + 1 }, (_, j) => j);
  let row = new Int32Array(b.length + 1);
  let leastOfLast = 0;
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    let leastOfRow = i;
    const letter = a.charCodeAt(i - 1);
    const before = i > 1 ? a.charCodeAt(i - 2) : -1;
    for (let j = 1; j <= b.length; j++) {
      const other = b.charCodeAt(j - 1);
      const changed = at(last, j - 1) + (letter === other ? 0 : 1);
      let best = Math.min(at(last, j) + 1, at(row, j - 1) + 1, changed);
      if (before === other && j > 1 && letter === b.charCodeAt(j - 2))
        best = Math.min(best, at(beforeLast, j - 2) + 1);
      row[j] = best;
      if (best < leastOfRow) leastOfRow = best;
    }
    // A swap reaches back two rows: when both are beyond the limit, so is all that follows.
    if (leastOfRow > most && leastOfLast > most) return leastOfRow;
    leastOfLast = leastOfRow;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return at(last, b.length);
}

// Every index asked for lies inside the row.
function at(row: Int32Array, index: number): number {
  return row[index] ?? 0;
}

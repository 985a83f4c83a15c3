/** How alike two short texts are, 0 to 1: edit distance (with swaps) over the longer length. */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  const longest = Math.max(a.length, b.length);
  return 1 - editDistance(a, b, longest) / longest;
}

/** Whether two texts are at least so alike: most that are not are told apart before they are read through. */
export function areAlike(a: string, b: string, least: number): boolean {
  if (a === b) return true;
  const most = mostEdits(Math.max(a.length, b.length), least);
  return Math.abs(a.length - b.length) <= most && editDistance(a, b, most) <= most;
}

/** The most edits with which two texts, the longer so long, are still so alike. */
function mostEdits(longest: number, least: number): number {
  // By the same division that says how alike they are.
  let most = Math.ceil((1 - least) * longest);
  while (1 - most / longest < least) most--;
  return most;
}

/**
 * Those of many known texts that are at least so alike to another, in no order: by length and
 * letters nearly all are left out before they are read through.
 */
export function spellings(texts: Iterable<string>): (text: string, least: number) => string[] {
  const byLength: { readonly text: string; readonly letters: Uint8Array }[][] = [];
  for (const text of texts) {
    const others = byLength[text.length] ?? [];
    others.push({ text, letters: lettersOf(text) });
    byLength[text.length] = others;
  }
  return (text, least) => {
    const letters = lettersOf(text);
    const apart = Math.floor(text.length * (1 / least - 1)) + 1;
    return byLength
      .slice(Math.max(0, text.length - apart), text.length + apart + 1)
      .flatMap((known = []) =>
        known
          .filter((other) => {
            const most = mostEdits(Math.max(text.length, other.text.length), least);
            return leastEdits(letters, other.letters) <= most && areAlike(text, other.text, least);
          })
          .map((other) => other.text),
      );
  };
}

// Letters by their low bits: two that fall together only make the least number of edits smaller.
function lettersOf(text: string): Uint8Array {
  const letters = new Uint8Array(32);
  for (let i = 0; i < text.length; i++) {
    const place = text.charCodeAt(i) & 31;
    letters[place] = at(letters, place) + 1;
  }
  return letters;
}

/** Edits that are needed at least: each changes one letter that the other lacks. */
function leastEdits(one: Uint8Array, other: Uint8Array): number {
  let onlyInOne = 0;
  let onlyInOther = 0;
  for (let place = 0; place < one.length; place++) {
    const more = at(one, place) - at(other, place);
    if (more > 0) onlyInOne += more;
    else onlyInOther -= more;
  }
  return Math.max(onlyInOne, onlyInOther);
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

// Every index asked for lies inside.
function at(row: Int32Array | Uint8Array, index: number): number {
  return row[index] ?? 0;
}

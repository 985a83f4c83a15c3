/**
 * The character that separates the fields of a text. Commas are also decimals and prose, so the
 * one that cuts most lines into the same number of fields wins, not the one that is seen most.
 * `null` when nothing cuts any line.
 */
export function delimiterOf(text: string): string | null {
  let best: { delimiter: string | null; score: number } = { delimiter: null, score: 0 };
  for (const delimiter of CANDIDATES) {
    const score = evenness(fieldCounts(text, delimiter));
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

const CANDIDATES = [";", ",", "\t", "|"];
const LINES_READ = 50;

/** How many fields each of the first lines has; line breaks inside quotes do not end a line. */
function fieldCounts(text: string, delimiter: string): readonly number[] {
  const counts: number[] = [];
  let fields = 1;
  let quoted = false;
  let blank = true;
  for (let i = 0; i < text.length && counts.length < LINES_READ; i++) {
    const character = text[i]!;
    if (character === '"') quoted = !quoted;
    if (!quoted && character === delimiter) fields++;
    if (quoted || character !== "\n") {
      if (character !== "\r") blank = false;
      continue;
    }
    if (!blank) counts.push(fields);
    fields = 1;
    blank = true;
  }
  if (!blank) counts.push(fields);
  return counts;
}

/** Share of lines that have the commonest number of fields above one; more fields break a tie. */
function evenness(counts: readonly number[]): number {
  const frequency = new Map<number, number>();
  for (const count of counts) if (count > 1) frequency.set(count, (frequency.get(count) ?? 0) + 1);
  let score = 0;
  for (const [fields, lines] of frequency) {
    score = Math.max(score, lines / counts.length + fields / 100_000);
  }
  return score;
}

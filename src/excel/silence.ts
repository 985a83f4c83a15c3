/**
 * Milliseconds without an answer after which the user is told. Excel gives no answer while a cell
 * is being edited or a dialog is open, and may give none ever (OfficeDev/office-js 6678).
 */
export const PATIENCE = 30_000;

/** Tells whenever Excel has owed an answer for longer than that, and when it owes none any more. */
export function followSilence(onSilence: (isSilent: boolean) => void): () => void {
  followers.add(onSilence);
  onSilence(silent > 0);
  return () => void followers.delete(onSilence);
}

/** The same answer. While it does not come, the silence is told. */
export async function awaited<T>(answer: Promise<T>): Promise<T> {
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    count(1);
  }, PATIENCE);
  try {
    return await answer;
  } finally {
    clearTimeout(timer);
    if (isLate) count(-1);
  }
}

const followers = new Set<(isSilent: boolean) => void>();
let silent = 0;

function count(change: number): void {
  const before = silent > 0;
  silent += change;
  if (silent > 0 !== before) for (const follower of followers) follower(silent > 0);
}

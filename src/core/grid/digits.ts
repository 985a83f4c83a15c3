/**
 * The doors by which text becomes a number, beside `readNumber`, which reads cells: what is no number, or has no end,
 * goes no further (a rule of the style forbids any other).
 */

/** Digits alone, "2021" or "007", as a whole number; `null`: anything else, or more of them than a number holds. */
export function wholeIn(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : null;
}

/** As it is typed in Colombia, "29,1", or with a point; `null`: anything else. */
export function decimalIn(text: string): number | null {
  const plain = text.trim().replace(",", ".");
  return /^\d{1,15}(?:\.\d{1,15})?$/.test(plain) ? Number(plain) : null;
}

/** Up to eight hexadecimal digits, "ff"; `null`: anything else. */
export function hexIn(text: string): number | null {
  return /^[0-9a-f]{1,8}$/i.test(text) ? Number.parseInt(text, 16) : null;
}

/**
 * "1.234,5 %" as the grid understands it, "1234.5%"; `null`: it is no number as Colombia writes one, or
 * it reads alike in both.
 */
export function typedNumber(typed: string): string | null {
  const parts = /^\s*([-+]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?\s*(?:(%)\s*)?$/.exec(typed);
  if (parts === null) return null;
  const [, sign = "", whole = "", decimals, percent = ""] = parts;
  const number = `${sign}${whole.replaceAll(".", "")}${decimals === undefined ? "" : `.${decimals}`}${percent}`;
  return number === typed ? null : number;
}

/**
 * "1.234,5 %" as the grid understands it, "1234.5%"; `null`: it is no number as Colombia writes one, or
 * it reads alike in both.
 */
export function typedNumber(typed: string): string | null {
  const parts = NUMBER.exec(typed);
  if (parts === null) return null;
  const [, sign = "", whole = "", decimals, percent = ""] = parts;
  const number = `${sign}${whole.replaceAll(".", "")}${decimals === undefined ? "" : `.${decimals}`}${percent}`;
  return number === typed ? null : number;
}

const NUMBER = /^\s*([-+]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?\s*(?:(%)\s*)?$/;

/** "$12.000.000" and the number format that it gets; `null`: it is no amount. */
export function typedMoney(typed: string): TypedValue | null {
  const parts = /^(-?)\$ *(\d[\d.,]*)$/.exec(typed.trim());
  const amount = parts === null ? null : plainNumber(parts[2] ?? "");
  if (parts === null || amount === null) return null;
  return {
    value: parts[1] === "-" ? -amount : amount,
    pattern: typed.includes(",") ? '"$"#,##0.00' : '"$"#,##0',
  };
}

/** A value that is typed together with how it is shown, as the format of the file says it. */
export interface TypedValue {
  readonly value: number;
  readonly pattern: string;
}

/** What a text that holds a number as Colombia writes one comes to: "62,9 %" is 0.629; `null`: none. */
export function plainNumber(typed: string): number | null {
  const parts = NUMBER.exec(typed);
  if (parts === null) return null;
  const [, sign = "", whole = "", decimals = "", percent] = parts;
  // A percentage is made by moving its point: 62.9 / 100 would be 0.629 only by luck.
  const scale = percent === undefined ? "" : "e-2";
  return Number(`${sign}${whole.replaceAll(".", "")}.${decimals}0${scale}`);
}

import { PRECISION } from "../precision";

/** A number as its format shows it: 0,629 with "0.0%" is "62,9 %". */
export function printedNumber(value: number, format: string): string {
  const decimals = /[0#]\.(0+)/.exec(format)?.[1]?.length ?? (/^[#,]*0%?$/.test(format) ? 0 : null);
  // A sign that is shown as text scales nothing (R15).
  const isPercent = /%/.test(format.replace(/"[^"]*"|\\./g, ""));
  const scaled = isPercent ? value * 100 : value;
  const digits =
    decimals === null ? String(Math.round(scaled * 1e9) / 1e9) : halfUp(scaled, decimals);
  return `${digits.replace(".", ",")}${isPercent ? " %" : ""}`;
}

/** R9 */
function halfUp(value: number, decimals: number): string {
  const units = Math.floor(Math.abs(value) * 10 ** decimals + 0.5 + PRECISION);
  const sign = value < 0 && units > 0 ? "-" : "";
  return `${sign}${(units / 10 ** decimals).toFixed(decimals)}`;
}

import type { Nullable } from "@univerjs/core";
import type { Color } from "./hucre";

/** "#rrggbb", or `null` where the file leaves the colour to the reader. */
export type ColorOf = (color: Color | undefined) => string | null;

/** Reads a colour of one workbook, whose theme decides what "accent 1" looks like. */
export function colorReader(theme: readonly string[] = []): ColorOf {
  return (color) => {
    if (!color) return null;
    const base =
      color.rgb?.slice(-6) ?? themeColor(theme, color.theme) ?? indexedColor(color.indexed);
    if (base === undefined || !/^[0-9A-Fa-f]{6}$/.test(base)) return null;
    return `#${color.tint ? tinted(base, color.tint) : base.toLowerCase()}`;
  };
}

/** "#1f6f54" → the form that a file holds. */
export function toXlsxColor(css: Nullable<string>): Color | undefined {
  const hex = css ? hexOf(css) : null;
  return hex === null ? undefined : { rgb: hex.toUpperCase() };
}

/** The six digits of "#1f6f54", "#1f6" or "rgb(31, 111, 84)". */
export function hexOf(css: string): string | null {
  const rgb = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(css);
  if (rgb)
    return rgb
      .slice(1, 4)
      .map((part) => hexByte(Number(part)))
      .join("");
  const hex = /^#?([0-9A-Fa-f]{6})/.exec(css)?.[1];
  if (hex !== undefined) return hex;
  const short = /^#([0-9A-Fa-f]{3})$/.exec(css)?.[1];
  return short === undefined ? null : [...short].map((digit) => digit + digit).join("");
}

// The file lists dark 1, light 1, dark 2, light 2; cells count light before dark.
function themeColor(theme: readonly string[], index: number | undefined): string | undefined {
  return index === undefined ? undefined : theme[[1, 0, 3, 2][index] ?? index];
}

// 64 and 65 are "automatic", which is no colour of its own.
function indexedColor(index: number | undefined): string | undefined {
  if (index === undefined || index < 0 || index > 63) return undefined;
  const at = (index < 8 ? index : index - 8) * 6;
  return INDEXED.slice(at, at + 6);
}

function tinted(hex: string, tint: number): string {
  return [0, 2, 4]
    .map((at) => parseInt(hex.slice(at, at + 2), 16))
    .map((byte) => (tint < 0 ? byte * (1 + tint) : byte + (255 - byte) * tint))
    .map((byte) => hexByte(Math.round(byte)))
    .join("");
}

function hexByte(byte: number): string {
  return byte.toString(16).padStart(2, "0");
}

// ECMA-376 18.8.27: the palette of files that predate themes.
const INDEXED =
  "000000ffffffff000000ff000000ffffff00ff00ff00ffff" +
  "800000008000000080808000800080008080c0c0c0808080" +
  "9999ff993366ffffccccffff660066ff80800066ccccccff" +
  "000080ff00ffffff0000ffff8000808000000080800000ff" +
  "00ccffccffffccffccffff9999ccffff99cccc99ffffcc99" +
  "3366ff33cccc99cc00ffcc00ff9900ff6600666699969696" +
  "003366339966003300333300993300993366333399333333";

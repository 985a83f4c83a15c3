import { BorderStyleTypes, HorizontalAlign, VerticalAlign } from "@univerjs/core";
import type { BorderLineStyle } from "./hucre";

/** How the file and Univer name the same alignment; read in both directions. */
export const HORIZONTAL = [
  ["left", HorizontalAlign.LEFT],
  ["center", HorizontalAlign.CENTER],
  ["right", HorizontalAlign.RIGHT],
  ["justify", HorizontalAlign.JUSTIFIED],
  ["distributed", HorizontalAlign.DISTRIBUTED],
] as const;

export const VERTICAL = [
  ["top", VerticalAlign.TOP],
  ["center", VerticalAlign.MIDDLE],
  ["bottom", VerticalAlign.BOTTOM],
] as const;

export const BORDERS: readonly (readonly [BorderLineStyle, BorderStyleTypes])[] = [
  ["thin", BorderStyleTypes.THIN],
  ["hair", BorderStyleTypes.HAIR],
  ["dotted", BorderStyleTypes.DOTTED],
  ["dashed", BorderStyleTypes.DASHED],
  ["dashDot", BorderStyleTypes.DASH_DOT],
  ["dashDotDot", BorderStyleTypes.DASH_DOT_DOT],
  ["double", BorderStyleTypes.DOUBLE],
  ["medium", BorderStyleTypes.MEDIUM],
  ["mediumDashed", BorderStyleTypes.MEDIUM_DASHED],
  ["mediumDashDot", BorderStyleTypes.MEDIUM_DASH_DOT],
  ["mediumDashDotDot", BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ["slantDashDot", BorderStyleTypes.SLANT_DASH_DOT],
  ["thick", BorderStyleTypes.THICK],
];

export const SIDES = [
  ["top", "t"],
  ["bottom", "b"],
  ["left", "l"],
  ["right", "r"],
] as const;

/** Pixels that one step of "indent" takes. */
export const INDENT = 9;

/** The second of the pair whose first is `key`, and the other way round. */
export function toUniver<A, B>(
  table: readonly (readonly [A, B])[],
  key: A | undefined,
): B | undefined {
  return table.find(([first]) => first === key)?.[1];
}

export function toXlsx<A, B>(
  table: readonly (readonly [A, B])[],
  key: B | null | undefined,
): A | undefined {
  return table.find(([, second]) => second === key)?.[0];
}

import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import names from "./colorNames.json";
import { fail } from "./hostError";

/** One scalar of `range.format`: how Excel reads it off a Univer style, and writes it. */
export interface StyleProperty {
  readonly read: (style: Nullable<IStyleData>) => unknown;
  readonly write: (value: never) => IStyleData;
}

/** The scalars of `range.format`, by the type and the name that the API gives them. */
export const STYLE_PROPERTIES: Readonly<Record<string, Readonly<Record<string, StyleProperty>>>> = {
  RangeFormat: {
    horizontalAlignment: enumerated("ht", horizontalNames, "General"),
    verticalAlignment: enumerated("vt", verticalNames, "Bottom"),
    wrapText: {
      read: (style) => style?.tb === WrapStrategy.WRAP,
      write: (wrap: boolean) => ({ tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    },
    indentLevel: {
      read: (style) => Math.round((style?.pd?.l ?? 0) / INDENT),
      write: (level: number) => ({ pd: { l: level * INDENT } }),
    },
    textOrientation: {
      read: (style) => -(style?.tr?.a ?? 0),
      write: (degrees: number) => ({ tr: { a: -degrees } }),
    },
  },
  RangeFill: {
    color: {
      read: (style) => toHex(style?.bg?.rgb) ?? "#FFFFFF",
      write: (color: string) => ({ bg: color === "" ? null : { rgb: colorOf(color) } }),
    },
  },
  RangeFont: {
    bold: flag("bl"),
    italic: flag("it"),
    color: {
      read: (style) => toHex(style?.cl?.rgb) ?? "#000000",
      write: (color: string) => ({ cl: { rgb: colorOf(color) } }),
    },
    name: {
      read: (style) => firstFamily(style?.ff),
      write: (name: string) => ({ ff: name }),
    },
    size: {
      read: (style) => style?.fs ?? 11,
      write: (size: number) => ({ fs: size }),
    },
    underline: {
      read: (style) => (style?.ul?.s === BooleanNumber.TRUE ? "Single" : "None"),
      write: (kind: string) => ({ ul: { s: kind === "None" ? 0 : 1 } }),
    },
    strikethrough: {
      read: (style) => style?.st?.s === BooleanNumber.TRUE,
      write: (on: boolean) => ({ st: { s: on ? 1 : 0 } }),
    },
  },
};

/** A colour as Excel takes it, "#RRGGBB" or an HTML name, in the form it gives back. */
export function colorOf(value: unknown): string {
  if (typeof value !== "string") return fail("InvalidArgument");
  const hex = toHex(value) ?? NAMED[value.toLowerCase()];
  return hex ?? fail("InvalidArgument");
}

/** A border of a Univer style in Excel's words. */
export function borderOf(border: Nullable<IBorderStyleData>): {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
} {
  const found = BORDERS.find(([, , type]) => type === border?.s);
  const color = toHex(border?.cl?.rgb) ?? "#000000";
  return found && border ? { style: found[0], weight: found[1], color } : { ...NO_BORDER, color };
}

/** Excel's line style and weight as Univer's one number. `None` is no border. */
export function borderType(style: string, weight: string): BorderStyleTypes | null {
  if (style === "None") return null;
  const exact = BORDERS.find(([name, thick]) => name === style && thick === weight);
  const near = exact ?? BORDERS.find(([name]) => name === style);
  return near?.[2] ?? BorderStyleTypes.THIN;
}

const NO_BORDER = { style: "None", weight: "Thin" };

const BORDERS: readonly (readonly [style: string, weight: string, BorderStyleTypes])[] = [
  ["Continuous", "Thin", BorderStyleTypes.THIN],
  ["Continuous", "Hairline", BorderStyleTypes.HAIR],
  ["Continuous", "Medium", BorderStyleTypes.MEDIUM],
  ["Continuous", "Thick", BorderStyleTypes.THICK],
  ["Dot", "Thin", BorderStyleTypes.DOTTED],
  ["Dash", "Thin", BorderStyleTypes.DASHED],
  ["Dash", "Medium", BorderStyleTypes.MEDIUM_DASHED],
  ["DashDot", "Thin", BorderStyleTypes.DASH_DOT],
  ["DashDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT],
  ["DashDotDot", "Thin", BorderStyleTypes.DASH_DOT_DOT],
  ["DashDotDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ["SlantDashDot", "Medium", BorderStyleTypes.SLANT_DASH_DOT],
  ["Double", "Thick", BorderStyleTypes.DOUBLE],
];

function horizontalNames(): readonly (readonly [string, HorizontalAlign])[] {
  return [
    ["General", HorizontalAlign.UNSPECIFIED],
    ["Left", HorizontalAlign.LEFT],
    ["Center", HorizontalAlign.CENTER],
    ["Right", HorizontalAlign.RIGHT],
    ["Justify", HorizontalAlign.JUSTIFIED],
    ["Distributed", HorizontalAlign.DISTRIBUTED],
    ["CenterAcrossSelection", HorizontalAlign.CENTER],
  ];
}

function verticalNames(): readonly (readonly [string, VerticalAlign])[] {
  return [
    ["Bottom", VerticalAlign.BOTTOM],
    ["Center", VerticalAlign.MIDDLE],
    ["Top", VerticalAlign.TOP],
  ];
}

// Univer measures the indent in pixels of padding; Excel in characters.
const INDENT = 9;

const NAMED: Readonly<Record<string, string>> = names;

function enumerated(
  key: "ht" | "vt",
  names: () => readonly (readonly [string, number])[],
  otherwise: string,
): StyleProperty {
  return {
    read: (style) => names().find(([, value]) => value === style?.[key])?.[0] ?? otherwise,
    write: (name: string) => {
      const value = names().find(([known]) => known === name)?.[1];
      return value === undefined
        ? fail("NotImplemented", `NotImplemented: ${key} ${name}`)
        : { [key]: value };
    },
  };
}

function flag(key: "bl" | "it"): StyleProperty {
  return {
    read: (style) => style?.[key] === BooleanNumber.TRUE,
    write: (on: boolean) => ({ [key]: on ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
  };
}

function firstFamily(families: Nullable<string>): string {
  return families?.split(",")[0]?.replace(/"/g, "").trim() ?? "Calibri";
}

function toHex(color: Nullable<string>): string | null {
  if (!color) return null;
  if (/^#[0-9a-f]{6}$/i.test(color)) return color.toUpperCase();
  if (/^#[0-9a-f]{3}$/i.test(color))
    return `#${[...color.slice(1)].map((c) => c + c).join("")}`.toUpperCase();
  const rgb = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (!rgb) return NAMED[color.toLowerCase()] ?? null;
  return `#${rgb
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")}`.toUpperCase();
}

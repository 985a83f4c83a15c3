import { BooleanNumber, BorderStyleTypes, WrapStrategy } from "@univerjs/core";
import type { IBorderData, IPaddingData, IStyleData, ITextRotation } from "@univerjs/core";
import type { ColorOf } from "./colors";
import type { CellStyle } from "./hucre";
import { BORDERS, HORIZONTAL, INDENT, SIDES, VERTICAL, toUniver } from "./styleTables";

/** The looks of a cell, as Univer says them. What a grid cannot show (protection) is left out. */
export function styleFromXlsx(style: CellStyle, colorOf: ColorOf): IStyleData {
  return {
    ...fontOf(style, colorOf),
    ...fillOf(style, colorOf),
    ...alignmentOf(style),
    ...borderOf(style, colorOf),
    ...(style.numFmt && style.numFmt !== "General" ? { n: { pattern: style.numFmt } } : {}),
  };
}

function fontOf({ font }: CellStyle, colorOf: ColorOf): IStyleData {
  if (!font) return {};
  const color = colorOf(font.color);
  return {
    ...(font.name ? { ff: font.name } : {}),
    ...(font.size ? { fs: font.size } : {}),
    ...(font.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(font.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(font.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(font.strikethrough ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(color ? { cl: { rgb: color } } : {}),
  };
}

// A conditional format keeps its fill in the background colour of a pattern that says nothing.
function fillOf({ fill }: CellStyle, colorOf: ColorOf): IStyleData {
  if (!fill) return {};
  const color =
    fill.type === "gradient"
      ? colorOf(fill.stops[0]?.color)
      : fill.pattern === "none"
        ? null
        : fill.pattern === "solid"
          ? (colorOf(fill.fgColor) ?? colorOf(fill.bgColor))
          : (colorOf(fill.bgColor) ?? colorOf(fill.fgColor));
  return color ? { bg: { rgb: color } } : {};
}

function alignmentOf({ alignment }: CellStyle): IStyleData {
  if (!alignment) return {};
  const horizontal = toUniver(HORIZONTAL, alignment.horizontal as "left" | undefined);
  const vertical = toUniver(VERTICAL, alignment.vertical as "top" | undefined);
  const rotation = rotationOf(alignment.textRotation);
  return {
    ...(horizontal === undefined ? {} : { ht: horizontal }),
    ...(vertical === undefined ? {} : { vt: vertical }),
    ...(alignment.wrapText ? { tb: WrapStrategy.WRAP } : {}),
    ...(rotation ? { tr: rotation } : {}),
    ...(alignment.indent
      ? { pd: paddingOf(alignment.indent, alignment.horizontal === "right") }
      : {}),
  };
}

// The file turns 1–90 up, 91–180 down and stacks at 255; Univer turns down by positive degrees.
function rotationOf(rotation: number | undefined): ITextRotation | null {
  if (!rotation) return null;
  if (rotation === 255) return { a: 0, v: BooleanNumber.TRUE };
  return { a: rotation <= 90 ? -rotation : rotation - 90 };
}

function paddingOf(indent: number, right: boolean): IPaddingData {
  return right ? { r: indent * INDENT } : { l: indent * INDENT };
}

function borderOf({ border }: CellStyle, colorOf: ColorOf): IStyleData {
  if (!border) return {};
  const bd: IBorderData = {};
  for (const [side, short] of SIDES) {
    const line = border[side];
    if (!line) continue;
    bd[short] = {
      s: toUniver(BORDERS, line.style) ?? BorderStyleTypes.THIN,
      cl: { rgb: colorOf(line.color) ?? "#000000" },
    };
  }
  return Object.keys(bd).length > 0 ? { bd } : {};
}

import { BooleanNumber, WrapStrategy } from "@univerjs/core";
import type { IStyleData } from "@univerjs/core";
import { toXlsxColor } from "./colors";
import type { CellStyle } from "./hucre";
import { BORDERS, HORIZONTAL, INDENT, SIDES, VERTICAL, toXlsx } from "./styleTables";

/** The looks of a Univer cell in the words of the file; `undefined` when there are none. */
export function styleToXlsx(style: IStyleData): CellStyle | undefined {
  const font = fontOf(style);
  const fill = toXlsxColor(style.bg?.rgb);
  const alignment = alignmentOf(style);
  const border = borderOf(style);
  const numFmt = style.n?.pattern;
  const result: CellStyle = {
    ...(font ? { font } : {}),
    ...(fill ? { fill: { type: "pattern", pattern: "solid", fgColor: fill } } : {}),
    ...(alignment ? { alignment } : {}),
    ...(border ? { border } : {}),
    ...(numFmt && numFmt !== "General" ? { numFmt } : {}),
  };
  return Object.keys(result).length > 0 ? result : undefined;
}

// A font without a name is repaired by some readers, so a cell that says anything of its font says all.
function fontOf(style: IStyleData): CellStyle["font"] {
  const color = toXlsxColor(style.cl?.rgb);
  const said = {
    ...(style.bl === BooleanNumber.TRUE ? { bold: true } : {}),
    ...(style.it === BooleanNumber.TRUE ? { italic: true } : {}),
    ...(style.ul?.s === BooleanNumber.TRUE ? { underline: true } : {}),
    ...(style.st?.s === BooleanNumber.TRUE ? { strikethrough: true } : {}),
    ...(color ? { color } : {}),
  };
  if (Object.keys(said).length === 0 && !style.ff && !style.fs) return undefined;
  const name = style.ff?.split(",")[0]?.replace(/["']/g, "").trim();
  return { ...said, name: name || "Calibri", size: style.fs ?? 11 };
}

function alignmentOf(style: IStyleData): CellStyle["alignment"] {
  const horizontal = toXlsx(HORIZONTAL, style.ht);
  const vertical = toXlsx(VERTICAL, style.vt);
  const rotation = rotationOf(style);
  const indent = Math.round(
    ((style.pd?.l ?? 0) > INDENT / 2 ? style.pd!.l! : (style.pd?.r ?? 0)) / INDENT,
  );
  const result = {
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(style.tb === WrapStrategy.WRAP ? { wrapText: true } : {}),
    ...(rotation ? { textRotation: rotation } : {}),
    ...(indent > 0 ? { indent } : {}),
  };
  return Object.keys(result).length > 0 ? result : undefined;
}

function rotationOf({ tr }: IStyleData): number {
  if (!tr) return 0;
  if (tr.v === BooleanNumber.TRUE) return 255;
  return tr.a <= 0 ? -tr.a : 90 + tr.a;
}

function borderOf({ bd }: IStyleData): CellStyle["border"] {
  if (!bd) return undefined;
  const border: NonNullable<CellStyle["border"]> = {};
  for (const [side, short] of SIDES) {
    const line = bd[short];
    const style = toXlsx(BORDERS, line?.s);
    if (!line || !style) continue;
    const color = toXlsxColor(line.cl.rgb);
    border[side] = { style, ...(color ? { color } : {}) };
  }
  return Object.keys(border).length > 0 ? border : undefined;
}

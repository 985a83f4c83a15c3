import type { FWorksheet } from "@univerjs/sheets/facade";

/** Columns and rows as wide and high as a new sheet of Excel has them, in pixels. */
export const DEFAULT_WIDTH = 64;
export const DEFAULT_HEIGHT = 20;

/** Gives a new sheet the looks of one of Excel; Univer's own are wider and in another font. */
export function dressNewSheet(sheet: FWorksheet): void {
  sheet.setDefaultStyle({ ff: "Calibri", fs: 11 });
  const config = sheet.getSheet().getConfig();
  config.defaultColumnWidth = DEFAULT_WIDTH;
  config.defaultRowHeight = DEFAULT_HEIGHT;
}

import { attribute, tagsOf } from "./xml";

/** The number format of each cell style, `null` for General; the index is what a cell's `s` says. */
export function numberFormatsOf(styles: string): readonly (string | null)[] {
  const own = new Map(
    tagsOf(styles, "numFmt").map((tag) => [
      Number(attribute(tag, "numFmtId")),
      attribute(tag, "formatCode"),
    ]),
  );
  const cellStyles =
    /<(?:[\w.-]+:)?cellXfs[\s>][^]*?<\/(?:[\w.-]+:)?cellXfs>/.exec(styles)?.[0] ?? "";
  return tagsOf(cellStyles, "xf").map((tag) => {
    const id = Number(attribute(tag, "numFmtId") ?? 0);
    const format = own.get(id) ?? BUILT_IN.get(id) ?? null;
    return format === "General" ? null : format;
  });
}

/** Formats that Excel knows by number and does not write out (ECMA-376, 18.8.30). */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "mm-dd-yy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yy h:mm"],
  [37, "#,##0 ;(#,##0)"],
  [38, "#,##0 ;[Red](#,##0)"],
  [39, "#,##0.00;(#,##0.00)"],
  [40, "#,##0.00;[Red](#,##0.00)"],
  [44, '_("$"* #,##0.00_);_("$"* (#,##0.00);_("$"* "-"??_);_(@_)'],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mmss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
]);

import type { SheetKey } from "../core/report/reportSpec";
import { isSheetMark, keyOfMark } from "../core/report/sheetNames";
import { attribute, tagsOf } from "./xml";

/**
 * Names of the sheets that carry our mark, with what each was published as; `null`: it is the legend of the
 * marks, or of a later version, which publishes what this one does not know. They are results, never a
 * source: what is read from a workbook leaves them out.
 *
 * @param workbook the workbook's part, which holds the names
 */
export function publishedSheets(workbook: string): ReadonlyMap<string, SheetKey | null> {
  const found = new Map<string, SheetKey | null>();
  for (const [, tag = "", reference = ""] of workbook.matchAll(
    /(<(?:[\w.-]+:)?definedName(?=\s)[^>]*>)([^<]*)</g,
  )) {
    const name = attribute(tag, "name") ?? "";
    const sheet = isSheetMark(name) ? sheetOf(reference) : null;
    if (sheet !== null) found.set(sheet, keyOfMark(name));
  }
  return found;
}

/** "'Resumen (SOPO)'!$A$1" → "Resumen (SOPO)"; `null` when that sheet was deleted. */
function sheetOf(reference: string): string | null {
  // Read as an attribute, so that &amp; is & again.
  const text =
    attribute(tagsOf(`<a b="${reference.replaceAll('"', "&quot;")}">`, "a")[0] ?? "", "b") ?? "";
  const sheet = /^(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(text);
  return sheet === null || sheet[2]?.startsWith("#")
    ? null
    : (sheet[1]?.replaceAll("''", "'") ?? sheet[2]!);
}

import { writeXlsx } from "hucre/xlsx";
import { FONT } from "../core/report/looks";
import type { ReportSpec } from "../core/report/reportSpec";
import { markOutput, type OutputKind } from "./outputMark";
import { tidyXlsx } from "./tidyXlsx";
import { sheetToXlsx } from "./writeReportSheet";

/**
 * A new .xlsx of these sheets and nothing else. Its texts stand in their cells as texts, so that what
 * begins like a formula never becomes one; its sheets carry no mark, so that they can be read again.
 *
 * @param kind said in the workbook, so that the next one of its kind may take its place
 */
export async function writeWorkbook({ sheets }: ReportSpec, kind: OutputKind): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: sheets.map(sheetToXlsx),
    defaultFont: { name: FONT, size: 11 },
    stringMode: "inline",
  });
  return tidyXlsx(bytes, {
    pagesOfEach: true,
    change: (parts) => markOutput(parts, "xl/workbook.xml", kind),
  });
}

import { writeXlsx } from "hucre/xlsx";
import { FONT } from "../core/report/looks";
import type { ReportSpec } from "../core/report/reportSpec";
import { tidyXlsx } from "./tidyXlsx";
import { sheetToXlsx } from "./writeReportSheet";

/**
 * A new .xlsx of these sheets and nothing else. Its texts stand in their cells as texts, so that what
 * begins like a formula never becomes one; its sheets carry no mark, so that they can be read again.
 */
export async function writeWorkbook({ sheets }: ReportSpec): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: sheets.map(sheetToXlsx),
    defaultFont: { name: FONT, size: 11 },
    stringMode: "inline",
  });
  return tidyXlsx(bytes);
}

import type { SheetSpec } from "../../core/report/reportSpec";

/** A sheet, and whether it was just made: then the user cannot have changed how it is printed. */
export interface PaperSheet {
  readonly spec: SheetSpec;
  readonly isNew: boolean;
}

/**
 * How the sheets go on paper, as those of the command line do: a round trip for each, whose failure costs
 * nothing else, because on a machine without a printer Excel knows no paper.
 *
 * @returns names of the sheets that Excel did not let set, asked twice
 */
export async function writePapers(
  context: Excel.RequestContext,
  sheets: readonly PaperSheet[],
): Promise<readonly string[]> {
  const unset: string[] = [];
  for (const sheet of sheets) {
    const isSet = (await isPaperWritten(context, sheet)) || (await isPaperWritten(context, sheet));
    if (!isSet) unset.push(sheet.spec.name);
  }
  return unset;
}

async function isPaperWritten(
  context: Excel.RequestContext,
  { spec, isNew }: PaperSheet,
): Promise<boolean> {
  const worksheet = context.workbook.worksheets.getItem(spec.name);
  if (isNew) writePaper(worksheet, spec);
  worksheet.horizontalPageBreaks.removePageBreaks();
  for (const row of spec.print.breaks)
    worksheet.horizontalPageBreaks.add(worksheet.getCell(row, 0));
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return false;
  }
}

function writePaper({ pageLayout: layout }: Excel.Worksheet, { print }: SheetSpec): void {
  layout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = print.paper === "legal" ? "Legal" : "Letter";
  layout.centerHorizontally = true;
  layout.topMargin = 0.5 * POINTS_PER_INCH;
  layout.bottomMargin = 0.6 * POINTS_PER_INCH;
  layout.leftMargin = 0.4 * POINTS_PER_INCH;
  layout.rightMargin = 0.4 * POINTS_PER_INCH;
  layout.headerMargin = 0.3 * POINTS_PER_INCH;
  layout.footerMargin = 0.3 * POINTS_PER_INCH;
  layout.zoom = zoomOf(print.scale);
  // Printed as a workbook, a sheet would go on from the last page of the one before.
  layout.firstPageNumber = 1;
  if (print.repeatRows) {
    const { first, last } = print.repeatRows;
    layout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
  const { defaultForAllPages } = layout.headersFooters;
  defaultForAllPages.leftFooter = "&A";
  defaultForAllPages.rightFooter = print.footer;
}

function zoomOf(scale: SheetSpec["print"]["scale"]): Excel.PageLayoutZoomOptions {
  if (typeof scale === "number") return { scale };
  return { horizontalFitToPages: 1, ...(scale === "fitPage" && { verticalFitToPages: 1 }) };
}

const POINTS_PER_INCH = 72;

/**
 * The only module that imports @microsoft/office-js-helpers, which was archived in 2021: only what still works
 * is used, and it is loaded when first needed. The build leaves out the rest of it (`exports` in webpack.config.js).
 */
export async function traceError(error: Error): Promise<void> {
  const { Utilities } = await import("@microsoft/office-js-helpers");
  Utilities.log(error);
}

/**
 * An empty sheet of that name, made or cleared. The caller has made sure that a sheet of this name
 * is our own: it is emptied without a question. Takes two round trips.
 */
export async function clearedSheet(
  workbook: Excel.Workbook,
  name: string,
): Promise<Excel.Worksheet> {
  const { ExcelUtilities } = await import("@microsoft/office-js-helpers");
  return ExcelUtilities.forceCreateSheet(workbook, name, true);
}

/** What an add-in asks of the sheet Hoja1 and its workbook in one request. */
export type Batch = (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void;

/** The code with which Excel refuses a batch; "done" where it does not. */
export async function outcome(batch: Batch): Promise<string> {
  return Excel.run(async (context) => {
    batch(context.workbook.worksheets.getItem("Hoja1"), context.workbook);
    await context.sync();
    return "done";
  }).catch((error: OfficeExtension.Error) => error.code);
}

/**
 * Takes away every group of rows. How many levels there are cannot be asked, and Excel refuses to
 * ungroup what is not grouped: so the levels are taken off one by one until it does, twice in a row,
 * because a refusal may have another cause.
 */
export async function clearOutline(
  context: Excel.RequestContext,
  sheets: readonly { readonly worksheet: Excel.Worksheet; readonly rows: number }[],
): Promise<void> {
  for (const { worksheet, rows } of sheets) {
    for (let refusals = 0; refusals < 2; refusals++) {
      for (let level = 0; level < DEEPEST; level++)
        worksheet.getRange(`1:${rows}`).ungroup("ByRows");
      try {
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each sheet stops at its own refusal
        await context.sync();
      } catch (error) {
        if (!(error instanceof OfficeExtension.Error)) throw error;
      }
    }
  }
}

// Excel groups no deeper.
const DEEPEST = 7;

/**
 * The one door to @microsoft/office-js-helpers, which was archived in 2021: only what still works
 * is used, and it is loaded when first needed, because it cannot be shaken down.
 */
export async function traceError(error: Error): Promise<void> {
  const { Utilities } = await import("@microsoft/office-js-helpers");
  Utilities.log(error);
}

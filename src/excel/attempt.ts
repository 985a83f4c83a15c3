import type { Problem } from "../core/problem";
import { err, ok, type Result } from "../core/result";
import { traceError } from "./officeHelpers";
import { problemOf } from "./problemOf";
import { awaited } from "./silence";

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** Runs a batch; what Excel refuses is a value, what we did wrong is still thrown. */
export function attempt<T>(batch: Batch<T>): Promise<Result<T, Problem>> {
  return resultOf(() => Excel.run(told(batch)));
}

/**
 * Runs a batch that writes: it waits for the cell that the user is typing in, which would stop it half way,
 * and Ctrl+Z takes all of it back at once where Excel can (ExcelApi 1.20).
 */
export function attemptWriting<T>(batch: Batch<T>): Promise<Result<T, Problem>> {
  const mergeUndoGroup = Office.context.requirements.isSetSupported("ExcelApi", "1.20");
  const options = { delayForCellEdit: true, ...(mergeUndoGroup && { mergeUndoGroup }) };
  return resultOf(() => Excel.run(options, told(batch)));
}

/** The batch, of which each request tells when it gets no answer. */
function told<T>(batch: Batch<T>): Batch<T> {
  return (context) => {
    const sync = context.sync.bind(context);
    context.sync = (passed) => awaited(sync(passed));
    return batch(context);
  };
}

/** What Excel did, or why it did not. */
export async function resultOf<T>(work: () => Promise<T>): Promise<Result<T, Problem>> {
  try {
    return ok(await work());
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    const problem = problemOf(error.code, error.debugInfo?.errorLocation);
    // What has a cause is told to the user; only what has none must be looked into.
    if (problem.type === "unexpected") void traceError(error);
    return err(problem);
  }
}

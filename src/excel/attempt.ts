import type { Problem } from "../core/problem";
import { err, ok, type Result } from "../core/result";
import { traceError } from "./officeHelpers";
import { problemOf } from "./problemOf";

/** Runs a batch; what Excel refuses is a value, what we did wrong is still thrown. */
export async function attempt<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<Result<T, Problem>> {
  try {
    return ok(await Excel.run(batch));
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    const problem = problemOf(error.code);
    // What has a name is told to the user; only what has none must be looked into.
    if (problem.type === "unexpected") void traceError(error);
    return err(problem);
  }
}

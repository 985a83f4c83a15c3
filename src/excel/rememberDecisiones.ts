import type { Problem } from "../core/problem";
import type { Result } from "../core/result";
import { attempt } from "./attempt";

/** Where what was decided of a consolidation lies among the workbook's settings. */
const DECISIONES_KEY = "sopo.consolidacion";

/** Keeps the decisions in the workbook itself. */
export function rememberDecisiones(value: unknown): Promise<Result<null, Problem>> {
  return attempt(async (context) => {
    context.workbook.settings.add(DECISIONES_KEY, value);
    await context.sync();
    return null;
  });
}

/** What was kept, which anybody may have written; `null`: nothing. */
export function recallDecisiones(): Promise<Result<unknown, Problem>> {
  return attempt(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(DECISIONES_KEY);
    setting.load("value");
    await context.sync();
    return setting.isNullObject ? null : (setting.value as unknown);
  });
}

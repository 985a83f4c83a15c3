import type { Answers } from "../core/matriz/matriz";
import type { Problem } from "../core/problem";
import type { Result } from "../core/result";
import { attempt } from "./attempt";

/** Where the answers lie among the workbook's settings, which are saved and sent with the file. */
export const REMEMBERED_KEY = "sopo.respuestas";

/** Keeps the answers in the workbook itself. */
export function remember(answers: Answers): Promise<Result<null, Problem>> {
  return attempt(async (context) => {
    context.workbook.settings.add(REMEMBERED_KEY, answers);
    await context.sync();
    return null;
  });
}

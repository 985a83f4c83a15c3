import type { Decision } from "../core/consolidate/decision";
import { DECISIONES } from "../core/consolidate/rememberedDecisions";
import { isRecord } from "../core/isRecord";
import { readRemembered } from "../core/remembered/remembered";
import { err, ok, type Result } from "../core/result";
import { jsonOfGiven } from "./givenFile";
import { CONSOLIDAR } from "./text/consolidarCli";

/** R36: the decisions of a file of --decisiones. One that is not understood is said, and nothing is done. */
export async function readDecisiones(path: string): Promise<Result<readonly Decision[], string>> {
  const content = await jsonOfGiven(path, CONSOLIDAR.badDecisiones(path));
  if (!content.ok) return content;
  if (!isRecord(content.value)) return err(CONSOLIDAR.badDecisiones(path));
  const { value, problem } = readRemembered(DECISIONES, content.value);
  return problem === null ? ok(value) : err(CONSOLIDAR.badDecisiones(path));
}

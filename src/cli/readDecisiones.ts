import { readFile } from "node:fs/promises";
import type { Decision } from "../core/consolidate/decision";
import { DECISIONES } from "../core/consolidate/rememberedDecisions";
import { readRemembered } from "../core/remembered/remembered";
import { err, ok, type Result } from "../core/result";
import { CONSOLIDAR } from "./text/consolidarCli";

/** R36: the decisions of a file of --decisiones. One that is not understood is said, and nothing is done. */
export async function readDecisiones(path: string): Promise<Result<readonly Decision[], string>> {
  const text = await readFile(path, "utf8").catch(() => null);
  if (text === null) return err(CONSOLIDAR.cannotOpen(path));
  const content = parsed(text);
  if (content === null || typeof content !== "object") return err(CONSOLIDAR.badDecisiones(path));
  const { value, problem } = readRemembered(DECISIONES, content);
  return problem === null ? ok(value) : err(CONSOLIDAR.badDecisiones(path));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, "")) as unknown;
  } catch {
    return null;
  }
}

import { readFile } from "node:fs/promises";
import { err, ok, type Result } from "../core/result";
import { PROYECTAR, supuestosFileProblemText } from "../core/whatIf/text";
import { readSupuestosFile, type SupuestosFile } from "../core/whatIf/supuestosFile";

/** The assumptions of a file, or every sentence that says why not. */
export async function readSupuestos(path: string): Promise<Result<SupuestosFile, string>> {
  const text = await readFile(path, "utf8").catch(() => null);
  if (text === null) return err(PROYECTAR.cannotOpen(path));
  const content = parsed(text);
  if (!content.ok) return err(PROYECTAR.noJson(path));
  const file = readSupuestosFile(content.value);
  return file.ok ? file : err(file.error.map(supuestosFileProblemText).join("\n"));
}

function parsed(text: string): Result<unknown, null> {
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch {
    return err(null);
  }
}

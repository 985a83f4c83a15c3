import { err, type Result } from "../core/result";
import { PROYECTAR, supuestosFileProblemText } from "../core/whatIf/text";
import { readSupuestosFile, type SupuestosFile } from "../core/whatIf/supuestosFile";
import { jsonOfGiven } from "./givenFile";

/** The assumptions of a file, or every sentence that says why not. */
export async function readSupuestos(path: string): Promise<Result<SupuestosFile, string>> {
  const content = await jsonOfGiven(path, PROYECTAR.noJson(path));
  if (!content.ok) return content;
  const file = readSupuestosFile(content.value);
  return file.ok ? file : err(file.error.map(supuestosFileProblemText).join("\n"));
}

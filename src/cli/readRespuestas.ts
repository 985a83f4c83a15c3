import { readFile } from "node:fs/promises";
import type { Answers } from "../core/matriz/matriz";
import { err, type Result } from "../core/result";
import { CLI } from "./text/cli";
import { answersOfRespuestas } from "../core/instrumentos/matriz/preguntasJson";

/** The answers of a file of --respuestas: the object that the questions show. */
export async function readRespuestas(path: string): Promise<Result<Answers, string>> {
  const text = await readFile(path, "utf8").catch(() => null);
  if (text === null) return err(CLI.cannotOpen(path));
  const content = parsed(text);
  if (typeof content !== "object" || content === null || Array.isArray(content))
    return err(CLI.badRespuestas(path));
  const answers = answersOfRespuestas(content as Readonly<Record<string, unknown>>);
  return answers.ok ? answers : err(CLI.unreadRespuestas(path, answers.error));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, "")) as unknown;
  } catch {
    return null;
  }
}

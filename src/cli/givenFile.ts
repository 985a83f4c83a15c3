import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { err, ok, type Result } from "../core/result";
import { LIMITS } from "../files/limits";
import { isOfTheDisk } from "./isOfTheDisk";
import { CLI } from "./text/cli";

/**
 * The bytes of a file that an option names, or the sentence that says why there are none. A pipe or a
 * device may never end, and a drive may never answer: neither is waited for longer than for any file.
 */
export async function bytesOfGiven(
  path: string,
  limit: number = LIMITS.file,
): Promise<Result<Uint8Array, string>> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Result<never, string>>((resolve) => {
    timer = setTimeout(() => resolve(err(CLI.tooSlow(path))), LIMITS.milliseconds);
  });
  return Promise.race([readRegular(path, limit), late]).finally(() => clearTimeout(timer));
}

/** Its text in UTF-8, without the mark at its beginning. */
export async function textOfGiven(path: string): Promise<Result<string, string>> {
  const bytes = await bytesOfGiven(path, LIMITS.text);
  return bytes.ok ? ok(new TextDecoder().decode(bytes.value)) : bytes;
}

/** What it says as JSON; `bad` is the sentence for one that is none. */
export async function jsonOfGiven(path: string, bad: string): Promise<Result<unknown, string>> {
  const text = await textOfGiven(path);
  if (!text.ok) return text;
  const content = jsonIn(text.value);
  return content === undefined ? err(bad) : ok(content);
}

/** What a text says as JSON, which has no such word as `undefined`: that is a text that says nothing. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

async function readRegular(path: string, limit: number): Promise<Result<Uint8Array, string>> {
  // Without waiting, a pipe opens before anyone writes into it.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch(() => null);
  if (file === null) return err(CLI.cannotOpen(path));
  try {
    const there = await file.stat();
    if (!there.isFile()) return err(CLI.notAFile(path));
    if (there.size > limit) return err(CLI.tooLarge(path, limit));
    return ok(new Uint8Array(await file.readFile()));
  } catch (problem) {
    if (isOfTheDisk(problem)) return err(CLI.cannotOpen(path));
    throw problem;
  } finally {
    await file.close();
  }
}

import { HostError } from "./hostError";
import type { HostObject } from "./object";

/** Runs `work` and marks a failure with the member it happened in, as Excel's debugInfo does. */
export function withLocation<T>(object: HostObject, member: string, work: () => T): T {
  try {
    const result = work();
    return result instanceof Promise
      ? (result.catch((error: unknown) => rethrow(error, object, member)) as T)
      : result;
  } catch (error) {
    return rethrow(error, object, member);
  }
}

function rethrow(error: unknown, object: HostObject, member: string): never {
  const failure =
    error instanceof HostError ? error : new HostError("GeneralException", describe(error));
  failure.location ??= `${object.$type}.${member}`;
  throw failure;
}

// A fault of the host itself keeps its stack, so that the message leads to the line.
function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

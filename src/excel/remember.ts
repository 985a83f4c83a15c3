import type { Problem } from "../core/problem";
import {
  readRemembered,
  rewriteRemembered,
  type Remembered,
  type RememberedShape,
} from "../core/remembered/remembered";
import { err, ok, type Result } from "../core/result";
import { attempt, attemptWriting } from "./attempt";

/** What the workbook remembers of one shape, among its settings, which are saved and sent with the file. */
export function recall<T>(shape: RememberedShape<T>): Promise<Result<Remembered<T>, Problem>> {
  return attempt(async (context) => {
    const requested = requestContent(context.workbook, shape);
    await context.sync();
    return readRemembered(shape, requested.read());
  });
}

/** Remembers a value in the workbook itself; what is there and not understood stays. */
export async function remember<T>(
  shape: RememberedShape<T>,
  value: T,
): Promise<Result<null, Problem>> {
  let written: unknown = NOT_WRITTEN;
  const done = await attemptWriting(async (context): Promise<Result<null, Problem>> => {
    const requested = requestContent(context.workbook, shape);
    await context.sync();
    const content = rewriteRemembered(shape, requested.read(), value);
    if (!content.ok) return content;
    written = content.value;
    setContent(context.workbook, shape, content.value);
    await context.sync();
    return ok(null);
  });
  if (done.ok) return done.value;
  return (await isKept(shape, written)) ? ok(null) : err(refusalOf(done.error));
}

/** Excel calls settings that are too large an argument that is none. */
function refusalOf(problem: Problem): Problem {
  return "code" in problem && problem.code === "InvalidArgument"
    ? { type: "noRoom", code: problem.code }
    : problem;
}

const NOT_WRITTEN = Symbol("not written");

/** Whether it was kept after all: the answer may have been lost, and not the request. */
async function isKept(
  shape: Pick<RememberedShape<never>, "key">,
  written: unknown,
): Promise<boolean> {
  if (written === NOT_WRITTEN) return false;
  const now = await attempt(async (context) => {
    const requested = requestContent(context.workbook, shape);
    await context.sync();
    return requested.read();
  });
  return now.ok && JSON.stringify(now.value) === JSON.stringify(written);
}

/** Asked for now, readable after the next sync. */
export interface RequestedContent {
  /** What anyone may have written; `null`: nothing. */
  readonly read: () => unknown;
}

export function requestContent(
  workbook: Excel.Workbook,
  shape: Pick<RememberedShape<never>, "key">,
): RequestedContent {
  const setting = settingOf(workbook, shape);
  setting.load("value");
  return { read: () => (setting.isNullObject ? null : (setting.value as unknown)) };
}

/** @param content `null` forgets what was remembered */
export function setContent(
  workbook: Excel.Workbook,
  shape: Pick<RememberedShape<never>, "key">,
  content: object | null,
): void {
  if (content === null) settingOf(workbook, shape).delete();
  else workbook.settings.add(shape.key, content);
}

function settingOf(
  workbook: Excel.Workbook,
  { key }: Pick<RememberedShape<never>, "key">,
): Excel.Setting {
  return workbook.settings.getItemOrNullObject(key);
}

import { readRemembered, rewriteRemembered } from "../../core/remembered/remembered";
import type { WritingProblem } from "../../core/report/publication";
import { err, ok, type Result } from "../../core/result";
import { attempt, attemptWriting } from "../attempt";
import type { OnProgress } from "../inRequests";
import { requestContent, setContent } from "../remember";
import { bring } from "./bring";
import { canGo, type Toward } from "./ends";
import { ESCRITURAS, type EnCurso, type Escrituras } from "./escrituras";
import { whole } from "./publicaciones";
import type { Notes, Start, Started, Writing } from "./writing";

/** What was written, and what of it could not be. */
export interface Written {
  readonly enCurso: EnCurso;
  readonly notes: Notes;
}

/**
 * Writes all of it or nothing. What is to be written goes into a journal in the workbook before anything
 * else, and out of it with the last request. If Excel refuses in between, it is tried once more from the
 * start, which reaches the same end from wherever it was; if that fails too, what there was before is put
 * back. Only where Excel answers neither does it stay half done, and `unfinished` says so.
 *
 * @param start what is to be written, by what the journal says
 */
export async function write(
  start: Start,
  onProgress: OnProgress = () => undefined,
): Promise<Result<Written, WritingProblem>> {
  return oneAtATime(async () => settle(await go("despues", start, onProgress), onProgress));
}

/** Takes up what was left half done. */
export async function takeUp(
  toward: Toward,
  onProgress: OnProgress = () => undefined,
): Promise<Result<Written, WritingProblem>> {
  return oneAtATime(() => resume(toward, onProgress));
}

// The panes' writers know nothing of each other; what one writes another must not find half done.
let last: Promise<unknown> = Promise.resolve();

function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work, work);
  last = next.catch(() => undefined);
  return next;
}

async function resume(
  toward: Toward,
  onProgress: OnProgress,
): Promise<Result<Written, WritingProblem>> {
  const done = await go(toward, ({ enCurso }) => underWay(enCurso), onProgress);
  if (done.outcome.ok || !done.wasRefused) return done.outcome;
  const now = await readJournal();
  if (now.ok && now.value.enCurso === null && done.written) return ok(done.written);
  return done.outcome;
}

/** What was left half done; `null`: all is whole. */
async function readJournal(): Promise<Result<Escrituras, WritingProblem>> {
  const read = await attempt(async (context): Promise<Result<Escrituras, WritingProblem>> => {
    const journal = await journalIn(context);
    return journal.ok ? ok(journal.value.kept) : journal;
  });
  return read.ok ? read.value : read;
}

interface Gone {
  readonly outcome: Result<Written, WritingProblem>;
  /** Excel refused a request: what of it was done is not known. */
  readonly wasRefused: boolean;
  /** What there is if its last request was done after all. */
  readonly written: Written | null;
  readonly hasBegun: boolean;
}

async function go(toward: Toward, start: Start, onProgress: OnProgress): Promise<Gone> {
  let hasBegun = false;
  let written: Written | null = null;
  const done = await attemptWriting(async (context): Promise<Result<Written, WritingProblem>> => {
    const journal = await journalIn(context);
    if (!journal.ok) return journal;
    const { kept, content } = journal.value;
    const started = start(kept);
    if (!started.ok) return started;
    let { enCurso } = started.value;
    const keep = (value: Escrituras): void => {
      const rewritten = rewriteRemembered(ESCRITURAS, content, value);
      if (rewritten.ok) setContent(context.workbook, ESCRITURAS, rewritten.value);
    };
    const writing: Writing = {
      begin(found) {
        if (kept.enCurso === enCurso) return;
        // What was found before the first try is what there was before.
        if (kept.enCurso === null) enCurso = { ...enCurso, ...found };
        keep({ ...kept, enCurso });
      },
      begun() {
        hasBegun = true;
      },
      onProgress,
    };
    const brought = await bring(context, { kept, toward, ...started.value }, writing);
    if (!brought.ok) return brought;
    written = { enCurso, notes: brought.value };
    const { publicaciones } = kept;
    keep({
      publicaciones: toward === "despues" ? whole(publicaciones, enCurso) : publicaciones,
      enCurso: null,
    });
    await context.sync();
    return ok(written);
  });
  return { outcome: done.ok ? done.value : done, wasRefused: !done.ok, written, hasBegun };
}

async function settle(
  { outcome, wasRefused, written, hasBegun }: Gone,
  onProgress: OnProgress,
): Promise<Result<Written, WritingProblem>> {
  if (outcome.ok || !wasRefused) return outcome;
  const now = await readJournal();
  if (!now.ok) return err({ type: "unfinished", because: outcome.error });
  if (now.value.enCurso === null) return hasBegun && written ? ok(written) : outcome;
  for (const toward of ["despues", "antes"] as const) {
    if (!canGo(now.value, now.value.enCurso, toward)) continue;
    const settled = await resume(toward, onProgress);
    if (settled.ok) return toward === "despues" ? settled : outcome;
  }
  return err({ type: "unfinished", because: outcome.error });
}

function underWay(enCurso: EnCurso | null): Result<Started, WritingProblem> {
  return enCurso === null ? err({ type: "nothingUnfinished" }) : ok({ enCurso });
}

interface Journal {
  readonly kept: Escrituras;
  /** As it lies in the workbook. */
  readonly content: unknown;
}

async function journalIn(context: Excel.RequestContext): Promise<Result<Journal, WritingProblem>> {
  const requested = requestContent(context.workbook, ESCRITURAS);
  await context.sync();
  const content = requested.read();
  const { value, problem } = readRemembered(ESCRITURAS, content);
  return problem?.type === "rememberedByNewer" ? err(problem) : ok({ kept: value, content });
}

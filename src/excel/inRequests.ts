/** What the part just written weighs in the request; the writer may be interrupted there. */
export interface Step {
  /** About as many actions as Excel counts: a range that is named and kept is three or four, each property that is set is one. */
  readonly actions: number;
  /** Characters of what is sent, where they are many. */
  readonly characters?: number;
  /** How much of the whole was done with it, as a fraction. */
  readonly share?: number;
}

/** Told after every request how much was done, as a fraction. */
export type OnProgress = (done: number) => void;

/**
 * Sends what `steps` write in requests that Excel takes at once: thousands of small actions in one
 * request stop Excel on the web, and leave the desktop frozen for as long.
 */
export async function inRequests(
  context: Excel.RequestContext,
  steps: Iterable<Step>,
  onRequest: OnProgress = () => undefined,
): Promise<void> {
  let actions = 0;
  let characters = 0;
  let done = 0;
  const release = releasing(context);
  hold(context);
  for (const step of steps) {
    actions += step.actions;
    characters += step.characters ?? 0;
    done += step.share ?? 0;
    if (actions < MOST_ACTIONS && characters < HEAVIEST) continue;
    release();
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request may not weigh more
    await context.sync();
    onRequest(Math.min(done, 1));
    hold(context);
    [actions, characters] = [0, 0];
  }
  release();
  await context.sync();
  onRequest(1);
}

/**
 * Lets go of the ranges that were named since: Excel is not asked to keep them. office.js keeps every range of a
 * batch, and at its end asks in one request to forget each: thousands of actions. What was named before is kept.
 */
function releasing({ trackedObjects }: Excel.RequestContext): () => void {
  // office.js has no public list of them; without it they are let go of at the end, as ever.
  const kept = (): Readonly<Record<string, OfficeExtension.ClientObject>> =>
    (trackedObjects as Partial<Tracked>)._autoCleanupList ?? {};
  const known = new Set(Object.keys(kept()));
  return () => {
    for (const [id, object] of Object.entries(kept())) {
      if (known.has(id)) continue;
      known.add(id);
      trackedObjects.remove(object);
    }
  };
}

interface Tracked {
  readonly _autoCleanupList: Readonly<Record<string, OfficeExtension.ClientObject>>;
}

/** Nothing is drawn or calculated before all of a request is there. */
function hold({ application }: Excel.RequestContext): void {
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
}

// A step may go over it by what it is itself: 1 000 are never reached.
const MOST_ACTIONS = 700;
// A request to Excel on the web may weigh 5 MB; what names the cells weighs about as much as they.
const HEAVIEST = 1_500_000;

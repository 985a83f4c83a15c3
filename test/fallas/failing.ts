import type { BootedOffice } from "../emulator/host/bootOffice";
import { useHost } from "../emulator/host/switchboard";

/** How a request to Excel may go wrong. */
export type Failure =
  /** Nothing of it was done. */
  | "refused"
  /** What comes first of it was done. */
  | "halfDone"
  /** All of it was done, and the add-in was told otherwise. */
  | "answerLost"
  /** Half of it was done, and Excel answers no more until the workbook is opened again. */
  | "stopped";

export const FAILURES: readonly Failure[] = ["refused", "halfDone", "answerLost", "stopped"];

/**
 * Lets the n-th request (from 0) of those that ask something of the workbook go wrong.
 *
 * @returns how many there were, whether it was one of them or not
 */
export function failing(office: BootedOffice, at: number, failure: Failure): () => number {
  const external = office.host.external as NativeExcel;
  let seen = 0;
  let hasStopped = false;
  useHost({
    ...external,
    Execute(dispatchId: number, args: readonly [unknown[]], callback: Answer) {
      if (dispatchId !== RICH_API) return external.Execute(dispatchId, args, callback);
      const request = JSON.parse(String(args[0][BODY])) as Request;
      if (!asksTheWorkbook(request)) return external.Execute(dispatchId, args, callback);
      if (hasStopped) return refuse(callback);
      if (seen++ !== at) return external.Execute(dispatchId, args, callback);
      hasStopped = failure === "stopped";
      if (failure === "refused") return refuse(callback);
      const done = failure === "answerLost" ? request.Actions.length : request.Actions.length >> 1;
      const message = [...args[0]];
      message[BODY] = JSON.stringify({ ...request, Actions: request.Actions.slice(0, done) });
      external.Execute(dispatchId, [message], () => refuse(callback));
    },
  });
  return () => seen;
}

function refuse(callback: Answer): void {
  queueMicrotask(() => callback({ toArray: () => [ACTIVITY_LIMIT_REACHED] }));
}

// What only releases objects or speaks with a service asks nothing of the workbook.
function asksTheWorkbook({ Actions, ObjectPaths }: Request): boolean {
  return (
    Object.values(ObjectPaths).every((path) => path.ObjectPathType !== SERVICE) &&
    Actions.every(({ Name }) => Name !== "_RemoveReference")
  );
}

const RICH_API = 93;
const BODY = 4;
const SERVICE = 2;
const ACTIVITY_LIMIT_REACHED = 5102;

type Answer = (result: { toArray(): readonly unknown[] }) => void;

interface Request {
  readonly Actions: readonly { readonly Name?: string }[];
  readonly ObjectPaths: Readonly<Record<string, { readonly ObjectPathType: number }>>;
}

interface NativeExcel {
  Execute(dispatchId: number, args: readonly [unknown[]], callback: Answer): void;
}

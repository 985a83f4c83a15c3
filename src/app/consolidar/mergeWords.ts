import type { Merger } from "./merger";

/** A call of a merger's, as it is sent to a worker. */
export interface MergeRequest {
  readonly id: number;
  readonly call: keyof Merger;
  readonly input: Parameters<Merger[keyof Merger]>[0];
}

/** What came of it; `fault` is the name of an error of ours. */
export type MergeAnswer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly fault: string };

/** The worker's side of a call. */
export async function answerMerge(
  merger: Merger,
  { id, call, input }: MergeRequest,
): Promise<MergeAnswer> {
  try {
    const work = merger[call] as (given: unknown) => Promise<unknown>;
    return { id, value: await work(input) };
  } catch (fault) {
    console.error(fault);
    return { id, fault: fault instanceof Error ? fault.name : "" };
  }
}

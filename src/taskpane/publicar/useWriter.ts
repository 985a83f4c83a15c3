import { useSyncExternalStore } from "react";
import type { Writer } from "../../app/writer";
import type { WriterState } from "../../app/writerState";

/** The writer's state as it changes. */
export function useWriter(writer: Writer): WriterState {
  return useSyncExternalStore(writer.subscribe, writer.getState);
}

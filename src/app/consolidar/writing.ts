import type { Consolidar, ConsolidarNeeds } from "./consolidar";
import type { ConsolidarStore } from "./consolidarStore";
import type { FileToSave, Output } from "./outputs";
import { createPublications } from "./publications";

/** What a consolidation gives out: sheets of the open workbook, files to save, workbooks to open. */
export interface Writing extends Pick<Consolidar, "publish" | "undo" | "output" | "openOutput"> {
  /** Says whether there are sheets to take back. */
  readonly lookForSheets: () => Promise<void>;
}

interface WritingNeeds extends Pick<ConsolidarNeeds, "merger" | "sheets" | "openWorkbook"> {
  readonly store: ConsolidarStore;
}

export function createWriting({ merger, sheets, openWorkbook, store }: WritingNeeds): Writing {
  const { getState, publish, unlessFault } = store;
  const publications = createPublications(sheets);

  const made = (output: Output): Promise<FileToSave | null> =>
    merger.output({ output, plazo: getState().plazo || null });

  return {
    async lookForSheets() {
      publish({ canUndo: await publications.areThere() });
    },
    publish: () =>
      unlessFault(async () => {
        publish({ activity: { type: "writing" } });
        const written = await publications.write((names) => merger.report(names));
        if (!written.ok)
          return publish({ activity: { type: "notWritten", problem: written.error } });
        publish(
          written.value === null
            ? { activity: { type: "idle" } }
            : { activity: { type: "written", sheets: written.value }, canUndo: true },
        );
      }),
    undo: () =>
      unlessFault(async () => {
        publish({ activity: { type: "undoing" } });
        const undone = await publications.undo();
        const canUndo = await publications.areThere();
        publish({
          canUndo,
          activity: undone.ok
            ? { type: "undone", undone: undone.value }
            : { type: "notWritten", problem: undone.error },
        });
      }),
    async output(output) {
      let file: FileToSave | null = null;
      await unlessFault(async () => {
        publish({ activity: { type: "writing" } });
        file = await made(output);
        const nothing = output === "decisiones" ? "nothingDecided" : "nothingToReturn";
        publish({ activity: { type: file === null ? nothing : "idle" } });
      });
      return file;
    },
    openOutput: (output) =>
      unlessFault(async () => {
        publish({ activity: { type: "writing" } });
        const file = await made(output);
        if (file === null) return publish({ activity: { type: "nothingToReturn" } });
        const opened = await openWorkbook(file.bytes);
        publish({
          activity: opened.ok
            ? { type: "opened", name: file.name }
            : { type: "refused", problem: opened.error },
        });
      }),
  };
}

import { markedText, PUBLICAR, MARCAS, unmarkedText } from "./text/panePublicar";
import { frozenText, publishedText, repairedText, undoneText } from "./text/publish";
import type { What, WritingOutcome } from "./writerState";

/** What is being done, while it is. */
export function writingText(what: What): string {
  switch (what) {
    case "publish":
      return PUBLICAR.publishing;
    case "undoPublish":
      return PUBLICAR.undoing;
    case "freezeValues":
      return PUBLICAR.freezing;
    case "repairFormulas":
      return PUBLICAR.repairing;
    case "mark":
      return MARCAS.marking;
    case "unmark":
      return MARCAS.unmarking;
  }
}

/** What was done. */
export function writtenText(outcome: WritingOutcome): string {
  switch (outcome.what) {
    case "publish":
      return publishedText(outcome.published);
    case "undoPublish":
      return undoneText(outcome.undone);
    case "freezeValues":
      return frozenText(outcome.frozen);
    case "repairFormulas":
      return repairedText(outcome.repaired);
    case "mark":
      return markedText(outcome.marked);
    case "unmark":
      return unmarkedText(outcome.unmarked);
  }
}

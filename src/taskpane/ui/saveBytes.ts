import type { FileToSave } from "../../app/consolidar/outputs";

/** Gives a file to be saved; where views of Excel save none, see `canSaveFiles`. */
export function saveBytes({ name, bytes }: FileToSave): void {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser fetches it after this turn.
  setTimeout(() => URL.revokeObjectURL(url), SOON);
}

const SOON = 10_000;

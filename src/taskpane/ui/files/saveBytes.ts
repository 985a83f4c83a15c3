import type { FileToSave } from "../../../app/consolidar/outputs";
import { saveBlob } from "./saveText";

/** Gives a file to be saved; where views of Excel save none, see `canSaveFiles`. */
export function saveBytes({ name, bytes }: FileToSave): void {
  saveBlob(name, new Blob([bytes as Uint8Array<ArrayBuffer>]));
}

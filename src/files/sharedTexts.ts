import type { FileProblem } from "../core/fileProblem";
import { err, ok, type Result } from "../core/result";
import { nestingIn, SHARED_STRING, SHARED_STRINGS_PART } from "./schema";
import { unfoldTags } from "./unfold";
import type { ZipPart } from "./zip";

/**
 * How many texts the cells of a workbook share. Whatever else stands among them is one of them,
 * damaged: it would give every cell after it the text of another.
 */
export async function countedTexts(
  bytes: Uint8Array,
  part: ZipPart,
): Promise<Result<number, FileProblem>> {
  const nesting = nestingIn(SHARED_STRINGS_PART);
  let count = 0;
  let sound = true;
  const unfolded = await unfoldTags(bytes, part, {
    tag(tag) {
      const shape = nesting.take(tag);
      if (shape === undefined) sound = false;
      if (shape === SHARED_STRING && !tag.closes) count++;
    },
    text(piece, from, to) {
      if (!nesting.admits(piece, from, to)) sound = false;
    },
  });
  if (!unfolded.ok) return unfolded;
  return sound ? ok(count) : err({ type: "damaged", part: part.name });
}

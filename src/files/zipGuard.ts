import type { FileProblem } from "../core/fileProblem";
import { err, ok, type Result } from "../core/result";
import { LIMITS } from "./limits";
import { MOST_GROWTH, unfold } from "./unfold";
import type { ZipParts } from "./zip";

/**
 * Whether the parts can be handed to a reader that unfolds each of them at once. Only a part that
 * is heavy enough to burst the budget, or does not announce its size, is unfolded to count it.
 */
export async function checkParts(
  bytes: Uint8Array,
  parts: ZipParts,
  alreadyCounted: ReadonlySet<string>,
): Promise<Result<null, FileProblem>> {
  for (const part of parts.values()) {
    if (part.encrypted) return err({ type: "encrypted" });
    const couldBurst = part.compressedSize * MOST_GROWTH > LIMITS.unfolded;
    if ((!couldBurst && part.announcedSize > 0) || alreadyCounted.has(part.name)) continue;
    const unfolded = await unfold(bytes, part, () => {});
    if (!unfolded.ok) return unfolded;
  }
  return ok(null);
}

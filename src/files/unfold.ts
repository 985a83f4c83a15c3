import type { FileProblem } from "../core/fileProblem";
import { err, ok, type Result } from "../core/result";
import { LIMITS } from "./limits";
import { wellFormedCheck, type XmlListener } from "./wellFormed";
import { compressedBytes, type ZipPart } from "./zip";

/**
 * Unfolds a part piece by piece, and stops as soon as it is more than the directory announced:
 * a part that lies about its size is never held in memory. Answers with the bytes it gave.
 */
export async function unfold(
  bytes: Uint8Array,
  part: ZipPart,
  take: (piece: Uint8Array) => void,
): Promise<Result<number, FileProblem>> {
  const compressed = compressedBytes(bytes, part);
  if (compressed === null) return err({ type: "damaged", part: part.name });
  if (part.method === STORED) {
    take(compressed);
    return ok(compressed.length);
  }
  if (part.method !== DEFLATED) return err({ type: "damaged", part: part.name });
  return inflate(compressed, part, take);
}

/** The same for a part of XML, which is damaged when it is not well-formed. */
export async function unfoldTags(
  bytes: Uint8Array,
  part: ZipPart,
  listener: XmlListener,
): Promise<Result<number, FileProblem>> {
  const check = wellFormedCheck(listener);
  const unfolded = await unfold(bytes, part, check.take);
  if (!unfolded.ok || check.result()) return unfolded;
  return err({ type: "damaged", part: part.name });
}

/** A whole part of XML as text, for the small ones. */
export async function unfoldXml(
  bytes: Uint8Array,
  part: ZipPart,
): Promise<Result<string, FileProblem>> {
  const decoder = new TextDecoder();
  let text = "";
  const check = wellFormedCheck();
  const unfolded = await unfold(bytes, part, (piece) => {
    check.take(piece);
    text += decoder.decode(piece, { stream: true });
  });
  if (!unfolded.ok) return unfolded;
  return check.result() ? ok(text + decoder.decode()) : err({ type: "damaged", part: part.name });
}

/** No stream of deflate grows more than this many times. */
export const MOST_GROWTH = 1032;

const STORED = 0;
const DEFLATED = 8;
const FEED = 32_768;

async function inflate(
  compressed: Uint8Array,
  part: ZipPart,
  take: (piece: Uint8Array) => void,
): Promise<Result<number, FileProblem>> {
  const stream = new DecompressionStream("deflate-raw");
  const reader = stream.readable.getReader();
  const writer = stream.writable.getWriter();
  const limit = part.announcedSize > 0 ? part.announcedSize : LIMITS.unfolded;
  let total = 0;
  const fed = feed(compressed, writer);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return ok(total);
      total += value.length;
      if (total > limit) return err({ type: "bomb", limit: LIMITS.unfolded });
      take(value);
    }
  } catch {
    return err({ type: "damaged", part: part.name });
  } finally {
    await reader.cancel().catch(ignore);
    await fed;
  }
}

// In small pieces, so that a bomb is noticed before the stream has unfolded all of it.
async function feed(
  compressed: Uint8Array,
  writer: WritableStreamDefaultWriter<BufferSource>,
): Promise<void> {
  try {
    for (let at = 0; at < compressed.length; at += FEED) {
      await writer.ready;
      await writer.write(compressed.slice(at, at + FEED));
    }
    await writer.close();
  } catch {
    // The reading side tells the same failure, with the part's name.
    await writer.abort().catch(ignore);
  }
}

function ignore(): void {}

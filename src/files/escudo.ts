/** The image at the head of every page. */
export interface Escudo {
  readonly bytes: Uint8Array;
  readonly type: "png" | "jpg";
}

/** `null`: the bytes are of no image that a document can show. */
export function escudoOf(bytes: Uint8Array): Escudo | null {
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return { bytes, type: "png" };
  return bytes[0] === 0xff && bytes[1] === 0xd8 ? { bytes, type: "jpg" } : null;
}

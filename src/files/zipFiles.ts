import { zipSync } from "fflate";

/** Files as one .zip; the same files give the same bytes. */
export function zipFiles(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Uint8Array {
  return zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), {
    level: 0,
    mtime: EPOCH,
  });
}

// The format keeps no earlier date; a real one would make two equal archives differ.
const EPOCH = new Date(1980, 0, 1);

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The 22 files of the dependencias, with their bytes. */
export function dependencias(): readonly { readonly name: string; readonly bytes: Uint8Array }[] {
  const folder = join(__dirname, "../assets/samples/dependencias");
  return readdirSync(folder).map((name) => ({
    name,
    bytes: new Uint8Array(readFileSync(join(folder, name))),
  }));
}

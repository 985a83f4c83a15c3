import { createHash } from "node:crypto";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** One text that changes when any file in those files and folders does. */
export function fingerprintOf(paths) {
  const hash = createHash("sha256");
  for (const path of paths) add(path, hash);
  return hash.digest("hex");
}

function add(path, hash) {
  if (!statSync(path).isDirectory()) return hash.update(path).update(readFileSync(path));
  for (const name of readdirSync(path).sort()) add(join(path, name), hash);
}

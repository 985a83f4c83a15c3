import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "./root.mjs";

/** Runs a command of an installed package; answers its exit code. */
export function runTool(packageName, command, words, stdio = "inherit") {
  // By its place: some packages do not let their manifest be imported.
  const manifest = join(ROOT, "node_modules", packageName, "package.json");
  const { bin } = JSON.parse(readFileSync(manifest, "utf8"));
  const file = typeof bin === "string" ? bin : bin[command];
  return runNode([join(dirname(manifest), file), ...words], stdio);
}

/** Runs a file by this Node: on Windows, those in node_modules/.bin would need a shell. */
export function runNode(words, stdio = "inherit") {
  const child = spawn(process.execPath, words, { cwd: ROOT, stdio });
  return new Promise((resolve) => {
    child.on("close", (status) => resolve(status ?? 1));
    child.on("error", () => resolve(1));
  });
}

// Every npm command goes through here: `node scripts/run.mjs WHAT WORDS…` installs the dependencies
// if they are missing or old, and then runs WHAT: a script of this folder, a file in TypeScript, or
// a tool of an installed package.
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { install } from "./install.mjs";
import { ROOT } from "./root.mjs";

const [what, ...words] = process.argv.slice(2);

if (await install()) await run();
else process.exitCode = 1;

async function run() {
  if (what.endsWith(".mjs")) {
    const file = join(ROOT, what);
    process.argv = [process.execPath, file, ...words];
    await import(pathToFileURL(file));
    return;
  }
  const { runTool } = await import("./tool.mjs");
  process.exitCode = what.endsWith(".ts")
    ? await runTool("tsx", "tsx", [what, ...words])
    : await runTool(what, what, words);
}

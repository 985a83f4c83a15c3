// The command line as one file that Node runs by itself, and beside it the worker that reads files.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fingerprintOf } from "./fingerprint.mjs";
import { withLock } from "./lock.mjs";
import { ROOT } from "./root.mjs";

const FOLDER = join(ROOT, "bin");
/** The bundle; package.json names it as `bin`. */
export const COMMAND_LINE = join(FOLDER, "sopo.cjs");

const CACHE = join(ROOT, ".cache");
const STAMP = join(CACHE, "sopo.json");
const LOCK = join(CACHE, "sopo-construyendo");
// A change of these changes the bundle without a change of what went into it.
const RECIPE = ["package-lock.json", "scripts/commandLine.mjs", "tsconfig.json"];

/** Builds the command line unless it is built; answers whether it could. */
export async function buildCommandLine() {
  if (isBuilt()) return true;
  mkdirSync(CACHE, { recursive: true });
  return withLock(LOCK, "Otra ventana está construyendo la línea de órdenes; se espera…", bundle);
}

async function bundle() {
  if (isBuilt()) return true;
  rmSync(STAMP, { force: true });
  const esbuild = await import("esbuild");
  try {
    const { metafile } = await esbuild.build({
      absWorkingDir: ROOT,
      entryPoints: ["src/cli/sopo.ts", "src/files/readWorkerInNode.ts"],
      entryNames: "[name]",
      outdir: FOLDER,
      outExtension: { ".js": ".cjs" },
      bundle: true,
      platform: "node",
      target: "node20",
      // A third less to read and compile at each start.
      minify: true,
      // hucre asks whether there is a Response before it compresses: to answer, Node would load all of its web client.
      define: { Response: "Object" },
      metafile: true,
      logLevel: "warning",
    });
    const inputs = [...RECIPE, ...Object.keys(metafile.inputs)].sort();
    writeFileSync(STAMP, JSON.stringify({ inputs, fingerprint: fingerprintOf(absolute(inputs)) }));
    return true;
  } catch {
    // What is wrong, esbuild has said.
    return false;
  }
}

function isBuilt() {
  if (!existsSync(STAMP) || !existsSync(COMMAND_LINE)) return false;
  const { inputs, fingerprint } = JSON.parse(readFileSync(STAMP, "utf8"));
  const files = absolute(inputs);
  return files.every((file) => existsSync(file)) && fingerprintOf(files) === fingerprint;
}

function absolute(paths) {
  return paths.map((path) => join(ROOT, path));
}

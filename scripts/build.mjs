// Builds the add-in (dist) and the workbench (.cache/workbench) with webpack.config.js; as
// npm run build, the command line (bin) too.
import { fork } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { ADDIN, WORKBENCH } from "./locate.mjs";
import { buildCommandLine } from "./commandLine.mjs";
import { withLock } from "./lock.mjs";
import { publishedUrl } from "./address.mjs";
import { fingerprintOf } from "./fingerprint.mjs";
import { ROOT } from "./root.mjs";

const SOURCES = [
  "src",
  "assets",
  "manifest.xml",
  "webpack.config.js",
  "tsconfig.json",
  "scripts/hosting",
];
const STAMP = join(WORKBENCH, "..", "construido");
const LOCK = join(WORKBENCH, "..", "construyendo");

/** Whether what was built last came from the sources as they are now. */
export function isBuilt() {
  return (
    existsSync(STAMP) &&
    existsSync(ADDIN) &&
    existsSync(WORKBENCH) &&
    readFileSync(STAMP, "utf8") === fingerprint()
  );
}

/** What identifies the sources; taken before a build, it says what that build was made from. */
export function fingerprint() {
  const files = [...SOURCES, "package-lock.json"].map((name) => join(ROOT, name));
  return `${fingerprintOf(files)} ${publishedUrl()} ${process.env.SOPO_MAPAS ?? ""}`;
}

/** Remembers that the build on disk came from the sources with that fingerprint. */
export function stampBuild(of) {
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, of);
}

/** Builds unless it is built; answers whether it could. What webpack has to say goes to stderr. */
export async function build() {
  mkdirSync(dirname(LOCK), { recursive: true });
  return withLock(LOCK, "Otra ventana está construyendo el complemento; se espera…", async () => {
    if (isBuilt()) return true;
    rmSync(STAMP, { force: true });
    const of = fingerprint();
    const compiled = await Promise.all(["complemento", "workbench"].map(compile));
    if (compiled.includes(false)) return false;
    stampBuild(of);
    return true;
  });
}

// Each in a process of its own, so that two cores do both at once. It answers when it has compiled; saving its
// cache takes seconds more, which need not be waited for.
function compile(name) {
  const file = join(ROOT, "scripts", "compile.mjs");
  const child = fork(file, [name], { cwd: ROOT, stdio: ["ignore", 2, 2, "ipc"] });
  return new Promise((resolve) => {
    child.on("message", (isCompiled) => {
      child.unref();
      child.channel?.unref();
      resolve(isCompiled);
    });
    child.on("error", () => resolve(false));
    child.on("close", (status) => resolve(status === 0));
  });
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  if ((await build()) && (await buildCommandLine())) {
    console.log(`Complemento construido en la carpeta dist, para ${publishedUrl()}.`);
    console.log("Línea de comandos construida en la carpeta bin: node bin/sopo.cjs.");
  } else {
    process.exitCode = 1;
  }
}

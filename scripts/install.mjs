// No dependencies: it runs before every npm command, when nothing may be installed yet. Silent on
// stdout, where `sopo --json` prints its answer.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withLock } from "./lock.mjs";
import { ROOT } from "./root.mjs";

const LOCKFILE = join(ROOT, "package-lock.json");
const INSTALLED = join(ROOT, "node_modules", ".package-lock.json");
const STAMP = join(ROOT, "node_modules", ".sopo-instalado");
const LOCK = join(ROOT, ".sopo-instalando");

const [major, minor] = process.versions.node.split(".").map(Number);
const SYSTEM = `${process.platform} ${process.arch} ${major}`;

/** Installs what package-lock.json asks for, unless it is there; answers whether it is. */
export async function install() {
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(
      `Se necesita Node.js 20.19 o posterior; este es ${process.version}. Descárguelo de https://nodejs.org`,
    );
    return false;
  }
  if (isUpToDate()) return true;
  return withLock(
    LOCK,
    "Otra ventana está instalando las dependencias; se espera a que termine…",
    installNow,
  );
}

function isUpToDate() {
  const [system, lockfile] = existsSync(STAMP) ? readFileSync(STAMP, "utf8").split("\n") : [SYSTEM];
  // Binaries of another system, or of another Node, are as good as none.
  if (system !== SYSTEM) return false;
  if (lockfile === fingerprint()) return true;
  if (!installedByHand()) return false;
  stamp();
  return true;
}

function stamp() {
  writeFileSync(STAMP, `${SYSTEM}\n${fingerprint()}`);
}

function fingerprint() {
  return createHash("sha256").update(readFileSync(LOCKFILE)).digest("hex");
}

// npm writes this file last, so after an `npm install` by hand nothing is installed again.
function installedByHand() {
  if (!existsSync(INSTALLED)) return false;
  const wanted = JSON.parse(readFileSync(LOCKFILE, "utf8")).packages;
  const present = JSON.parse(readFileSync(INSTALLED, "utf8")).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === "" || optional || present[path]?.version === version,
  );
}

async function installNow() {
  if (isUpToDate()) return true;
  console.error("Instalando las dependencias; la primera vez tarda uno o dos minutos…");
  const status = await npm(["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (status === 0) stamp();
  else {
    console.error(
      "No se pudieron instalar las dependencias. Revise la conexión a internet y repita la orden.",
    );
  }
  return status === 0;
}

// npm's own file run by this Node: on Windows `npm` is a .cmd, which cannot be run without a shell.
function npm(args) {
  const cli = process.env.npm_execpath;
  const [command, first, shell] = cli?.endsWith("npm-cli.js")
    ? [process.execPath, [cli], false]
    : ["npm", [], true];
  const child = spawn(command, [...first, ...args], { cwd: ROOT, stdio: ["ignore", 2, 2], shell });
  return new Promise((resolve) => {
    child.on("close", resolve);
    child.on("error", () => resolve(1));
  });
}

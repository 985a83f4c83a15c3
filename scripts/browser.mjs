import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { chromium } from "playwright-core";
import { ROOT } from "./root.mjs";

const OPTIONS = {
  headless: true,
  timeout: 30_000,
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
  ],
};

const SYSTEM_CHROMIUMS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const UNPACKED = join(ROOT, "node_modules", ".cache", "chromium");

/**
 * Opens the first browser that works: the one SOPO_NAVEGADOR names; Chrome, Edge or Chromium, if
 * installed; the one that comes as a package. SOPO_NAVEGADOR=paquete goes straight to the last.
 */
export async function openBrowser(launch = (options) => chromium.launch(options)) {
  const failures = [];
  for (const candidate of candidates()) {
    try {
      return await launch({ ...OPTIONS, ...(await candidate.options()) });
    } catch (error) {
      failures.push(`- ${candidate.name}: ${error.message.split("\n")[0]}`);
    }
  }
  throw new Error(
    `No hay un navegador con que probar. Instale Chrome, Edge o Chromium, o indique en SOPO_NAVEGADOR la ruta de uno. Se intentó con:\n${failures.join("\n")}`,
  );
}

function candidates() {
  const chosen = process.env.SOPO_NAVEGADOR;
  if (chosen && chosen !== "paquete") return [at(chosen)];
  return [...(chosen ? [] : installed()), ...packaged()];
}

function installed() {
  return [
    { name: "Chrome", options: () => ({ channel: "chrome" }) },
    { name: "Edge", options: () => ({ channel: "msedge" }) },
    ...SYSTEM_CHROMIUMS.filter(existsSync).map(at),
  ];
}

function at(path) {
  return { name: path, options: () => ({ executablePath: path }) };
}

// The package holds a binary for Linux x64 only, and the libraries that a bare system lacks.
function packaged() {
  if (process.platform !== "linux" || process.arch !== "x64") return [];
  return [
    { name: "Chromium empaquetado", options: unpackChromium },
    {
      name: "Chromium empaquetado con sus bibliotecas",
      options: async () => withLibraries(await unpackChromium()),
    },
  ];
}

async function unpackChromium() {
  mkdirSync(UNPACKED, { recursive: true });
  // The package unpacks into the temporary folder, which another user's copy may occupy.
  const before = process.env.TMPDIR;
  process.env.TMPDIR = UNPACKED;
  try {
    const { default: packaged } = await import("@sparticuz/chromium");
    const executablePath = await packaged.executablePath();
    return { executablePath, env: { ...process.env, FONTCONFIG_FILE: fontConfiguration() } };
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

// Its own configuration looks for fonts in /tmp only, and a page without any font crashes.
function fontConfiguration() {
  const file = join(UNPACKED, "fonts.conf");
  const folders = [join(UNPACKED, "fonts"), "/usr/share/fonts", "/usr/local/share/fonts"];
  const dirs = folders.map((folder) => `<dir>${folder}</dir>`).join("");
  const cache = `<cachedir>${join(UNPACKED, "fonts-cache")}</cachedir>`;
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${dirs}${cache}</fontconfig>`,
  );
  return file;
}

function withLibraries({ executablePath, env }) {
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const archive = join(UNPACKED, "libraries.tar");
  const compressed = join(packageFolder(entry), "bin", "al2023.tar.br");
  writeFileSync(archive, brotliDecompressSync(readFileSync(compressed)));
  spawnSync("tar", ["-xf", archive, "-C", UNPACKED]);
  const folders = [join(UNPACKED, "lib"), join(UNPACKED, "al2023", "lib"), env.LD_LIBRARY_PATH];
  return { executablePath, env: { ...env, LD_LIBRARY_PATH: folders.filter(Boolean).join(":") } };
}

function packageFolder(file) {
  const folder = dirname(file);
  return existsSync(join(folder, "bin")) ? folder : packageFolder(folder);
}

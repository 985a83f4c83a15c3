// Univer and what it asks for are some thousand files, many of them ES modules, which jest would read one by one
// for each suite of the emulated host: they become one file, made again when another version is installed.
const { createHash } = require("node:crypto");
const { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } = require("node:fs");
const { dirname, join } = require("node:path");

const ROOT = join(__dirname, "..");
const FOLDER = join(ROOT, ".cache", "univer");
const WHOLE = join(FOLDER, "todo.cjs");
const STAMP = join(FOLDER, "hecho");

/** What the emulated host imports of it. */
const PACKAGES = importedIn(join(ROOT, "src", "emulator"));

/** jest.config.js: where each of them is. */
const moduleNameMapper = Object.fromEntries(
  PACKAGES.map((name) => [`^${name}$`, join(FOLDER, `${name}.cjs`)]),
);

/** Makes the file unless it is there; each package gets one of its own that gives its part of it. */
async function bundleUniver() {
  const recipe = [__filename, join(ROOT, "package-lock.json")].map((file) => readFileSync(file));
  const made = createHash("sha256").update(recipe.join()).update(PACKAGES.join()).digest("hex");
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === made) return;
  const imports = PACKAGES.map((name, index) => `import * as part${index} from "${name}";`);
  const parts = PACKAGES.map((name, index) => `  "${name}": part${index},`);
  const contents = [...imports, "export const parts = {", ...parts, "};"].join("\n");
  await require("esbuild").build({
    stdin: { contents, resolveDir: ROOT },
    outfile: WHOLE,
    bundle: true,
    format: "cjs",
    platform: "browser",
    target: "node20",
    logLevel: "error",
  });
  for (const name of PACKAGES) {
    const file = moduleNameMapper[`^${name}$`];
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `module.exports = require(${JSON.stringify(WHOLE)}).parts["${name}"];\n`);
  }
  writeFileSync(STAMP, made);
}

function importedIn(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".ts"));
  const found = files.flatMap((name) => [
    ...readFileSync(join(folder, name), "utf8").matchAll(/(?:from|import) "(@univerjs\/[^"]+)"/g),
  ]);
  return [...new Set(found.map(([, name]) => name))].sort();
}

module.exports = { bundleUniver, moduleNameMapper };

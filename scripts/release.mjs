// npm run entrega -- 0.2.0: one zip with what an office needs to install the add-in, its SHA-256 beside it
// and the changes that it brings, in the folder entrega.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { zipSync } from "fflate";
import { LOCAL, publishedUrl } from "./address.mjs";
import { build } from "./build.mjs";
import { released } from "./changes.mjs";
import { buildCommandLine } from "./commandLine.mjs";
import { asDelivered, pagesFrom } from "./delivery.mjs";
import { ROOT } from "./root.mjs";
import { runTool } from "./tool.mjs";

const CONTENT = ["dist", "bin", "LICENSE"];
const PAGES = ["docs/instalar.md", "docs/guia.md", "docs/seguridad.md", "docs/probar-en-excel.md"];
const CHANGELOG = join(ROOT, "CHANGELOG.md");
const FOLDER = join(ROOT, "entrega");
const NOTICES = join(FOLDER, "LICENCIAS.txt");
// The same content gives the same zip, whenever it is made.
const DATE = new Date(Date.UTC(2020, 0, 1, 12));

const [version = read("package.json").version] = process.argv.slice(2);
const { problem, changes, changelog } = released(
  readFileSync(CHANGELOG, "utf8"),
  version,
  new Date().toISOString().slice(0, 10),
);

mkdirSync(FOLDER, { recursive: true });
// An office would install what asks its own machine for the add-in.
if (publishedUrl() === LOCAL) {
  console.error(
    `Falta la dirección del sitio: la entrega quedaría para ${LOCAL}, que solo existe en este equipo. Escríbala en sopo.url de package.json o en la variable SOPO_URL, y repita.`,
  );
  process.exitCode = 1;
} else if (problem !== null) {
  console.error(problem);
  process.exitCode = 1;
} else if ((await build()) && (await buildCommandLine()) && (await gatherNotices()))
  await deliver();
else process.exitCode = 1;

/** The licences of what ships ask that their notices go along. */
async function gatherNotices() {
  return (await runTool("tsx", "tsx", ["scripts/licenses.ts", "--avisos", NOTICES])) === 0;
}

async function deliver() {
  const files = CONTENT.flatMap((path) => filesUnder(join(ROOT, path))).sort();
  const entries = Object.fromEntries([
    ...files.map((file) => [relative(ROOT, file).split(sep).join("/"), readFileSync(file)]),
    ...pagesFrom(PAGES).map((page) => [page, contentOf(page)]),
  ]);
  const zip = zipSync(
    {
      ...entries,
      "verificar.mjs": await verifier(),
      "CAMBIOS.md": Buffer.from(changes),
      "LICENCIAS.txt": readFileSync(NOTICES),
    },
    { mtime: DATE, level: 9 },
  );
  const name = `sopo-${version}.zip`;
  const sha256 = createHash("sha256").update(zip).digest("hex");
  writeFileSync(join(FOLDER, name), zip);
  writeFileSync(join(FOLDER, `${name}.sha256`), `${sha256}  ${name}\n`);
  console.log(`${join("entrega", name)}, para ${publishedUrl()}`);
  console.log(`SHA-256 ${sha256}`);
  writeFileSync(CHANGELOG, changelog);
  for (const path of ["package.json", "package-lock.json"]) {
    const content = { ...read(path), version };
    if (content.packages?.[""] !== undefined) content.packages[""].version = version;
    writeFileSync(join(ROOT, path), `${JSON.stringify(content, null, 2)}\n`);
  }
  console.log(
    `CHANGELOG.md y package.json ya dicen ${version}: guárdelos con git, para que la próxima entrega empiece aquí.`,
  );
}

function read(path) {
  return JSON.parse(readFileSync(join(ROOT, path), "utf8"));
}

/** `npm run verificar` as one file that Node runs by itself: who installs has the zip and no repository. */
async function verifier() {
  const esbuild = await import("esbuild");
  const { outputFiles } = await esbuild.build({
    absWorkingDir: ROOT,
    entryPoints: ["scripts/verify/main.ts"],
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    write: false,
    logLevel: "warning",
  });
  return outputFiles[0].contents;
}

function contentOf(page) {
  const bytes = readFileSync(join(ROOT, page));
  return page.endsWith(".md") ? Buffer.from(asDelivered(bytes.toString("utf8"))) : bytes;
}

function filesUnder(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

// npm run entrega: one zip with what an office needs to install the add-in, its SHA-256 beside it
// and the changes that it brings, in the folder entrega.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { zipSync } from "fflate";
import { LOCAL, publishedUrl } from "./address.mjs";
import { build } from "./build.mjs";
import { buildCommandLine } from "./commandLine.mjs";
import { asDelivered, pagesFrom } from "./delivery.mjs";
import { ROOT } from "./root.mjs";
import { runTool } from "./tool.mjs";

const CONTENT = ["dist", "bin", "LICENSE"];
const PAGES = ["docs/instalar.md", "docs/guia.md", "docs/seguridad.md"];
const FOLDER = join(ROOT, "entrega");
const NOTICES = join(FOLDER, "LICENCIAS.txt");
// The same content gives the same zip, whenever it is made.
const DATE = new Date(Date.UTC(2020, 0, 1, 12));

mkdirSync(FOLDER, { recursive: true });
// An office would install what asks its own machine for the add-in.
if (publishedUrl() === LOCAL) {
  console.error(
    `Falta la dirección del sitio: la entrega quedaría para ${LOCAL}, que solo existe en este equipo. Escríbala en sopo.url de package.json o en la variable SOPO_URL, y repita.`,
  );
  process.exitCode = 1;
} else if ((await build()) && (await buildCommandLine()) && (await gatherNotices())) deliver();
else process.exitCode = 1;

/** The licences of what ships ask that their notices go along. */
async function gatherNotices() {
  return (await runTool("tsx", "tsx", ["scripts/licenses.ts", "--avisos", NOTICES])) === 0;
}

function deliver() {
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const changes = latestChanges(readFileSync(join(ROOT, "CHANGELOG.md"), "utf8"));
  const files = CONTENT.flatMap((path) => filesUnder(join(ROOT, path))).sort();
  const entries = Object.fromEntries([
    ...files.map((file) => [relative(ROOT, file).split(sep).join("/"), readFileSync(file)]),
    ...pagesFrom(PAGES).map((page) => [page, contentOf(page)]),
  ]);
  const zip = zipSync(
    { ...entries, "CAMBIOS.md": Buffer.from(changes), "LICENCIAS.txt": readFileSync(NOTICES) },
    { mtime: DATE, level: 9 },
  );
  const name = `sopo-${version}.zip`;
  const sha256 = createHash("sha256").update(zip).digest("hex");
  writeFileSync(join(FOLDER, name), zip);
  writeFileSync(join(FOLDER, `${name}.sha256`), `${sha256}  ${name}\n`);
  console.log(`${join("entrega", name)}, para ${publishedUrl()}`);
  console.log(`SHA-256 ${sha256}`);
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

/** The first version that the list of changes tells of. */
function latestChanges(changelog) {
  const [title = "", ...versions] = changelog.split(/^(?=## )/m);
  return `${title.split("\n")[0]}\n\n${versions[0] ?? ""}`;
}

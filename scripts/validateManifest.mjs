// npm run validar:manifiesto: asks Microsoft's validation service about the manifest to publish.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateManifest } from "office-addin-manifest";
import { manifestFor, publishedUrl } from "./address.mjs";
import { ROOT } from "./root.mjs";

const folder = mkdtempSync(join(tmpdir(), "sopo-"));
try {
  const file = join(folder, "manifest.xml");
  writeFileSync(
    file,
    manifestFor(readFileSync(join(ROOT, "manifest.xml"), "utf8"), publishedUrl()),
  );
  tell(await ask(file));
} finally {
  rmSync(folder, { recursive: true });
}

async function ask(file) {
  try {
    return await validateManifest(file);
  } catch (error) {
    if (/Unable to contact/.test(error.message)) return null;
    throw error;
  }
}

function tell(answer) {
  if (answer?.isValid) return console.log("Manifiesto válido, según el servicio de Microsoft.");
  process.exitCode = 1;
  if (answer === null) {
    return console.error("Sin conexión con el servicio de Microsoft: el manifiesto no se validó.");
  }
  if (!answer.report) {
    return console.error(`El servicio de Microsoft no respondió bien (${answer.statusText}).`);
  }
  console.error("Manifiesto inválido:");
  for (const { title, content } of answer.report.errors ?? [])
    console.error(`- ${title}: ${content}`);
}

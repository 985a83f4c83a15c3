import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { TABLES, TEXTS, crecimiento, tooSlow } from "./crecer";
import { hostil } from "./generar";
import { juzgar } from "./juzgar";

// npm run hostil -- [N] [--desde SEMILLA] [--guardar DIR]: that many hostile files, then texts and tables as large as
// they can be; what goes wrong is printed, and kept in DIR; ends with an error if anything does, or took 1 GB.
async function main(words: readonly string[]): Promise<void> {
  const count = Number(words.find((word) => /^\d+$/.test(word)) ?? 3_000);
  const first = Number(after(words, "--desde") ?? 1);
  const folder = after(words, "--guardar");
  const suertes = new Map<string, number>();
  let [bad, slowest] = [0, 0];
  for (let semilla = first; semilla < first + count; semilla++) {
    const file = await hostil(semilla);
    const { suerte, seconds, wrong } = await juzgar(file);
    const kind = `${file.how}: ${suerte}`;
    suertes.set(kind, (suertes.get(kind) ?? 0) + 1);
    slowest = Math.max(slowest, seconds);
    if (wrong.length === 0) continue;
    bad++;
    console.log(`${semilla} (${file.how})\n  ${wrong.join("\n  ")}`);
    if (folder === undefined) continue;
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, file.name), file.bytes);
  }
  for (const [kind, times] of [...suertes].sort()) console.log(`${times} ${kind}`);
  const crecientes = [...TEXTS, ...TABLES];
  for (const creciente of crecientes) {
    const grown = await crecimiento(creciente);
    const wrong = tooSlow(grown);
    slowest = Math.max(slowest, grown.seconds);
    if (wrong.length === 0) continue;
    bad++;
    console.log(`${creciente.name} (${creciente.most})\n  ${wrong.join("\n  ")}`);
  }
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${count} archivos y ${crecientes.length} que crecen, ${bad} mal; el más lento ${slowest.toFixed(2)} s; ${memory} MB`,
  );
  if (bad > 0 || memory >= MOST_MEMORY) process.exitCode = 1;
}

const MOST_MEMORY = 1024;

function after(words: readonly string[], option: string): string | undefined {
  const at = words.indexOf(option);
  return at === -1 ? undefined : words[at + 1];
}

void main(process.argv.slice(2));

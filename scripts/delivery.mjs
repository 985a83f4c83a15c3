// What the zip of an office holds of the documentation: whatever a page of it leads to, and commands that are there.
import { readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { ROOT } from "./root.mjs";

const NOTE =
  "> Este paquete trae el sitio ya armado (`dist`) y la línea de comandos (`bin`) y el revisor del sitio (`verificar.mjs`), que corren con Node 20.19 o posterior. Los demás comandos, los que empiezan por `npm`, son del repositorio y no vienen aquí.\n";

/** These pages and every page and image that they lead to inside the documentation, from the root of the repository. */
export function pagesFrom(pages, read = readPage) {
  const found = new Set();
  const visit = (page) => {
    if (found.has(page)) return;
    found.add(page);
    if (!page.endsWith(".md")) return;
    for (const link of linksOf(read(page))) {
      const linked = posix.join(dirname(page), link);
      if (linked.startsWith("docs/")) visit(linked);
    }
  };
  pages.forEach(visit);
  return [...found].sort();
}

/** The page as the zip has it: the command line is in `bin`, the samples in `dist`. */
export function asDelivered(markdown) {
  const [title = "", ...rest] = markdown
    .replaceAll("npm run -s sopo --", "node bin/sopo.cjs")
    .replaceAll("npm run verificar --", "node verificar.mjs")
    .replaceAll("npm run verificar", "node verificar.mjs")
    .replace(/(?<![\w/])assets\/samples/g, "dist/assets/samples")
    .split("\n");
  const commands = rest.some((line) => line.includes("npm ")) ? ["", NOTE.trimEnd()] : [];
  return [title, ...commands, ...rest].join("\n");
}

function linksOf(markdown) {
  return [...markdown.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
    .map(([, link]) => link)
    .filter((link) => !/^[a-z]+:/.test(link));
}

function readPage(page) {
  return readFileSync(join(ROOT, page), "utf8");
}

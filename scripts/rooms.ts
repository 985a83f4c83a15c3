import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

const SRC = join(__dirname, "..", "src");

/** The rooms of src and which of them import which, as a Mermaid drawing in a fence. */
export function roomsDrawing(): string {
  const arrows = new Map<string, Set<string>>();
  for (const path of sources()) {
    const from = roomOf(path);
    const others = arrows.get(from) ?? new Set<string>();
    arrows.set(from, others);
    for (const imported of importedBy(path)) {
      const to = roomOf(imported);
      if (to !== from) others.add(to);
    }
  }
  const rooms = [...arrows.keys()].sort();
  const lines = rooms.flatMap((from) =>
    [...(arrows.get(from) ?? [])].sort().map((to) => `  ${from} --> ${to}`),
  );
  return ["```mermaid", "flowchart TD", ...rooms.map((room) => `  ${room}`), ...lines, "```"].join(
    "\n",
  );
}

function sources(): readonly string[] {
  return readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .map((path) => path.split(sep).join("/"))
    .filter((path) => /\.tsx?$/.test(path) && path.includes("/"));
}

function roomOf(path: string): string {
  return path.split("/")[0] ?? path;
}

function importedBy(path: string): readonly string[] {
  const code = readFileSync(join(SRC, path), "utf8");
  return [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"(\.[^"]+)"/g)].map(([, specifier = ""]) =>
    relative(SRC, resolve(SRC, dirname(path), specifier))
      .split(sep)
      .join("/"),
  );
}

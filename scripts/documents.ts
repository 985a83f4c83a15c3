import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { membersList } from "../test/emulator/host/members";
import { hojasModule } from "./hojas";
import { roomsDrawing } from "./rooms";
import { withSection } from "./section";

// Writes what is made from the code: sections of documents, and the list of the sheets of instruments. Tests
// say when it is behind.
const ROOT = join(__dirname, "..");

function rewrite(path: string, name: string, content: string): void {
  const file = join(ROOT, path);
  writeFileSync(file, withSection(readFileSync(file, "utf8"), name, content));
}

async function main(): Promise<void> {
  rewrite("docs/develop.md", "rooms", roomsDrawing());
  writeFileSync(join(ROOT, "src/core/instrumentos/hojas.ts"), hojasModule());
  rewrite("src/emulator/README.md", "members", await membersList());
}

void main();

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { membersList } from "../test/emulator/host/members";
import { roomsDrawing } from "./rooms";
import { withSection } from "./section";

// Writes the sections of the documents that are made from the code; tests say when they are behind.
const ROOT = join(__dirname, "..");

function rewrite(path: string, name: string, content: string): void {
  const file = join(ROOT, path);
  writeFileSync(file, withSection(readFileSync(file, "utf8"), name, content));
}

async function main(): Promise<void> {
  rewrite("docs/develop.md", "rooms", roomsDrawing());
  rewrite("src/emulator/README.md", "members", await membersList());
}

void main();

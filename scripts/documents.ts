import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { membersList } from "../test/emulator/host/members";
import { hojasModule } from "./hojas";
import { roomsDrawing } from "./rooms";
import { rulesModule } from "./rules";
import { withSection } from "./section";

// Writes what is made from the code: sections of documents, and the lists of rules and of the sheets of instruments. Tests
// say when it is behind.
const ROOT = join(__dirname, "..");
const RULES = join(ROOT, "src/core/rules");

function rewrite(path: string, name: string, content: string): void {
  const file = join(ROOT, path);
  writeFileSync(file, withSection(readFileSync(file, "utf8"), name, content));
}

function rulesNow(): string {
  const files = readdirSync(RULES)
    .sort()
    .map((file) => ({
      name: file.replace(/\.ts$/, ""),
      code: readFileSync(join(RULES, file), "utf8"),
    }));
  return rulesModule(files, readFileSync(join(RULES, "rulesInOrder.ts"), "utf8"));
}

async function main(): Promise<void> {
  rewrite("docs/develop.md", "rooms", roomsDrawing());
  writeFileSync(join(ROOT, "src/core/instrumentos/hojas.ts"), hojasModule());
  writeFileSync(join(RULES, "rulesInOrder.ts"), rulesNow());
  rewrite("src/emulator/README.md", "members", await membersList());
}

void main();

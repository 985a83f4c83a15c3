import { readFileSync } from "node:fs";
import { REGISTRY_FILE, generateRegistry } from "../../../scripts/registry";

test("registry.json is what scripts/registry.ts generates from the installed library", async () => {
  const lines = (text: string): string[] => text.split("\n");
  expect(lines(await generateRegistry())).toEqual(lines(readFileSync(REGISTRY_FILE, "utf8")));
}, 60_000);

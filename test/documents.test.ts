import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { roomsDrawing } from "../scripts/rooms";
import { sectionOf } from "../scripts/section";

const ROOT = join(__dirname, "..");
const DEVELOP = readFileSync(join(ROOT, "docs", "develop.md"), "utf8");

test("docs/develop.md draws the rooms as they import each other; npm run documentos draws them", () => {
  expect(sectionOf(DEVELOP, "rooms")).toBe(roomsDrawing());
});

test("docs/develop.md names only what is there", () => {
  const named = [...DEVELOP.matchAll(/`([a-zA-Z]+\/[\w/.-]+)`/g)].map(([, path = ""]) => path);
  const missing = named
    .filter((path) => path !== "taskpane/dinero/DineroTab.tsx")
    .filter((path) => !["", "src"].some((above) => existsSync(join(ROOT, above, path))));
  expect(named.length).toBeGreaterThan(20);
  expect(missing).toEqual([]);
});

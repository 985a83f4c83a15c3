import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { COMMAND_LINE } from "./cli/sopo";

const ROOT = join(__dirname, "..");
const README = readFileSync(join(ROOT, "README.md"), "utf8");

test("README.md shows what the command line prints", () => {
  const [, words, shown] = /<!-- salida: (.+?) -->\n+```\n([\s\S]+?)```/.exec(README)!;
  const printed = execFileSync(process.execPath, [COMMAND_LINE, ...words!.split(" ")], {
    cwd: ROOT,
    encoding: "utf8",
  });
  expect(printed).toBe(shown);
});

test("README.md links to files that exist", () => {
  const links = [...README.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path!);
  expect(links.length).toBeGreaterThan(4);
  expect(links.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { conditional, shipped, type Lockfile } from "../../scripts/licenses";

test("shipped(lockfile) leaves out what only develops, and names what is within another", () => {
  const packages = shipped({
    packages: {
      "": { version: "1.0.0" },
      "node_modules/jest": { version: "30.0.0", license: "MIT", dev: true },
      "node_modules/docx": { version: "9.0.0", license: "MIT" },
      "node_modules/docx/node_modules/@a/b": { version: "1.2.3" },
    },
  });
  expect(packages.map(({ name, version }) => `${name} ${version}`)).toEqual([
    "docx 9.0.0",
    "@a/b 1.2.3",
  ]);
});

test.each(["GPL-3.0", "MPL-2.0", "(MIT OR CC0-1.0)", null])(
  "conditional(packages) names one of licence %s",
  (license) => {
    expect(conditional([{ name: "x", version: "1", license, place: "x" }])).toHaveLength(1);
  },
);

test("nothing that ships asks for more than that its notice goes along", () => {
  const file = join(__dirname, "..", "..", "package-lock.json");
  const packages = shipped(JSON.parse(readFileSync(file, "utf8")) as Lockfile);
  expect(packages.length).toBeGreaterThan(5);
  expect(conditional(packages)).toEqual([]);
});

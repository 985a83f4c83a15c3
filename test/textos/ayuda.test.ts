import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TABS } from "../../src/taskpane/pane/tabs";
import { textLiterals } from "./literals";

const ROOT = join(__dirname, "..", "..");
const page = readFileSync(join(ROOT, "assets/ayuda.html"), "utf8");
const manifest = readFileSync(join(ROOT, "manifest.xml"), "utf8");
const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? "");

test("every tab has its part of the help, under the name that the pane shows", () => {
  const parts = [...page.matchAll(/<section id="([^"]+)">\s*<h3>([^<]+)<\/h3>/g)];
  const titles = new Map(parts.map(([, id, title]) => [id, title]));
  expect(TABS.map(({ name }) => [name, titles.get(name)])).toEqual(
    TABS.map(({ name, label }) => [name, label]),
  );
});

test("the help that Excel offers for a function is a part of the page, and README lists it", async () => {
  const file = join(ROOT, "src/functions/functions.ts");
  const { metadataJson } = await generateCustomFunctionsMetadata(file);
  const { functions } = JSON.parse(metadataJson) as {
    functions: readonly { readonly id: string; readonly helpUrl?: string }[];
  };
  expect(functions.map(({ helpUrl }) => helpUrl)).toEqual(
    functions.map(({ id }) => `https://localhost:3000/assets/ayuda.html#${id}`),
  );
  expect(ids).toEqual(expect.arrayContaining(functions.map(({ id }) => id)));
  const readme = readFileSync(join(ROOT, "README.md"), "utf8");
  expect(functions.filter(({ id }) => !readme.includes(`| \`=SOPO.${id}(`))).toEqual([]);
});

test("its look is a file of its own, since the published page allows no style in it", () => {
  expect(page).not.toMatch(/<style|\sstyle=/);
  const look = /<link rel="stylesheet" href="([^"]+)"/.exec(page)?.[1] ?? "";
  expect(readFileSync(join(ROOT, "assets", look), "utf8")).toContain("color-scheme");
});

test("an id stands once, and every link of the page leads to one", () => {
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id ?? "");
  expect(links.filter((id) => !ids.includes(id))).toEqual([]);
});

test("what the page calls by its name is called so in the product", () => {
  // The first is a tab of Excel itself.
  const ofExcel = ["Inicio"];
  const names = new Set(textLiterals().map(({ text }) => text));
  const named = [...page.matchAll(/<b>([^<]+)<\/b>/g)].map(([, name]) => name ?? "");
  const unknown = named.filter(
    (name) => !names.has(name) && !manifest.includes(`"${name}"`) && !ofExcel.includes(name),
  );
  expect(unknown).toEqual([]);
});

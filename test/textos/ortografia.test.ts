import { readFileSync } from "node:fs";
import { join } from "node:path";
import { textLiterals } from "./literals";
import { misspelt } from "./misspelt";

const ROOT = join(__dirname, "..", "..");
const DOCUMENTS = [
  "README.md",
  "CHANGELOG.md",
  "docs/consolidar.md",
  "docs/guia.md",
  "docs/instalar.md",
  "docs/metodologia.md",
  "docs/seguridad.md",
  "assets/ayuda.html",
];

test("misspelt(text) finds a word without its accent, and knows a pronoun at the end of a verb", () => {
  expect(misspelt("La ejecucion que no se reporto bien")).toEqual(["ejecucion"]);
  expect(misspelt("Escríbalo de nuevo, corríjanla y prográmelas")).toEqual([]);
  expect(misspelt("Escribálo")).toEqual(["Escribálo"]);
});

test("what the product says is well spelt", () => {
  const wrong = textLiterals()
    .filter(({ text }) => !isCode(text))
    .flatMap(({ file, line, text }) => misspelt(text).map((word) => `${file}:${line} ${word}`));
  expect(wrong).toEqual([]);
});

test.each(DOCUMENTS)("%s is well spelt", (file) => {
  const text = readFileSync(join(ROOT, file), "utf8").replace(/```[\s\S]*?```/g, "");
  expect(misspelt(text)).toEqual([]);
});

/** A key or a pattern. */
function isCode(text: string): boolean {
  return /^[a-z][\w.]*$|^[a-z]+\/[a-z]+$|charset=|\\|\(\?|[ÀØà]\p{L}{20}/u.test(text);
}

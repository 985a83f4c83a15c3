import { readFileSync } from "node:fs";
import { join } from "node:path";
import { textLiterals } from "./literals";
import { TERMINOS } from "./terminos";

const ROOT = join(__dirname, "..", "..");
/** What the office reads. The register of rules and develop.md speak to who changes the code. */
const DOCUMENTS = [
  "README.md",
  "docs/consolidar.md",
  "docs/excel.md",
  "docs/glosario.md",
  "docs/guia.md",
  "docs/instalar.md",
  "docs/instrumentos.md",
  "docs/metodologia.md",
  "docs/probar-en-excel.md",
  "docs/seguridad.md",
  "assets/ayuda.html",
];
/** Conditions of a template are no sentences. */
const OF_OTHERS = ["core/informe/frases.ts"];

const literals = textLiterals().filter(({ file }) => !OF_OTHERS.includes(file));
const lines = DOCUMENTS.flatMap((file) =>
  readFileSync(join(ROOT, file), "utf8")
    .split("\n")
    .map((text, index) => ({ file, line: index + 1, text })),
);

test("textLiterals() finds what a person reads", () => {
  const texts = literals.map(({ text }) => text);
  expect(texts).toContain("Ir a la celda");
  expect(texts).toContain("Pesos que no suman 100\u00a0%");
  expect(literals.length).toBeGreaterThan(1000);
});

test.each(TERMINOS)("$not finds «$like»", ({ not, like }) => {
  expect(like).toMatch(not);
});

test.each(TERMINOS)("the product says «$use», not $not", ({ not, except, notIn }) => {
  const said = [...literals, ...lines].filter(
    ({ file, text }) => file !== notIn && not.test(text) && !(except?.test(text) ?? false),
  );
  expect(said.map(({ file, line, text }) => `${file}:${line} ${text.slice(0, 120)}`)).toEqual([]);
});

test("quotes, questions and exclamations are opened and closed", () => {
  // Patterns and signs that are put together are no sentences.
  const wrong = literals.filter(
    ({ text }) =>
      /\p{L}{3,} \p{L}/u.test(text) &&
      !text.includes("(?:") &&
      (count(text, "«") !== count(text, "»") ||
        count(text, "¿") !== count(text, "?") ||
        count(text, "¡") !== count(text, "!")),
  );
  expect(wrong.map(({ file, line, text }) => `${file}:${line} ${text.slice(0, 120)}`)).toEqual([]);
});

test("no text has two spaces in a row, nor one before what ends a clause", () => {
  // The help of the command line stands in columns; a heading of the official matriz is as it is there.
  const isAsItIs = ({ file, text }: (typeof literals)[number]): boolean =>
    file.startsWith("cli/") || text.endsWith("(Campo de texto)");
  const wrong = literals.filter(
    (one) => !isAsItIs(one) && /\S {2,}\S|\p{L} [,;:.](?: |$)/u.test(one.text),
  );
  expect(wrong.map(({ file, line, text }) => `${file}:${line} ${text.slice(0, 120)}`)).toEqual([]);
});

/** What a person types keeps the space of the keyboard: sentences of the office, in code. */
const SIGN_ALONE = /(?:\d|\}) (?:%|pp\b|MB\b|s\b)/u;

test("a sign stays on the line of its figure", () => {
  const wrong = [...literals, ...lines].filter(
    ({ text }) => SIGN_ALONE.test(text) && !/\(si [^)]*\)/.test(text),
  );
  expect(wrong.map(({ file, line, text }) => `${file}:${line} ${text.slice(0, 120)}`)).toEqual([]);
});

test("a date is in words, but where it is typed", () => {
  const typed = /^cli\/text\/|^core\/cells\/text\.ts$/;
  const wrong = literals.filter(
    ({ file, text }) => !typed.test(file) && /\b\d{4}-\d{2}-\d{2}\b/.test(text),
  );
  expect(wrong.map(({ file, line, text }) => `${file}:${line} ${text.slice(0, 120)}`)).toEqual([]);
});

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

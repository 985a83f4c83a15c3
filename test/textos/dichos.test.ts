import { join } from "node:path";
import { dichos, type Dicho } from "./dichos";
import { textFiles } from "./literals";
import { TEXTO } from "./valores";

const SRC = join(__dirname, "..", "..", "src");
const said = dichos();
const inPane = said.filter(({ file }) => !file.startsWith("cli/"));

test("dichos() calls the texts of the product in every alternative, with 0, 1 and 2", () => {
  expect(new Set(said.map(({ file }) => file)).size).toBeGreaterThan(100);
  expect(said.map(({ text }) => text)).toEqual(expect.arrayContaining(["1 alerta", "2 alertas"]));
});

test("one is said in the singular", () => {
  // «1 más» and «1 mes» end so by themselves.
  const plural =
    /(?<![\d.,$])1 (?!más\b|mes\b)(?:de las? |de los )?[a-záéíóúñ]+s\b|\b(?:sus|las|los|son|en las|en los) 1\b/u;
  expect(shown(said.filter(({ n, text }) => n === 1 && plural.test(text)))).toEqual([]);
});

test("numbers have a decimal comma, a minus sign and the space that keeps them with their sign", () => {
  // What is typed into a formula stands in straight quotes.
  const prose = said.map((one) => ({ ...one, text: one.text.replace(/"[^"]*"/g, "") }));
  const wrong = prose.filter(({ text }) =>
    /\d\.\d{1,2}\b(?!\d)|(?:^|[^\w])-\d|\d (?:%|pp\b|MB\b)/u.test(text),
  );
  expect(shown(wrong)).toEqual([]);
});

test("a date is in words", () => {
  // Where one is typed, its form is shown.
  const typed = /\bescríba(?:la|lo) como\b|\bescriba el (?:plazo|corte) como\b|"\d{4}-/u;
  const wrong = said.filter(({ text }) => /\b\d{4}-\d{2}-\d{2}\b/.test(text) && !typed.test(text));
  expect(shown(wrong)).toEqual([]);
});

const SENTENCES = /(?:^findingText|\.sentence|ProblemText|^asuntoText)$/u;

test("what is wrong is said in a whole sentence", () => {
  const wrong = inPane.filter(
    ({ name, text, n }) =>
      SENTENCES.test(name) &&
      n > 0 &&
      text !== TEXTO &&
      !/^[\p{Lu}«¿\d=“"][\s\S]*[.?»:]$/u.test(text),
  );
  expect(shown(wrong)).toEqual([]);
});

test("a sentence has less than 240 characters and at most 35 words", () => {
  const long = inPane.filter(
    ({ name, text }) =>
      SENTENCES.test(name) &&
      text.split(/(?<=[.:?;]) /u).some((one) => one.length >= 240 || one.split(/\s+/u).length > 35),
  );
  expect(shown(long)).toEqual([]);
});

test("two whole sentences are joined by a point, and no colon", () => {
  const joined = inPane.filter(({ text }) =>
    /(?<!\b(?:Error|Advertencia|Nota))(?<![.»”\n(]): (?!Texto\b|Excel\b)(?:El|La|Los|Las|Un|Una|No|Falta|Corrija|Revise)\b/u.test(
      text,
    ),
  );
  expect(shown(joined)).toEqual([]);
});

test("every alerta says what to do, and asks for it", () => {
  const fixes = [
    ...textFiles()
      .filter((file) => file.startsWith("core/rules/"))
      .flatMap((file) =>
        Object.values(jest.requireActual<Record<string, { fix?: unknown }>>(join(SRC, file))),
      )
      .flatMap((one) => (typeof one?.fix === "string" ? [one.fix] : [])),
    ...said.filter(({ name }) => name.endsWith(".fix")).map(({ text }) => text),
  ].filter((text) => text !== TEXTO);
  expect(fixes.length).toBeGreaterThan(50);
  // «Si el cambio no fue una corrección, …» asks after its condition.
  const asks = /^(?:Si [^,]+, )?\p{L}+(?:e|a|n|elo|ela|elos|elas)\b[^]*\.$/u;
  expect(fixes.filter((text) => !asks.test(text))).toEqual([]);
});

function shown(wrong: readonly Dicho[]): readonly string[] {
  return [...new Map(wrong.map((one) => [one.name, one])).values()].map(
    ({ file, name, text }) => `${file} ${name}: ${text}`,
  );
}

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { rulesModule } from "../scripts/rules";
import { PLANTS } from "./core/rules/plants";

const ROOT = join(__dirname, "..");
const NUMBERS = Array.from({ length: 36 }, (_, index) => `R${index + 1}`);

/** One line of the table in docs/reglas.md; paths from the root, "" where there is none. */
interface Line {
  readonly regla: string;
  readonly decided: string;
  readonly said: string;
  readonly tested: string;
  readonly pending: string;
}

const lines: readonly Line[] = readFileSync(join(ROOT, "docs", "reglas.md"), "utf8")
  .split("\n")
  .filter((line) => /^\| R\d+ /.test(line))
  .map((line) => {
    const [, regla = "", , decided = "", said = "", tested = "", pending = ""] = line
      .split("|")
      .map((cell) => cell.trim());
    return {
      regla,
      decided: pathOf(decided),
      said: pathOf(said),
      tested: pathOf(tested),
      pending,
    };
  });

describe("docs/reglas.md", () => {
  test("lists every rule once, in order", () => {
    expect(lines.map(({ regla }) => regla)).toEqual(NUMBERS);
  });

  test("names files that are there", () => {
    const named = lines.flatMap(({ decided, said, tested }) => [decided, said, tested]);
    expect(named.filter((path) => path !== "" && !existsSync(join(ROOT, path)))).toEqual([]);
  });

  test("gives each rule code and a test that cite it, or says what brings it", () => {
    const wrong = lines.filter(({ regla, decided, tested, pending }) =>
      decided === "" && tested === ""
        ? pending === ""
        : !(cites(decided, regla) && cites(tested, regla)),
    );
    expect(wrong).toEqual([]);
  });

  test("knows where each rule that the code claims is decided", () => {
    const claimed = new Set(filesIn("src").flatMap((path) => read(path).match(/\bR\d+\b/g) ?? []));
    const undecided = lines.filter(({ decided }) => decided === "").map(({ regla }) => regla);
    expect(undecided.filter((regla) => claimed.has(regla))).toEqual([]);
  });
});

test("docs/metodologia.md tells the office of every rule", () => {
  const told = new Set(
    readFileSync(join(ROOT, "docs", "metodologia.md"), "utf8").match(/\bR\d+\b/g),
  );
  expect(NUMBERS.filter((regla) => !told.has(regla))).toEqual([]);
});

// A rule is one object in one file: what it finds, how, its sentence and what to do.
describe("src/core/rules", () => {
  const files = filesIn("src/core/rules")
    .filter((path) => !/(allRules|rulesInOrder|ruleText)\.ts$/.test(path))
    .map((path) => ({ path, code: read(path) }));
  const rules = files.flatMap(({ path, code }) =>
    [...code.matchAll(/^export const (\w+): Rule<"(\w+)"> = \{([\s\S]*?)^\};/gm)].map(
      ([, name = "", type = "", body = ""]) => ({ path, code, name, type, body }),
    ),
  );
  const types = rules.map(({ type }) => type);

  test("holds but rules, each under the name of what it finds", () => {
    expect(rules.length).toBeGreaterThan(50);
    expect(new Set(types).size).toBe(rules.length);
    expect(rules.filter(({ name, type }) => name !== type)).toEqual([]);
    expect(files.filter(({ path }) => !rules.some((rule) => rule.path === path))).toEqual([]);
  });

  test("is all in rulesInOrder.ts, which npm run documentos writes", () => {
    const code = read("src/core/rules/rulesInOrder.ts");
    const named = files.map(({ path, code: own }) => ({ name: basename(path, ".ts"), code: own }));
    expect(rulesModule(named, code)).toBe(code);
  });

  test("gets a new rule as the last of all, and loses one whose file is gone", () => {
    const [first, second] = ["una", "dos"].map((name) => ({
      name,
      code: `export const ${name}: Rule<"${name}"> = {`,
    }));
    const both = rulesModule([first!, second!], "  dos,\n");
    expect(both.indexOf("  dos,")).toBeLessThan(both.indexOf("  una,"));
    expect(rulesModule([first!], both)).not.toContain("dos");
  });

  test("has a check in each rule, which makes its finding in the same file", () => {
    const without = rules.filter(({ code, type, body }) => {
      const isMade = new RegExp(`(?<!<)"${type}"`).test(code);
      return !/^ {2}check: \{\s*\w/m.test(body) || !isMade;
    });
    expect(without.map(({ type }) => type)).toEqual([]);
  });

  test("has a plant for each rule: a fault, and all that must be said of it", () => {
    const planted = new Set(
      PLANTS.flatMap(({ expected }) => expected.map((one) => one.split(" ")[0])),
    );
    expect(types.filter((type) => !planted.has(type))).toEqual([]);
  });

  test("is where findings are made, and nowhere else", () => {
    const made = new RegExp(`\\{[^{}]*\\btype: "(?:${types.join("|")})"[^{}]*\\}`, "g");
    const making = filesIn("src").filter((path) =>
      (read(path).match(made) ?? []).some((object) => /\bseverity\b/.test(object)),
    );
    expect(making.filter((path) => !path.startsWith("src/core/rules/"))).toEqual([]);
    expect(making.length).toBeGreaterThan(40);
  });
});

function pathOf(link: string): string {
  return /\]\(\.\.\/([^)]*)\)/.exec(link)?.[1] ?? "";
}

function cites(path: string, regla: string): boolean {
  return path !== "" && new RegExp(`\\b${regla}\\b`).test(read(path));
}

function read(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(folder, path));
}

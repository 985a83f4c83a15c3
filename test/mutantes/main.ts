import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { table } from "../../bench/table";
import { mutantsOf, type Mutant } from "./mutants";
import { suiteOf, type Told } from "./suite";

// npm run mutantes -- [src/core/…] [test/core/…]: puts one small fault after the other into the files, asks the tests
// that come by it, and prints what share of the faults they notice, and each that nobody does.
const ROOT = join(__dirname, "../..");
const FILES = ["src/core/plan"];
const TESTS = ["plan", "armonizacion", "whatIf", "cifras", "planes", "evaluate.test.ts"].map(
  (name) => `test/core/${name}`,
);
/** In milliseconds: of what is noticed only when the files load, the quick tests tell. */
const QUICK = 150;
/** How many times more often than without it a fault may run: more is a loop without end. */
const PATIENCE = 100;

type Fate = "noticed" | "unnoticed" | "untouched";

/** By which what Stryker writes into the files is switched. */
interface Switch {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number;
  hitLimit?: number;
  mutantCoverage?: Coverage | undefined;
}

interface Coverage {
  readonly static: Record<string, number>;
  readonly perTest: Record<string, Record<string, number>>;
}

const wires: Switch = ((globalThis as { __stryker__?: Switch }).__stryker__ ??= {});

async function main(words: readonly string[]): Promise<void> {
  const asked = (prefix: string, otherwise: readonly string[]): readonly string[] => {
    const given = words.filter((word) => word.startsWith(prefix));
    return given.length > 0 ? given : otherwise;
  };
  const files = asked("src", FILES).flatMap((path) => within(path, ".ts"));
  const tests = asked("test", TESTS).flatMap((path) => within(path, ".test.ts"));
  const { mutants, sources } = await mutantsOf(files);
  const tell = await suiteOf(tests, sources);

  const coverage: Coverage = { static: {}, perTest: {} };
  wires.mutantCoverage = coverage;
  const told = tell();
  const costs = new Map<Told, number>();
  for (const one of told) {
    wires.currentTestId = one.name;
    const start = performance.now();
    if (!(await passes(one))) throw new Error(`falla sin mutantes: ${one.name}`);
    costs.set(one, performance.now() - start);
  }
  wires.mutantCoverage = wires.currentTestId = undefined;
  process.stderr.write(`${mutants.length} mutantes, ${told.length} pruebas\n`);

  const fates = new Map<Mutant, Fate>();
  const cheapestFirst = [...told].sort((one, other) => costOf(one) - costOf(other));
  function costOf(one: Told): number {
    return costs.get(one) ?? 0;
  }
  for (const mutant of mutants) {
    const { id } = mutant;
    const comesBy = ({ name }: Told): boolean => coverage.perTest[name]?.[id] !== undefined;
    const covering = cheapestFirst.filter(comesBy);
    const most = Math.max(10, ...covering.map(({ name }) => coverage.perTest[name]?.[id] ?? 0));
    Object.assign(wires, { activeMutant: id, hitLimit: most * PATIENCE });
    const isLoaded = coverage.static[id] !== undefined;
    const isNoticed = (await anyFails(covering)) || (isLoaded && (await anyFails(quick())));
    wires.activeMutant = undefined;
    const isTouched = covering.length > 0 || isLoaded;
    fates.set(mutant, isNoticed ? "noticed" : isTouched ? "unnoticed" : "untouched");
    if (fates.size % 100 === 0) process.stderr.write(`${fates.size}…\n`);
  }

  /** The tests told anew, with the fault on while the files load; `null`: they do not even load. */
  function quick(): readonly Told[] | null {
    wires.hitCount = 0;
    try {
      return tell().filter((_, index) => costOf(told[index] as Told) < QUICK);
    } catch {
      return null;
    }
  }
  print(files, fates);
}

async function anyFails(tests: readonly Told[] | null): Promise<boolean> {
  if (tests === null) return true;
  for (const one of tests) if (!(await passes(one))) return true;
  return false;
}

async function passes({ run }: Told): Promise<boolean> {
  wires.hitCount = 0;
  return run().then(
    () => true,
    () => false,
  );
}

function print(files: readonly string[], fates: ReadonlyMap<Mutant, Fate>): void {
  const all = [...fates];
  for (const [{ file, line, kind, replacement }, fate] of all)
    if (fate !== "noticed") console.log(`${WORDS[fate]} ${file}:${line} ${kind} → ${replacement}`);
  const lineOf = (name: string, some: typeof all): readonly string[] => {
    const count = (fate: Fate): number => some.filter(([, one]) => one === fate).length;
    const share = `${((100 * count("noticed")) / Math.max(1, some.length)).toFixed(1)} %`;
    return [
      name,
      String(some.length),
      String(count("unnoticed")),
      String(count("untouched")),
      share,
    ];
  };
  const lines = files.map((file) =>
    lineOf(
      file,
      all.filter(([mutant]) => mutant.file === file),
    ),
  );
  console.log("");
  console.log(
    table(
      ["", "mutantes", WORDS.unnoticed, WORDS.untouched, "notados"],
      [...lines, lineOf("todos", all)],
    ),
  );
}

const WORDS: Readonly<Record<Fate, string>> = {
  noticed: "notado",
  unnoticed: "sin notar",
  untouched: "sin prueba",
};

function within(path: string, ending: string): readonly string[] {
  if (!statSync(join(ROOT, path)).isDirectory()) return [path];
  return readdirSync(join(ROOT, path), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(path, name));
}

void main(process.argv.slice(2)).then(() => process.exit());

import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { table } from "../../bench/table";
import { mutantsOf, type Mutant } from "./mutants";
import { suiteOf, type Told, type World } from "./suite";

// npm run mutantes -- [src/core/…] [test/core/…]: puts one small fault after the other into the files, asks the tests
// that come by it, and prints what share of the faults they notice, and each that nobody does.
const ROOT = join(__dirname, "../..");
const FILES = ["src/core/plan"];
const TESTS = ["plan", "armonizacion", "whatIf", "cifras", "planes", "evaluate.test.ts"].map(
  (name) => `test/core/${name}`,
);
/** In milliseconds: after so long a fault counts as one that nobody notices. */
const LONGEST = 15_000;
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

/** Id of a mutant → how often what it changes was come by. */
type Hits = Record<string, number>;

interface Coverage {
  readonly static: Hits;
  readonly perTest: Record<string, Hits>;
}

const wires: Switch = ((globalThis as { __stryker__?: Switch }).__stryker__ ??= {});

async function main(words: readonly string[]): Promise<void> {
  const asked = (prefix: string, otherwise: readonly string[]): readonly string[] => {
    const given = words.filter((word) => word.startsWith(prefix));
    return given.length > 0 ? given : otherwise;
  };
  const files = asked("src", FILES).flatMap((path) => within(path, ".ts"));
  const testFiles = asked("test", TESTS).flatMap((path) => within(path, ".test.ts"));
  const { mutants, sources } = await mutantsOf(files);
  const open = await suiteOf(testFiles, sources);

  const tests: Test[] = [];
  for (const file of testFiles) tests.push(...(await testsIn(open(), file)));
  process.stderr.write(`${mutants.length} mutantes, ${tests.length} pruebas\n`);

  const fates = new Map<Mutant, Fate>();
  const start = performance.now();
  for (const mutant of mutants) {
    const fate = await fateOf(mutant, tests, open());
    fates.set(mutant, fate);
    if (fate !== "noticed") console.log(lineFor(mutant, fate));
    if (fates.size % 100 === 0)
      process.stderr.write(
        `${fates.size} en ${Math.round((performance.now() - start) / 1000)} s\n`,
      );
  }
  print(files, fates);
}

/** One test of a file, by its place, and which mutants come by while it runs or while its file loads. */
interface Test {
  readonly file: string;
  readonly index: number;
  readonly touched: Hits;
  /** In milliseconds, with what loading its file takes. */
  readonly cost: number;
  /** How many faults it noticed, by the file that the fault was in. */
  readonly noticed: Map<string, number>;
}

async function testsIn(world: World, file: string): Promise<readonly Test[]> {
  const coverage: Coverage = { static: {}, perTest: {} };
  Object.assign(wires, { mutantCoverage: coverage, currentTestId: undefined });
  const tests: Test[] = [];
  const start = performance.now();
  const told = world(file);
  const loading = performance.now() - start;
  for (const [index, one] of told.entries()) {
    wires.currentTestId = one.name;
    const before = performance.now();
    if (!(await passes(one))) throw new Error(`falla sin mutantes: ${one.name}`);
    const cost = loading + performance.now() - before;
    const touched = { ...coverage.static, ...coverage.perTest[one.name] };
    tests.push({ file, index, touched, cost, noticed: new Map() });
  }
  wires.mutantCoverage = wires.currentTestId = undefined;
  return tests;
}

/** Asks the tests that come by the fault, those first that are quick and noticed others in its file. */
async function fateOf({ id, file }: Mutant, tests: readonly Test[], world: World): Promise<Fate> {
  const touching = tests.filter(({ touched }) => touched[id] !== undefined);
  const hits = touching.map(({ touched }) => touched[id] ?? 0);
  const rank = ({ noticed, cost }: Test): number => (1 + (noticed.get(file) ?? 0)) / (1 + cost);
  const loaded = new Map<string, readonly Told[] | null>();
  const end = performance.now() + LONGEST;
  Object.assign(wires, { activeMutant: id, hitLimit: Math.max(10, ...hits) * PATIENCE });
  const fate = async (): Promise<Fate> => {
    for (const test of touching.sort((one, other) => rank(other) - rank(one))) {
      if (performance.now() > end) break;
      const told = loaded.has(test.file) ? loaded.get(test.file) : load(world, test.file);
      loaded.set(test.file, told ?? null);
      const one = told?.[test.index];
      if (one !== undefined && (await passes(one))) continue;
      test.noticed.set(file, (test.noticed.get(file) ?? 0) + 1);
      return "noticed";
    }
    return touching.length > 0 ? "unnoticed" : "untouched";
  };
  const decided = await fate();
  wires.activeMutant = undefined;
  return decided;
}

/** `null`: with the fault, it does not even load. */
function load(world: World, file: string): readonly Told[] | null {
  wires.hitCount = 0;
  try {
    return world(file);
  } catch {
    return null;
  }
}

async function passes({ run }: Told): Promise<boolean> {
  wires.hitCount = 0;
  return run().then(
    () => true,
    () => false,
  );
}

function lineFor({ file, line, kind, replacement }: Mutant, fate: Fate): string {
  return `${WORDS[fate]} ${file}:${line} ${kind} → ${replacement}`;
}

function print(files: readonly string[], fates: ReadonlyMap<Mutant, Fate>): void {
  const all = [...fates];
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

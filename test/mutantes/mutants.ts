import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";

/** One small fault that may be switched on in a file. */
export interface Mutant {
  readonly id: string;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly kind: string;
  readonly replacement: string;
}

export interface Mutated {
  readonly mutants: readonly Mutant[];
  /** Path → source in which every mutant is there and none is on. */
  readonly sources: ReadonlyMap<string, string>;
}

const ROOT = join(__dirname, "../..");
// Stryker's own runner starts Jest anew for what is read when a file loads, which is most of what stands in a table:
// an hour for two files. Only the part of it that makes the mutants is used, and fetched when it is first asked for.
const INSTRUMENTER = "@stryker-mutator/instrumenter@9.6.1";
const FOLDER = join(ROOT, ".cache", "mutantes");

/** Every mutant of the files, but those of texts: what a sentence says is not for a machine to judge. */
export async function mutantsOf(files: readonly string[]): Promise<Mutated> {
  const { createInstrumenter, createInjector } = await stryker();
  const options = { plugins: [], mutator: { excludedMutations: EXCLUDED } };
  const instrumenter = createInjector()
    .provideValue("logger", SILENT)
    .provideValue("options", options)
    .injectFunction(createInstrumenter);
  const given = files.map((file) => ({
    name: join(ROOT, file),
    content: readFileSync(join(ROOT, file), "utf8"),
    mutate: true,
  }));
  const made = await instrumenter.instrument(given, {
    plugins: [],
    ignorers: [],
    excludedMutations: EXCLUDED,
  });
  return {
    mutants: made.mutants
      .filter(({ status }) => status === undefined)
      .map(({ id, fileName, mutatorName, replacement, location }) => ({
        id,
        file: relative(ROOT, fileName),
        line: location.start.line + 1,
        kind: mutatorName,
        replacement: replacement.replace(/\s+/g, " ").slice(0, 90),
      })),
    sources: new Map(made.files.map(({ name, content }) => [name, content])),
  };
}

const EXCLUDED = ["StringLiteral"];
const SILENT = new Proxy({}, { get: () => () => undefined });

async function stryker(): Promise<Stryker> {
  const installed = join(FOLDER, "node_modules", "@stryker-mutator", "instrumenter");
  if (!existsSync(installed)) {
    mkdirSync(FOLDER, { recursive: true });
    const { status } = spawnSync(
      "npm",
      ["install", "--no-save", "--no-audit", "--no-fund", "--prefix", FOLDER, INSTRUMENTER],
      { stdio: "inherit", shell: process.platform === "win32" },
    );
    if (status !== 0) throw new Error(`npm no pudo traer ${INSTRUMENTER}`);
  }
  const within = createRequire(join(installed, "package.json"));
  const load = (name: string): Promise<unknown> => import(pathToFileURL(within.resolve(name)).href);
  const parts = [await load("@stryker-mutator/instrumenter"), await load("typed-inject")];
  return Object.assign({}, ...parts) as Stryker;
}

interface Stryker {
  readonly createInstrumenter: unknown;
  readonly createInjector: () => Injector;
}

interface Injector {
  readonly provideValue: (name: string, value: unknown) => Injector;
  readonly injectFunction: (make: unknown) => Instrumenter;
}

interface Instrumenter {
  readonly instrument: (
    files: readonly unknown[],
    options: unknown,
  ) => Promise<{
    readonly files: readonly { readonly name: string; readonly content: string }[];
    readonly mutants: readonly {
      readonly id: string;
      readonly fileName: string;
      readonly mutatorName: string;
      readonly replacement: string;
      readonly status?: string;
      readonly location: { readonly start: { readonly line: number } };
    }[];
  }>;
}

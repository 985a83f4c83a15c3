import { build } from "esbuild";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";

/** A test as it was told to Jest: what it does, with what comes before and after it. */
export interface Told {
  readonly name: string;
  readonly run: () => Promise<void>;
}

type Work = () => unknown;

/** What comes around the tests of one `describe` or file. */
interface Block {
  readonly once: Work[];
  readonly before: Work[];
  readonly after: Work[];
}

const ROOT = join(__dirname, "../..");
const LONGEST = 20_000;

/** Opens a test file, once for each time that the script began: what modules keep, they keep until then. */
export type World = (testFile: string) => readonly Told[];

/**
 * Test files in one script, which begins anew in a moment, without what any module keeps: what of Jest tests of pure
 * code use, and no more. `test.each`, and `expect`, are Jest's own.
 */
export async function suiteOf(
  testFiles: readonly string[],
  sources: ReadonlyMap<string, string>,
): Promise<() => World> {
  const contents = testFiles
    .map((file) => `inFile(${JSON.stringify(file)}, () => require(${path(file)}));`)
    .join("\n");
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT, loader: "ts" },
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    target: "node20",
    logLevel: "error",
    packages: "external",
    plugins: [
      {
        name: "mutants",
        setup(bundle) {
          bundle.onLoad({ filter: /\.ts$/ }, ({ path }) => ({
            contents:
              sources.get(path) ??
              readFileSync(path, "utf8").replaceAll("__dirname", JSON.stringify(dirname(path))),
            loader: "ts",
          }));
        },
      },
    ],
  });
  const [{ text } = { text: "" }] = outputFiles;
  const script = new Script(`(function (require, module, ${GIVEN.join(", ")}) {${text}\n})`);
  const run = script.runInThisContext() as (...given: unknown[]) => void;
  return () => worldOf(run);
}

function path(file: string): string {
  return JSON.stringify(join(ROOT, file));
}

const GIVEN = ["test", "describe", "beforeAll", "beforeEach", "afterEach", "afterAll"].concat([
  "expect",
  "console",
  "inFile",
]);

const jest = createRequire(require.resolve("jest/package.json"));
const { jestExpect } = jest("@jest/expect") as { readonly jestExpect: unknown };
const { bind } = jest("jest-each") as { readonly bind: Each };

type Each = (
  tell: (name: string, work: Work) => void,
) => (table: unknown, ...rest: unknown[]) => unknown;

function worldOf(run: (...given: unknown[]) => void): World {
  const files = new Map<string, Work>();
  let told: Told[] = [];
  const names: string[] = [];
  const blocks: Block[] = [];
  const inBlock = (name: string, work: Work): void => {
    names.push(name);
    blocks.push({ once: [], before: [], after: [] });
    work();
    blocks.pop();
    names.pop();
  };
  const test = (name: string, work: Work): void => {
    const around = [...blocks];
    told.push({
      name: [...names, told.length, name].join(" › "),
      run: () => runWithin(around, work),
    });
  };
  const hook = (part: keyof Block) => (work: Work) => void blocks.at(-1)?.[part].push(work);
  const none = (): void => undefined;
  run(
    createRequire(join(ROOT, "package.json")),
    { exports: {} },
    Object.assign(test, { each: bind(test) }),
    Object.assign(inBlock, { each: bind(inBlock) }),
    hook("once"),
    hook("before"),
    hook("after"),
    none,
    jestExpect,
    { ...console, info: none, log: none },
    (file: string, work: Work) => files.set(file, work),
  );
  return (file) => {
    told = [];
    inBlock(file, files.get(file) ?? none);
    return told;
  };
}

async function runWithin(blocks: readonly Block[], work: Work): Promise<void> {
  for (const { once } of blocks) for (const one of once.splice(0)) await one();
  for (const { before } of blocks) for (const one of before) await one();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error("too long")), LONGEST);
  });
  try {
    await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
    for (const { after } of blocks) for (const one of after) await one();
  }
}

import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

// Imports go one way, so that the engine can be read, tested and reused without the rest.
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  files: ["core"],
  excel: ["core"],
  functions: ["core"],
  app: ["core", "excel", "files"],
  taskpane: ["core", "app", "excel", "files"],
  cli: ["core", "files", "app"],
  emulator: ["core", "files"],
  workbench: ["core", "files", "excel", "functions", "app", "taskpane", "emulator"],
};

const SRC = join(__dirname, "..", "src");
const sources = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({
    path: path.split(sep).join("/"),
    code: withoutComments(readFileSync(join(SRC, path), "utf8")),
  }));

describe("src", () => {
  test.each(Object.entries(MAY_IMPORT))("%s imports only what lies below it", (folder, below) => {
    const allowed = [folder, ...below];
    const wrong = inFolders([folder]).flatMap(({ path, code }) =>
      importedPaths(path, code)
        .filter((imported) => !allowed.includes(imported.split("/")[0]!))
        .map((imported) => `${path} → ${imported}`),
    );
    expect(wrong).toEqual([]);
  });

  test("holds no folder beyond those", () => {
    const folders = new Set(sources.map(({ path }) => path.split("/")[0]!));
    expect([...folders].filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
  });

  test.each(["taskpane", "core/matriz"])(
    "no folder of %s holds more than a screen shows",
    (top) => {
      const children = new Map<string, Set<string>>();
      const within = readdirSync(join(SRC, top), { recursive: true, encoding: "utf8" });
      for (const path of within.map((name) => `${top}/${name.replaceAll("\\", "/")}`)) {
        const steps = path.split("/");
        steps.slice(1).forEach((step, n) => {
          const folder = steps.slice(0, n + 1).join("/");
          children.set(folder, new Set([...(children.get(folder) ?? []), step]));
        });
      }
      expect(children.size).toBeGreaterThan(5);
      expect([...children].filter(([, names]) => names.size > 20)).toEqual([]);
    },
  );

  // Those of values are watched outside of here too; one of types alone ties files together as much.
  test("no files of core import each other in a circle, types included", () => {
    const paths = new Set(inFolders(["core"]).map(({ path }) => path));
    const left = new Map(
      inFolders(["core"]).map(({ path, code }) => [
        path,
        importedPaths(path, code)
          .map((imported) => `${imported}.ts`)
          .filter((imported) => paths.has(imported)),
      ]),
    );
    expect(left.size).toBeGreaterThan(100);
    // What imports nothing that is left stands in no circle.
    for (let before = 0; before !== left.size;) {
      before = left.size;
      for (const [path, imported] of left)
        if (!imported.some((one) => left.has(one))) left.delete(path);
    }
    expect([...left.keys()]).toEqual([]);
  });

  test("core imports no package, and asks neither clock nor chance", () => {
    expect(having(/\b(Date\.now|new Date\(\)|Math\.random|performance\.)/, ["core"])).toEqual([]);
    expect(having(/from "[^."]/, ["core"])).toEqual([]);
  });

  // The files at the root of a house join its rooms, so they belong to none.
  test.each([
    ["core", "matriz"],
    ["core/matriz", "columns"],
  ])("no room of %s reaches itself through the others", (house, one) => {
    const room = new RegExp(`^${house}/([^/]+)/`);
    const roomOf = (path: string): string | null => room.exec(path)?.[1] ?? null;
    const importedBy = new Map<string, Set<string>>();
    for (const { path, code } of inFolders(["core"])) {
      const name = roomOf(path);
      if (name === null) continue;
      const others = importedPaths(path, code).flatMap((imported) => roomOf(imported) ?? []);
      const known = importedBy.get(name) ?? new Set();
      importedBy.set(name, new Set([...known, ...others.filter((other) => other !== name)]));
    }
    const reachedFrom = (start: string): ReadonlySet<string> => {
      const reached = new Set<string>();
      for (const waiting = [start]; waiting.length > 0;)
        for (const next of importedBy.get(waiting.pop()!) ?? [])
          if (!reached.has(next)) {
            reached.add(next);
            waiting.push(next);
          }
      return reached;
    };
    const rooms = [...importedBy.keys()];
    expect(rooms).toContain(one);
    expect(rooms.filter((name) => reachedFrom(name).has(name))).toEqual([]);
  });

  test("only excel, functions and the emulated host say Excel.", () => {
    const others = ["core", "files", "app", "taskpane", "cli", "workbench"];
    expect(having(/\bExcel\.[A-Za-z]/, others)).toEqual([]);
  });

  // Everything else is given its parameters and plans, so that another band is another value and no other code.
  test("only the entries of the engine name the method and the plans that are known", () => {
    const entries = [
      "core/cells/cellFormulas.ts",
      "core/consolidate/consolidate.ts",
      "core/evaluateRows.ts",
      "core/instrumentos/parametrosDe.ts",
      "core/readMatriz.ts",
    ];
    const naming = sources.filter(({ path, code }) =>
      importedPaths(path, code).some((one) => /^core\/planes\/(metodo|planes|sopo)/.test(one)),
    );
    const others = naming
      .map(({ path }) => path)
      .filter((path) => !path.startsWith("core/planes/"));
    expect(others.filter((path) => !entries.includes(path))).toEqual([]);
    expect(others).not.toEqual([]);
  });

  test("bands and years of a plan are typed nowhere but among the plans", () => {
    // A plan is of four years; another span may be an example of what to type.
    const spans = Array.from({ length: 100 }, (_, index) => `${2000 + index}-${2003 + index}`);
    const plans = new RegExp(`\\b0\\.(?:81|56)\\b|(?:${spans.join("|")})\\b`);
    const typed = having(plans, Object.keys(MAY_IMPORT));
    expect(typed.filter((path) => !path.startsWith("core/planes/"))).toEqual([]);
  });

  test("only excel makes round trips", () => {
    const others = Object.keys(MAY_IMPORT).filter((folder) => folder !== "excel");
    expect(having(/\bcontext\.sync\b/, others)).toEqual([]);
  });

  test("only the pane and the workbench draw", () => {
    const others = Object.keys(MAY_IMPORT).filter((f) => f !== "taskpane" && f !== "workbench");
    expect(sources.filter(({ path }) => path.endsWith(".tsx")).map(({ path }) => path)).not.toEqual(
      [],
    );
    expect(inFolders(others).filter(({ path }) => path.endsWith(".tsx"))).toEqual([]);
  });
});

function inFolders(folders: readonly string[]): typeof sources {
  return sources.filter(({ path }) => folders.includes(path.split("/")[0]!));
}

function having(pattern: RegExp, folders: readonly string[]): string[] {
  return inFolders(folders)
    .filter(({ code }) => pattern.test(code))
    .map(({ path }) => path);
}

function importedPaths(path: string, code: string): string[] {
  const specifiers = code.matchAll(/(?:\bfrom|\bimport|\brequire|\bURL)\s*\(?\s*"(\.[^"]+)"/g);
  return [...specifiers].map(([, specifier]) =>
    relative(SRC, resolve(SRC, dirname(path), specifier!))
      .split(sep)
      .join("/"),
  );
}

// A sentence about Excel. in a comment is no use of it. Addresses keep their slashes.
function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\/|(^|[^:])\/\/.*$/gm, "$1");
}

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "..");
const LICENCES = ["MIT", "Apache-2.0", "0BSD", "ISC", "BSD-2-Clause", "BSD-3-Clause"];

interface Entry {
  readonly version?: string;
  readonly dev?: boolean;
  readonly license?: string;
  readonly integrity?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const project = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};
const lock = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")) as {
  readonly packages: Readonly<Record<string, Entry>>;
};
const installed = Object.entries(lock.packages).filter(([path]) => path !== "");

describe("package.json", () => {
  test("pins every dependency to one version", () => {
    const all = Object.entries({ ...project.dependencies, ...project.devDependencies });
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter(([, version]) => !/^(npm:[a-z-]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual(
      [],
    );
  });

  test("every command installs what is missing before it runs", () => {
    const commands = Object.entries(project.scripts);
    expect(commands.map(([name]) => name)).toEqual(
      expect.arrayContaining(["start", "test", "sopo"]),
    );
    expect(commands.filter(([, line]) => !line.startsWith("node scripts/run.mjs "))).toEqual([]);
  });

  test("runs files that exist", () => {
    const files = Object.values(project.scripts).flatMap((line) => line.match(/\S+\.(mjs|ts)/g)!);
    expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });
});

describe("package-lock.json", () => {
  // npm writes only the binaries that it can reach; `npm ci` then fails on the systems left out.
  test("has an entry for the binary of every system", () => {
    const missing = installed.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !placesFor(path, name).some((place) => place in lock.packages))
        .map((name) => `${name}, asked for by ${path}`),
    );
    expect(missing).toEqual([]);
  });

  test("identifies every package by its content", () => {
    expect(installed.filter(([, entry]) => entry.integrity === undefined)).toEqual([]);
  });

  test("ships only packages of permissive licences", () => {
    const shipped = installed.filter(([, entry]) => entry.dev !== true);
    const others = shipped
      .filter(([, { license }]) => !LICENCES.includes(license ?? ""))
      .map(([path, { license }]) => `${path}: ${license}`);
    expect(shipped.length).toBeGreaterThan(0);
    expect(others).toEqual([]);
  });
});

test("no file of Microsoft's library is committed", () => {
  const files = execFileSync("git", ["-c", "safe.directory=*", "ls-files"], {
    cwd: ROOT,
    encoding: "utf8",
  }).split("\n");
  expect(files).toContain("package.json");
  expect(files.filter((file) => /(^|\/)(office|excel-|o15app)[^/]*\.js$/.test(file))).toEqual([]);
});

// Node looks inside the package that asks, then in each folder above it.
function placesFor(asking: string, name: string): string[] {
  const inside = `${asking}/node_modules/${name}`;
  const above = asking.lastIndexOf("/node_modules/");
  if (above < 0) return [inside, `node_modules/${name}`];
  return [inside, ...placesFor(asking.slice(0, above), name)];
}

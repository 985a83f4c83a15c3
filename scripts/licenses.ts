import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

// npm run licencias [-- --avisos FILE]: what ships with the add-in and the command line, with its licence, from the
// lockfile alone; the words of the licences go to FILE. Ends with an error if a licence asks for more than its notice.
const ROOT = join(__dirname, "..");

/** A package that ships. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  /** SPDX, as the package says it; `null`: it says none. */
  readonly license: string | null;
  /** Folder, from the root of the project. */
  readonly place: string;
}

/** What is read of package-lock.json. */
export interface Lockfile {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly version?: string;
        readonly license?: string;
        readonly dev?: boolean;
        readonly devOptional?: boolean;
      }
    >
  >;
}

/** What ships, in order of its place: all but what only develops and tests. */
export function shipped({ packages }: Lockfile): readonly Shipped[] {
  return Object.entries(packages)
    .filter(([place, { dev, devOptional }]) => place !== "" && !dev && !devOptional)
    .map(([place, { version = "", license = null }]) => ({
      name: place.slice(place.lastIndexOf(MODULES) + MODULES.length),
      version,
      license,
      place,
    }))
    .sort((one, other) => (one.place < other.place ? -1 : 1));
}

const MODULES = "node_modules/";

/** Those whose licence asks for more than that its notice goes along, or is not said. */
export function conditional(packages: readonly Shipped[]): readonly Shipped[] {
  return packages.filter(({ license }) => license === null || !FREE.has(license));
}

const FREE = new Set(["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "MIT-0"]);

/** The words of the licence of each package, where it brings them. */
function notices(packages: readonly Shipped[]): string {
  return packages
    .map(({ name, version, license, place }) => {
      const folder = join(ROOT, place);
      const files = existsSync(folder) ? readdirSync(folder) : [];
      const words = files
        .filter((file) => /^(?:licen[cs]e|notice)/i.test(file))
        .map((file) => readFileSync(join(folder, file), "utf8").trim());
      return [`${name} ${version}: ${license ?? "sin licencia"}`, ...words].join("\n\n");
    })
    .join(`\n\n${"-".repeat(80)}\n\n`);
}

function main(words: readonly string[]): void {
  const lockfile = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")) as Lockfile;
  const packages = shipped(lockfile);
  const others = conditional(packages);
  const [option, file] = words;
  if (option === "--avisos" && file !== undefined) writeFileSync(file, `${notices(packages)}\n`);
  else
    for (const { name, version, license } of packages)
      console.log(`${name} ${version}: ${license ?? "sin licencia"}`);
  console.log(
    `${packages.length} paquetes; ${others.length} con una licencia que pide más que su aviso. ` +
      "Vulnerabilidades conocidas (con red): npm audit --omit=dev",
  );
  if (others.length > 0) process.exitCode = 1;
}

if (require.main === module) main(process.argv.slice(2));

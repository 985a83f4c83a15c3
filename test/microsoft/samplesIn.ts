import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";

/** A sample of Script Lab, as its file has it. */
export interface Sample {
  readonly id: string;
  readonly html: string;
  /** TypeScript. */
  readonly script: string;
  /** What it asks of Office: "ExcelApi" → "1.7". */
  readonly apiSet: Readonly<Record<string, string>>;
}

/** @param from a folder with the repository, or where git can fetch it */
export function samplesIn(from: string): readonly Sample[] {
  if (existsSync(join(from, SAMPLES))) return readSamples(from);
  const folder = mkdtempSync(join(tmpdir(), "muestras-"));
  try {
    const { status } = spawnSync("git", ["clone", "--quiet", "--depth", "1", from, folder], {
      stdio: "inherit",
    });
    if (status !== 0) throw new Error(`git no pudo traer ${from}`);
    return readSamples(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const SAMPLES = "samples/excel";

function readSamples(folder: string): readonly Sample[] {
  return readdirSync(join(folder, SAMPLES), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => sampleOf(parse(readFileSync(join(folder, SAMPLES, name), "utf8")) as Written));
}

interface Written {
  readonly id: string;
  readonly api_set?: Readonly<Record<string, string | number>>;
  readonly script?: { readonly content?: string };
  readonly template?: { readonly content?: string };
}

function sampleOf({ id, api_set = {}, script, template }: Written): Sample {
  return {
    id,
    html: template?.content ?? "",
    script: script?.content ?? "",
    apiSet: Object.fromEntries(Object.entries(api_set).map(([name, at]) => [name, String(at)])),
  };
}

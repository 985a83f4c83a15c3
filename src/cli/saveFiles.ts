import {
  access,
  constants,
  copyFile,
  open,
  readFile,
  realpath,
  rename,
  rm,
  stat,
} from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { PRODID } from "../core/calendario/icalendar";
import { isRecord } from "../core/isRecord";
import { err, ok, type Result } from "../core/result";
import { LIMITS } from "../files/limits";
import { isInforme } from "../files/informeMark";
import { PACKAGE_NAME } from "../files/writeDatosAbiertos";
import { outputKindOf, type OutputKind } from "../files/outputMark";
import { SALIDA } from "./text/salida";

/** A file that a command is to leave on the disk. */
export interface Target {
  readonly path: string;
  readonly kind: OutputKind | "resumen" | "decisiones" | "informe" | "exportado" | "calendario";
}

export interface SaveOptions {
  /** What the command reads; none of it is ever replaced. */
  readonly sources: readonly string[];
  /** `--reemplazar`: a file that is not ours may be replaced too. */
  readonly replace: boolean;
}

/**
 * Why these files may not be written, in a sentence, before anything is written. A file that is there is
 * replaced only where an earlier run of the same command left it, or where the user says so.
 */
export async function checkTargets(
  targets: readonly Target[],
  { sources, replace }: SaveOptions,
): Promise<string | null> {
  const read = await Promise.all(sources.map(identityOf));
  for (const { path, kind } of targets) {
    const there = await stat(path).catch(() => null);
    if (there === null) continue;
    if (!there.isFile()) return SALIDA.notAFile(path);
    if (read.includes(await identityOf(path))) return SALIDA.isSource(path);
    if (!replace && (await kindOfFile(path)) !== kind) return SALIDA.isForeign(path);
  }
  return null;
}

/** Whether two paths lead to one file, whatever links, folders or case of letters they are written with. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const first = await identityOf(one);
  return first !== null && first === (await identityOf(other));
}

/** Copies a file beside itself under a name that is free ("consolidado-anterior.xlsx"); that name. */
export async function keepFormer(path: string): Promise<string> {
  const end = extname(path);
  for (let nth = 1; ; nth++) {
    const name = `${basename(path, end)}-anterior${nth === 1 ? "" : `-${nth}`}${end}`;
    const isKept = await copyFile(path, join(dirname(path), name), constants.COPYFILE_EXCL).then(
      () => true,
      (problem: NodeJS.ErrnoException) => {
        if (problem.code === "EEXIST") return false;
        throw problem;
      },
    );
    if (isKept) return name;
  }
}

/**
 * Writes all files or, where one cannot be written, none: each goes beside its place first and is
 * renamed when all are whole, so that a full disk leaves what was there.
 */
export async function saveFiles(
  files: readonly { readonly path: string; readonly bytes: Uint8Array | string }[],
): Promise<Result<null, null>> {
  const begun: { readonly path: string; readonly beside: string }[] = [];
  try {
    for (const { path, bytes } of files) {
      // A link stays a link: what it leads to is replaced.
      const place = await realpath(path).catch(() => path);
      await access(place, constants.W_OK).catch((problem: NodeJS.ErrnoException) => {
        if (problem.code !== "ENOENT") throw problem;
      });
      const beside = join(dirname(place), `.${basename(place)}.${process.pid}.tmp`);
      begun.push({ path: place, beside });
      await writeWhole(beside, bytes);
    }
    for (const { path, beside } of begun) await rename(beside, path);
    return ok(null);
  } catch (problem) {
    await Promise.all(begun.map(({ beside }) => rm(beside, { force: true })));
    if (isOfTheDisk(problem)) return err(null);
    throw problem;
  }
}

/** The disk, or the right to write on it, is wanting; everything else is a fault of ours. */
export function isOfTheDisk(problem: unknown): boolean {
  return typeof problem === "object" && problem !== null && "syscall" in problem;
}

async function writeWhole(path: string, bytes: Uint8Array | string): Promise<void> {
  const file = await open(path, "w");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Disk and number of a file: the same for every path that leads to it. */
async function identityOf(path: string): Promise<string | null> {
  return stat(path, { bigint: true }).then(
    ({ dev, ino }) => `${dev}:${ino}`,
    () => null,
  );
}

/** Which output of ours a file is; `null` for every other, and for one that cannot be read. */
export async function kindOfFile(path: string): Promise<Target["kind"] | null> {
  const size = await stat(path).then(
    (there) => there.size,
    () => Infinity,
  );
  const bytes = size > LIMITS.file ? null : await readFile(path).catch(() => null);
  if (bytes === null) return null;
  if (extname(path).toLowerCase() === ".json") return kindOfJson(bytes.toString());
  if (extname(path).toLowerCase() === ".ics")
    return bytes.toString().includes(`PRODID:${PRODID}`) ? "calendario" : null;
  if (extname(path).toLowerCase() === ".docx")
    return (await isInforme(new Uint8Array(bytes))) ? "informe" : null;
  return outputKindOf(new Uint8Array(bytes));
}

function kindOfJson(text: string): "resumen" | "decisiones" | "exportado" | "nuevoPlan" | null {
  try {
    const content: unknown = JSON.parse(text);
    if (!isRecord(content)) return null;
    if (Array.isArray(content.decisiones)) return "decisiones";
    if (Array.isArray(content.planes)) return "nuevoPlan";
    if (content.name === PACKAGE_NAME && Array.isArray(content.resources)) return "exportado";
    return Array.isArray(content.entregas) && isRecord(content.filas) ? "resumen" : null;
  } catch {
    return null;
  }
}

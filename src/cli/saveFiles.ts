import {
  access,
  constants,
  copyFile,
  open,
  readlink,
  realpath,
  rename,
  rm,
  stat,
} from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { PRODID } from "../core/calendario/icalendar";
import { DECISIONES } from "../core/consolidate/rememberedDecisions";
import { isRecord } from "../core/isRecord";
import { PLANES_GUARDADOS } from "../core/nuevoPlan/planGuardado";
import { readRemembered, type RememberedShape } from "../core/remembered/remembered";
import { err, ok, type Result } from "../core/result";
import { isInforme } from "../files/informeMark";
import { PACKAGE_NAME } from "../files/writeDatosAbiertos";
import { outputOf, type OutputKind } from "../files/outputMark";
import { bytesOfGiven, jsonIn } from "./givenFile";
import { isOfTheDisk } from "./isOfTheDisk";
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
    const output = replace ? null : await outputAt(path);
    if (!replace && output?.kind !== kind) return SALIDA.isForeign(path);
    if (output?.isAsWritten === false) return SALIDA.isChanged(path);
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
      const place = await placeOf(path);
      await access(place, constants.W_OK).catch((problem: NodeJS.ErrnoException) => {
        if (problem.code !== "ENOENT") throw problem;
      });
      // A name of its own: with more added to it, the longest that a disk allows would be too long.
      const beside = join(dirname(place), `.sopo-${process.pid}-${begun.length}.tmp`);
      begun.push({ path: place, beside });
      await writeWhole(beside, bytes, await modeOf(place));
    }
    for (const { path, beside } of begun) await rename(beside, path);
    return ok(null);
  } catch (problem) {
    await Promise.all(begun.map(({ beside }) => rm(beside, { force: true })));
    if (isOfTheDisk(problem)) return err(null);
    throw problem;
  }
}

/** A link stays a link: what it leads to is written, also where that is not there yet. */
async function placeOf(path: string, links = MOST_LINKS): Promise<string> {
  const whole = await realpath(path).catch(() => null);
  if (whole !== null) return whole;
  const led = links === 0 ? null : await readlink(path).catch(() => null);
  return led === null ? path : placeOf(resolve(dirname(path), led), links - 1);
}

/** As many as the system follows: links may lead in a circle. */
const MOST_LINKS = 40;

/** Who may read a file may read what takes its place, and nobody else. */
async function modeOf(path: string): Promise<number | null> {
  return stat(path).then(
    ({ mode }) => mode & 0o777,
    () => null,
  );
}

async function writeWhole(
  path: string,
  bytes: Uint8Array | string,
  mode: number | null,
): Promise<void> {
  const file = await open(path, "w");
  try {
    if (mode !== null) await file.chmod(mode);
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

/** An output of ours, and whether it is still as it was left. */
interface OutputThere {
  readonly kind: Target["kind"];
  readonly isAsWritten: boolean;
}

/** Which output of ours a file is; `null` for every other, and for one that cannot be read. */
export async function outputAt(path: string): Promise<OutputThere | null> {
  const read = await bytesOfGiven(path);
  if (!read.ok) return null;
  const text = (): string => new TextDecoder().decode(read.value);
  switch (extname(path).toLowerCase()) {
    case ".json":
      return asWritten(kindOfJson(text()));
    case ".ics":
      return asWritten(text().includes(`PRODID:${PRODID}`) ? "calendario" : null);
    case ".docx":
      return asWritten((await isInforme(read.value)) ? "informe" : null);
    default:
      return outputOf(read.value);
  }
}

function asWritten(kind: Target["kind"] | null): OutputThere | null {
  return kind === null ? null : { kind, isAsWritten: true };
}

function kindOfJson(text: string): "resumen" | "decisiones" | "exportado" | "nuevoPlan" | null {
  const content = jsonIn(text);
  if (!isRecord(content)) return null;
  if (isAllOf(DECISIONES, "decisiones", content)) return "decisiones";
  if (isAllOf(PLANES_GUARDADOS, "planes", content)) return "nuevoPlan";
  if (content.name === PACKAGE_NAME && Array.isArray(content.resources)) return "exportado";
  return OF_A_RESUMEN.every((key) => key in content) ? "resumen" : null;
}

/** Whether content says nothing but what this shape says: what the user added to it would be lost. */
function isAllOf<T>(
  shape: RememberedShape<T>,
  list: string,
  content: Readonly<Record<string, unknown>>,
): boolean {
  return Array.isArray(content[list]) && readRemembered(shape, content).problem === null;
}

const OF_A_RESUMEN = ["vigencia", "corte", "universo", "filas", "plan", "escenarios", "entregas"];

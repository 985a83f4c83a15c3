import { isRecord } from "../isRecord";
import type { RememberedProblem } from "../problem";
import { err, ok, type Result } from "../result";

/** An object of JSON, as it lies in a workbook. */
export type Content = Readonly<Record<string, unknown>>;

/**
 * Something that the add-in leaves in a workbook, which outlives the version that left it.
 * A change of what `write` gives is a new version: a migration more, and a golden example of it in
 * test/remembered; the examples of earlier versions stay, and are read for ever.
 */
export interface RememberedShape<T> {
  readonly what: RememberedProblem["what"];
  /** Its key among the settings of the workbook. */
  readonly key: string;
  /** The n-th makes version n + 1 of version n. Content that names no version is version 0. */
  readonly migrations: readonly Migration[];
  /** What content of the newest version says. */
  readonly read: (content: Content) => Read<T>;
  /** The content that says it, without its version. */
  readonly write: (value: T) => Content;
}

export type Migration = (content: Content) => Content;

/** The first version with a number differs in nothing else from those before it. */
export const FROM_UNNUMBERED: Migration = (content) => content;

/** What was understood, and the rest of the content, each part in its place. */
export interface Read<T> {
  readonly value: T;
  readonly unread: Content;
}

export interface Remembered<T> {
  readonly value: T;
  /** Why not all of it was understood; what was not stays in the workbook. `null`: all was. */
  readonly problem: RememberedProblem | null;
}

/** @param content what the workbook holds, which anyone may have edited; `null`: nothing */
export function readRemembered<T>(shape: RememberedShape<T>, content: unknown): Remembered<T> {
  const { what } = shape;
  if (isNewer(shape, content))
    return { value: shape.read({}).value, problem: { type: "rememberedByNewer", what } };
  const { value, unread } = readNewest(shape, content);
  const isAll = Object.keys(unread).length === 0;
  return { value, problem: isAll ? null : { type: "rememberedUnread", what } };
}

/**
 * The content that remembers `value` in the place of `present`, with what of `present` was not
 * understood; `null`: there is nothing of either. What a newer version wrote is not written over.
 */
export function rewriteRemembered<T>(
  shape: RememberedShape<T>,
  present: unknown,
  value: T,
): Result<Content | null, RememberedProblem> {
  if (isNewer(shape, present)) return err({ type: "rememberedByNewer", what: shape.what });
  const { unread } = readNewest(shape, present);
  const content = joined(shape.write(value), unread);
  return ok(Object.keys(content).length === 0 ? null : versioned(shape, content));
}

/** The content that says `value` where nothing was before, such as in a file of its own. */
export function writeRemembered<T>(shape: RememberedShape<T>, value: T): Content {
  return versioned(shape, shape.write(value));
}

/** Reads a list entry by entry; `null` from `readOne` leaves an entry among the unread. */
export function readEach<T>(
  entries: readonly unknown[],
  readOne: (entry: unknown) => T | null,
): { readonly read: readonly T[]; readonly unread: readonly unknown[] } {
  const read: T[] = [];
  const unread: unknown[] = [];
  for (const entry of entries) {
    const one = readOne(entry);
    if (one === null) unread.push(entry);
    else read.push(one);
  }
  return { read, unread };
}

/** Reads content that is nothing but one list under `key`. */
export function readListIn<T>(
  content: Content,
  key: string,
  readOne: (entry: unknown) => T | null,
): Read<readonly T[]> {
  const { [key]: entries = [], ...others } = content;
  if (!Array.isArray(entries)) return { value: [], unread: content };
  const { read, unread } = readEach(entries, readOne);
  return { value: read, unread: { ...others, ...(unread.length > 0 && { [key]: unread }) } };
}

/**
 * Content of an earlier version as the newest says it, without its version; `null`: a newer one wrote it, or
 * its version is none.
 */
export function inNewest(migrations: readonly Migration[], content: Content): Content | null {
  const version = versionOf(content);
  if (version === null || version > migrations.length) return null;
  const { [VERSION]: _, ...rest } = content;
  return migrations.slice(version).reduce<Content>((before, migrate) => migrate(before), rest);
}

const VERSION = "version";
/** Where content that is no object at all stays. */
const UNREAD = "noLeido";

function versioned<T>({ migrations }: RememberedShape<T>, content: Content): Content {
  return { [VERSION]: migrations.length, ...content };
}

function readNewest<T>({ migrations, read }: RememberedShape<T>, content: unknown): Read<T> {
  if (content === null || content === undefined) return read({});
  const newest = isRecord(content) ? inNewest(migrations, content) : null;
  return newest === null
    ? { value: read({}).value, unread: { [UNREAD]: [content] } }
    : read(newest);
}

function isNewer<T>({ migrations }: RememberedShape<T>, content: unknown): boolean {
  return (versionOf(content) ?? 0) > migrations.length;
}

/** `null`: it has none, because it is no object or says nonsense. */
function versionOf(content: unknown): number | null {
  if (!isRecord(content)) return null;
  const version = content[VERSION] ?? 0;
  return typeof version === "number" && Number.isInteger(version) && version >= 0 ? version : null;
}

/** Lists one after the other, objects key by key; elsewhere what is written counts. */
function joined(written: Content, unread: Content): Content {
  const both = Object.entries(unread).map(([key, rest]): [string, unknown] => {
    const own = Object.hasOwn(written, key) ? written[key] : undefined;
    if (own === undefined) return [key, rest];
    if (Array.isArray(own)) return [key, [...own, ...(Array.isArray(rest) ? rest : [rest])]];
    return [key, isRecord(own) && isRecord(rest) ? joined(own, rest) : own];
  });
  return { ...written, ...Object.fromEntries(both) };
}

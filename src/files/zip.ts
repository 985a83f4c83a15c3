import type { FileProblem } from "../core/fileProblem";
import { err, ok, type Result } from "../core/result";
import { LIMITS } from "./limits";

/** A part of the archive, as its directory announces it. */
export interface ZipPart {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly compressedSize: number;
  readonly announcedSize: number;
  /** Where its local header starts. */
  readonly offset: number;
}

export type ZipParts = ReadonlyMap<string, ZipPart>;

/**
 * The directory of an archive, refused when what it announces is more than any workbook holds.
 * It is read without unfolding anything, so that an honest bomb costs nothing.
 */
export function readZipDirectory(bytes: Uint8Array): Result<ZipParts, FileProblem> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory === null) return err({ type: "damaged", part: null });
  if (directory.entries > LIMITS.parts) return err({ type: "bomb", limit: LIMITS.unfolded });

  const parts = new Map<string, ZipPart>();
  let at = directory.offset;
  let announced = 0;
  for (let i = 0; i < directory.entries; i++) {
    const next = readEntry(view, at);
    if (next === null) return err({ type: "damaged", part: null });
    parts.set(next.part.name, next.part);
    announced += next.part.announcedSize;
    at = next.end;
  }
  if (announced > LIMITS.unfolded) return err({ type: "bomb", limit: LIMITS.unfolded });
  return ok(parts);
}

/** The compressed bytes of a part; `null` when they are not where the directory says. */
export function compressedBytes(bytes: Uint8Array, part: ZipPart): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = part;
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL_HEADER) return null;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const end = start + part.compressedSize;
  return end <= bytes.length ? bytes.subarray(start, end) : null;
}

const LOCAL_HEADER = 0x04034b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const IN_EXTRA_FIELD = 0xffffffff;
const LONGEST_COMMENT = 65_535;

interface Directory {
  readonly offset: number;
  readonly entries: number;
}

function findDirectory(view: DataView): Directory | null {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) !== END) continue;
    const entries = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    return offset === IN_EXTRA_FIELD || entries === 0xffff
      ? findDirectory64(view, at - 20)
      : { offset, entries };
  }
  return null;
}

function findDirectory64(view: DataView, locator: number): Directory | null {
  if (locator < 0 || view.getUint32(locator, true) !== END_64_LOCATOR) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_64) return null;
  return {
    entries: Number(view.getBigUint64(at + 32, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
  };
}

function readEntry(view: DataView, at: number): { part: ZipPart; end: number } | null {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) return null;
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const extra = at + 46 + nameLength;
  const end = extra + extraLength + view.getUint16(at + 32, true);
  if (end > view.byteLength) return null;
  const sizes = readSizes(view, at, extra, extra + extraLength);
  if (sizes === null) return null;
  const name = new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength);
  return {
    end,
    part: {
      name: new TextDecoder().decode(name),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      ...sizes,
    },
  };
}

// What does not fit in 32 bits is in an extra field, in this order and only if it does not fit.
function readSizes(
  view: DataView,
  at: number,
  extra: number,
  extraEnd: number,
): Pick<ZipPart, "compressedSize" | "announcedSize" | "offset"> | null {
  const short = [24, 20, 42].map((field) => view.getUint32(at + field, true));
  if (short.includes(IN_EXTRA_FIELD)) {
    let field = extra;
    while (field + 4 <= extraEnd && view.getUint16(field, true) !== 1) {
      field += 4 + view.getUint16(field + 2, true);
    }
    let long = field + 4;
    for (const [i, value] of short.entries()) {
      if (value !== IN_EXTRA_FIELD) continue;
      if (long + 8 > extraEnd) return null;
      short[i] = Number(view.getBigUint64(long, true));
      long += 8;
    }
  }
  const [announcedSize, compressedSize, offset] = short;
  return { announcedSize: announcedSize!, compressedSize: compressedSize!, offset: offset! };
}

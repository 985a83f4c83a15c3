import { strToU8, zipSync } from "fflate";
import type { FileProblem } from "../core/fileProblem";
import { err, ok, type Result } from "../core/result";
import { unfold } from "./unfold";
import { attribute, tagsOf } from "./xml";
import { readZipDirectory } from "./zip";

/** The parts of a workbook by name, to be changed one by one: what is not touched stays byte for byte. */
export type Package = Map<string, Uint8Array>;

export interface Relation {
  readonly id: string;
  /** Last word of its address: "worksheet". */
  readonly type: string;
  /** Name of the part it leads to, from the root of the package. */
  readonly target: string;
}

export async function openPackage(bytes: Uint8Array): Promise<Result<Package, FileProblem>> {
  const directory = readZipDirectory(bytes);
  if (!directory.ok) return directory;
  const parts: Package = new Map();
  for (const [name, part] of directory.value) {
    if (name.endsWith("/")) continue;
    const pieces: Uint8Array[] = [];
    const unfolded = await unfold(bytes, part, (piece) => pieces.push(piece));
    if (!unfolded.ok) return unfolded;
    parts.set(name, joined(pieces, unfolded.value));
  }
  return parts.has(CONTENT_TYPES) ? ok(parts) : err({ type: "notAWorkbook" });
}

/** The bytes of the archive; the same parts give the same bytes. */
export function zipPackage(parts: Package): Uint8Array {
  const names = [CONTENT_TYPES, ...[...parts.keys()].filter((name) => name !== CONTENT_TYPES)];
  return zipSync(Object.fromEntries(names.map((name) => [name, parts.get(name)!])), {
    level: 6,
    mtime: EPOCH,
  });
}

export const CONTENT_TYPES = "[Content_Types].xml";

export function textOf(parts: Package, name: string): string {
  return new TextDecoder().decode(parts.get(name));
}

export function setText(parts: Package, name: string, text: string): void {
  parts.set(name, strToU8(text));
}

export function relsOf(owner: string): string {
  const slash = owner.lastIndexOf("/") + 1;
  return `${owner.slice(0, slash)}_rels/${owner.slice(slash)}.rels`;
}

/** Where a part leads; those out of the package (a web address) are left out. */
export function relationsOf(parts: Package, owner: string): readonly Relation[] {
  const rels = relsOf(owner);
  if (!parts.has(rels)) return [];
  const folder = owner.slice(0, owner.lastIndexOf("/") + 1);
  return tagsOf(textOf(parts, rels), "Relationship")
    .filter((tag) => attribute(tag, "TargetMode") !== "External")
    .map((tag) => ({
      id: attribute(tag, "Id") ?? "",
      type: (attribute(tag, "Type") ?? "").split("/").at(-1)!,
      target: resolved(folder, attribute(tag, "Target") ?? ""),
    }));
}

/** Adds to the end of an element, also of one that is written closed; `null` where there is none. */
export function insertBeforeEnd(xml: string, element: string, added: string): string | null {
  const closed = new RegExp(`<((?:[\\w.-]+:)?${element})((?=[\\s/])[^>]*?)/>`).exec(xml);
  if (closed)
    return `${xml.slice(0, closed.index)}<${closed[1]}${closed[2]}>${added}</${closed[1]}>${xml.slice(closed.index + closed[0].length)}`;
  const end = new RegExp(`</(?:[\\w.-]+:)?${element}\\s*>`).exec(xml);
  return end === null ? null : xml.slice(0, end.index) + added + xml.slice(end.index);
}

/** "x:" where the file writes `<x:workbook`, "" where it writes `<workbook`. */
export function prefixOf(xml: string, element: string): string {
  return new RegExp(`<([\\w.-]+:)?${element}[\\s/>]`).exec(xml)?.[1] ?? "";
}

export function escapeXml(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}

// The format keeps no earlier date; a real one would make two equal workbooks differ.
const EPOCH = new Date(1980, 0, 1);

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function resolved(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

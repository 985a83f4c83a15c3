import {
  CONTENT_TYPES,
  insertBeforeEnd,
  prefixOf,
  relationsOf,
  relsOf,
  setText,
  textOf,
  type Package,
} from "./writeReportPackage";
import { attribute, tagsOf } from "./xml";

/** What a published sheet brings along besides its cells, by the word that names the relation. */
const COMPANIONS: ReadonlySet<string> = new Set(["drawing", "chart", "table"]);

/**
 * Moves a part of ours, and those it leads to, into a workbook under names that are free there.
 *
 * @returns its new name
 */
export function adoptPart(
  into: Package,
  from: Package,
  name: string,
  change: (xml: string) => string = (xml) => xml,
): string {
  const place = freeName(into, name);
  // The name is taken before its companions look for theirs.
  setText(into, place, change(textOf(from, name)));
  const companions = relationsOf(from, name).filter(({ type }) => COMPANIONS.has(type));
  if (companions.length > 0) {
    const moved = new Map(
      companions.map(({ target }) => [lastStep(target), lastStep(adoptPart(into, from, target))]),
    );
    const rels = textOf(from, relsOf(name)).replace(
      /(Target="(?:[^"/]*\/)*)([^"/]+)"/g,
      (whole, path: string, file: string) =>
        moved.has(file) ? `${path}${moved.get(file)!}"` : whole,
    );
    setText(into, relsOf(place), rels);
  }
  declare(into, place, contentTypeOf(from, name));
  return place;
}

/** Takes out a sheet of ours with what only it leads to. */
export function removePart(parts: Package, name: string): void {
  const companions = relationsOf(parts, name).filter(({ type }) => COMPANIONS.has(type));
  for (const { target } of companions) removePart(parts, target);
  parts.delete(name);
  parts.delete(relsOf(name));
  const types = textOf(parts, CONTENT_TYPES);
  const own = tagsOf(types, "Override").find((tag) => attribute(tag, "PartName") === `/${name}`);
  if (own !== undefined)
    setText(
      parts,
      CONTENT_TYPES,
      types.replace(
        own.endsWith("/>") ? own : new RegExp(`${literal(own)}\\s*</[^>]*Override>`),
        "",
      ),
    );
}

/** Says of what kind a part is. */
export function declare(parts: Package, name: string, type: string): void {
  const types = textOf(parts, CONTENT_TYPES);
  const override = `<${prefixOf(types, "Types")}Override PartName="/${name}" ContentType="${type}"/>`;
  setText(parts, CONTENT_TYPES, insertBeforeEnd(types, "Types", override)!);
}

function contentTypeOf(parts: Package, name: string): string {
  const tag = tagsOf(textOf(parts, CONTENT_TYPES), "Override").find(
    (one) => attribute(one, "PartName") === `/${name}`,
  );
  return attribute(tag ?? "", "ContentType") ?? "application/xml";
}

/** "xl/charts/chart1.xml" → the first number that no part has; names differ by more than their case. */
function freeName(parts: Package, name: string): string {
  const end = name.slice(name.lastIndexOf("."));
  const stem = name.slice(0, -end.length).replace(/(?<!\d)\d+$/, "");
  const taken = new Set([...parts.keys()].map((one) => one.toLowerCase()));
  let number = 1;
  while (taken.has(`${stem}${number}${end}`.toLowerCase())) number++;
  return `${stem}${number}${end}`;
}

function lastStep(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1);
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

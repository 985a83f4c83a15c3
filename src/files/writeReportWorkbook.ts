import { quoteSheet } from "../core/grid/a1";
import type { SheetKey } from "../core/report/reportSpec";
import { keyOfMark, markOf } from "../core/report/sheetNames";
import {
  escapeXml,
  insertBeforeEnd,
  prefixOf,
  relationsOf,
  relsOf,
  setText,
  textOf,
  type Package,
} from "./writeReportPackage";
import { publishedSheets } from "./publishedSheets";
import { attribute, tagsOf } from "./xml";

/** A tab of the workbook. */
export interface Tab {
  readonly name: string;
  readonly part: string;
  readonly relation: string;
  /** What it was published as, where it carries our mark. */
  readonly key: SheetKey | null;
}

export interface WorkbookPart {
  readonly name: string;
  readonly tabs: readonly Tab[];
  readonly styles: string | null;
  readonly calcChain: string | null;
}

/** Where the package keeps its workbook; `null` for one that holds none. */
export function findWorkbook(parts: Package): WorkbookPart | null {
  const name = relationsOf(parts, "").find(({ type }) => type === "officeDocument")?.target;
  if (name === undefined || !parts.has(name)) return null;
  const xml = textOf(parts, name);
  const relations = relationsOf(parts, name);
  const keys = publishedSheets(xml);
  const partOf = (type: string): string | null =>
    relations.find((relation) => relation.type === type && parts.has(relation.target))?.target ??
    null;
  return {
    name,
    tabs: tagsOf(xml, "sheet").map((tag) => {
      const relation = attribute(tag, "(?:[\\w.-]+:)id") ?? "";
      const sheet = attribute(tag, "name") ?? "";
      return {
        name: sheet,
        relation,
        part: relations.find(({ id }) => id === relation)?.target ?? "",
        key: keys.get(sheet) ?? null,
      };
    }),
    styles: partOf("styles"),
    calcChain: partOf("calcChain"),
  };
}

/** Adds a tab at the end for a sheet that is in the package already. */
export function addTab(parts: Package, workbook: string, name: string, part: string): void {
  const xml = textOf(parts, workbook);
  const prefix = prefixOf(xml, "workbook");
  const sheetId =
    Math.max(0, ...tagsOf(xml, "sheet").map((tag) => Number(attribute(tag, "sheetId")))) + 1;
  const id = addRelation(parts, workbook, "worksheet", part);
  setText(
    parts,
    workbook,
    insertBeforeEnd(
      xml,
      "sheets",
      `<${prefix}sheet xmlns:r="${RELATIONS}" name="${escapeXml(name)}" sheetId="${sheetId}" r:id="${id}"/>`,
    )!,
  );
}

/** Lets a tab lead to another part, which keeps its place, its name and what refers to it. */
export function retargetTab(
  parts: Package,
  workbook: string,
  relation: string,
  part: string,
): void {
  const rels = textOf(parts, relsOf(workbook));
  const tag = tagsOf(rels, "Relationship").find((one) => attribute(one, "Id") === relation)!;
  setText(
    parts,
    relsOf(workbook),
    rels.replace(tag, () => tag.replace(/Target\s*=\s*(?:"[^"]*"|'[^']*')/, `Target="/${part}"`)),
  );
}

/** @param type last word of its address, or the whole of one that is not Office's own */
export function addRelation(parts: Package, owner: string, type: string, target: string): string {
  const address = type.includes("/") ? type : `${RELATIONS}/${type}`;
  const rels = textOf(parts, relsOf(owner));
  const taken = new Set(tagsOf(rels, "Relationship").map((tag) => attribute(tag, "Id")));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  const tag = `<${prefixOf(rels, "Relationships")}Relationship Id="rId${number}" Type="${address}" Target="/${target}"/>`;
  setText(parts, relsOf(owner), insertBeforeEnd(rels, "Relationships", tag)!);
  return `rId${number}`;
}

export function removeRelation(parts: Package, owner: string, target: string): void {
  const relation = relationsOf(parts, owner).find((one) => one.target === target);
  if (!relation) return;
  const rels = textOf(parts, relsOf(owner));
  const tag = tagsOf(rels, "Relationship").find((one) => attribute(one, "Id") === relation.id)!;
  setText(parts, relsOf(owner), rels.replace(tag, ""));
}

/** What a name of the workbook is about: our mark, or the rows that a sheet of ours repeats on paper. */
export interface PublishedNames {
  readonly key: SheetKey;
  readonly sheet: string;
  readonly repeatRows: { readonly first: number; readonly last: number } | null;
}

/** Writes the marks, and the rows to repeat on paper, in place of those of an earlier publication. */
export function setNames(
  parts: Package,
  workbook: string,
  published: readonly PublishedNames[],
): void {
  const xml = textOf(parts, workbook);
  const prefix = prefixOf(xml, "workbook");
  const tabs = tagsOf(xml, "sheet").map((tag) => attribute(tag, "name"));
  const ours = new Set(published.map(({ sheet }) => String(tabs.indexOf(sheet))));
  const written = new Set(published.map(({ key }) => key));
  const isWritten = (mark: SheetKey | null): boolean => mark !== null && written.has(mark);
  const isOurs = (tag: string): boolean =>
    isWritten(keyOfMark(attribute(tag, "name") ?? "")) ||
    (attribute(tag, "name") === PRINT_TITLES && ours.has(attribute(tag, "localSheetId") ?? ""));
  const kept = xml.replace(
    new RegExp(`<(?:[\\w.-]+:)?definedName(?=\\s)[^>]*>[^<]*</[^>]*>`, "g"),
    (whole) => (isOurs(whole.slice(0, whole.indexOf(">") + 1)) ? "" : whole),
  );
  const added = published.flatMap(({ key, sheet, repeatRows }) => {
    const at = escapeXml(quoteSheet(sheet));
    const mark = `<${prefix}definedName name="${markOf(key)}" hidden="1">${at}!$A$1</${prefix}definedName>`;
    if (repeatRows === null) return [mark];
    const rows = `$${repeatRows.first + 1}:$${repeatRows.last + 1}`;
    return [
      mark,
      `<${prefix}definedName name="${PRINT_TITLES}" localSheetId="${tabs.indexOf(sheet)}">${at}!${rows}</${prefix}definedName>`,
    ];
  });
  setText(parts, workbook, withNames(kept, prefix, added.join("")));
}

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PRINT_TITLES = "_xlnm.Print_Titles";

/** The schema wants the names after the sheets and before the rest. */
export function withNames(xml: string, prefix: string, names: string): string {
  const known = insertBeforeEnd(xml, "definedNames", names);
  if (known !== null) return known;
  const before = new RegExp(
    `</(?:[\\w.-]+:)?(?:externalReferences|functionGroups|sheets)\\s*>(?!\\s*<(?:[\\w.-]+:)?(?:externalReferences|functionGroups)[\\s>])`,
  );
  return xml.replace(
    before,
    (end) => `${end}<${prefix}definedNames>${names}</${prefix}definedNames>`,
  );
}

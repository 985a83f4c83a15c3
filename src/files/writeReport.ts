import { writeXlsx } from "hucre/xlsx";
import type { FileProblem } from "../core/fileProblem";
import { FONT } from "../core/report/looks";
import { chartName } from "../core/report/chartName";
import type { ReportSpec, SheetKey, SheetSpec } from "../core/report/reportSpec";
import type { SheetNames } from "../core/report/sheetNames";
import { err, ok, type Result } from "../core/result";
import { withKeptWidths } from "./keptWidths";
import { markOutput, type OutputKind } from "./outputMark";
import { openPackage, setText, textOf, zipPackage, type Package } from "./writeReportPackage";
import { adoptPart, removePart } from "./writeReportParts";
import { tidyXlsx } from "./tidyXlsx";
import { sheetToXlsx } from "./writeReportSheet";
import { mergeStyles } from "./writeReportStyles";
import {
  addRelation,
  addTab,
  findWorkbook,
  removeRelation,
  retargetTab,
  setNames,
  type WorkbookPart,
} from "./writeReportWorkbook";
import { attribute, tagsOf } from "./xml";

/** What there is to know of a workbook before anything is published into a copy of it. */
export interface Destination {
  /** Every tab. */
  readonly sheets: readonly string[];
  /** Those that an earlier publication left. */
  readonly marked: Partial<SheetNames>;
  readonly hasMacros: boolean;
  readonly losses: readonly Loss[];
}

/** What a copy with more sheets cannot keep. */
export type Loss = "signature";

/** Why nothing can be published into it. */
export type DestinationProblem = FileProblem | { readonly type: "strictFormat" };

export async function readDestination(
  bytes: Uint8Array,
): Promise<Result<Destination, DestinationProblem>> {
  const opened = await openWorkbook(bytes);
  if (!opened.ok) return opened;
  const { parts, workbook } = opened.value;
  const marked = workbook.tabs.flatMap(({ key, name }) =>
    key === null ? [] : [[key, name] as const],
  );
  return ok({
    sheets: workbook.tabs.map(({ name }) => name),
    marked: Object.fromEntries(marked),
    hasMacros: [...parts.keys()].some((name) => name.endsWith("vbaProject.bin")),
    losses: [...parts.keys()].some((name) => name.startsWith("_xmlsignatures/"))
      ? ["signature"]
      : [],
  });
}

/**
 * The workbook with the published sheets in it. Its own parts are copied as they are: sheets, formulas,
 * formats, drawings, comments, names, macros. Sheets of an earlier publication, which carry our mark, are
 * replaced where they stand, and keep the widths that the user gave them; so publishing twice gives the same as once.
 *
 * @param kind said in the copy, so that the next one of its kind may take its place
 */
export async function writeReport(
  bytes: Uint8Array,
  report: ReportSpec,
  kind: OutputKind,
): Promise<Result<Uint8Array, DestinationProblem>> {
  const opened = await openWorkbook(bytes);
  if (!opened.ok) return opened;
  const { parts, workbook } = opened.value;
  const ours = await ourPackage(report);
  const written = new Set(report.sheets.map(({ key }) => key));
  const former = new Map<SheetKey, string>();
  for (const { key, part } of workbook.tabs) {
    if (key === null || !written.has(key)) continue;
    former.set(key, textOf(parts, part));
    removePart(parts, part);
  }
  forgetCalculationOrder(parts, workbook);
  const indexOf = adoptStyles(parts, workbook, ours.parts, ours.workbook);
  for (const sheet of report.sheets) {
    const own = ours.workbook.tabs.find(({ name }) => name === sheet.name)!;
    const part = adoptPart(parts, ours.parts, own.part, (xml) =>
      withKeptWidths(restyled(xml, indexOf), former.get(sheet.key) ?? ""),
    );
    const before = workbook.tabs.find(({ key }) => key === sheet.key);
    if (before) retargetTab(parts, workbook.name, before.relation, part);
    else addTab(parts, workbook.name, sheet.name, part);
  }
  numberTables(parts);
  setNames(
    parts,
    workbook.name,
    report.sheets.map(({ key, name, print }) => ({
      key,
      sheet: name,
      repeatRows: print.repeatRows,
    })),
  );
  markOutput(parts, workbook.name, kind);
  return ok(zipPackage(parts));
}

async function openWorkbook(
  bytes: Uint8Array,
): Promise<
  Result<{ readonly parts: Package; readonly workbook: WorkbookPart }, DestinationProblem>
> {
  const parts = await openPackage(bytes);
  if (!parts.ok) return parts;
  const workbook = findWorkbook(parts.value);
  if (workbook === null) return err({ type: "notAWorkbook" });
  // Strict files name every element otherwise: parts of both kinds do not go together.
  if (textOf(parts.value, workbook.name).includes("purl.oclc.org/ooxml"))
    return err({ type: "strictFormat" });
  return ok({ parts: parts.value, workbook });
}

/** A workbook of our sheets alone, as hucre writes it: texts stand in their cells, so no table of them has to be merged. */
async function ourPackage({
  sheets,
}: ReportSpec): Promise<{ readonly parts: Package; readonly workbook: WorkbookPart }> {
  const bytes = await writeXlsx({
    sheets: sheets.map((sheet) => withoutTitles(sheet)),
    defaultFont: { name: FONT, size: 11 },
    stringMode: "inline",
  });
  const parts = await openPackage(
    await tidyXlsx(bytes, {
      chartNames: sheets.map(({ charts }) => charts.map(chartName)),
      pagesOfEach: true,
    }),
  );
  if (!parts.ok) throw new Error(`own workbook unreadable: ${parts.error.type}`);
  return { parts: parts.value, workbook: findWorkbook(parts.value)! };
}

/** Rows to repeat are a name of the workbook, which is set there. */
function withoutTitles(sheet: SheetSpec): ReturnType<typeof sheetToXlsx> {
  return sheetToXlsx({ ...sheet, print: { ...sheet.print, repeatRows: null } });
}

/** The order of calculation lists cells that are gone; Excel makes it anew. */
function forgetCalculationOrder(parts: Package, { name, calcChain, tabs }: WorkbookPart): void {
  if (calcChain === null || tabs.every(({ key }) => key === null)) return;
  removeRelation(parts, name, calcChain);
  removePart(parts, calcChain);
}

function adoptStyles(
  parts: Package,
  workbook: WorkbookPart,
  ours: Package,
  ourWorkbook: WorkbookPart,
): readonly number[] {
  const own = textOf(ours, ourWorkbook.styles!);
  if (workbook.styles === null) {
    const part = adoptPart(parts, ours, ourWorkbook.styles!);
    addRelation(parts, workbook.name, "styles", part);
    return mergeStyles(own, own).indexOf;
  }
  const { xml, indexOf } = mergeStyles(textOf(parts, workbook.styles), own);
  setText(parts, workbook.styles, xml);
  return indexOf;
}

/** Our cells point to our formats where those stand now; and the tab that was in front stays there. */
function restyled(xml: string, indexOf: readonly number[]): string {
  return xml
    .replace(
      /(<(?:c|row)\s[^>]*?\ss=")(\d+)"/g,
      (_, start: string, index: string) => `${start}${indexOf[Number(index)]!}"`,
    )
    .replace(/\stabSelected="(?:1|true)"/, "");
}

/** Tables are numbered through the whole workbook. */
function numberTables(parts: Package): void {
  const tables = [...parts.keys()].filter((name) => /\/tables\/[^/]+\.xml$/.test(name));
  const taken = new Set<string>();
  for (const name of tables) {
    const xml = textOf(parts, name);
    const root = tagsOf(xml, "table")[0] ?? "";
    const id = attribute(root, "id") ?? "";
    const free = taken.has(id) ? String(Math.max(...[...taken].map(Number)) + 1) : id;
    if (free !== id)
      setText(parts, name, xml.replace(root, root.replace(/\sid="\d+"/, ` id="${free}"`)));
    taken.add(free);
  }
}

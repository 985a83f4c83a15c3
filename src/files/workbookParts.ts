import type { FileProblem } from "../core/fileProblem";
import { err, ok, type Result } from "../core/result";
import type { SheetKey } from "../core/report/reportSpec";
import { publishedSheets } from "./publishedSheets";
import { unfoldXml } from "./unfold";
import { attribute, tagsOf } from "./xml";
import type { ZipParts } from "./zip";

/** Where an .xlsx keeps what. */
export interface WorkbookParts {
  /** In the order of the tabs; chart sheets have no cells, and are left out. */
  readonly worksheets: readonly WorksheetPart[];
  readonly styles: string | null;
  readonly sharedStrings: string | null;
}

export interface WorksheetPart {
  readonly name: string;
  /** Place among all tabs. */
  readonly tab: number;
  readonly part: string;
  /** What it was published as; `null`: it is a sheet of the user's, or of a later version. */
  readonly key: SheetKey | null;
}

/** Which sheets are read: what published sheets say is no source; kept cortes and settings are read back. */
export type QueHojas = "fuentes" | "publicadas";

/** Follows the relations from the root of the package to its sheets, which may have any name. */
export async function findWorkbookParts(
  bytes: Uint8Array,
  parts: ZipParts,
  hojas: QueHojas,
): Promise<Result<WorkbookParts, FileProblem>> {
  const root = await relationsOf(bytes, parts, "");
  if (!root.ok) return root;
  const workbook = root.value.find(({ type }) => type === "officeDocument")?.target;
  const part = workbook === undefined ? undefined : parts.get(workbook);
  if (part === undefined) return err({ type: "notAWorkbook" });
  const xml = await unfoldXml(bytes, part);
  if (!xml.ok) return xml;
  const relations = await relationsOf(bytes, parts, part.name);
  if (!relations.ok) return relations;

  const byId = new Map(relations.value.map((relation) => [relation.id, relation]));
  const published = publishedSheets(xml.value);
  const worksheets = tagsOf(xml.value, "sheet").flatMap((tag, tab): WorksheetPart[] => {
    const name = attribute(tag, "name") ?? "";
    const key = published.get(name) ?? null;
    const isResult = published.has(name) && (key === null || !READ_BACK.has(key));
    if (hojas === "fuentes" ? isResult : !isResult || key === null) return [];
    const relation = byId.get(attribute(tag, "(?:[\\w.-]+:)id") ?? "");
    if (relation?.type !== "worksheet") return [];
    return [{ name, tab, part: relation.target, key }];
  });
  const target = (wanted: string): string | null =>
    relations.value.find(({ type }) => type === wanted)?.target ?? null;
  return ok({ worksheets, styles: target("styles"), sharedStrings: target("sharedStrings") });
}

/** Published sheets that are no result: what was kept, and what was set. */
const READ_BACK: ReadonlySet<string> = new Set(["cortes", "ajustes"] satisfies SheetKey[]);

interface Relation {
  readonly id: string;
  /** Last word of its address: transitional and strict files differ before it. */
  readonly type: string;
  readonly target: string;
}

async function relationsOf(
  bytes: Uint8Array,
  parts: ZipParts,
  owner: string,
): Promise<Result<readonly Relation[], FileProblem>> {
  const slash = owner.lastIndexOf("/") + 1;
  const folder = owner.slice(0, slash);
  const part = parts.get(`${folder}_rels/${owner.slice(slash)}.rels`);
  if (part === undefined) return ok([]);
  const xml = await unfoldXml(bytes, part);
  if (!xml.ok) return xml;
  return ok(
    tagsOf(xml.value, "Relationship").map((tag) => ({
      id: attribute(tag, "Id") ?? "",
      type: (attribute(tag, "Type") ?? "").split("/").at(-1)!,
      target: resolved(folder, attribute(tag, "Target") ?? ""),
    })),
  );
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

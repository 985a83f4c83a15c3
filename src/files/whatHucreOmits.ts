import { openPackage, relationsOf, relsOf, textOf, type Package } from "./writeReportPackage";
import { findWorkbook } from "./writeReportWorkbook";
import { attribute, tagsOf } from "./xml";

/** What a file says and hucre does not tell. */
export interface Untold {
  /** Names that are not listed to the user. */
  readonly hiddenNames: ReadonlySet<string>;
  /** The charts of each sheet, by its name, in the order of its drawing. */
  readonly charts: ReadonlyMap<string, readonly UntoldChart[]>;
}

export interface UntoldChart {
  readonly name: string;
  /** Bars that stand, where bars are drawn. */
  readonly isColumn: boolean;
}

export async function whatHucreOmits(bytes: Uint8Array): Promise<Untold> {
  const opened = await openPackage(bytes);
  const workbook = opened.ok ? findWorkbook(opened.value) : null;
  if (!opened.ok || workbook === null) return { hiddenNames: new Set(), charts: new Map() };
  const parts = opened.value;
  const hidden = tagsOf(textOf(parts, workbook.name), "definedName")
    .filter((tag) => /^(1|true)$/.test(attribute(tag, "hidden") ?? ""))
    .flatMap((tag) => attribute(tag, "name") ?? []);
  return {
    hiddenNames: new Set(hidden),
    charts: new Map(workbook.tabs.map(({ name, part }) => [name, chartsOf(parts, part)])),
  };
}

function chartsOf(parts: Package, sheet: string): readonly UntoldChart[] {
  if (!parts.has(relsOf(sheet))) return [];
  const drawing = relationsOf(parts, sheet).find(({ type }) => type === "drawing")?.target;
  if (drawing === undefined || !parts.has(drawing)) return [];
  const relations = relationsOf(parts, drawing);
  const frames =
    textOf(parts, drawing).match(/<(?:\w+:)?graphicFrame\b.*?<\/(?:\w+:)?graphicFrame>/gs) ?? [];
  return frames.flatMap((frame) => {
    const id = attribute(tagsOf(frame, "chart")[0] ?? "", "(?:[\\w.-]+:)id");
    const part = relations.find((relation) => relation.id === id)?.target;
    if (part === undefined || !parts.has(part)) return [];
    const direction = tagsOf(textOf(parts, part), "barDir")[0] ?? "";
    return [
      {
        name: attribute(tagsOf(frame, "cNvPr")[0] ?? "", "name") ?? "",
        isColumn: attribute(direction, "val") !== "bar",
      },
    ];
  });
}

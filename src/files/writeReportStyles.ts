import { attribute } from "./xml";
import { insertBeforeEnd, prefixOf } from "./writeReportPackage";

export interface MergedStyles {
  readonly xml: string;
  /** Index of each of our cell formats among those of the workbook. */
  readonly indexOf: readonly number[];
}

/**
 * Adds our cell formats to those of a workbook. Whatever it has keeps its place, so no cell of its own
 * changes; a format, font, fill or border that is there already is used again, so publishing twice adds nothing.
 */
export function mergeStyles(theirs: string, ours: string): MergedStyles {
  const prefix = prefixOf(theirs, "styleSheet");
  const mine = withPrefix(ours, prefix);
  const fonts = poolOf(theirs, mine, "fonts", "font", ordered);
  const fills = poolOf(theirs, mine, "fills", "fill");
  const borders = poolOf(theirs, mine, "borders", "border");
  const formats = numberFormats(theirs, mine, prefix);
  const xfs = itemsOf(theirs, "cellXfs", "xf");
  const based = itemsOf(theirs, "cellStyleXfs", "xf").length > 0;
  const indexOf = itemsOf(mine, "cellXfs", "xf").map((xf) => {
    const moved = [
      ["fontId", fonts.indexOf],
      ["fillId", fills.indexOf],
      ["borderId", borders.indexOf],
      ["numFmtId", formats.idOf],
    ] as const;
    const renumbered = moved.reduce(
      (text, [name, by]) =>
        text.replace(
          new RegExp(`(\\s${name}=")(\\d+)"`),
          (_, start: string, id: string) => `${start}${by(Number(id))}"`,
        ),
      xf,
    );
    return placeIn(xfs, based ? renumbered : renumbered.replace(/\sxfId="\d+"/, ""));
  });
  const merged = [
    ["numFmts", formats.items] as const,
    ["fonts", fonts.items] as const,
    ["fills", fills.items] as const,
    ["borders", borders.items] as const,
    ["cellXfs", xfs] as const,
  ].reduce((xml, [list, items]) => withItems(xml, prefix, list, items), theirs);
  return { xml: merged, indexOf };
}

interface Pool {
  readonly items: readonly string[];
  readonly indexOf: (ours: number) => number;
}

function poolOf(
  theirs: string,
  mine: string,
  list: string,
  item: string,
  change: (item: string) => string = (one) => one,
): Pool {
  const items = itemsOf(theirs, list, item).map(change);
  const places = itemsOf(mine, list, item).map((one) => placeIn(items, change(one)));
  return { items, indexOf: (ours) => places[ours]! };
}

/** Numbers of formats below 164 are Excel's own and mean the same everywhere. */
function numberFormats(
  theirs: string,
  mine: string,
  prefix: string,
): { readonly items: readonly string[]; readonly idOf: (ours: number) => number } {
  const items = itemsOf(theirs, "numFmts", "numFmt");
  const idByCode = new Map(
    items.map((tag) => [attribute(tag, "formatCode"), Number(attribute(tag, "numFmtId"))]),
  );
  const ids = new Map<number, number>();
  for (const tag of itemsOf(mine, "numFmts", "numFmt")) {
    const code = attribute(tag, "formatCode")!;
    const id = idByCode.get(code) ?? Math.max(FIRST_CUSTOM - 1, ...idByCode.values()) + 1;
    if (!idByCode.has(code)) {
      idByCode.set(code, id);
      items.push(
        tag.replace(/numFmtId="\d+"/, `numFmtId="${id}"`).replace(/^<(?:[\w.-]+:)?/, `<${prefix}`),
      );
    }
    ids.set(Number(attribute(tag, "numFmtId")), id);
  }
  return { items, idOf: (ours) => ids.get(ours) ?? ours };
}

const FIRST_CUSTOM = 164;

function placeIn(items: string[], item: string): number {
  const place = items.indexOf(item);
  return place >= 0 ? place : items.push(item) - 1;
}

/** The elements of a list, each whole; none of these holds another of its own name. */
function itemsOf(xml: string, list: string, item: string): string[] {
  const inside =
    new RegExp(`<((?:[\\w.-]+:)?${list})(?=[\\s>])[^>]*?(?<!/)>([\\s\\S]*?)</\\1\\s*>`).exec(
      xml,
    )?.[2] ?? "";
  return (
    inside.match(
      new RegExp(`<((?:[\\w.-]+:)?${item})(?=[\\s/>])(?:[^>]*?/>|[^>]*>[\\s\\S]*?</\\1\\s*>)`, "g"),
    ) ?? []
  );
}

function withItems(xml: string, prefix: string, list: string, items: readonly string[]): string {
  if (items.length === 0) return xml;
  const whole = `<${prefix}${list} count="${items.length}">${items.join("")}</${prefix}${list}>`;
  const known = new RegExp(
    `<((?:[\\w.-]+:)?${list})(?=[\\s/>])(?:[^>]*?/>|([^>]*)>[\\s\\S]*?</\\1\\s*>)`,
  );
  if (!known.test(xml)) return inOrder(xml, list, whole);
  return xml.replace(known, (_, name: string, attributes = "") => {
    const kept = String(attributes).replace(/\scount="\d*"/, "");
    return `<${name}${kept} count="${items.length}">${items.join("")}</${name}>`;
  });
}

/** A list that the workbook lacks goes before those that the schema wants after it. */
function inOrder(xml: string, list: string, whole: string): string {
  const later = LISTS.slice(LISTS.indexOf(list) + 1).join("|");
  const next = new RegExp(`<(?:[\\w.-]+:)?(?:${later})(?=[\\s/>])`).exec(xml);
  return next === null
    ? insertBeforeEnd(xml, "styleSheet", whole)!
    : xml.slice(0, next.index) + whole + xml.slice(next.index);
}

const LISTS: readonly string[] = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** hucre puts a font's colour before its size; the schema wants it after. */
function ordered(font: string): string {
  return font.replace(/(<(?:[\w.-]+:)?color\b[^>]*\/>)(<(?:[\w.-]+:)?sz\b[^>]*\/>)/, "$2$1");
}

function withPrefix(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)(?=[a-zA-Z])/g, `<$1${prefix}`);
}

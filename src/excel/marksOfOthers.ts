import { isSheetMark, keyOfMark } from "../core/report/sheetNames";
import { LEGEND_MARK } from "./mark/legend";
import { isKnownSheet, sheetOfReference } from "./publish/publishedSheets";

/** Asked for now; the first page of the names comes with the next sync. */
export interface RequestedOthers {
  /** Names of the sheets that carry a mark of this add-in which this version does not know. */
  readonly read: () => Promise<ReadonlySet<string>>;
}

/**
 * The sheets that a later version published: no source, and not ours to write. Only their marks' names tell
 * them, so the names of the workbook are looked through, page by page: a workbook may have more than one
 * answer may weigh. It takes a round trip more for each further page, and one where there is such a mark.
 */
export function requestMarksOfOthers(context: Excel.RequestContext): RequestedOthers {
  const { names } = context.workbook;
  const requestPage = (skip: number): void =>
    context.load(names, { select: "name", top: NAMES_PER_ANSWER, skip });
  requestPage(0);
  return {
    async read() {
      const unknown: string[] = [];
      for (let from = NAMES_PER_ANSWER; ; from += NAMES_PER_ANSWER) {
        unknown.push(...names.items.map(({ name }) => name).filter(isOfAnother));
        if (names.items.length < NAMES_PER_ANSWER) break;
        requestPage(from);
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one answer may not weigh more
        await context.sync();
      }
      return sheetsOf(context, unknown);
    },
  };
}

function isOfAnother(name: string): boolean {
  const key = keyOfMark(name);
  const isKnown = key === null ? name === LEGEND_MARK : isKnownSheet(key);
  return isSheetMark(name) && !isKnown;
}

async function sheetsOf(
  context: Excel.RequestContext,
  marks: readonly string[],
): Promise<ReadonlySet<string>> {
  if (marks.length === 0) return new Set();
  const { names } = context.workbook;
  const items = marks.map((mark) => names.getItemOrNullObject(mark));
  for (const item of items) item.load("formula");
  await context.sync();
  return new Set(
    items.flatMap((item) => (item.isNullObject ? [] : (sheetOfReference(item.formula) ?? []))),
  );
}

// So many of the longest names that there may be, 255 characters, are far from the 5 MB of an answer.
const NAMES_PER_ANSWER = 1_000;

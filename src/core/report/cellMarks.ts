import { SEVERITIES, type Finding, type Severity } from "../finding";
import { cellKey, type CellRef, type Sheet } from "../grid/grid";
import { markComment } from "./marksText";

/** What a cell of the user's is to show while it is marked. */
export interface CellMark {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** The gravest of what was found there. */
  readonly severity: Severity;
  /** All of it, as one comment. */
  readonly comment: string;
}

/** What marking did. */
export interface Marked {
  readonly cells: number;
  /** Marked cells without a comment of ours: they have one of the user's, or there are too many. */
  readonly uncommented: number;
}

/** What taking the marks away did. */
export interface Unmarked {
  readonly cells: number;
  /** Comments of ours that stay, because they were answered. */
  readonly answered: number;
}

/**
 * Colours of a marked cell, "RRGGBB". Fills differ in lightness too; dark letters on them read at
 * more than 7:1 whatever colour the cell's own letters have.
 */
export const MARK_COLORS: Readonly<
  Record<Severity, { readonly fill: string; readonly text: string }>
> = {
  error: { fill: "F4A6A6", text: "4A0D0D" },
  advertencia: { fill: "FFE08A", text: "3D2A00" },
  info: { fill: "D6E6F5", text: "12324F" },
};

/**
 * The cells of a workbook that findings speak of, each once, the gravest first and then in reading order. Of
 * merged cells it is the first one: the others show neither fill nor comment, and Excel refuses to comment them.
 */
export function cellMarks(
  findings: readonly Finding[],
  workbook: string,
  sheets: readonly Pick<Sheet, "name" | "merges">[],
): readonly CellMark[] {
  const mergesOf = new Map(sheets.map(({ name, merges }) => [name, merges]));
  const byCell = new Map<string, { readonly ref: CellRef; readonly findings: Finding[] }>();
  for (const finding of findings) {
    for (const named of cellsOf(finding)) {
      if (named.workbook !== workbook) continue;
      const ref = shownAt(named, mergesOf.get(named.sheet) ?? []);
      const key = `${cellKey(ref.row, ref.column)} ${ref.sheet}`;
      const known = byCell.get(key);
      if (!known) byCell.set(key, { ref, findings: [finding] });
      else if (!known.findings.includes(finding)) known.findings.push(finding);
    }
  }
  return [...byCell.values()].map(markOf).sort(gravestFirst);
}

/** The cell of a finding, and those that it names besides. */
function cellsOf(finding: Finding): readonly CellRef[] {
  const named = [
    ...("cells" in finding && typeof finding.cells !== "number" ? finding.cells : []),
    ...("others" in finding ? finding.others : []),
  ];
  return [
    ...(finding.at === null ? [] : [finding.at]),
    ...named.filter((one) => typeof one !== "string"),
  ];
}

function shownAt(ref: CellRef, merges: Sheet["merges"]): CellRef {
  const merge = merges.find(
    ({ top, left, bottom, right }) =>
      ref.row >= top && ref.row <= bottom && ref.column >= left && ref.column <= right,
  );
  return merge ? { ...ref, row: merge.top, column: merge.left } : ref;
}

function markOf({
  ref: { sheet, row, column },
  findings,
}: {
  readonly ref: CellRef;
  readonly findings: readonly Finding[];
}): CellMark {
  const sorted = [...findings].sort((one, other) => rank(one.severity) - rank(other.severity));
  const severity = sorted[0]?.severity ?? "info";
  return { sheet, row, column, severity, comment: markComment(sorted) };
}

function gravestFirst(one: CellMark, other: CellMark): number {
  return (
    rank(one.severity) - rank(other.severity) || one.row - other.row || one.column - other.column
  );
}

function rank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

import { validPeso } from "./peso";
import { foldText, isBlank, plainText } from "../grid/foldText";
import { cellAt, cellKey, type Sheet, type WorkbookSnapshot } from "../grid/grid";
import { readNumber } from "../grid/readNumber";
import { areAlike } from "../grid/similarity";
import { foldHeading } from "../matriz/words/foldHeading";
import { nodeLabelOf } from "../matriz/filas/nodeLabelOf";
import type { Vigencia } from "../vocabulary";
import type { Branch } from "./plan";

export interface SheetPesos {
  /** R8: some of what is typed there cannot be a weight. */
  readonly someInvalid: boolean;
  /** Weight as typed, by code of node. */
  readonly nodes: ReadonlyMap<string, number>;
  readonly vigencias: ReadonlyMap<Vigencia, number>;
}

/** Looks for (node, peso) and (vigencia, ponderador) tables in the sheets beside the matriz, hidden ones too. */
export function sheetPesos(sheets: readonly Sheet[], plan: Branch): SheetPesos {
  const nodes = new Map<string, number>();
  const vigencias = new Map<Vigencia, number>();
  const branches = branchesOf(plan).map(folded);
  for (const sheet of sheets) {
    for (const { row, column, keys } of weightColumns(sheet)) {
      for (const key of keys) {
        for (const [branch, value] of nodeRows(sheet, row, column, key, branches))
          if (!nodes.has(branch)) nodes.set(branch, value);
        for (const [vigencia, value] of yearRows(sheet, row, column, key))
          if (!vigencias.has(vigencia)) vigencias.set(vigencia, value);
      }
    }
  }
  const valid = [...nodes].filter(([, value]) => validPeso(value) !== null);
  const isAboutIt = namesTheTopLevel(plan, nodes);
  return {
    nodes: new Map(isAboutIt ? valid : []),
    someInvalid: isAboutIt && valid.length < nodes.size,
    vigencias,
  };
}

/** Names of the sheets that have a heading of weights: only they need to be read. */
export function sheetsOfPesos(workbook: WorkbookSnapshot, matrizSheet: string): readonly string[] {
  return workbook.sheets
    .filter((sheet) => sheet.name !== matrizSheet && weightColumns(sheet).length > 0)
    .map(({ name }) => name);
}

/** A list that names few of the top-level nodes is about something else. */
function namesTheTopLevel({ children }: Branch, nodes: ReadonlyMap<string, number>): boolean {
  const named = children.filter(({ kind, codigo }) => kind === "Branch" && nodes.has(codigo));
  return named.length * 2 > children.length;
}

interface WeightColumn {
  readonly row: number;
  readonly column: number;
  /** Columns to its left in the same header, nearest first: one of them names what is weighed. */
  readonly keys: readonly number[];
}

const ROWS_SEARCHED = 60;
const WEIGHT = /\b(peso|pesos|ponderador|ponderadores|ponderacion|participacion)\b/;

function weightColumns(sheet: Sheet): WeightColumn[] {
  const found: WeightColumn[] = [];
  for (let row = 0; row < Math.min(sheet.rows.length, ROWS_SEARCHED); row++) {
    (sheet.rows[row] ?? []).forEach((cell, column) => {
      if (typeof cell !== "string" || cell.length > 80 || !WEIGHT.test(foldHeading(cell))) return;
      const keys: number[] = [];
      for (
        let left = column - 1;
        left >= 0 && keys.length < 4 && !isBlank(cellAt(sheet, row, left));
        left--
      )
        keys.push(left);
      if (keys.length > 0) found.push({ row, column, keys });
    });
  }
  return found;
}

function* tableRows(
  sheet: Sheet,
  header: number,
  column: number,
  key: number,
): Generator<{ cell: string; value: number }> {
  let blanks = 0;
  for (let row = header + 1; row < sheet.rows.length && blanks < 3; row++) {
    const cell = plainText(cellAt(sheet, row, key));
    const number = readNumber(cellAt(sheet, row, column), sheet.formats.get(cellKey(row, column)));
    blanks = cell === "" ? blanks + 1 : 0;
    if (cell !== "" && number.value !== null) yield { cell, value: number.value };
  }
}

function* nodeRows(
  sheet: Sheet,
  row: number,
  column: number,
  key: number,
  branches: readonly FoldedBranch[],
): Generator<[string, number]> {
  for (const { cell, value } of tableRows(sheet, row, column, key)) {
    const branch = branchNamed(cell, branches);
    if (branch) yield [branch.codigo, value];
  }
}

function* yearRows(
  sheet: Sheet,
  row: number,
  column: number,
  key: number,
): Generator<[Vigencia, number]> {
  if (!/\b(vigencia|ano|periodo)\b/.test(foldHeading(cellAt(sheet, row, key)))) return;
  for (const { cell, value } of tableRows(sheet, row, column, key)) {
    const year = /\b(20\d{2})\b/.exec(cell)?.[1];
    if (year && value > 0) yield [Number(year), value];
  }
}

/** By path ("I.A"), by name, or by label and name together ("I. SOPÓ CONTIGO…"). */
function branchNamed(text: string, branches: readonly FoldedBranch[]): Branch | null {
  const path = foldText(text);
  const byPath = branches.find(({ codigo }) => codigo === path);
  if (byPath) return byPath.branch;
  const label = nodeLabelOf(text);
  const wanted = foldText(label?.nombre ?? text);
  if (wanted.length < 4) return null;
  const named = branches.flatMap(({ branch, nombre }) =>
    branch.nombre !== "" && areAlike(nombre, wanted, SAME_NAME) ? [branch] : [],
  );
  // The same name at two levels (III and III.C): the label tells, else the higher one is meant.
  return (
    named.find(({ codigo }) => label?.label != null && isSameLabel(codigo, label.label)) ??
    named[0] ??
    null
  );
}

/** "I" and "1" label one node, whichever of them the plan uses. */
function isSameLabel(codigo: string, label: string): boolean {
  const own = codigo.split(".").at(-1) ?? "";
  return own === label || arabic(own) === arabic(label);
}

function arabic(label: string): string {
  const roman = ROMANS.indexOf(label.toUpperCase());
  return roman < 0 ? label : String(roman + 1);
}

const ROMANS = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV".split(" ");

/** A node with its code and its name as they are compared. */
interface FoldedBranch {
  readonly branch: Branch;
  readonly codigo: string;
  readonly nombre: string;
}

function folded(branch: Branch): FoldedBranch {
  return { branch, codigo: foldText(branch.codigo), nombre: foldText(branch.nombre) };
}

const SAME_NAME = 0.85;

function branchesOf(node: Branch): Branch[] {
  const children = node.children.filter((child) => child.kind === "Branch");
  return [...children, ...children.flatMap(branchesOf)];
}

import { wholeIn } from "../grid/digits";
import { isInvalidPeso, type CeldaSinPeso } from "./peso";
import { foldText, isBlank, plainText } from "../grid/foldText";
import { cellAt, cellKey, type CellRef, type Sheet, type WorkbookSnapshot } from "../grid/grid";
import { readNumber, type CellNumber } from "../grid/readNumber";
import { areAlike } from "../grid/similarity";
import { foldHeading } from "../matriz/words/foldHeading";
import { nodeLabelOf } from "../matriz/filas/nodeLabelOf";
import type { Vigencia } from "../vocabulary";
import type { Branch } from "./plan";

export interface SheetPesos {
  /** R8: what is typed there and cannot be a weight. */
  readonly invalidos: readonly CeldaSinPeso[];
  /** Weight as typed, by code of node. */
  readonly nodes: ReadonlyMap<string, number>;
  readonly vigencias: ReadonlyMap<Vigencia, number>;
  /** Where each of them stands. */
  readonly celdas: {
    readonly nodes: ReadonlyMap<string, CellRef>;
    readonly vigencias: ReadonlyMap<Vigencia, CellRef>;
  };
}

/** Looks for (node, peso) and (vigencia, ponderador) tables in the sheets beside the matriz, hidden ones too. */
export function sheetPesos(sheets: readonly Sheet[], plan: Branch, workbook: string): SheetPesos {
  const nodes = new Map<string, PesoDeHoja>();
  const vigencias = new Map<Vigencia, number>();
  const celdas = new Map<Vigencia, CellRef>();
  const branches = branchesOf(plan).map(folded);
  for (const sheet of sheets) {
    for (const { row, column, keys } of weightColumns(sheet)) {
      for (const [branch, { typed, row: own }] of nodeRows(sheet, row, column, keys, branches))
        if (!nodes.has(branch))
          nodes.set(branch, { typed, at: { workbook, sheet: sheet.name, row: own, column } });
      for (const key of keys)
        for (const [vigencia, value, own] of yearRows(sheet, row, column, key)) {
          if (vigencias.has(vigencia)) continue;
          vigencias.set(vigencia, value);
          celdas.set(vigencia, { workbook, sheet: sheet.name, row: own, column });
        }
    }
  }
  const isAboutIt = namesTheTopLevel(plan, nodes);
  return {
    nodes: new Map(
      [...nodes].flatMap(([codigo, { typed }]) =>
        isAboutIt && typed.value !== null && !isInvalidPeso(typed) ? [[codigo, typed.value]] : [],
      ),
    ),
    invalidos: [...nodes.values()].flatMap(({ typed, at }) => {
      if (!isAboutIt || !isInvalidPeso(typed)) return [];
      const cell = sheets.find(({ name }) => name === at.sheet)?.rows[at.row]?.[at.column];
      return [{ at, texto: String(cell ?? "") }];
    }),
    vigencias,
    celdas: {
      nodes: new Map([...nodes].map(([codigo, { at }]) => [codigo, at])),
      vigencias: celdas,
    },
  };
}

interface PesoDeHoja {
  readonly typed: CellNumber;
  readonly at: CellRef;
}

/** Names of the sheets that have a heading of weights: only they need to be read. */
export function sheetsOfPesos(workbook: WorkbookSnapshot, matrizSheet: string): readonly string[] {
  return workbook.sheets
    .filter((sheet) => sheet.name !== matrizSheet && weightColumns(sheet).length > 0)
    .map(({ name }) => name);
}

/** A list that names few of the top-level nodes is about something else. */
function namesTheTopLevel({ children }: Branch, nodes: ReadonlyMap<string, unknown>): boolean {
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

/** A row of a table of weights: what names it, nearest to the weight first, and the weight. */
interface WeightRow {
  readonly texts: readonly string[];
  readonly typed: CellNumber;
  readonly row: number;
}

function weightRows(
  sheet: Sheet,
  header: number,
  column: number,
  keys: readonly number[],
): readonly WeightRow[] {
  const rows: WeightRow[] = [];
  let blanks = 0;
  for (let row = header + 1; row < sheet.rows.length && blanks < 3; row++) {
    const texts = keys
      .map((key) => plainText(cellAt(sheet, row, key)))
      .filter((text) => text !== "");
    const typed = readNumber(cellAt(sheet, row, column), sheet.formats.get(cellKey(row, column)));
    blanks = texts.length === 0 ? blanks + 1 : 0;
    if (texts.length > 0 && (typed.value !== null || isInvalidPeso(typed)))
      rows.push({ texts, typed, row });
  }
  return rows;
}

/**
 * Each row weighs the node that is named nearest to the weight. Nodes of one name that neither label nor
 * the other texts of the row tell apart are taken in their order, where the whole list is in that of the plan.
 */
function nodeRows(
  sheet: Sheet,
  row: number,
  column: number,
  keys: readonly number[],
  branches: readonly FoldedBranch[],
): readonly (readonly [string, WeightRow])[] {
  const rows = weightRows(sheet, row, column, keys).map((weight) => ({
    named: branchesNamed(weight.texts, branches),
    weight,
  }));
  const inOrder = areInOrder(
    rows.flatMap(({ named: [one, other] }) => (one && other === undefined ? [one] : [])),
    branches,
  );
  const turns = new Map<string, number>();
  return rows.flatMap(({ named, weight }): (readonly [string, WeightRow])[] => {
    const [first] = named;
    if (first === undefined) return [];
    if (named.length === 1) return [[first.codigo, weight]];
    const turn = turns.get(first.codigo) ?? 0;
    turns.set(first.codigo, turn + 1);
    const own = named[turn];
    return inOrder && own !== undefined ? [[own.codigo, weight]] : [];
  });
}

/** Whether nodes of one level follow each other as they do in the plan. */
function areInOrder(nodes: readonly Branch[], branches: readonly FoldedBranch[]): boolean {
  const placeOf = new Map(branches.map(({ branch }, place) => [branch, place]));
  const last = new Map<number, number>();
  return nodes.every((node) => {
    const place = placeOf.get(node) ?? 0;
    const follows = place >= (last.get(node.depth) ?? 0);
    last.set(node.depth, place);
    return follows;
  });
}

function* yearRows(
  sheet: Sheet,
  row: number,
  column: number,
  key: number,
): Generator<[Vigencia, number, row: number]> {
  if (!/\b(vigencia|ano|periodo)\b/.test(foldHeading(cellAt(sheet, row, key)))) return;
  for (const {
    texts: [cell = ""],
    typed: { value },
    row: own,
  } of weightRows(sheet, row, column, [key])) {
    const year = wholeIn(/\b(20\d{2})\b/.exec(cell)?.[1]);
    if (year !== null && value !== null && value > 0) yield [year, value, own];
  }
}

/**
 * By path ("I.A"), by name, or by label and name together ("I. SOPÓ CONTIGO…"). Several where the same
 * name is told apart by nothing.
 *
 * @param texts what the row says, nearest to the weight first: the others may name what it hangs under
 */
function branchesNamed(
  texts: readonly string[],
  branches: readonly FoldedBranch[],
): readonly Branch[] {
  for (const [at, text] of texts.entries()) {
    const path = foldText(text);
    const byPath = branches.find(({ codigo }) => codigo === path);
    if (byPath) return [byPath.branch];
    const label = nodeLabelOf(text);
    const wanted = foldText(label?.nombre ?? text);
    if (wanted.length < 4) continue;
    const named = branches.filter(
      ({ branch, nombre }) => branch.nombre !== "" && areAlike(nombre, wanted, SAME_NAME),
    );
    if (named.length === 0) continue;
    const labelled = named.filter(
      ({ branch }) => label?.label != null && isSameLabel(branch.codigo, label.label),
    );
    const others = texts.filter((_, other) => other !== at);
    const placed = named.filter(({ branch }) => hangsUnder(branch, others, branches));
    const best = [labelled, placed, named].find(({ length }) => length > 0) ?? named;
    // The same name at two levels (III and III.C): the higher one is meant.
    const depth = Math.min(...best.map(({ branch }) => branch.depth));
    return best.flatMap(({ branch }) => (branch.depth === depth ? [branch] : []));
  }
  return [];
}

/** One of the texts names a node above it. */
function hangsUnder(
  { codigo }: Branch,
  texts: readonly string[],
  branches: readonly FoldedBranch[],
): boolean {
  return texts.some((text) => {
    const wanted = foldText(nodeLabelOf(text)?.nombre ?? text);
    return branches.some(
      ({ branch, codigo: path, nombre }) =>
        codigo.startsWith(`${branch.codigo}.`) &&
        (path === foldText(text) || areAlike(nombre, wanted, SAME_NAME)),
    );
  });
}

/** "I", "1" and the 1 of "LE-1" label one node, whichever of them the plan uses. */
function isSameLabel(codigo: string, label: string): boolean {
  const own = codigo.split(".").at(-1) ?? "";
  return codigo === label || own === label || arabic(own) === arabic(label);
}

function arabic(label: string): string {
  const number = /^(?:[A-Z]{1,4}-?)?(\d+)$/i.exec(label)?.[1];
  if (number !== undefined) return number.replace(/^0+(?=\d)/, "");
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

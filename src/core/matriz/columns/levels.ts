import type { Campo } from "../../vocabulary";
import type { Column } from "../matriz";
import { ownHeading } from "../words/headingParts";

/** The column of codes of a level; `null` where it has none. */
export type CodeOf = (level: Column) => Column | null;

/**
 * Chooses the columns that make the tree and numbers them from the top. A plan that names its own
 * middle levels (prospectiva, apuesta, componente, subprograma) is followed; otherwise the line is
 * continued by the national catalogue: sector › programa › producto (DOMAIN §1).
 *
 * @param inOrder levels as the sheet has them one within the other, of what their names say; `codeOf` is the
 *   column of codes beside that of the names of a level
 */
export function chooseLevels(
  columns: readonly Column[],
  inOrder: (levels: readonly Column[], codeOf: CodeOf) => readonly Column[],
): {
  kept: readonly Column[];
  levels: readonly string[];
} {
  const own = columns.filter(({ campo }) => campo === "nivel");
  const strategic = own.some((column) => isMiddle(column));
  const unnamed = own.filter(({ evidence }) => evidence === "values");
  const chosen = strategic
    ? own
    : [...own.filter(({ level }) => level === 1), ...catalogue(columns, own), ...unnamed];
  const ordered = inOrder(
    [...chosen].sort((a, b) => orderOf(a) - orderOf(b) || a.column - b.column),
    (tree) =>
      columns.find(
        (column) =>
          column.campo !== "pesoNivel" &&
          codedOrderOf(column) === orderOf(tree) &&
          isBeside(column, tree, strategic),
      ) ?? null,
  );
  const tree = ordered.map((column, level): Column => ({ ...column, campo: "nivel", level }));
  const treeColumns = new Set(tree.map(({ column }) => column));
  const kept = columns
    .filter((column) => !treeColumns.has(column.column) && column.campo !== "nivel")
    .flatMap((column) => codeOrSelf(column, ordered, strategic));
  return { kept: [...kept, ...tree], levels: ordered.map(({ heading }) => ownHeading(heading)) };
}

/** "Sector" and "Programa" say too little by themselves to be the plan's own level. */
function isMiddle({ level, confidence }: Column): boolean {
  return level === 2 || (level === 3 && confidence > 0.92);
}

function catalogue(columns: readonly Column[], own: readonly Column[]): Column[] {
  const programa =
    own.find(({ level }) => level === 3) ?? columns.find(({ campo }) => campo === "programa");
  const sector = columns.find(({ campo }) => campo === "sector");
  const subprograma = own.find(({ level }) => level === 4);
  const lowest = subprograma ?? columns.find(({ campo }) => campo === "producto");
  return [sector, programa, lowest].filter((column) => column !== undefined);
}

const CATALOGUE_ORDER: Partial<Readonly<Record<Campo, number>>> = {
  sector: 2,
  programa: 3,
  producto: 4,
};

function orderOf({ campo, level }: Column): number {
  return (campo === "nivel" ? level : CATALOGUE_ORDER[campo]) ?? 9;
}

/** A column of codes belongs to the level whose names it numbers; without that level it is left alone. */
function codeOrSelf(column: Column, ordered: readonly Column[], strategic: boolean): Column[] {
  const order = codedOrderOf(column);
  if (order === undefined) return [column];
  const ofLevel = isOfLevel(column);
  const level = ordered.findIndex(
    (tree) => orderOf(tree) === order && isBeside(column, tree, strategic),
  );
  // "Peso eje" of a plan whose top level has a name of its own.
  if (level < 0 && column.campo === "pesoNivel" && column.level === 1 && ordered.length > 0)
    return [{ ...column, level: 0 }];
  if (level < 0) return ofLevel ? [] : [column];
  return [{ ...column, campo: column.campo === "pesoNivel" ? "pesoNivel" : "codigoNivel", level }];
}

function isOfLevel({ campo }: Column): boolean {
  return campo === "codigoNivel" || campo === "pesoNivel";
}

function codedOrderOf(column: Column): number | undefined {
  return isOfLevel(column) ? column.level : CODE_ORDER[column.campo];
}

function isBeside(column: Column, tree: Column, strategic: boolean): boolean {
  if (isOfLevel(column)) return true;
  return tree.campo === "nivel" ? !strategic : tree.campo === NAME_OF[column.campo];
}

const CODE_ORDER: Partial<Readonly<Record<Campo, number>>> = {
  codigoSector: 2,
  codigoPrograma: 3,
  codigoProducto: 4,
};
const NAME_OF: Partial<Readonly<Record<Campo, Campo>>> = {
  codigoSector: "sector",
  codigoPrograma: "programa",
  codigoProducto: "producto",
};

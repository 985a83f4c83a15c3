import type { Sheet } from "../../grid/grid";
import { namesAnOffice } from "../../grid/oficina";
import type { Campo } from "../../vocabulary";
import { blocksOf, dataRows, isCodedBelow, nests, type Blocks } from "./blocks";
import { columnNumbers } from "./columnValues";
import type { Heading } from "../words/headerRows";
import type { Column } from "../matriz";
import { headingWordsOf } from "../words/headingWords";

/**
 * Levels of a plan that no vocabulary knows (DOMAIN §1: their names are data): columns of words whose values
 * repeat in blocks and nest with the levels already found. They stand left of the meta; wherever else they
 * stand, the sheet says what they weigh, or the codes of the metas begin with theirs. They are returned with
 * an order between those of their neighbours.
 *
 * @param isWeighed whether another heading says that it is the weight of this one
 */
export function structuralLevels(
  sheet: Sheet,
  headings: readonly Heading[],
  columns: readonly Column[],
  firstRow: number,
  isWeighed: (heading: Heading) => boolean,
): readonly Column[] {
  const meta = leftmost(columns, ["meta", "indicador"]);
  if (meta === null) return [];
  const rows = dataRows(sheet, firstRow, meta);
  const areTooFew = rows.length < FEWEST_ROWS;
  const taken = new Map(columns.map((column) => [column.column, column]));
  let known = columns
    .filter(({ campo }) => campo === "nivel")
    .map(({ column }) => blocksOf(sheet, rows, column));
  const codigo = leftmost(columns, ["codigo"]);
  const codes = codigo === null ? null : blocksOf(sheet, rows, codigo);
  const names = blocksOf(sheet, rows, meta);
  const found: { readonly heading: Heading; readonly blocks: Blocks }[] = [];
  for (const heading of headings) {
    const claimed = taken.get(heading.column);
    if (claimed && !mayBeLevel(claimed)) continue;
    if (columnNumbers(sheet, heading.column, firstRow, heading.own).numbers > 0.3) continue;
    const blocks = blocksOf(sheet, rows, heading.column);
    // Right of the meta stands what is told of it, unless the sheet itself says that it is a level.
    const isCoded = codes !== null && isCodedBelow(codes, blocks);
    const isSaid = isWeighed(heading) || isCoded;
    const isLeft = heading.column < meta;
    if (areTooFew ? !isWeighed(heading) && !(isCoded && isLeft) : !isLeft && !isSaid) continue;
    // Who helps with each meta is no part of a plan that has its own; in few rows it nests by chance.
    if (known.length > 0 && blocks.values.every(namesAnOffice)) continue;
    // R27: each meta has a text or code of its own, in several rows where these are periods: no level's.
    const isOfEach = areOneToOne(codes ?? (isWeighed(heading) ? null : names), blocks);
    if (isOfEach && !areTooFew) continue;
    if (
      (!areTooFew && !isGrouped(blocks, rows.length, isSaid)) ||
      !known.every((other) => nests(blocks, other))
    )
      continue;
    known = [...known, blocks];
    found.push({ heading, blocks });
  }
  const ordered = columns.flatMap(({ campo, level, column }) =>
    campo === "nivel" && level !== undefined
      ? [{ order: level, distinct: blocksOf(sheet, rows, column).distinct }]
      : [],
  );
  return found.map(({ heading, blocks }): Column => {
    // Coarser than a known level stands above it, finer below.
    const above = ordered
      .filter(({ distinct }) => distinct <= blocks.distinct)
      .map(({ order }) => order);
    const level =
      (above.length > 0 ? Math.max(...above) : 0) +
      heading.column / 100_000 +
      (above.length > 0 ? 0.01 : 0);
    return {
      campo: "nivel",
      column: heading.column,
      heading: headingWordsOf(heading).whole,
      confidence: 0.7,
      evidence: "values",
      level,
    };
  });
}

function areOneToOne(metas: Blocks | null, blocks: Blocks): boolean {
  return metas !== null && metas.distinct === blocks.distinct && nests(metas, blocks);
}

/** "Área" and "Entidad" are dependencias only for want of a better reading. */
function mayBeLevel({ campo, confidence }: Column): boolean {
  return MAY_BE_LEVEL.has(campo) || (campo === "dependencia" && confidence <= 0.9);
}

/** Campos that a level is easily taken for, by its name alone. */
const MAY_BE_LEVEL: ReadonlySet<Campo> = new Set(["objetivo", "proyecto", "explicacion"]);
const FEWEST_ROWS = 4;

export function leftmost(columns: readonly Column[], campos: readonly Campo[]): number | null {
  const found = columns.filter(({ campo }) => campos.includes(campo)).map(({ column }) => column);
  return found.length > 0 ? Math.min(...found) : null;
}

/** What the sheet itself says to be a level may have its rows in any order, or be one node alone. */
function isGrouped({ distinct, runs, values }: Blocks, rows: number, isSaid: boolean): boolean {
  const isInBlocks = distinct >= 2 && runs <= distinct * 1.2;
  const isShared = isSaid ? distinct < rows : distinct <= rows * 0.6;
  return (isSaid || isInBlocks) && isShared && values[0] !== "";
}

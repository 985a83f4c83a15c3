import type { LineaDeOficio } from "../../consolidate/text/oficio";
import { heightFor, text } from "../cells";
import type { CellSpec, RowSpec, SheetKey, SheetSpec } from "../reportSpec";
import { tablePaper } from "../tablePaper";

/** A column of a table: what stands over it and what each thing says in it. */
export interface Columna<T> {
  readonly heading: string;
  readonly width: number;
  readonly cell: (one: T) => CellSpec;
}

export interface Tabla<T> {
  readonly key: SheetKey;
  readonly name: string;
  readonly tabColor: string;
  readonly title: string;
  readonly subtitle: string;
  /** Lines below it, each over the whole width. */
  readonly letter?: readonly LineaDeOficio[];
  readonly columns: readonly Columna<T>[];
  readonly rows: readonly T[];
  /** What the first cell says where there is no row. */
  readonly nothing: string;
  /** Rows below the table. */
  readonly totals?: readonly RowSpec[];
  /** Columns that stay in sight. */
  readonly frozen?: number;
}

/** A sheet that is a title and one table to filter; its rows are as tall as their longest text. */
export function hojaDeTabla<T>({
  key,
  name,
  tabColor,
  title,
  subtitle,
  letter = [],
  columns,
  rows,
  nothing,
  totals = [],
  frozen = 0,
}: Tabla<T>): SheetSpec {
  const headerRow = TITLE_ROWS + letter.length;
  const wide = columns.reduce((sum, { width }) => sum + width, 0);
  const body =
    rows.length > 0
      ? rows.map((row) => rowOf(columns, row))
      : [{ cells: [text(nothing), ...columns.slice(1).map(() => text(""))] }];
  return {
    key,
    name,
    tabColor,
    columnWidths: columns.map(({ width }) => width),
    rows: [
      { cells: [text(title, "title")], height: 28 },
      { cells: [text(subtitle, "subtitle")], height: 18 },
      ...letter.map(({ text: words, isStrong }) => ({
        cells: [text(words, isStrong ? "blockTitle" : "caption")],
        height: heightFor(words, wide),
      })),
      { cells: columns.map(({ heading }) => text(heading, "heading")), height: 34 },
      ...body,
      ...totals,
    ],
    merges: [],
    freeze: { rows: headerRow + 1, columns: frozen },
    table: {
      name: `SOPO_${key}`,
      area: {
        top: headerRow,
        left: 0,
        bottom: headerRow + body.length,
        right: columns.length - 1,
      },
    },
    charts: [],
    print: tablePaper("legal", headerRow),
  };
}

function rowOf<T>(columns: readonly Columna<T>[], one: T): RowSpec {
  const cells = columns.map(({ cell, width }) => ({ cell: cell(one), width }));
  const heights = cells.map(({ cell, width }) =>
    cell.kind === "text" ? heightFor(cell.text, width) : 0,
  );
  return { cells: cells.map(({ cell }) => cell), height: Math.max(...heights, LOWEST) };
}

/** The title and what stands under it. */
const TITLE_ROWS = 2;
const LOWEST = 17;

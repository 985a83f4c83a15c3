import { nth } from "../../nth";
import type { Column, UnmappedColumn } from "../matriz";
import { foldHeading } from "../words/foldHeading";
import { isOfDependencia } from "../questions/ofDependencia";
import type { MappedColumns } from "./mapColumns";

/** A sheet as its own rows let it be read. */
interface Tabla {
  readonly mapped: MappedColumns;
  readonly rows: number;
  /** Whether it tells its metas and how far they got. */
  readonly isMatriz: boolean;
  /** Whether a column has numbers, and how: shares by their percent sign, or bare. */
  readonly numbersIn: (column: number) => "none" | "shares" | "bare";
}

/**
 * R26: the columns of each sheet. Where few rows cannot tell what a column is, the sheet under the same headings
 * that holds most rows does: sheets of one form are read alike, and none of them is passed over.
 */
export function readAlike(tablas: readonly Tabla[]): readonly MappedColumns[] {
  if (tablas.length < 2) return tablas.map(({ mapped }) => mapped);
  const alike = likeTheLongest(tablas);
  return inOneMeasure(tablas.map((tabla, at) => ({ ...tabla, mapped: nth(alike, at) })));
}

/**
 * R15: below "Avance" the 0,7 of one sheet is a quantity where another of its form says 65 there: a few rows below 1
 * are no shares by themselves.
 */
function inOneMeasure(tablas: readonly Tabla[]): readonly MappedColumns[] {
  const headings = tablas.map(({ mapped }) => byHeading(mapped));
  const forms = headings.map(formOf);
  const amounts = new Set(
    tablas.flatMap(({ mapped, numbersIn }, at) =>
      namedIn(nth(headings, at), mapped)
        .filter(({ campo, column }) => campo === "ejecutado" && numbersIn(column) === "bare")
        .map(({ name }) => `${nth(forms, at)}\n${name}`),
    ),
  );
  return tablas.map(({ mapped, rows, numbersIn }, at) => {
    const turned = new Set(
      namedIn(nth(headings, at), mapped)
        .filter(({ campo, column, name }) => {
          const isOpen = campo === "avance" && numbersIn(column) === "bare";
          return isOpen && amounts.has(`${nth(forms, at)}\n${name}`);
        })
        .map(({ column }) => column),
    );
    if (rows > FEW || turned.size === 0) return mapped;
    return {
      ...mapped,
      columns: mapped.columns.map((column) =>
        turned.has(column.column) ? { ...column, campo: "ejecutado", evidence: "values" } : column,
      ),
    };
  });
}

/** The columns that have a campo, with the name and turn that tell each of them in its sheet. */
function namedIn(
  places: ReadonlyMap<string, number>,
  { columns }: MappedColumns,
): readonly (Column & { readonly name: string })[] {
  const names = new Map([...places].map(([name, column]) => [column, name]));
  return columns.map((column) => ({ ...column, name: names.get(column.column) ?? "" }));
}

function formOf(places: ReadonlyMap<string, number>): string {
  return [...places.keys()].sort().join("\n");
}

function likeTheLongest(tablas: readonly Tabla[]): readonly MappedColumns[] {
  const headings = tablas.map(({ mapped }) => byHeading(mapped));
  const forms = headings.map(formOf);
  return tablas.map((own, at) => {
    const model = tablas.reduce<Tabla | null>(
      (most, other, index) =>
        forms[index] === forms[at] && other.isMatriz && other.rows > (most?.rows ?? own.rows)
          ? other
          : most,
      null,
    );
    if (model === null || isAsked(own) || isAsked(model)) return own.mapped;
    const columns = nth(headings, at);
    const alike = inPlace(model.mapped, columns);
    const tellsOtherwise =
      own.rows > FEW && !own.mapped.columns.every((column) => isAmong(alike.columns, column));
    return own.isMatriz && tellsOtherwise ? own.mapped : alike;
  });
}

/** The values of as many rows say nothing of a column. */
const FEW = 3;

function isAsked({ mapped }: Tabla): boolean {
  return !mapped.questions.every(isOfDependencia);
}

function isAmong(columns: readonly Column[], { column, campo, ...period }: Column): boolean {
  return columns.some(
    (other) =>
      other.column === column &&
      other.campo === campo &&
      other.vigencia === period.vigencia &&
      other.trimestre === period.trimestre &&
      other.cumulative === period.cumulative,
  );
}

/** Where each heading stands; a heading that is repeated is told by its turn. */
function byHeading({ columns, unmapped }: MappedColumns): ReadonlyMap<string, number> {
  const inOrder = [...columns, ...unmapped].sort((a, b) => a.column - b.column);
  const turns = new Map<string, number>();
  const places = new Map<string, number>();
  let last = -1;
  for (const { column, heading } of inOrder) {
    if (column === last) continue;
    last = column;
    const key = foldHeading(heading);
    const turn = (turns.get(key) ?? 0) + 1;
    turns.set(key, turn);
    places.set(`${key} ${turn}`, column);
  }
  return places;
}

/** The same reading of columns that may stand in another order. */
function inPlace(model: MappedColumns, columns: ReadonlyMap<string, number>): MappedColumns {
  const moved = new Map(
    [...byHeading(model)].map(([key, column]) => [column, columns.get(key) ?? column] as const),
  );
  const place = <C extends UnmappedColumn>(one: C): C => ({
    ...one,
    column: moved.get(one.column) ?? one.column,
  });
  return {
    ...model,
    columns: model.columns.map(place).sort((a, b) => a.column - b.column),
    unmapped: model.unmapped.map(place),
  };
}

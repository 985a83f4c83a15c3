import type { Beside } from "../core/cells/evaluatedOnce";
import type { CellProblem } from "../core/cells/cellProblem";
import { emptyCellsOf, type EmptyCells } from "../core/cells/emptyCells";
import { WAYS, type Parte } from "../core/cells/zerosInDoubt";
import type { WorkbookSnapshot } from "../core/grid/grid";
import { otroInstrumento } from "../core/otroInstrumento";
import { PRECISION } from "../core/precision";
import { err, ok, type Result } from "../core/result";
import { givenRange, rangeOf, type GivenRange } from "./sameRange";

type Values = readonly (readonly unknown[])[];
type Figure = string | number;

/** The ranges of one call. */
export interface Given {
  readonly rango: GivenRange;
  readonly registro: GivenRange | null;
  readonly ajustes: GivenRange | null;
}

/** Each range as Excel hands it over; one left out, or an empty cell, is none. */
export function givenOf(rango: Values, registro?: Values | null, ajustes?: Values | null): Given {
  return { rango: givenRange(rango), registro: rangeOf(registro), ajustes: rangeOf(ajustes) };
}

/** What a formula is asked with: the range that it is of, and what stands beside it. */
type Ask<T> = (range: WorkbookSnapshot, beside: Beside) => Result<T, CellProblem>;

/**
 * R1: the figure that the ranges give, whichever of their 0 are empty cells. Where Excel may have handed these
 * over as 0 the figure is asked with each 0 of a number as such and as nothing: two figures are none.
 */
export function eitherWay<T extends Figure>(given: Given, ask: Ask<T>): Result<T, CellProblem> {
  const excel = excelOf(given);
  const first = asked(given, excel, WAYS[0], ask);
  if (excel === "asEmpty") return first;
  const holds = WAYS.slice(1).every((zeros) => {
    const other = asked(given, excel, zeros, ask);
    if (!first.ok || !other.ok) return first.ok === other.ok;
    return isSame(first.value, other.value);
  });
  return holds ? first : err({ type: "zerosInDoubt", excel });
}

/** A table, in which each figure holds either way or is the problem. */
export type Table<Cell> = readonly (readonly Cell[])[];

/** The same of a table: what is no figure in one cell leaves the others. */
export function tableEitherWay(
  given: Given,
  ask: Ask<Table<Figure>>,
): Result<Table<Figure | CellProblem>, CellProblem> {
  const excel = excelOf(given);
  const first = asked(given, excel, WAYS[0], ask);
  if (excel === "asEmpty") return first;
  const inDoubt = { type: "zerosInDoubt", excel } as const;
  let table: Result<Table<Figure | CellProblem>, CellProblem> = first;
  for (const zeros of WAYS.slice(1)) {
    const other = asked(given, excel, zeros, ask);
    if (!table.ok && !other.ok) continue;
    if (!table.ok || !other.ok || table.value.length !== other.value.length) return err(inDoubt);
    const rows = other.value;
    table = ok(
      table.value.map((cells, row) =>
        cells.map((cell, at) => (isSame(cell, rows[row]?.[at]) ? cell : inDoubt)),
      ),
    );
  }
  return table;
}

function excelOf({ rango, registro, ajustes }: Given): EmptyCells {
  return emptyCellsOf([rango, registro, ajustes].flatMap((range) => range?.seen ?? []));
}

function asked<T>(
  { rango, registro, ajustes }: Given,
  excel: EmptyCells,
  zeros: ReadonlySet<Parte> = new Set(),
  ask: Ask<T>,
): Result<T, CellProblem> {
  const as = (range: GivenRange): WorkbookSnapshot =>
    excel === "asEmpty" ? range.plain() : range.without(zeros);
  const range = as(rango);
  const otro = otroInstrumento(range);
  if (otro !== null) return err({ type: "otroInstrumento", ...otro });
  return ask(range, { registro: registro && as(registro), ajustes: ajustes && as(ajustes) });
}

function isSame(one: Figure | CellProblem, other: Figure | undefined): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) < PRECISION;
}

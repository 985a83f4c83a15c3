import { HostObject } from "../object";
import { fail } from "../hostError";
import { checkLimit } from "../limits";
import type { Range } from "./range";

/** A tree of property names (`{ format: { fill: { color: true } } }`) or of values. */
export interface PropertyTree {
  readonly [name: string]: unknown;
}

/** `range.getCellProperties`: for each cell what `wanted` asks, in the same shape. */
export function cellProperties(range: Range, wanted: PropertyTree): PropertyTree[][] {
  return eachCell(range, (cell) => readTree(cell, wanted));
}

/** `range.setCellProperties`: writes a tree of values into each cell; `{}` leaves it alone. */
export function setCellProperties(range: Range, trees: unknown): void {
  const grid = trees as readonly (readonly PropertyTree[])[];
  const { rows, columns } = range.$rect;
  const fits =
    Array.isArray(trees) && grid.length === rows && grid.every((line) => line.length === columns);
  if (!fits) fail("InvalidArgument");
  eachCell(range, (cell, row, column) => writeTree(cell, grid[row]?.[column] ?? {}));
}

function eachCell<T>(range: Range, visit: (cell: Range, row: number, column: number) => T): T[][] {
  return Array.from({ length: range.$rect.rows }, (_, row) =>
    Array.from({ length: range.$rect.columns }, (__, column) =>
      visit(range.getCell(row, column), row, column),
    ),
  );
}

function readTree(object: HostObject, wanted: PropertyTree): PropertyTree {
  const found: Record<string, unknown> = {};
  for (const [name, below] of Object.entries(wanted)) {
    if (below === false || below === undefined || below === null) continue;
    const value = object.$get(name);
    found[name] = value instanceof HostObject ? readPart(value, below) : value;
  }
  return found;
}

// `borders` is a collection on the range and a record by edge in the properties of a cell.
function readPart(object: HostObject, below: unknown): unknown {
  return typeof below === "object" ? readTree(object, below as PropertyTree) : {};
}

function writeTree(object: HostObject, values: PropertyTree): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === null) continue;
    if (typeof value !== "object") {
      checkLimit(object.$type, name, value);
      object.$set(name, value);
      continue;
    }
    const part = object.$get(name);
    if (part instanceof HostObject) writeTree(part, value as PropertyTree);
  }
}

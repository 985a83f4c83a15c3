import { ErrorType } from "@univerjs/engine-formula";
import type { BaseValueObject } from "@univerjs/engine-formula";
import type { ParameterMetadata } from "./metadata";
import { isError, matrixOf } from "./values";
import type { ExcelError, Scalar } from "./values";

/** The arguments of one call, in the order of the parameters; what was left out is `null`. */
export type Arguments = readonly (Scalar | readonly (readonly Scalar[])[])[];

/** How this Excel hands over what is no plain value. */
export interface Handing {
  /** Whether a function is called with errors in its arguments; otherwise the error is its result. */
  readonly errors: boolean;
  /** What an empty cell is: null on the web, 0 in some versions for the desktop. */
  readonly blank: null | 0;
}

/**
 * Excel's conversion of what stands in a formula. A parameter that takes one value and is
 * given a range is called once for each cell: then there is more than one row or column.
 */
export function argumentsOf(
  parameters: readonly ParameterMetadata[],
  given: readonly BaseValueObject[],
  handing: Handing,
): readonly (readonly (Arguments | ExcelError)[])[] {
  const matrices = given.map(matrixOf);
  const lifted = matrices.filter((_, index) => parameters[index]?.dimensionality !== "matrix");
  const rows = Math.max(1, ...lifted.map((matrix) => matrix.length));
  const columns = Math.max(1, ...lifted.map((matrix) => matrix[0]?.length ?? 1));
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) =>
      callAt(parameters, matrices, row, column, handing),
    ),
  );
}

function callAt(
  parameters: readonly ParameterMetadata[],
  given: readonly (readonly (readonly Scalar[])[])[],
  row: number,
  column: number,
  { errors, blank }: Handing,
): Arguments | ExcelError {
  const result: (Scalar | readonly (readonly Scalar[])[])[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const matrix = given[index];
    const value =
      matrix === undefined
        ? null
        : parameter.dimensionality === "matrix"
          ? matrix.map((line) => line.map((cell) => converted(cell, parameter, blank)))
          : converted(cellAt(matrix, row, column), parameter, null);
    const error = [value].flat(2).find(isError);
    if (error && !errors) return error;
    result.push(value);
  }
  return result;
}

// A single row or column is repeated over the other direction, as Excel does.
function cellAt(matrix: readonly (readonly Scalar[])[], row: number, column: number): Scalar {
  const line = matrix[matrix.length === 1 ? 0 : row];
  if (!line) return { error: ErrorType.NA };
  const value = line[line.length === 1 ? 0 : column];
  return value === undefined ? { error: ErrorType.NA } : value;
}

// OfficeDev/office-js 4702, 5262: a function must not lean on what a blank in a range is.
function converted(
  value: Scalar,
  { type = "any", optional = false }: ParameterMetadata,
  blank: null | 0,
): Scalar {
  if (isError(value)) return value;
  if (type === "any") return value ?? blank;
  if (value === null && optional) return null;
  if (type === "number") return numberOf(value);
  if (type === "boolean") return booleanOf(value);
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "");
}

function numberOf(value: string | number | boolean | null): number | ExcelError {
  if (typeof value === "number") return value;
  if (typeof value !== "string") return value ? 1 : 0;
  const number = value.trim() === "" ? Number.NaN : Number(value);
  return Number.isNaN(number) ? { error: ErrorType.VALUE } : number;
}

function booleanOf(value: string | number | boolean | null): boolean | ExcelError {
  if (typeof value !== "string") return Boolean(value);
  if (/^(true|verdadero)$/i.test(value)) return true;
  return /^(false|falso)$/i.test(value) ? false : { error: ErrorType.VALUE };
}

import { ErrorType } from "@univerjs/engine-formula";
import type { BaseValueObject } from "@univerjs/engine-formula";
import type { ParameterMetadata } from "./metadata";
import { isError, matrixOf } from "./values";
import type { ExcelError, Scalar } from "./values";

/** The arguments of one call, in the order of the parameters; what was left out is `null`. */
export type Arguments = readonly (Scalar | readonly (readonly Scalar[])[])[];

/**
 * Excel's conversion of what stands in a formula. A parameter that takes one value and is
 * given a range is called once for each cell: then there is more than one row or column.
 */
export function argumentsOf(
  parameters: readonly ParameterMetadata[],
  given: readonly BaseValueObject[],
  allowErrors: boolean,
): readonly (readonly (Arguments | ExcelError)[])[] {
  const matrices = given.map(matrixOf);
  const lifted = matrices.filter((_, index) => parameters[index]?.dimensionality !== "matrix");
  const rows = Math.max(1, ...lifted.map((matrix) => matrix.length));
  const columns = Math.max(1, ...lifted.map((matrix) => matrix[0]?.length ?? 1));
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) =>
      callAt(parameters, matrices, row, column, allowErrors),
    ),
  );
}

function callAt(
  parameters: readonly ParameterMetadata[],
  given: readonly (readonly (readonly Scalar[])[])[],
  row: number,
  column: number,
  allowErrors: boolean,
): Arguments | ExcelError {
  const result: (Scalar | readonly (readonly Scalar[])[])[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const matrix = given[index];
    const value =
      matrix === undefined
        ? null
        : parameter.dimensionality === "matrix"
          ? matrix.map((line) => line.map((cell) => converted(cell, parameter)))
          : converted(cellAt(matrix, row, column), parameter);
    const error = [value].flat(2).find(isError);
    if (error && !allowErrors) return error;
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

// A blank reaches an "any" as null on Excel for the web; some versions for the desktop send 0
// (OfficeDev/office-js 4702, 5262), so a function must not lean on the difference.
function converted(value: Scalar, { type = "any", optional = false }: ParameterMetadata): Scalar {
  if (isError(value) || type === "any") return value;
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

import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { Nullable } from "@univerjs/core";
import type { BaseValueObject } from "@univerjs/engine-formula";

/** One cell of an argument. A blank is `null`: never 0 or "". */
export type Scalar = string | number | boolean | null | ExcelError;

/** An error among the arguments, by the text that a cell shows ("#N/A"). */
export interface ExcelError {
  readonly error: string;
}

export function isError(value: unknown): value is ExcelError {
  return typeof value === "object" && value !== null && "error" in value;
}

function scalarOf(value: Nullable<BaseValueObject>): Scalar {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { error: String((value as ErrorValueObject).getErrorType()) };
  return value.getValue();
}

export function matrixOf(value: BaseValueObject): readonly (readonly Scalar[])[] {
  if (!value.isArray()) return [[scalarOf(value)]];
  const array = value as ArrayValueObject;
  return array.getArrayValue().map((row) => Array.from(row, (cell) => scalarOf(cell)));
}

/** What a function gave back, as a value for the cell or an error with its reason. */
export type Outcome =
  | { readonly value: BaseValueObject; readonly message: null }
  | { readonly value: ErrorValueObject; readonly message: string };

/** The result of a function as Excel takes it: a matrix spills, `null` shows 0, NaN is #VALUE!. */
export function outcomeOf(result: unknown): Outcome {
  if (!Array.isArray(result)) return cellOutcome(result);
  const rows = result.map((row: unknown) => (Array.isArray(row) ? row : [row]));
  const width = rows[0]?.length ?? 0;
  if (width === 0 || rows.some((row) => row.length !== width)) return failed(ErrorType.VALUE, "");
  const cells = rows.map((row) => row.map((cell: unknown) => cellOutcome(cell).value));
  return { value: arrayOf(cells), message: null };
}

/** What a thrown value shows: a CustomFunctions.Error its own code, anything else #VALUE!. */
export function outcomeOfFailure(reason: unknown): Outcome {
  const { code, message } = (reason ?? {}) as { code?: unknown; message?: unknown };
  const said = typeof message === "string" ? message : "";
  const type = EXCEL_CODES.find((known) => known === code) ?? ErrorType.VALUE;
  return failed(type, WITH_WORDS.has(type) ? said : "");
}

export function arrayOf(cells: BaseValueObject[][]): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: cells,
    rowCount: cells.length,
    columnCount: cells[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

// The codes that Microsoft's runtime passes on to Excel; it turns every other into #VALUE!.
const EXCEL_CODES = [
  ErrorType.VALUE,
  ErrorType.NA,
  ErrorType.DIV_BY_ZERO,
  ErrorType.NUM,
  ErrorType.NULL,
] as const;

// Excel shows a function's own words with these alone.
const WITH_WORDS: ReadonlySet<ErrorType> = new Set([ErrorType.VALUE, ErrorType.NA]);

/** An error as a function that takes data types is given it. */
export function errorObject(code: string): object {
  return { type: "Error", basicType: "Error", basicValue: code };
}

function cellOutcome(result: unknown): Outcome {
  if (result === null || result === undefined) return done(NumberValueObject.create(0));
  if (typeof result === "string") return done(StringValueObject.create(result));
  if (typeof result === "boolean") return done(BooleanValueObject.create(result));
  if (typeof result !== "number") return outcomeOfFailure(result);
  if (Number.isFinite(result)) return done(NumberValueObject.create(result));
  return failed(Number.isNaN(result) ? ErrorType.VALUE : ErrorType.NUM, "");
}

function done(value: BaseValueObject): Outcome {
  return { value, message: null };
}

function failed(type: ErrorType, message: string): Outcome {
  return { value: ErrorValueObject.create(type), message };
}

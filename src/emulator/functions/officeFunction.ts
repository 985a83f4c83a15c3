import { AsyncObject, BaseFunction, ErrorType, ErrorValueObject } from "@univerjs/engine-formula";
import type { BaseReferenceObject, BaseValueObject } from "@univerjs/engine-formula";
import { a1, quoteSheet } from "../../core/grid/a1";
import { addressOfRange } from "../book/ranges";
import { MOST_BYTES, bytesOf } from "../host/payload";
import { argumentsOf } from "./arguments";
import type { Arguments, Handing } from "./arguments";
import type { FunctionMetadata } from "./metadata";
import { arrayOf, isError, outcomeOf, outcomeOfFailure } from "./values";
import type { ExcelError, Outcome } from "./values";

/** What the add-in associated with an id: any function, called with the arguments and the invocation. */
export type Associated = (...given: unknown[]) => unknown;

export interface OfficeFunctionOptions {
  /** "SOPO.AVANCE" */
  readonly name: string;
  readonly metadata: FunctionMetadata;
  readonly handing: Handing;
  /** Looked up at each call: the pane may have been loaded again since. */
  readonly associated: () => Associated | undefined;
  /** What the function is given for an argument that is an error. */
  readonly errorOf: (code: string) => unknown;
  /** Why a cell shows an error; `null` when it does not. */
  readonly explain: (
    cell: { sheetId: string; row: number; column: number },
    reason: string | null,
  ) => void;
}

/**
 * A custom function of the add-in inside Univer's engine. Univer's own way of registering
 * functions turns blanks into 0 and lets a throw stop the whole calculation.
 */
export class OfficeFunction extends BaseFunction {
  override needsReferenceObject = true;
  override needsSheetsInfo = true;
  override minParams = -1;
  override maxParams = -1;

  constructor(private readonly options: OfficeFunctionOptions) {
    super(options.name);
  }

  override isAsync(): boolean {
    return true;
  }

  override calculate(...variants: BaseValueObject[]): ReturnType<BaseFunction["calculate"]> {
    const references = variants as unknown as (BaseValueObject | BaseReferenceObject)[];
    const { parameters } = this.options.metadata;
    // The engine moves this one object from cell to cell, so its place is read before any wait.
    const cell = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    const invocation = this.invocationAt(cell, references);
    const required = parameters.filter((parameter) => !parameter.optional).length;
    if (variants.length < required || variants.length > parameters.length) {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
    const given = references.map((variant) =>
      variant.isReferenceObject()
        ? (variant as BaseReferenceObject).toArrayValueObject()
        : (variant as BaseValueObject),
    );
    const calls = argumentsOf(parameters, given, this.options.handing);
    return new AsyncObject(this.answer(calls, invocation, cell));
  }

  private async answer(
    calls: readonly (readonly (Arguments | ExcelError)[])[],
    invocation: object,
    cell: { sheetId: string; row: number; column: number },
  ): Promise<BaseValueObject> {
    const outcomes = await Promise.all(
      calls.map((row) => Promise.all(row.map((call) => this.call(call, invocation)))),
    );
    const failure = outcomes.flat().find((outcome) => outcome.message);
    this.options.explain(cell, failure?.message ?? null);
    const single = outcomes.length === 1 && outcomes[0]!.length === 1;
    return single
      ? outcomes[0]![0]!.value
      : arrayOf(outcomes.map((row) => row.map(({ value }) => value)));
  }

  private async call(given: Arguments | ExcelError, invocation: object): Promise<Outcome> {
    if (isError(given))
      return { value: ErrorValueObject.create(given.error as ErrorType), message: null };
    const associated = this.options.associated();
    if (!associated) return { value: ErrorValueObject.create(ErrorType.NAME), message: null };
    const args = (given as readonly unknown[]).map((value) => this.withErrors(value));
    // Excel sends the arguments in one message, and no larger one.
    if (bytesOf(JSON.stringify(args)) > MOST_BYTES)
      return { value: ErrorValueObject.create(ErrorType.VALUE), message: null };
    try {
      return outcomeOf(await associated(...args, invocation));
    } catch (reason) {
      return outcomeOfFailure(reason);
    }
  }

  private withErrors(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((part) => this.withErrors(part));
    return isError(value) ? this.options.errorOf(value.error) : value;
  }

  private invocationAt(
    cell: { sheetId: string; row: number; column: number },
    variants: readonly (BaseValueObject | BaseReferenceObject)[],
  ): object {
    const { sheetNameMap } = this.getSheetsInfo();
    const inSheet = (sheetId: string, address: string) =>
      `${quoteSheet(sheetNameMap[sheetId] ?? sheetId)}!${address}`;
    const { options, name } = this.options.metadata;
    return {
      functionName: name,
      ...(options?.requiresAddress
        ? { address: inSheet(cell.sheetId, a1(cell.row, cell.column)) }
        : {}),
      ...(options?.requiresParameterAddresses
        ? {
            parameterAddresses: variants.map((variant) =>
              variant.isReferenceObject()
                ? inSheet(
                    (variant as BaseReferenceObject).getSheetId(),
                    addressOfRange((variant as BaseReferenceObject).getRangePosition()),
                  )
                : "",
            ),
          }
        : {}),
    };
  }
}

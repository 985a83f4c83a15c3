import type { Univer } from "@univerjs/core";
import { BooleanNumber, ICommandService } from "@univerjs/core";
import {
  FormulaDataModel,
  FunctionType,
  IFunctionService,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import type { IFunctionInfo } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { FunctionMetadata, FunctionsMetadata } from "./metadata";
import { OfficeFunction } from "./officeFunction";
import type { Associated } from "./officeFunction";
import { errorObject } from "./values";

/** The part of the pane's window in which Microsoft's runtime keeps what the add-in associated. */
export interface FunctionsRuntime {
  readonly CustomFunctions?: {
    readonly _association: {
      readonly mappings: Readonly<Record<string, Associated | undefined>>;
      readonly onchange: (handler: () => void) => void;
    };
    readonly Error: new (code: string) => unknown;
  };
}

export interface ConnectedFunctions {
  /** Why the cell shows an error, in the function's own words; `null` when there is nothing to say. */
  readonly reasonAt: (sheetId: string, row: number, column: number) => string | null;
  /** Call when the pane's page has loaded: cells that were waiting for it are calculated. */
  readonly runtimeLoaded: () => void;
}

export interface ConnectOptions {
  readonly univer: Univer;
  readonly metadata: FunctionsMetadata;
  /** "SOPO": what stands before the point. */
  readonly namespace: string;
  /** The pane's window as it is now; `undefined` while there is none. */
  readonly runtime: () => FunctionsRuntime | undefined;
  /** What an empty cell of a range is; null unless 0 is said. */
  readonly blank?: null | 0;
}

/**
 * Makes `=SOPO.AVANCE(…)` typed into the grid run the function that the pane associated.
 * Needs a workbook: Univer has no formula services before the first one.
 */
export function connectFunctions({
  univer,
  metadata,
  namespace,
  runtime,
  blank = null,
}: ConnectOptions): ConnectedFunctions {
  const injector = univer.__getInjector();
  const functions = injector.get(IFunctionService);
  const reasons = new Map<string, string>();
  const takesDataTypes = metadata.allowCustomDataForDataTypeAny === true;
  const handing = { errors: takesDataTypes || metadata.allowErrorForDataTypeAny === true, blank };
  const nameOf = (one: FunctionMetadata) => `${namespace}.${one.name}`.toUpperCase();

  for (const one of metadata.functions) {
    const name = nameOf(one);
    functions.registerExecutors(
      new OfficeFunction({
        name,
        metadata: one,
        handing,
        associated: () => runtime()?.CustomFunctions?._association.mappings[one.id.toUpperCase()],
        errorOf: (code) => {
          if (takesDataTypes) return errorObject(code);
          const failure = runtime()?.CustomFunctions?.Error;
          return failure ? new failure(code) : null;
        },
        explain: ({ sheetId, row, column }, reason) => {
          const key = `${sheetId}:${row},${column}`;
          if (reason) reasons.set(key, reason);
          else reasons.delete(key);
        },
      }),
    );
    // A formula that was read before its function existed is remembered as #NAME?.
    functions.deleteFormulaAstCacheKey(name);
  }
  injector
    .get(IDescriptionService)
    .registerDescriptions(metadata.functions.map((one) => describe(nameOf(one), one)));

  const recalculate = () => recalculateFunctions(univer, namespace);
  return {
    reasonAt: (sheetId, row, column) => reasons.get(`${sheetId}:${row},${column}`) ?? null,
    runtimeLoaded() {
      const association = runtime()?.CustomFunctions?._association;
      association?.onchange(recalculate);
      if (association && Object.keys(association.mappings).length > 0) recalculate();
    },
  };
}

function describe(
  functionName: string,
  { description = "", parameters }: FunctionMetadata,
): IFunctionInfo {
  return {
    functionName,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: "",
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}

// Only the cells that use the functions, and what follows from them: a formula that this engine
// does not know keeps the value that the file brought.
function recalculateFunctions(univer: Univer, namespace: string): void {
  const injector = univer.__getInjector();
  const uses = new RegExp(`\\b${namespace}\\.`, "i");
  const dirtyRanges = Object.entries(injector.get(FormulaDataModel).getFormulaData()).flatMap(
    ([unitId, book]) =>
      Object.entries(book ?? {}).flatMap(([sheetId, sheet]) =>
        Object.entries(sheet ?? {}).flatMap(([row, line]) =>
          Object.entries((line ?? {}) as Record<string, { f?: string } | null>)
            .filter(([, cell]) => uses.test(cell?.f ?? ""))
            .map(([column]) => ({
              unitId,
              sheetId,
              range: cellRange(Number(row), Number(column)),
            })),
        ),
      ),
  );
  if (dirtyRanges.length === 0) return;
  void injector
    .get(ICommandService)
    .executeCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      { forceCalculation: false, dirtyRanges },
      { onlyLocal: true },
    );
}

function cellRange(row: number, column: number) {
  return { startRow: row, endRow: row, startColumn: column, endColumn: column };
}

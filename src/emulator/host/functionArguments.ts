import {
  functionArray,
  functionCompatibility,
  functionDatabase,
  functionDate,
  functionEngineering,
  functionFinancial,
  functionInformation,
  functionLogical,
  functionLookup,
  functionMath,
  functionStatistical,
  functionText,
  functionWeb,
} from "@univerjs/engine-formula";

/** With how many arguments a function may be called. */
interface Arguments {
  readonly least: number;
  readonly most: number;
}

/** What one of Excel's own functions takes; `null` of any other, and of those that Univer knows otherwise than Excel. */
export function argumentsOf(name: string): Arguments | null {
  known ??= readFunctions();
  return known.get(name.toUpperCase().replace(/^_XLFN\.(?:_XLWS\.)?/, "")) ?? null;
}

let known: ReadonlyMap<string, Arguments> | null = null;

function readFunctions(): ReadonlyMap<string, Arguments> {
  const all = [
    ...functionArray,
    ...functionCompatibility,
    ...functionDatabase,
    ...functionDate,
    ...functionEngineering,
    ...functionFinancial,
    ...functionInformation,
    ...functionLogical,
    ...functionLookup,
    ...functionMath,
    ...functionStatistical,
    ...functionText,
    ...functionWeb,
  ] as unknown as readonly (readonly [new (name: string) => Counted, string])[];
  return new Map(
    all
      .filter(([, name]) => !OTHERWISE.has(name))
      .map(([Function, name]) => {
        const { minParams, maxParams } = new Function(name);
        return [name, { least: minParams, most: maxParams < 0 ? Infinity : maxParams }];
      }),
  );
}

interface Counted {
  readonly minParams: number;
  readonly maxParams: number;
}

// Excel's CELL takes one argument too, its functions for patterns more.
const OTHERWISE: ReadonlySet<string> = new Set(["CELL", "REGEXEXTRACT", "REGEXREPLACE", "RRI"]);

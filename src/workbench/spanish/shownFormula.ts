import { formulaTokens } from "./formulaTokens";
import { FUNCTION_NAMES, VALUE_NAMES } from "./functionNames";

/**
 * A formula of the file format as an Excel in Spanish of Colombia shows it: what `typedFormula` takes
 * back to the same formula.
 */
export function shownFormula(formula: string): string {
  let inArray = false;
  return formula.replace(TOKEN, (token, at: number) => {
    const first = token.charAt(0);
    if (first === "{" || first === "}") {
      inArray = first === "{";
      return token;
    }
    if (first === ",") return inArray ? "\\" : ";";
    if (/[;\\]/.test(first)) return token;
    if (/\d/.test(first)) return token.replace(".", ",");
    if (/["'[]/.test(first)) return token;
    const name = token.toUpperCase();
    const isCalled = formula.charAt(at + token.length) === "(";
    return (isCalled ? FUNCTIONS.get(name) : VALUES.get(name)) ?? token;
  });
}

const inSpanish = (names: typeof FUNCTION_NAMES): ReadonlyMap<string, string> =>
  new Map(names.map(([spanish, english]) => [english, spanish]));
const FUNCTIONS = inSpanish(FUNCTION_NAMES);
const VALUES = inSpanish(VALUE_NAMES);

const TOKEN = formulaTokens(".");

import { formulaTokens } from "./formulaTokens";
import { FUNCTION_NAMES, VALUE_NAMES } from "./functionNames";

/**
 * The formula of the file format for one that was typed as in an Excel in Spanish of Colombia: ";"
 * between arguments, a decimal comma, functions by their Spanish names. One that is typed in English is
 * understood too, except that "2,5" is one number.
 */
export function typedFormula(typed: string): string {
  let inArray = false;
  return typed.replace(TOKEN, (token, at: number) => {
    const first = token.charAt(0);
    if (first === "{" || first === "}") {
      inArray = first === "{";
      return token;
    }
    // Columns of an array are apart by "\", its rows by ";" as in English.
    if (/[;,\\]/.test(first)) return token === (inArray ? "\\" : ";") ? "," : token;
    if (/\d/.test(first)) return token.replace(",", ".");
    if (/["'[]/.test(first)) return token;
    const name = token.toUpperCase();
    const isCalled = typed.charAt(at + token.length) === "(";
    return (isCalled ? FUNCTIONS.get(withoutAccents(name)) : VALUES.get(name)) ?? token;
  });
}

const FUNCTIONS = new Map(FUNCTION_NAMES);
const VALUES = new Map(VALUE_NAMES);

const TOKEN = formulaTokens(".,");

/** "ÍNDICE" is typed for "INDICE"; an Ñ is a letter of its own. */
function withoutAccents(name: string): string {
  return name.replace(/[ÁÉÍÓÚÜ]/g, (letter) => "AEIOUU".charAt("ÁÉÍÓÚÜ".indexOf(letter)));
}

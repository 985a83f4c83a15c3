import { formulaTokens } from "./formulaTokens";
import { FUNCTION_NAMES, VALUE_NAMES } from "./functionNames";

/**
 * The formula of the file format for one that was typed as in an Excel in Spanish of Colombia: ";"
 * between arguments, a decimal comma, functions by their Spanish names. One that is typed in English is
 * understood too, except that "2,5" is one number; `null`: with decimal commas or ";" in it, a comma
 * stands between arguments, which Excel refuses.
 */
export function typedFormula(typed: string): string | null {
  let inArray = false;
  let isSpanish = false;
  let isEnglish = false;
  const formula = typed.replace(TOKEN, (token, at: number) => {
    const first = token.charAt(0);
    if (first === "{" || first === "}") {
      inArray = first === "{";
      return token;
    }
    if (/[;,\\]/.test(first)) {
      // Columns of an array are apart by "\", its rows by ";" as in English.
      if (inArray) return token === "\\" ? "," : token;
      if (token === ";") isSpanish = true;
      else isEnglish = true;
      return token === ";" ? "," : token;
    }
    if (/\d/.test(first)) {
      if (token.includes(",") && !inArray) isSpanish = true;
      return token.replace(",", ".");
    }
    if (/["'[]/.test(first)) return token;
    const name = token.toUpperCase();
    const next = typed.charAt(at + token.length);
    if (next === "(") return FUNCTIONS.get(withoutAccents(name)) ?? name;
    return VALUES.get(name) ?? (CELL.test(name) && next !== "!" ? name : token);
  });
  return isSpanish && isEnglish ? null : formula;
}

const FUNCTIONS = new Map(FUNCTION_NAMES);
const VALUES = new Map(VALUE_NAMES);

const TOKEN = formulaTokens(".,");
const CELL = /^\$?[A-Z]{1,3}(?:\$?\d+)?$/;

/** "ÍNDICE" is typed for "INDICE"; an Ñ is a letter of its own. */
function withoutAccents(name: string): string {
  return name.replace(/[ÁÉÍÓÚÜ]/g, (letter) => "AEIOUU".charAt("ÁÉÍÓÚÜ".indexOf(letter)));
}

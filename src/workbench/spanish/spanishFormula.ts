import { FUNCTION_NAMES, VALUE_NAMES } from "./functionNames";

/**
 * The formula of the file format for one that was typed as in an Excel in Spanish of Colombia: ";"
 * between arguments, a decimal comma, functions by their Spanish names. One that is typed in English is
 * understood too, except that "2,5" is one number.
 */
export function typedFormula(typed: string): string {
  return rewritten(typed, TYPED);
}

/** The same formula as an Excel in Spanish of Colombia shows it. */
export function shownFormula(formula: string): string {
  return rewritten(formula, SHOWN);
}

interface Way {
  readonly token: RegExp;
  readonly names: ReadonlyMap<string, string>;
  readonly values: ReadonlyMap<string, string>;
  readonly number: (text: string) => string;
  readonly separator: (sign: string, inArray: boolean) => string;
}

const TYPED: Way = {
  token: tokenWith("[.,]"),
  names: new Map(FUNCTION_NAMES),
  values: new Map(VALUE_NAMES),
  number: (text) => text.replace(",", "."),
  separator: (sign, inArray) => {
    if (inArray) return sign === "\\" ? "," : sign;
    return sign === ";" ? "," : sign;
  },
};

const SHOWN: Way = {
  token: tokenWith("[.]"),
  names: new Map(FUNCTION_NAMES.map(([spanish, english]) => [english, spanish])),
  values: new Map(VALUE_NAMES.map(([spanish, english]) => [english, spanish])),
  number: (text) => text.replace(".", ","),
  separator: (sign, inArray) => {
    if (sign !== ",") return sign;
    return inArray ? "\\" : ";";
  },
};

// What stands between quotes or brackets is a name or a text, and stays. A name is taken whole, so that
// the digits of a reference are no number.
function tokenWith(decimalSign: string): RegExp {
  const parts = [
    /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\[[^\]]*\]?/,
    /#[^\s;,()[\]{}"']+/,
    /[\p{L}_$][\p{L}\p{N}_.$]*/u,
    new RegExp(`\\d+(?:${decimalSign}\\d+)?(?:[eE][+-]?\\d+)?`),
    /[{};,\\]/,
  ];
  return new RegExp(parts.map(({ source }) => source).join("|"), "gu");
}

function rewritten(formula: string, { token, names, values, number, separator }: Way): string {
  let inArray = false;
  return formula.replace(token, (part, at: number) => {
    const first = part.charAt(0);
    if (first === "{" || first === "}") {
      inArray = first === "{";
      return part;
    }
    if (/[;,\\]/.test(first)) return separator(part, inArray);
    if (/\d/.test(first)) return number(part);
    if (/["'[]/.test(first)) return part;
    const name = part.toUpperCase();
    const isCalled = formula.charAt(at + part.length) === "(";
    return (isCalled ? names.get(withoutAccents(name)) : values.get(name)) ?? part;
  });
}

/** "ÍNDICE" is typed for "INDICE"; an Ñ is a letter of its own. */
function withoutAccents(name: string): string {
  return name.replace(/[ÁÉÍÓÚÜ]/g, (letter) => "AEIOUU".charAt("ÁÉÍÓÚÜ".indexOf(letter)));
}

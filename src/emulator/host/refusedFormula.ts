import { LexerTreeBuilder } from "@univerjs/engine-formula";

/**
 * Whether Excel refuses a formula as it is written: brackets and operators are weighed by Univer's own reader. It
 * takes, and Excel does not, a semicolon between arguments (`formulas` are in English), a sheet without a name's
 * end, and a text of more than 255 characters.
 */
export function isRefusedFormula(formula: string): boolean {
  const texts = formula.match(/"(?:[^"]|"")*"/g) ?? [];
  if (texts.some((text) => text.slice(1, -1).replaceAll('""', '"').length > LONGEST_LITERAL))
    return true;
  // Without texts, names of sheets in quotes and constants in braces, which may hold anything.
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^{}]*\}/g, "_");
  if (/;|!!/.test(bare)) return true;
  return typeof reader.treeBuilder(formula) === "string";
}

const reader = new LexerTreeBuilder();

// Microsoft, "Excel specifications and limits".
const LONGEST_LITERAL = 255;

import { LexerNode, LexerTreeBuilder } from "@univerjs/engine-formula";
import { argumentsOf } from "./functionArguments";

/**
 * Whether Excel refuses a formula as it is written: brackets and operators are weighed by Univer's own reader. It
 * takes, and Excel does not, a semicolon between arguments (`formulas` are in English), a sheet without a name's
 * end, a text of more than 255 characters, and a function with too few or too many arguments or too deep within
 * others.
 */
export function isRefusedFormula(formula: string): boolean {
  if (formula.length > LONGEST_FORMULA) return true;
  const texts = formula.match(/"(?:[^"]|"")*"/g) ?? [];
  if (texts.some((text) => text.slice(1, -1).replaceAll('""', '"').length > LONGEST_LITERAL))
    return true;
  // Without texts, names of sheets in quotes and constants in braces, which may hold anything.
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^{}]*\}/g, "_");
  if (/;|!!/.test(bare)) return true;
  const tree = reader.treeBuilder(formula);
  return typeof tree === "string" || (tree instanceof LexerNode && isRefusedCall(tree, 0));
}

/** Whether the node is a function that Excel refuses, or holds one; `depth` functions are around it. */
function isRefusedCall(node: LexerNode, depth: number): boolean {
  const name = node.getToken();
  const parts = node.getChildren();
  const isCall = !NO_FUNCTION.test(name);
  if (isCall && (depth >= DEEPEST || !takesCount(name, parts.length))) return true;
  // "N:N" is a column on both sides, and no function N without arguments.
  const isRange = name === ":";
  return parts.some((part) =>
    isRange && isBare(part)
      ? false
      : part instanceof LexerNode && isRefusedCall(part, depth + (isCall ? 1 : 0)),
  );
}

function takesCount(name: string, count: number): boolean {
  const { least, most } = argumentsOf(name) ?? ANY;
  return count >= least && count <= Math.min(most, MOST_ARGUMENTS);
}

/** An argument that is one word. */
function isBare(part: LexerNode | string): boolean {
  if (!(part instanceof LexerNode)) return true;
  const [only, ...others] = part.getChildren();
  return others.length === 0 && (!(only instanceof LexerNode) || only.getChildren().length === 0);
}

const reader = new LexerTreeBuilder();

// What the reader puts around functions: the root, arguments, brackets, and operators.
const NO_FUNCTION = /^(?:[RPL]_\d+|[^\p{L}_]*)$/u;
const ANY = { least: 0, most: Infinity };

// Microsoft, "Excel specifications and limits".
const LONGEST_FORMULA = 8192;
const LONGEST_LITERAL = 255;
const MOST_ARGUMENTS = 255;
const DEEPEST = 64;

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** A text of the product as it stands in the code; what is filled in is «${}». */
export interface Literal {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

const SRC = join(__dirname, "..", "..", "src");

/** Where what a person reads is made: files of text, rules, and what Excel shows of functions. */
export function textLiterals(): readonly Literal[] {
  return textFiles().flatMap(literalsOf);
}

/** Below src. */
export function textFiles(): readonly string[] {
  return readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => IS_TEXT.test(path))
    .sort();
}

const IS_TEXT =
  /(^|\/)text\/[^/]+\.ts$|(^|\/)(text|textos|titulos|frases|palabras|conclusion|metodologia)\.ts$|[a-z]Text\.ts$|^core\/rules\/\w+\.ts$|^core\/(?:instrumentos\/\w+|listas)\/reglas?\w*\.ts$/;

function literalsOf(file: string): readonly Literal[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(SRC, file), "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: Literal[] = [];
  const add = (node: ts.Node, text: string): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push({ file, line: line + 1, text });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isModuleDeclaration(node)) return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
      if (!ts.isCaseClause(node.parent) && !isName(node)) add(node, node.text);
    } else if (ts.isTemplateExpression(node)) {
      const parts = node.templateSpans.map(({ literal }) => `\${}${literal.text}`);
      add(node, node.head.text + parts.join(""));
      node.templateSpans.forEach(({ expression }) => visit(expression));
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** A word of the code, such as a type or a key: one word without accents, and no label. */
function isName(node: ts.StringLiteralLike): boolean {
  const { parent } = node;
  return (
    ts.isBinaryExpression(parent) ||
    ts.isElementAccessExpression(parent) ||
    (ts.isPropertyAssignment(parent) && parent.name === node)
  );
}

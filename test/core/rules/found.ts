import type { Finding, FindingType } from "../../../src/core/finding";
import { a1 } from "../../../src/core/grid/a1";
import { evaluateWorkbook } from "../../../src/core/evaluate";
import type { Ask } from "../../../src/core/evaluateRows";
import type { Sheet } from "../../../src/core/grid/grid";
import { nameOfRule } from "../../../src/core/rules/allRules";
import { book, sheet } from "../../cases/recognitionCase";

type Of<Type extends FindingType> = Extract<Finding, { readonly type: Type }>;

/** What a rule finds in a matriz, drawn as text or given as a sheet. */
export function found<Type extends FindingType>(
  type: Type,
  matriz: string | Sheet,
  ask: Ask = {},
): readonly Of<Type>[] {
  const drawn = typeof matriz === "string" ? sheet("Matriz", matriz) : matriz;
  const evaluation = evaluateWorkbook(book("matriz.xlsx", drawn), ask);
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.error));
  const { findings } = evaluation.value;
  const nameless = findings.filter((one) => nameOfRule(one.type) === null);
  if (nameless.length > 0) throw new Error(`of no rule: ${JSON.stringify(nameless)}`);
  return findings.filter((one): one is Of<Type> => one.type === type);
}

/** Where it stands, as Excel names it; "" where it is of no cell. */
export function cellOf({ at }: Pick<Finding, "at">): string {
  return at === null ? "" : a1(at.row, at.column);
}

/** "M1, M2": the metas that a rule finds something in. */
export function metasIn(findings: readonly Pick<Finding, "meta">[]): string {
  return findings.map(({ meta }) => meta ?? "").join(", ");
}

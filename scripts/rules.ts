/** A file of core/rules: its path from that folder without ending, and its code. */
export interface RuleFile {
  readonly name: string;
  readonly code: string;
}

/**
 * core/rules/rulesInOrder.ts, as the files of the folder say it: those that `before` has keep their order,
 * which is by hand, and new ones come last.
 */
export function rulesModule(files: readonly RuleFile[], before: string): string {
  const rules = files.flatMap(({ name, code }) =>
    [...code.matchAll(/^export const (\w+): Rule</gm)].map(([, rule = ""]) => ({ name, rule })),
  );
  const ordered = [...before.matchAll(/^ {2}(\w+),$/gm)].map(([, rule = ""]) => rule);
  const placeOf = (rule: string): number => {
    const place = ordered.indexOf(rule);
    return place < 0 ? ordered.length : place;
  };
  const sorted = [...rules].sort((a, b) => placeOf(a.rule) - placeOf(b.rule));
  return `import type { Rule } from "../checks/rule";
import type { FindingType } from "../finding";
${sorted.map(({ name, rule }) => `import { ${rule} } from "./${name}";`).join("\n")}

/**
 * Every rule, by the \`type\` of its findings, in the order in which they are asked. Written by npm run
 * documentos, which puts a new one last; the order is changed here, by hand. A rule whose file says the
 * shape of a finding and that is not here does not compile.
 */
export const RULES: { readonly [Type in FindingType]: Rule<Type> } = {
${sorted.map(({ rule }) => `  ${rule},`).join("\n")}
};
`;
}

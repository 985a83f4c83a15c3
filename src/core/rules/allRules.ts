import type { Asking } from "../checks/hechos";
import type { Finding, FindingType } from "../finding";
import type { Rule } from "../checks/rule";
import { RULES } from "./rulesInOrder";

const ALL = Object.entries(RULES).map(([type, rule]) => ({ type: type as FindingType, rule }));

/** The rule that a finding comes from. */
export function ruleOf<Type extends FindingType>(type: Type): Rule<Type> {
  return RULES[type];
}

/** What the rule of a type is called, where the type comes from a text; `null`: none is of that type. */
export function nameOfRule(type: string): string | null {
  return ALL.find((one) => one.type === type)?.rule.name ?? null;
}

/** Which check before a matriz is sent the rule of a type belongs to, where the type comes from a text. */
export function revisionOfRule(type: string): Rule<FindingType>["revision"] {
  return ALL.find((one) => one.type === type)?.rule.revision;
}

/** What the rule of a type speaks of, where the type comes from a text; `null`: none is of that type. */
export function scopeOfRule(type: string): Rule<FindingType>["scope"] | null {
  return ALL.find((one) => one.type === type)?.rule.scope ?? null;
}

/** The rules whose findings name metas, in order: what an assumption may speak of. */
export const NAMING_METAS: readonly FindingType[] = ALL.filter(({ rule }) => rule.namesMetas).map(
  ({ type }) => type,
);

/** Asks every rule. */
export const askAll: Asking = asking(() => true);

/** The same of a matriz that holds a part of a plan, such as that of one dependencia. */
export const askOfAPart: Asking = asking(
  (rule, de) => de !== "evaluacion" || rule.scope !== "plan",
);

/** Where only figures are wanted. */
export const askNothing: Asking = () => [];

function asking(isAsked: (rule: Pick<Rule<FindingType>, "scope">, de: string) => boolean): Asking {
  return (de, hechos) => {
    const checks = new Set(
      ALL.flatMap(({ rule }) => (isAsked(rule, de) ? (rule.check[de] ?? []) : [])),
    );
    const found: Finding[] = [];
    for (const hecho of hechos) for (const check of checks) found.push(...check(hecho));
    return found;
  };
}

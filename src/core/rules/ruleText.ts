import type { Finding, FindingType } from "../finding";
import { ruleOf } from "./allRules";

/** One sentence for a Finding: what is wrong, with its figures. */
export function findingText(finding: Finding): string {
  return ruleOf(finding.type).sentence(finding);
}

/** How to put a Finding right, in one sentence; `null` where there is nothing to do but know it. */
export function findingFix(finding: Finding): string | null {
  const { fix } = ruleOf(finding.type);
  return typeof fix === "function" ? fix(finding) : fix;
}

/** A kind of alerta, as a heading. */
export function tipoDeAlertaText(type: FindingType): string {
  return ruleOf(type).name;
}

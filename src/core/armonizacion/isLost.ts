import type { Finding } from "../finding";
import { NOT_COUNTED } from "./armonizar";

/**
 * R12, R13: whether its points were taken from what was reported. Those of the others are only at
 * stake, and the two are never added: lost points sum up to the difference between the two totals.
 */
export function isLost(finding: Finding): boolean {
  const notCounted: ReadonlySet<string> = NOT_COUNTED;
  return (
    notCounted.has(finding.type) || (finding.type === "metaDeGestion" && finding.answer === false)
  );
}

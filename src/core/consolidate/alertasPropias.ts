import type { Finding } from "../finding";
import { ruleOf } from "../rules/allRules";
import { findingFix, findingText } from "../rules/ruleText";
import type { AlertaPropia } from "../sustento/archivoLeido";

/**
 * What a dependencia can put right in its own file. A note asks for nothing; what concerns the
 * whole plan, other files or the registry of projects is judged over all the files together.
 */
export function alertasPropias(findings: readonly Finding[]): readonly AlertaPropia[] {
  return findings
    .filter(
      ({ severity, type }) => severity !== "info" && ["fila", "parte"].includes(ruleOf(type).scope),
    )
    .map((finding) => {
      const { type, severity, meta, at } = finding;
      const metas =
        "metas" in finding && typeof finding.metas === "object" ? finding.metas : [meta ?? ""];
      const [texto, remedio] = [findingText(finding), findingFix(finding) ?? ""];
      return { type, severity, meta, metas, at, texto, remedio };
    });
}

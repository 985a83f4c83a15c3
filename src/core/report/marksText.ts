import type { Finding, Severity } from "../finding";
import { findingFix, findingText } from "../rules/ruleText";
import { count } from "../text/format";
import { SEVERITIES } from "./text";

/** How every comment of ours begins: by it they are known again, also after the workbook was closed. */
export const COMMENT_START = "SOPO · ";

/** Several findings of one cell as one comment, with what to do about each. */
export function markComment(findings: readonly Finding[]): string {
  const title = findings.length === 1 ? "1 alerta" : `${count(findings.length)} alertas`;
  const told = findings.map((finding) => {
    const fix = findingFix(finding);
    return `${SEVERITIES[finding.severity]}: ${findingText(finding)}${fix === null ? "" : ` ${fix}`}`;
  });
  return [`${COMMENT_START}${title}`, ...told].join("\n");
}

/** The sheet that says what the colours mean. */
export const LEGEND = {
  sheet: "Marcas SOPO",
  title: "Celdas marcadas por el complemento SOPO",
  headings: ["Color", "Celdas", "Qué significa"],
  note: "Cada celda marcada tiene un comentario que dice qué se encontró y cómo corregirlo. Para dejar todo como estaba: panel SOPO › Alertas › Quitar marcas.",
} as const;

/** What a severity asks of the reader. */
export const MEANINGS: Readonly<Record<Severity, string>> = {
  error: "Cambia el resultado o impide calcularlo: hay que corregirlo.",
  advertencia: "Puede cambiar el resultado: hay que revisarlo.",
  info: "Informativa: no cambia el resultado.",
};

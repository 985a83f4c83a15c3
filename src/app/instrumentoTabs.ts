import type { Evaluado, TabSpec } from "../core/instrumentos/instrumento";
import { findingText } from "../core/rules/ruleText";
import { findingCell, severityText } from "../core/text/findings";
import { ALERTAS_TAB } from "./text/instrumento";

/** What the pane shows of an instrument: its own tabs and, where its rules found something, that. */
export function instrumentoTabs({
  tabs,
  findings,
}: Pick<Evaluado, "tabs" | "findings">): readonly TabSpec[] {
  if (findings.length === 0) return tabs();
  return [
    ...tabs(),
    {
      ...ALERTAS_TAB,
      facts: [],
      rows: findings.map((finding) => [
        severityText(finding.severity, 1),
        findingCell(finding) ?? "",
        findingText(finding),
      ]),
    },
  ];
}

import type { Evaluado } from "../core/instrumentos/instrumento";
import { findingText } from "../core/rules/ruleText";
import { findingCell } from "../core/text/findings";
import { CLI } from "./text/cli";

/** The page that `evaluar` prints of an instrument that has none of its own: its tabs, and what to look at. */
export function tabsText(
  archivo: string,
  { instrumento, tabs, questions, findings }: Evaluado,
): string {
  const lines = [
    `${archivo} · ${instrumento.nombre}`,
    ...(questions.length > 0
      ? ["", CLI.open(questions.length), ...questions.map((one) => `  ${one}`)]
      : []),
    ...tabs().flatMap(({ title, facts, headings, rows }) => [
      "",
      title,
      ...facts.map(({ label, value }) => `${label}: ${value}`),
      ...[headings, ...rows].map((cells) => cells.join(" · ")),
    ]),
    ...findings.map((finding) =>
      [CLI.severity[finding.severity], findingCell(finding), findingText(finding)]
        .filter((part) => part !== null)
        .join(" "),
    ),
  ];
  return `${lines.join("\n")}\n`;
}

import type { Evaluado } from "../core/instrumentos/instrumento";
import { findingText } from "../core/rules/ruleText";
import { findingCell } from "../core/text/findings";
import { respuestasJson } from "../core/instrumentos/matriz/preguntasJson";
import { withEffects } from "../core/text/preguntas";
import { CLI } from "./text/cli";

/** The page that `evaluar` prints of an instrument that has none of its own: its tabs, and what to look at. */
export function tabsText(
  archivo: string,
  { instrumento, tabs, questions, findings }: Evaluado,
): string {
  const [first] = questions.flatMap(({ opciones }) => opciones);
  const lines = [
    `${archivo} · ${instrumento.nombre}`,
    ...(first === undefined
      ? []
      : [
          "",
          CLI.openOf(questions.length),
          ...questions.map((one) => `  ${withEffects(one)}`),
          CLI.howToAnswer(JSON.stringify(respuestasJson(first.respuesta))),
        ]),
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

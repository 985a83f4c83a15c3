import { hallazgosDeReglaText } from "../app/text/alertaGroup";
import { SEVERITIES, type Finding } from "../core/finding";
import type { Evaluado } from "../core/instrumentos/instrumento";
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
    ...byRegla(findings).map(
      (one) => `${CLI.severity[one[0].severity]} ${hallazgosDeReglaText(one)}`,
    ),
  ];
  return `${lines.join("\n")}\n`;
}

/** What each rule found, the gravest first: a line each, and not one for every row of a list. */
function byRegla(findings: readonly Finding[]): readonly [Finding, ...Finding[]][] {
  const found = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const regla = finding.type === "avisoDeLista" ? finding.regla : finding.type;
    const key = `${finding.severity} ${regla}`;
    const others = found.get(key);
    if (others) others.push(finding);
    else found.set(key, [finding]);
  }
  const rank = ([{ severity }]: readonly [Finding, ...Finding[]]): number =>
    SEVERITIES.indexOf(severity);
  return [...found.values()].sort((one, other) => rank(one) - rank(other));
}

import { a1, addressOf } from "../../core/grid/a1";
import type { Finding } from "../../core/finding";
import { findingText, tipoDeAlertaText } from "../../core/rules/ruleText";
import { listed } from "../../core/text/listed";
import type { AlertaGroup } from "../alertaGroups";
import type { Alerta } from "../alertasOf";
import { alertasText, atStakeText, lostText } from "./alertas";

/**
 * A kind of alerta in one sentence: how many there are, what they cost and where. What says the same of
 * all is said once; otherwise the first, which is the dearest, stands for the others.
 */
export function alertaGroupText({ alertas, points }: AlertaGroup): string {
  const [first] = alertas;
  if (first === undefined) return "";
  const price = lostText(points.lost) ?? atStakeText(points.atStake);
  const cost = price === null ? "" : ` · ${price}`;
  const places = placesText(alertas.map(({ finding }) => finding));
  if (alertas.length === 1) return `${findingText(first.finding)}${cost}${places}`;
  const opening = `${tipoDeAlertaText(first.finding.type)} · ${alertasText(alertas.length)}${cost}.`;
  const said = sharedSentence(alertas) ?? exampleText(first);
  return `${opening} ${said}${places}`;
}

/** The sentence that all of several alertas have in common; `null` where each says its own. */
export function sharedSentence([first, ...others]: readonly Alerta[]): string | null {
  if (first === undefined || others.length === 0) return null;
  const sentence = findingText(first.finding);
  return others.every(({ finding }) => findingText(finding) === sentence) ? sentence : null;
}

function exampleText({ finding }: Alerta): string {
  const whose = finding.meta === null ? "" : `, meta ${finding.meta}`;
  return `Por ejemplo${whose}: ${findingText(finding)}`;
}

/**
 * What one rule of an instrument of lists found, in one sentence: the first, how many more there are, and
 * where. Each speaks of its own row, and so the first can only stand as an example.
 */
export function hallazgosDeReglaText(findings: readonly [Finding, ...Finding[]]): string {
  const [first, ...others] = findings;
  const more = others.length === 0 ? "" : ` Y ${alertasText(others.length)} más como esta.`;
  return `${findingText(first)}${more}${placesText(findings)}`;
}

/** The first cells behind what was found; the sheet is named once where it is one. */
function placesText(findings: readonly Finding[]): string {
  const refs = findings.flatMap(({ at }) => at ?? []);
  const sheets = new Set(refs.map(({ sheet }) => sheet));
  const [sheet] = sheets;
  if (sheet === undefined) return "";
  const cells = new Set(
    refs.map((at) => (sheets.size === 1 ? a1(at.row, at.column) : addressOf(at))),
  );
  return sheets.size === 1 ? ` [${sheet}: ${listed([...cells])}]` : ` [${listed([...cells])}]`;
}

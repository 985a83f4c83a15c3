import type { Finding } from "../finding";
import type { Bloque } from "../informe/informe";
import { words } from "../informe/plantilla";
import { findingFix, findingText } from "../rules/ruleText";
import { findingCell } from "../text/findings";
import type { PreguntaAbierta } from "./instrumento";
import { INFORME_DE_LISTAS } from "./text";

/** What is to be put right: what is wrong, in which cell, and what to do; errors first. */
export function alertasDeInforme(findings: readonly Finding[]): readonly Bloque[] {
  const { alertas, sinAlertas, columnas, quedan } = INFORME_DE_LISTAS;
  const title: Bloque = { type: "titulo", nivel: 1, text: alertas };
  if (findings.length === 0) return [title, { type: "parrafo", trozos: [words(sinAlertas)] }];
  const inOrder = SEVERITIES.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  const left = inOrder.length - MOST_ROWS;
  return [
    title,
    {
      type: "tabla",
      titulo: alertas,
      columnas: [
        { titulo: columnas.que, ancho: 45, isNumber: false },
        { titulo: columnas.donde, ancho: 20, isNumber: false },
        { titulo: columnas.hacer, ancho: 35, isNumber: false },
      ],
      filas: inOrder
        .slice(0, MOST_ROWS)
        .map((finding) => [
          words(findingText(finding)),
          words(findingCell(finding) ?? "–"),
          words(findingFix(finding) ?? "–"),
        ]),
      hasTotal: false,
    },
    ...(left > 0 ? [{ type: "parrafo" as const, trozos: [words(quedan(left))] }] : []),
  ];
}

const SEVERITIES: readonly Finding["severity"][] = ["error", "advertencia", "info"];
/** Some thirty pages: more is read on the board. */
const MOST_ROWS = 400;

/** R30: what is open, since the figures that hang on it are missing. */
export function preguntasDeInforme(preguntas: readonly PreguntaAbierta[]): readonly Bloque[] {
  if (preguntas.length === 0) return [];
  return [
    { type: "titulo", nivel: 1, text: INFORME_DE_LISTAS.porConfirmar },
    ...preguntas.map(({ pregunta }): Bloque => ({ type: "vineta", trozos: [words(pregunta)] })),
  ];
}

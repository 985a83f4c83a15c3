import { evaluateMatriz } from "../../evaluate";
import type { Evaluation } from "../../plan/evaluation";
import { metasDelPlan } from "../../plan/metasDelPlan";
import { opcionText, questionSentence, resultText } from "../../text/preguntas";
import { neededOf } from "../../readingPlan";
import { readMatriz, type MatrizRead } from "../../readMatriz";
import type { Instrumento } from "../instrumento";
import { evaluationJson } from "./evaluationJson";
import { MATRIZ_TEXT } from "./text";

/** The matriz of the plan, with SisPT's export and DNP's follow-up. Its sheets have the keys that all reports know, and pane and command line show it their own way: see `evaluationOf`. */
export const MATRIZ: Instrumento<MatrizRead, Evaluation> = {
  id: "matriz",
  nombre: MATRIZ_TEXT.nombre,
  hojas: {},
  recognise: readMatriz,
  sheetsOf: ({ hojas }) => hojas.map(({ sheet }) => sheet.name),
  evaluate: evaluateMatriz,
  needed: (workbook, { matriz }) => neededOf(workbook, matriz),
  json: evaluationJson,
  metas: metasDelPlan,
  questions: ({ preguntas }) =>
    preguntas.map(({ question, opciones }) => ({
      pregunta: questionSentence(question),
      opciones: opciones.map((opcion) => ({
        nombre: opcionText(opcion),
        efecto: resultText(opcion),
        respuesta: opcion.answers,
      })),
    })),
  findings: ({ findings }) => findings,
  tabs: () => [],
  // Its own is written with its cortes and the sentences of the office.
  informe: () => null,
  plantilla: [],
  loadSheets: async () => {
    const { reportOf } = await import("../../report/reportOf");
    return (evaluation, options) => reportOf(evaluation, options).sheets;
  },
};

import { namingRow } from "../core/matriz/words/namingRow";
import type { Evaluation } from "../core/plan/evaluation";
import { CLI } from "./text/cli";
import { gravestOf, groupAlertas } from "../app/alertaGroups";
import { alertasOf } from "../app/alertasOf";
import { alertaGroupText } from "../app/text/alertaGroup";
import { twoTotalsOf } from "../app/twoTotals";
import { cifrasMostradasDeNodo } from "../core/cifras/mostradas";
import { percent, points } from "../core/text/format";
import { cruceText } from "../core/text/cruce";
import { baseDeParteText, parteText } from "../core/parte/text";
import { contrapruebaText, SIN_CONTRAPRUEBAS } from "../core/text/contrapruebas";
import { sinEjecucionText } from "../core/text/sinEjecucion";
import { preguntaText } from "../core/text/preguntas";
import { figureTable } from "./figureTable";
import { respuestasJson } from "../core/instrumentos/matriz/preguntasJson";

/** The page that `evaluar` prints for a person: where the figures come from, the tree's first level, what to look at. */
export function evaluationText(archivo: string, evaluation: Evaluation): string {
  const { matriz, periodo, lectura } = evaluation;
  const lines = [
    CLI.source(archivo, matriz.sheet, namingRow(matriz)),
    CLI.period(periodo.vigencia, periodo.corte),
    CLI.rows(lectura.filas.length, lectura.excluded.length, lectura.rejected.length),
    ...parteLines(evaluation),
    ...contrapruebaLines(evaluation),
    "",
    ...preguntasLines(evaluation),
    ...figureTable(evaluation, evaluation.parte === null ? CLI.plan : CLI.parte),
    ...reportedLine(evaluation),
    ...(evaluation.cruce === null ? [] : [cruceText(evaluation.cruce)]),
    "",
    ...alertaLines(evaluation),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

/** R36: the workbook of one dependencia is said to be one, and its figures to be the plan's or none. */
function parteLines({ parte, periodo, pesos, metas }: Evaluation): readonly string[] {
  if (parte === null) return [CLI.weights(pesos)];
  return [
    ...(parte.plan === null ? [] : [CLI.weights(pesos)]),
    parteText(parte, metas.length),
    [parte.plan, parte.planSinVigencia, parte.planEnEspera].every((plan) => plan == null)
      ? CLI.sinPlan
      : baseDeParteText({ parte, periodo }),
  ];
}

/** What the sheet itself says of the reading. */
function contrapruebaLines({ contrapruebas }: Evaluation): readonly string[] {
  return contrapruebas.length === 0 ? [SIN_CONTRAPRUEBAS] : contrapruebas.map(contrapruebaText);
}

/** R30: what must be answered first, and how. */
function preguntasLines({ preguntas }: Evaluation): readonly string[] {
  const [first] = preguntas.flatMap(({ opciones }) => opciones);
  if (first === undefined) return [];
  return [
    CLI.open(preguntas.length),
    ...preguntas.map((pregunta) => `  ${preguntaText(pregunta)}`),
    CLI.howToAnswer(JSON.stringify(respuestasJson(first.answers))),
    "",
  ];
}

/** R12: both totals, where they differ. */
function reportedLine({ raiz, parametros }: Evaluation): readonly string[] {
  const cifras = cifrasMostradasDeNodo(raiz, parametros);
  const totals = twoTotalsOf({ cifras });
  if (totals === null) return [];
  const { reportado, metas, difference } = totals;
  return [
    CLI.reported(
      percent(reportado.cumplimiento),
      points(reportado.avance),
      sinEjecucionText(cifras["conteo.sinEjecucion"] ?? 0, metas),
      points(difference.avance),
    ),
  ];
}

/** A line for each kind of alerta, the dearest first; the last says how many are left. */
function alertaLines(evaluation: Evaluation): readonly string[] {
  const groups = groupAlertas(alertasOf(evaluation), "tipo");
  const shown = groups.length > MOST_LINES ? groups.slice(0, MOST_LINES - 1) : groups;
  const left = groups.slice(shown.length).flatMap(({ alertas }) => alertas);
  return [
    ...shown.map((group) => `${CLI.severity[gravestOf(group)]} ${alertaGroupText(group)}`),
    ...(left.length > 0 ? [CLI.moreFindings(left.length)] : []),
  ];
}

const MOST_LINES = 10;

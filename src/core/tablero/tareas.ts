import { isLostByProyecto } from "../armonizacion/isLost";
import type { Finding } from "../finding";
import type { Evaluation } from "../plan/evaluation";
import { nivelOf } from "../plan/nivel";
import { PRECISION } from "../precision";
import type { Nivel } from "../vocabulary";
import { startProjection } from "../whatIf/project";
import { whatItTakes } from "../whatIf/whatItTakes";
import { puntosOf } from "./alertasPorPuntos";
import type { PuestoDeDependencia, PuestoDeNodo } from "./puesto";

/** Something that the head of the office can do now, and the points of the plan that hang on it. */
export type Tarea = { readonly puntos: number | null } &
  /** R30: without an answer there are no figures. */
  (
    | { readonly tipo: "responderPreguntas"; readonly cuantas: number }
    /** R12: `llega` is the plan's cumplimiento with all of them taken into account. */
    | { readonly tipo: "fixProyectos"; readonly metas: number; readonly llega: number | null }
    /** R13 */
    | { readonly tipo: "answerGestion"; readonly metas: number }
    | {
        readonly tipo: "decidirNodo";
        readonly puesto: PuestoDeNodo;
        /** What of the whole plan's lack is this node's; `null` where the plan lacks nothing. */
        readonly parte: number | null;
        /** The fewest metas that lift it to the next nivel; `null` where none can. */
        readonly camino: {
          readonly metas: number;
          readonly nivel: Nivel;
          readonly llega: number;
        } | null;
      }
    | { readonly tipo: "reviewDependencia"; readonly puesto: PuestoDeDependencia }
  );

/** Three things to do next, what most hangs on first; fewer where there is less to do. */
export function tareasOf(
  evaluation: Evaluation,
  nodos: readonly PuestoDeNodo[],
  dependencias: readonly PuestoDeDependencia[],
): readonly Tarea[] {
  const { preguntas, findings } = evaluation;
  // Nothing else is known while a question is open.
  if (preguntas.length > 0)
    return [{ tipo: "responderPreguntas", cuantas: preguntas.length, puntos: null }];
  const [lowest, ...others] = dependencias.flatMap(reviewDependencia);
  return (
    [
      ...fixProyectos(evaluation),
      ...answerGestion(findings),
      ...decidirNodo(evaluation, nodos),
      ...(lowest ? [lowest] : []),
    ]
      .sort(dearestFirst)
      // One of each kind before two of one.
      .concat(others)
      .slice(0, MOST)
      .sort(dearestFirst)
  );
}

function dearestFirst(a: Tarea, b: Tarea): number {
  return (b.puntos ?? 0) - (a.puntos ?? 0);
}

const MOST = 3;

function fixProyectos({ findings, raiz }: Evaluation): readonly Tarea[] {
  const own = findings.filter(isLostByProyecto);
  if (own.length === 0) return [];
  const puntos = puntosOf(own);
  const { cumplimiento, programado } = raiz;
  const llega =
    cumplimiento === null || programado === null || puntos === null
      ? null
      : cumplimiento + puntos / programado;
  return [{ tipo: "fixProyectos", metas: own.length, puntos, llega }];
}

function answerGestion(findings: readonly Finding[]): readonly Tarea[] {
  const asked = findings.filter(
    (finding) =>
      finding.type === "metaDeGestion" &&
      finding.answer === null &&
      finding.severity === "advertencia",
  );
  return asked.length === 0
    ? []
    : [{ tipo: "answerGestion", metas: asked.length, puntos: puntosOf(asked) }];
}

function decidirNodo(evaluation: Evaluation, nodos: readonly PuestoDeNodo[]): readonly Tarea[] {
  const [puesto] = nodos;
  if (!puesto || (puesto.falta ?? 0) <= PRECISION) return [];
  const lacks = nodos.reduce((sum, { falta }) => sum + Math.max(0, falta ?? 0), 0);
  return [
    {
      tipo: "decidirNodo",
      puesto,
      puntos: puesto.falta,
      parte: puesto.falta === null ? null : puesto.falta / lacks,
      camino: caminoOf(evaluation, puesto),
    },
  ];
}

function caminoOf(
  evaluation: Evaluation,
  { nodo, cumplimiento }: PuestoDeNodo,
): Extract<Tarea, { readonly tipo: "decidirNodo" }>["camino"] {
  const { parametros } = evaluation;
  if (cumplimiento === null || cumplimiento >= parametros.sobresaliente.valor) return null;
  const hasta = nivelOf(cumplimiento, parametros) === "Bajo" ? "Aceptable" : "Sobresaliente";
  const camino = whatItTakes(startProjection(evaluation), { nodo: nodo.node.codigo, hasta });
  return camino?.type === "sePuede" && camino.nodo.node === nodo.node
    ? { metas: camino.pasos.length, nivel: hasta, llega: camino.llega }
    : null;
}

function reviewDependencia(puesto: PuestoDeDependencia): readonly Tarea[] {
  return (puesto.falta ?? 0) > PRECISION
    ? [{ tipo: "reviewDependencia", puesto, puntos: puesto.falta }]
    : [];
}

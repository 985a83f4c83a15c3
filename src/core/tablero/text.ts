import { DECIMALES, rounded } from "../redondeo";
import { count, percent, points } from "../text/format";
import { estadoText, nivelDeNodoText } from "../text/estados";
import { pendientesText } from "./pendientesText";
import type { Puesto } from "./puesto";
import type { Tarea } from "./tareas";

/** Words of the board that stay the same whatever the matriz says. */
export const TABLERO = {
  tareas: "Por hacer primero",
  sinTareas: (esperado: number | null) =>
    `No hay tareas: ningún componente está por debajo de ${referenciaText(esperado)}${esperado === null ? "" : " a la fecha"}.`,
  dependencias: "Dependencias",
  alertas: "Alertas por puntos",
  sinAlertas: "No se encontraron errores de datos.",
  demasAlertas: "Sin puntos: faltan datos o se deben confirmar",
  orden: (esperado: number | null) =>
    `Según los puntos del plan (pp) que faltan para ${referenciaText(esperado)}`,
} as const;

/** What a part of the plan is held against: where the corte is not known, all that was programmed. */
export function referenciaText(esperado: number | null): string {
  return esperado === null ? "lo programado" : "lo esperado";
}

/** "−12,1 puntos frente a lo esperado a la fecha (75,0 %)". */
export function esperadoFrenteText({ cumplimiento, esperado }: Puesto): string | null {
  if (cumplimiento === null || esperado === null) return null;
  const apart = cumplimiento - esperado;
  const printed =
    rounded(cumplimiento, DECIMALES.porcentaje + 2) - rounded(esperado, DECIMALES.porcentaje + 2);
  // R20: with one decimal more where "31,5 %" and "75,0 %" would be −43,6 apart.
  const decimals = DECIMALES.porcentaje + (signed(apart, 1) === signed(printed, 1) ? 0 : 1);
  return `${signed(apart, decimals)}\u00a0puntos frente a lo esperado a la fecha (${percent(esperado)})`;
}

/**
 * "18,88 de 30,00 puntos del plan (pp) programados".
 *
 * @param isAsked whether a question is open, on which the avance depends: then it is not that there is none
 */
export function puntosDelPlanText(
  avance: number | null,
  programado: number | null,
  isAsked: boolean,
): string {
  if (programado === null)
    return "No se conoce el ponderador de la vigencia: no hay puntos del plan.";
  if (avance !== null)
    return `${points(avance)} de ${points(programado)} puntos del plan (pp) programados`;
  const why = isAsked ? "El avance depende de la respuesta" : "No hay ejecución reportada";
  return `${why} · ${points(programado)} puntos del plan (pp) programados`;
}

/** What a part lacks to what was expected: "−2,05 pp"; "–" where it cannot be told. */
export function faltaText(falta: number | null): string {
  return falta === null ? points(null) : `${signed(-falta, 2)}\u00a0pp`;
}

/** What hangs on a task. */
export function puntosText(puntos: number | null): string {
  return puntos === null ? "" : `${points(puntos)}\u00a0pp`;
}

/** R20: figures that are rounded one by one may add up to another than their sum; `null`: they do not. */
export function redondeoText(puntos: readonly (number | null)[]): string | null {
  const known = puntos.flatMap((one) => one ?? []);
  const sum = known.reduce((total, one) => total + one, 0);
  const printed = known.reduce((total, one) => total + rounded(one, DECIMALES.puntos + 2), 0);
  return points(sum) === points(printed)
    ? null
    : `Suman ${puntosText(sum)}: cada cifra se redondea por separado.`;
}

export function tareaTitle(tarea: Tarea): string {
  switch (tarea.tipo) {
    case "responderPreguntas":
      return tarea.cuantas === 1
        ? "Responder una pregunta"
        : `Responder ${count(tarea.cuantas)} preguntas`;
    case "fixProyectos":
      return tarea.metas === 1
        ? "Corregir el proyecto de una meta"
        : `Corregir el proyecto de ${count(tarea.metas)} metas`;
    case "answerGestion":
      return tarea.metas === 1
        ? "Confirmar una meta de gestión"
        : `Confirmar ${count(tarea.metas)} metas de gestión`;
    case "decidirNodo":
      return `Decidir qué hacer en ${tarea.puesto.nodo.node.codigo} (${nivelDeNodoText(
        tarea.puesto.nodo,
      )})`;
    case "reviewDependencia":
      return `Revisar con ${tarea.puesto.dependencia}`;
  }
}

/** Why, in a sentence or two. */
export function tareaText(tarea: Tarea): string {
  switch (tarea.tipo) {
    case "responderPreguntas":
      return "Las cifras dependen de la respuesta.";
    case "fixProyectos":
      return [
        "Su ejecución no se tiene en cuenta.",
        ...(tarea.llega === null
          ? []
          : [`Con ella el cumplimiento del plan sería ${percent(tarea.llega)}.`]),
      ].join(" ");
    case "answerGestion":
      return "Falta indicar si produjeron el bien o servicio; mientras tanto se tienen en cuenta.";
    case "decidirNodo":
      return [...parteText(tarea.parte, tarea.puesto), ...caminoText(tarea.camino)].join(" ");
    case "reviewDependencia":
      return [
        tarea.puesto.sinReporte
          ? `${estadoText("sinReporte")}.`
          : `Cumplimiento: ${percent(tarea.puesto.cumplimiento)}.`,
        ...pendientesText(tarea.puesto),
      ].join(" ");
  }
}

function parteText(parte: number | null, { esperado }: Puesto): readonly string[] {
  return parte === null
    ? []
    : [`Reúne ${percent(parte, 0)} de los puntos que faltan para ${referenciaText(esperado)}.`];
}

function caminoText(
  camino: Extract<Tarea, { readonly tipo: "decidirNodo" }>["camino"],
): readonly string[] {
  if (camino === null) return [];
  const { metas, nivel, llega } = camino;
  const cuantas = metas === 1 ? "Con una meta" : `Con ${count(metas)} metas`;
  return [`${cuantas} llega a ${nivel} (${percent(llega)}).`];
}

function signed(fraction: number, decimals: number): string {
  const text = points(Math.abs(fraction), decimals);
  return text === points(0, decimals) ? text : `${fraction < 0 ? "−" : "+"}${text}`;
}

import type { Cifras } from "../cifras/cifrasOf";
import type { Evaluation } from "../plan/evaluation";
import { alertasPorPuntos, type AlertasPorPuntos } from "./alertasPorPuntos";
import {
  puestoDe,
  puestosDeDependencias,
  puestosDeNodos,
  type Puesto,
  type PuestoDeDependencia,
  type PuestoDeNodo,
} from "./puesto";
import { tareasOf, type Tarea } from "./tareas";

/** The plan in two minutes: how it stands, what asks for a decision, what to do next. */
export interface Tablero {
  readonly plan: Puesto;
  readonly nodos: readonly PuestoDeNodo[];
  readonly dependencias: readonly PuestoDeDependencia[];
  readonly tareas: readonly Tarea[];
  readonly alertas: AlertasPorPuntos;
}

export function tableroOf(evaluation: Evaluation, cifras: Cifras): Tablero {
  const { raiz, findings } = evaluation;
  const nodos = puestosDeNodos(raiz, cifras);
  const dependencias = puestosDeDependencias(cifras);
  return {
    plan: puestoDe(cifras.plan),
    nodos,
    dependencias,
    tareas: tareasOf(evaluation, nodos, dependencias),
    alertas: alertasPorPuntos(findings),
  };
}

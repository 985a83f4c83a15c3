import { foldText } from "../../core/grid/foldText";
import type { MetaEvaluada } from "../../core/plan/evaluation";
import { estadoShownOf, type EstadoShown } from "./arrangement";

/** What metas can be filtered by: only what some of them are. */
export interface Choices {
  readonly estados: readonly EstadoShown[];
  readonly dependencias: readonly DependenciaChoice[];
}

export interface DependenciaChoice {
  /** Folded: what is asked for. */
  readonly key: string;
  /** As it is written first. */
  readonly nombre: string;
}

export function choicesOf(metas: readonly MetaEvaluada[]): Choices {
  const estados = new Set(metas.map(estadoShownOf));
  return {
    estados: ESTADOS.filter((estado) => estados.has(estado)),
    dependencias: dependenciasOf(metas.map(({ meta }) => meta.fila.dependencia)),
  };
}

/** Each once, in the order of the alphabet. */
export function dependenciasOf(nombres: readonly (string | null)[]): readonly DependenciaChoice[] {
  const byKey = new Map<string, string>();
  for (const nombre of nombres) {
    if (nombre === null) continue;
    const key = foldText(nombre);
    if (!byKey.has(key)) byKey.set(key, nombre);
  }
  return [...byKey]
    .map(([key, nombre]) => ({ key, nombre }))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
}

const ESTADOS: readonly EstadoShown[] = [
  "programada",
  "conEjecucion",
  "notCounted",
  "sinEjecucion",
  "sinReporte",
  "sinCruce",
  "noProgramada",
];
